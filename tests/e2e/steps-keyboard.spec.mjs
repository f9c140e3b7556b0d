// The guided tool by keyboard alone.
import { expect, test } from "@playwright/test";
import { CALM, SCHOOL, child, chosen, heading, onScreen, radio, result, start, take, walk } from "./journey.mjs";
import { mark, pick, press, tabTo, takeByKeys } from "./keys.mjs";

test("a whole journey can be made with Tab, arrows, Space and Enter alone", async ({ page }) => {
  await start(page);
  await pick(page, "danger", "no");
  await pick(page, "who", "school");
  await takeByKeys(page, child("primary", "toddler"));

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
    const names = await page.locator("#tool input").evaluateAll((all) => [...new Set(all.map((input) => input.name))]);
    for (const name of names) await mark(page, name);
    await press(page, "Continue");
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

test("a figure chooses an answer of the group that the keyboard is in, and nothing anywhere else", { tag: "@desktop" }, async ({ page }) => {
  await start(page);
  await heading(page).focus();
  for (const key of ["1", "2", "3"]) await page.keyboard.press(key);
  await expect(chosen(page)).toHaveCount(0);
  const group = page.locator("#tool fieldset").first().locator("input");
  await group.first().focus();
  for (const at of [2, 0, 1]) {
    await page.keyboard.press(String(at + 1));
    await expect(group.nth(at)).toBeChecked();
    await expect(group.nth(at)).toBeFocused();
  }
  const before = await chosen(page).getAttribute("id");
  // No such answer, or a shortcut of the browser.
  for (const keys of ["9", "0", "Control+1", "Alt+1"]) await page.keyboard.press(keys);
  await expect(page.locator(`#${before}`)).toBeChecked();
});

test("each of several groups has its own figures", { tag: "@desktop" }, async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n040", "n041"] }]);
  await onScreen(page, CALM);
  const group = (name) => page.locator(`input[name="${name}"]`);
  await group("trend").first().focus();
  await page.keyboard.press("2");
  await expect(group("trend").nth(1)).toBeChecked();
  await expect(chosen(page)).toHaveCount(1);
});

test("the figures are said beside the answers while they work, and never on a phone", { tag: "@desktop" }, async ({ page, browser, baseURL }) => {
  const said = (page) =>
    page.locator("#tool label.choice").first().evaluate((label) => {
      const { content, visibility } = getComputedStyle(label, "::after");
      return content === "none" || visibility === "hidden" ? "" : content;
    });
  await start(page);
  expect(await said(page)).toBe("");
  await page.locator("#tool input").first().focus();
  expect(await said(page)).toContain("counter");
  const phone = await browser.newPage({ baseURL, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, serviceWorkers: "block" });
  await start(phone);
  await phone.locator("#tool input").first().focus();
  expect(await said(phone)).toBe("");
  await phone.close();
});

test("Enter on a checkbox ticks nothing and goes nowhere: more may be to tick", async ({ page }) => {
  await start(page);
  await walk(page, SCHOOL.slice(0, 2));
  await onScreen(page, SCHOOL[2]);
  await radio(page, "age", "baby").check();
  await radio(page, "age", "baby").press("Enter");
  await onScreen(page, SCHOOL[2]);
  await expect(radio(page, "age", "baby")).toBeChecked();
});

function outlineOf(page, target) {
  return target.evaluate((element) => getComputedStyle(element).outline);
}
