// The guided tool by keyboard alone.
import { expect, test } from "@playwright/test";
import { CALM, heading, onScreen, result, start, take } from "./journey.mjs";
import { mark, pick, press, tabTo, takeByKeys } from "./keys.mjs";

test("a whole journey can be made with Tab, arrows, Space and Enter alone", async ({ page }) => {
  await start(page);
  await pick(page, "danger", "no");
  await pick(page, "who", "school");
  await takeByKeys(page, ["age", "primary", "toddler"]);
  await pick(page, "vulnerable", "no");
  await pick(page, "siblings", "no");

  await expect(page.locator("#nothing")).toBeVisible();
  await tabTo(page, page.locator("details.sign-group:not([open]) summary").filter({ hasText: "Clothes, cleanliness and home" }));
  await page.keyboard.press("Enter");
  const opened = page.locator("#sign-n038");
  await tabTo(page, opened);
  await page.keyboard.press("Space");
  await expect(opened).toBeChecked();
  await page.keyboard.press("Space");
  await expect(opened).not.toBeChecked();
  await page.keyboard.press("Space");
  await tabTo(page, page.locator("#hunch"));
  await page.keyboard.press("Space");
  await press(page, "Continue");

  await onScreen(page, CALM);
  for (const one of [["often", "most-days"], ["how-long", "days"], ["trend", "same"], ["explanation", "given"]]) await mark(page, ...one);
  await press(page, "Continue");
  await expect(page.locator("#about-often")).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  // As many further questions as these answers leave open.
  while (!(await result(page).count())) {
    if (await page.locator("#view-none").count()) {
      await press(page, "Show what we suggest");
      break;
    }
    if (await page.locator("#before-none").count()) {
      await takeByKeys(page, "before");
      await expect(page.locator("#before-none")).toHaveCount(0);
      continue;
    }
    const asked = await heading(page).textContent();
    await pick(page, await page.locator("#tool input").first().getAttribute("name"));
    await expect(heading(page)).not.toHaveText(asked);
  }
  await expect(result(page)).toBeFocused();

  const number = page.locator("#tool a[href^='tel:']").first();
  await tabTo(page, number);
  await expect(number).toBeFocused();
  await tabTo(page, page.locator("details.row > summary").filter({ hasText: "Your answers" }));
  await page.keyboard.press("Enter");
  const changeWho = page.getByRole("button", { name: "Change: You work in a school or college." });
  await tabTo(page, changeWho);
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Who are you?");
  await expect(heading(page)).toBeFocused();
  await press(page, "Back");
  await expect(result(page)).toBeFocused();
});

test("what has the focus is marked, on every kind of thing", async ({ page }) => {
  await start(page);
  await take(page, ["danger", "no"]);
  await onScreen(page, ["who"]);
  const plain = await outlineOf(page, page.locator("label.choice").first());
  await tabTo(page, page.locator("#who-public"));
  const marked = await outlineOf(page, page.locator("label.choice").first());
  expect(marked).not.toBe(plain);
  expect(marked).toMatch(/solid 3px|3px/);
  await tabTo(page, page.getByRole("button", { name: "Continue" }));
  expect(await outlineOf(page, page.locator("#continue"))).toMatch(/3px/);
});

function outlineOf(page, target) {
  return target.evaluate((element) => getComputedStyle(element).outline);
}
