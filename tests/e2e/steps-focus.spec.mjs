// Each new step has the focus on its heading, and begins at its top.
import { expect, test } from "@playwright/test";
import { LONGEST, button, heading, onScreen, result, start, walk } from "./journey.mjs";

const SIGNS = LONGEST.findIndex((step) => step.signs);
const ABOUT = SIGNS + 1;
const LAST = LONGEST.length - 1;

test("the heading of every new step has the focus and is in view, forwards and backwards", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST, async (step) => {
    if (step === LONGEST[0]) return;
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toBeInViewport();
  });
  await expect(result(page)).toBeFocused();
  await button(page, "Back").click();
  await onScreen(page, LONGEST[LAST]);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await onScreen(page, LONGEST[LAST - 1]);
  await expect(heading(page)).toBeFocused();
  await page.goForward();
  await onScreen(page, LONGEST[LAST]);
  await expect(heading(page)).toBeFocused();
});

test("every new step begins at its top: 999, the way out, the count and the question are in view", async ({ page }) => {
  await start(page);
  const inView = async (...more) => {
    for (const part of [".crisis a[href='tel:999']", "a[data-exit]", "#step-title", ...more]) {
      await expect(page.locator(part), part).toBeInViewport({ ratio: 1 });
    }
    await expect(heading(page)).toBeFocused();
  };
  await walk(page, LONGEST, async (step) => {
    if (step !== LONGEST[0]) await inView(...(step === "pause" ? [] : [".step-count"]));
    // Whoever has read to the foot of a step is led to the top of the next.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  });
  await expect(result(page)).toBeVisible();
  await inView(".call-card__body > p");
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await button(page, "Back").click();
  await onScreen(page, LONGEST[LAST]);
  await inView();
});

test("on a screen enlarged so far that not all of it fits, the question is still in view", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await start(page);
  await walk(page, LONGEST.slice(0, ABOUT), async (step) => {
    if (step === LONGEST[0]) return;
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toBeInViewport({ ratio: 0.9 });
  });
});
