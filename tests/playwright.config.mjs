import { defineConfig } from "@playwright/test";
import { CHROMIUM, SHELL, STORAGE_DENIED, trusting } from "./engines/chromium.mjs";

// The site that is tested: served by this run, as `cargo xtask
// serve` would (on SITE_PORT, where two checkouts are tested at once), or a server
// that runs already, such as SITE_URL=http://127.0.0.1:8080.
const PORT = Number(process.env.SITE_PORT ?? 47310);
const url = process.env.SITE_URL ?? `http://127.0.0.1:${PORT}`;
// The same over HTTP/2 and TLS.
const secure = `https://127.0.0.1:${PORT + 1000}`;
const PROGRAM = `${process.env.CARGO_TARGET_DIR ?? "../target"}/debug/site`;

// A worker would answer before what a spec intercepts or counts. The specs of the
// worker itself, and of privacy, let it in.
const ALONE = { serviceWorkers: "block" };
const PHONE = { viewport: { width: 360, height: 740 } };
const TOUCH = { isMobile: true, hasTouch: true };

// Tests of what the shell lacks: the memory that Back leads to (which must hold nothing
// once the site is left), the clipboard of a frame.
const IN_WINDOW = /@window|exit(-pages)?\.spec/;

const firefox = {
  browserName: "firefox",
  // Debian's Firefox, over WebDriver BiDi.
  channel: "moz-firefox",
  launchOptions: {
    executablePath: "/usr/bin/firefox-esr",
    firefoxUserPrefs: {
      // Else a click in a frame of another site is lost.
      "fission.webContentIsolationStrategy": 0,
      "datareporting.policy.dataSubmissionEnabled": false,
      "app.update.enabled": false,
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
    },
  },
};

const phone = { ...SHELL, ...ALONE, ...PHONE, ...TOUCH };
const desktop = { ...CHROMIUM, ...ALONE, viewport: { width: 1280, height: 800 } };
const FOR_ANOTHER = new RegExp(`${IN_WINDOW.source}|@desktop|@storage-denied|@other-engines|@audit`);
const ENGINES = /@(other-)?engines/;

export default defineConfig({
  testDir: "e2e",
  outputDir: "e2e/out",
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: "list",
  use: { baseURL: url },
  // A run that names no project runs those of the audit too.
  projects: [
    // `cargo xtask test`.
    { name: "phone", grepInvert: FOR_ANOTHER, use: phone },
    { name: "window", grep: IN_WINDOW, use: { ...CHROMIUM, ...ALONE, ...PHONE, ...TOUCH } },
    { name: "desktop", grep: /@desktop/, use: desktop },
    { name: "storage-denied", grep: /@storage-denied/, use: { ...STORAGE_DENIED, ...PHONE } },
    { name: "http2", grep: /@smoke/, grepInvert: IN_WINDOW, use: { ...phone, ...trusting(SHELL), baseURL: secure } },
    // `cargo xtask audit`: every page, axe in every colour scheme, and the other engines.
    { name: "every-page", grep: /@axe|@every-page|@audit/, use: phone },
    { name: "firefox", grep: ENGINES, use: { ...firefox, ...PHONE } },
    { name: "webkit", grep: ENGINES, use: { engine: "webkit" } },
  ],
  webServer: [
    !process.env.SITE_URL && { command: `${PROGRAM} serve --dist ../dist --port ${PORT}`, url, reuseExistingServer: false },
    { command: `node engines/http2.mjs ${url} ${PORT + 1000}`, url: secure, ignoreHTTPSErrors: true, reuseExistingServer: false },
  ].filter(Boolean),
});
