// `test` for one scenario in every engine: tag it @engines and ask for `d`.
import { test as base } from "@playwright/test";
import { teach } from "./firefox-bidi.mjs";
import { Site } from "./site.mjs";
import { WithPlaywright } from "./with-playwright.mjs";
import { WithWebDriver } from "./with-webdriver.mjs";
import { screen, webkit } from "./webkit.mjs";

export const test = base.extend({
  /** `webkit` is driven by WebDriver, everything else by Playwright. */
  engine: ["playwright", { option: true, scope: "worker" }],

  browser: [
    async ({ playwright, browserName, engine, launchOptions, channel }, use) => {
      if (engine === "webkit") return use(null);
      const browser = await playwright[browserName].launch({ ...launchOptions, channel });
      if (browserName === "firefox") teach(browser);
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],

  /** The screen of the worker's WebKit sessions. */
  display: [
    async ({ engine }, use) => {
      if (engine !== "webkit") return use(null);
      const shown = await screen();
      await use(shown.display);
      await shown.stop();
    },
    { scope: "worker" },
  ],

  /** Serves the site apart, as `Site.serve` says; stopped after the test. */
  serve: async ({}, use) => {
    const sites = [];
    await use(async (options) => {
      const site = await Site.serve(options);
      sites.push(site);
      return site;
    });
    for (const site of sites) await site.close();
  },

  /** A browser with nothing kept from any other scenario. */
  d: async ({ engine, browser, browserName, display, baseURL, viewport, isMobile, hasTouch }, use, info) => {
    const d =
      engine === "webkit"
        ? new WithWebDriver("webkit", baseURL, await webkit(display))
        : new WithPlaywright(browserName, baseURL, await page(browser, { viewport, isMobile, hasTouch }));
    try {
      await use(d);
      if (info.status !== info.expectedStatus) {
        const body = await d.screenshot().catch(() => null);
        if (body) await info.attach("screen", { body, contentType: "image/png" });
      }
    } finally {
      await d.close();
    }
  },
});

/** Firefox knows no touch screen here. */
async function page(browser, { viewport, ...phone }) {
  const firefox = browser.browserType().name() === "firefox";
  const context = await browser.newContext({ viewport, ...(firefox ? {} : phone) });
  return context.newPage();
}

export { expect } from "@playwright/test";
