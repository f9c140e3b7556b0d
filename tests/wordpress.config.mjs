import { defineConfig } from "@playwright/test";
import { CHROMIUM } from "./engines/chromium.mjs";

// `cargo xtask test-hosts`: the plugin in real WordPress. It is no part of
// `cargo xtask test`.
const PORT = Number(process.env.SITE_PORT ?? 47310);
const url = `http://127.0.0.1:${PORT}`;

export default defineConfig({
  testDir: "wordpress",
  outputDir: "e2e/out",
  timeout: 300_000,
  expect: { timeout: 30_000 },
  workers: 1,
  retries: 0,
  reporter: "list",
  use: { baseURL: url, ...CHROMIUM, viewport: { width: 1280, height: 900 } },
  webServer: {
    command: `cargo run --quiet --package site -- serve --dist dist --port ${PORT}`,
    cwd: "..",
    url,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
