// The cases to practise on: style alone reveals what the rules suggest.
import { expect, test } from "@playwright/test";
import { NOTHING, kept } from "./kept.mjs";
import { expectAccessible } from "./accessible.mjs";

const PAGE = "/greenwich/practise/";
const CASE = "boiler-broke";
const ROUTE = "consult";

const one = (page, id = CASE) => page.locator(`.practise:has(#${id})`);
const radios = (page, id = CASE) => page.locator(`input[name="${id}"]`);
const answers = (page) => page.locator(".practise__answer");
const revealed = (page) => answers(page).filter({ visible: true });

/** Expects that a case reveals its answer, and that no other reveals anything. */
async function expectRevealed(page, id = CASE, route = ROUTE) {
  await expect(revealed(page)).toHaveCount(1);
  const answer = one(page, id).locator(".practise__answer");
  await expect(answer).toBeVisible();
  await expect(answer.locator("[data-route]")).toHaveAttribute("data-route", route);
  await expect(answer.locator("a.cite").first()).toBeVisible();
}

/** A finger on a pill, where the radio button itself is not seen. */
const choose = (page, value, id = CASE) => page.locator(`.pill:has(input[name="${id}"][value="${value}"])`).click();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "as it is" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("nothing is revealed or chosen at first", async ({ page }) => {
      await page.goto(PAGE);
      expect(await answers(page).count()).toBeGreaterThanOrEqual(44);
      await expect(revealed(page)).toHaveCount(0);
      await expect(page.locator("main :checked")).toHaveCount(0);
    });

    test("a choice reveals the answer of its case and no other, whichever it is", async ({ page }) => {
      await page.goto(PAGE);
      for (const value of ["emergency", "refer", "consult", "early-help", "review"]) {
        await choose(page, value);
        await expect(radios(page).and(page.locator(`[value="${value}"]`))).toBeChecked();
        await expectRevealed(page);
      }
      await choose(page, "review", "message-at-midnight");
      await expect(revealed(page)).toHaveCount(2);
    });
  });
}

test("by keyboard: Tab reaches a case, Space chooses, arrows change the choice", async ({ page }) => {
  await page.goto(PAGE);
  await radios(page).first().focus();
  await expect(revealed(page)).toHaveCount(0);
  await page.keyboard.press("Space");
  await expect(radios(page).first()).toBeChecked();
  await expectRevealed(page);
  const outline = () => one(page).locator(".pill :focus-visible + span").evaluate((span) => getComputedStyle(span).outlineWidth);
  expect(await outline()).toBe("3px");
  await page.keyboard.press("ArrowRight");
  await expect(radios(page).nth(1)).toBeChecked();
  await expectRevealed(page);
  await page.keyboard.press("Tab");
  await expect(one(page).locator("a.cite").first()).toBeFocused();
});

test("a choice asks for nothing, is kept nowhere and is gone after a reload", async ({ page, context }) => {
  await page.goto(PAGE);
  await page.waitForLoadState("networkidle");
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const address = page.url();
  const length = await page.evaluate(() => history.length);
  await choose(page, "refer");
  await choose(page, "emergency", "message-at-midnight");
  await expect(revealed(page)).toHaveCount(2);
  expect(await kept(page)).toEqual({ ...NOTHING, length, state: null });
  expect(await context.cookies()).toEqual([]);
  expect(page.url()).toBe(address);
  expect(asked).toEqual([]);
  await page.reload();
  await expect(revealed(page)).toHaveCount(0);
});

test("on paper every case stands with its answer @desktop", async ({ page }) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: "print" });
  await expect(revealed(page)).toHaveCount(await answers(page).count());
});

test("pills are large enough for a thumb, and an open case is no wider than the screen", async ({ page }) => {
  await page.goto(PAGE);
  const heights = await page.locator(".pill").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  for (const id of [CASE, "message-at-midnight"]) await choose(page, "consult", id);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("axe finds nothing with a case of each route open", async ({ page }) => {
  test.slow();
  await page.goto(PAGE);
  for (const route of ["emergency", "refer", "consult", "early-help", "review"]) {
    const name = await page.locator(`.practise:has([data-route="${route}"]) input`).first().getAttribute("name");
    await choose(page, route, name);
  }
  await expect(revealed(page)).toHaveCount(5);
  // The others are looked at as they stand at first (pages.spec).
  await page.evaluate(() => document.querySelectorAll(".practise:not(:has(:checked))").forEach((one) => one.remove()));
  await expectAccessible(page, PAGE);
});
