// What is left of a page on paper.
import { expect, test } from "@playwright/test";
import { SCHOOL, about, result, route, start, walk } from "./journey.mjs";

const SCREEN_ONLY = ".site-nav, .exit, .skip, .crumbs, .foot__links, .actions, button, .button, .sign-filter, .jump";

test("the whole decision prints without what only a screen needs @desktop", async ({ page }) => {
  await page.goto("/greenwich/routes/");
  await expectPaper(page);
  for (const route of ["emergency", "refer", "consult", "early-help", "review"]) {
    await expect(page.locator(`h3#${route}`)).toBeVisible();
  }
  // A line to fill in by hand that the screen does not show.
  await expect(page.locator(".decision__print")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator(".decision__print")).toBeHidden();
});

test("the signs print as they were narrowed @desktop", async ({ page }) => {
  await page.goto("/greenwich/signs/");
  await page.locator("#age-baby").check();
  await expectPaper(page);
  const babies = page.locator("li.sign.baby");
  await expect(babies.first()).toBeVisible();
  expect(await babies.filter({ visible: true }).count()).toBe(await babies.count());
  expect(await page.locator("li.sign:not(.baby)").filter({ visible: true }).count()).toBe(0);
});

test("only the sheet of a result is printed, with its numbers by day and by night @desktop", async ({ page }) => {
  await start(page);
  await walk(page, [["danger", "no"], ["who", "public"], ["age", "primary"], { signs: ["n107", "n040"] }, ["often", "most-days"], "before"]);
  await expect(result(page)).toBeVisible();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.locator(SCREEN_ONLY).filter({ visible: true }).count()).toBe(0);
  const sheet = page.locator(".sheet");
  await expect(sheet).toContainText("Report it today");
  await expect(sheet).toContainText("Nothing was sent from here");
  const numbers = sheet.locator(".sheet__numbers > div");
  await expect(numbers.first()).toContainText("020 8921 3172");
  await expect(numbers.last()).toContainText("020 8854 8888");
  await expect(numbers.last()).toContainText("101");
  await expect(page.locator(".crisis")).toContainText("999");
  await expect(page.locator(".result__call, .result__rest > .rows").filter({ visible: true })).toHaveCount(0);
  expect(await sheet.evaluate((sheet) => getComputedStyle(sheet).color)).toBe("rgb(0, 0, 0)");
});

test("the first page of a printed result holds route, numbers, reasons, what to say and lines for a pen @desktop", async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n047", "n048"] }, about("most-days", "months", "worse", "given"), "before"]);
  await expect(result(page)).toBeVisible();
  const sheet = page.locator(".sheet");
  await expect(sheet).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(sheet).toBeVisible();
  for (const part of ["Refer today", "Nothing was sent from here", "Child:", "I spoke to:", "0808 800 5000", "What was seen", "Rules ", "Check the numbers again after "]) {
    await expect(sheet).toContainText(part);
  }
  expect(await sheet.locator("a, button, input").count()).toBe(0);
  // A4 without its margins, in pixels of 1/96 inch: it has to fit on one page.
  await page.setViewportSize({ width: 680, height: 990 });
  const first = await sheet.evaluate((sheet) => sheet.querySelector(".sheet__foot").getBoundingClientRect().bottom - sheet.getBoundingClientRect().top);
  expect(first).toBeLessThan(940);
  for (const part of ["Why", "Your answers", "Where this comes from"]) await expect(sheet.locator(".sheet__second")).toContainText(part);
});

test("the result's Print opens the browser's printing @desktop", async ({ page }) => {
  await page.addInitScript(() => (window.print = () => (window.printed = true)));
  await start(page);
  await walk(page, [["danger", "yes"], "check"]);
  await route(page);
  await page.getByRole("button", { name: "Print" }).click();
  expect(await page.evaluate(() => window.printed)).toBe(true);
});

/** Looks at the page as the printer does: what only a screen needs is gone, and there is a sheet. */
async function expectPaper(page) {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.locator(SCREEN_ONLY).filter({ visible: true }).count()).toBe(0);
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator(".crisis")).toContainText("999");
  // Black on white, whatever the screen shows.
  const ink = await page.locator("h1").evaluate((h1) => getComputedStyle(h1).color);
  expect(ink).toBe("rgb(0, 0, 0)");
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  expect(sheets?.length ?? 0).toBeGreaterThan(0);
}
