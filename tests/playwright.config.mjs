import { defineConfig } from "@playwright/test";

// Where the tests find the site: what they serve themselves, as `cargo xtask
// serve` would (on SITE_PORT, where two checkouts are tested at once), or a server
// that runs already, such as SITE_URL=http://127.0.0.1:8080.
const PORT = Number(process.env.SITE_PORT ?? 47310);
const url = process.env.SITE_URL ?? `http://127.0.0.1:${PORT}`;

const chromium = {
  browserName: "chromium",
  baseURL: url,
  // A worker would answer before what a spec intercepts or counts. The specs of
  // the worker itself, and of privacy, let it in.
  serviceWorkers: "block",
  launchOptions: {
    executablePath: "/usr/bin/chromium",
    chromiumSandbox: false,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
};

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
  projects: [
    {
      name: "phone",
      grepInvert: /@desktop/,
      use: { ...chromium, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
    {
      name: "desktop",
      grep: /@desktop/,
      use: { ...chromium, viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: process.env.SITE_URL
    ? undefined
    : {
        command: `cargo run --quiet --package site -- serve --dir dist --port ${PORT}`,
        cwd: "..",
        url,
        reuseExistingServer: false,
        timeout: 120_000,
      },
});
