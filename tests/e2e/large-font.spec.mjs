// The browser's own default font at twice its size.
import { expect, test } from "@playwright/test";
import { everyKind, everyStep } from "./large-text.mjs";

test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, args: [...launchOptions.args, "--blink-settings=defaultFontSize=32"] }) });

test("with a font of 32 px “Ring 999” is whole and nothing is wider than the screen, on every kind of page", async ({ page }) => {
  test.slow();
  await page.goto("/greenwich/");
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBeGreaterThanOrEqual(32);
  await everyKind(page);
});

test("with a font of 32 px “Ring 999” is whole and nothing is wider than the screen, at every step", async ({ page }) => {
  test.slow();
  await everyStep(page);
});
