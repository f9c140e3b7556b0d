// Answers that are kept, with more than one tab or page open.
import { expect, test } from "@playwright/test";
import { SCHOOL, TOOL, button, chosen, onScreen, proceed, route, start, tick, walk } from "./journey.mjs";
import { SIGNS, again, bar, entry, inStore, keep, kept, panel, said } from "./kept-answers.mjs";

test("kept until it is closed, it is with this tab alone, and a reload offers it", async ({ page, context }) => {
  await kept(page, "Until I close this tab");
  expect(await entry(page)).toBeNull();
  expect((await entry(page, "sessionStorage")).area).toBe("greenwich");
  const other = await context.newPage();
  await start(other);
  await expect(bar(other)).toBeHidden();
  await other.close();
  await again(page);
  await expect(bar(page)).toBeVisible();
});

test("two pages never mix what they keep: the later one is kept, and the other says so", async ({ page, context }) => {
  await kept(page);
  const other = await context.newPage();
  await start(other);
  await walk(other, SCHOOL.slice(0, 1));
  await keep(other);
  await expect(said(other)).toContainText("Kept on this phone until");
  await expect(said(page)).toContainText("Another page keeps its answers");
  const { id } = await entry(other);
  await tick(page, ...SIGNS.signs);
  await proceed(page);
  await onScreen(page, { about: [["often"]] });
  expect((await entry(page)).id).toBe(id);
});

/** The tab with everything that it keeps, as a browser duplicates it. */
async function duplicate(page, context) {
  const [copy] = await Promise.all([context.waitForEvent("page"), page.evaluate(() => void window.open(location.href))]);
  // Only a tool that has started offers them.
  await expect(bar(copy)).toBeVisible();
  return copy;
}

test("answers that are kept with a tab are gone in its duplicate once the site is left", async ({ page, context }) => {
  await kept(page, "Until I close this tab");
  const copy = await duplicate(page, context);
  await context.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Sunny</h1>" }));
  await page.locator("a[data-exit]").click();
  // The duplicate has left as well.
  for (const left of [page, copy]) await expect(left.getByRole("heading", { name: "Sunny" })).toBeVisible();
  await copy.goto(TOOL);
  await expect(panel(copy)).toBeVisible();
  expect(await copy.evaluate(() => sessionStorage.getItem("sq-answers"))).toBeNull();
  await expect(bar(copy)).toBeHidden();
});

test("answers that are deleted in a duplicate are gone in the first tab, which says so", async ({ page, context }) => {
  await kept(page, "Until I close this tab");
  const copy = await duplicate(page, context);
  await button(copy, "Delete them").click();
  await expect(said(page)).toHaveText("Deleted. Nothing is kept.");
  expect(await inStore(page)).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("answers that a duplicate goes on with are kept by it alone, and the first tab says so", async ({ page, context }) => {
  await kept(page, "Until I close this tab");
  const copy = await duplicate(page, context);
  await button(copy, "Go on with them").click();
  await onScreen(copy, SIGNS);
  await expect(said(page)).toContainText("Another page keeps its answers");
  expect(await inStore(page)).toBe(0);
  expect(await inStore(copy)).toBe(1);
});

test("what a browser brings back with its tabs is said where it is chosen, and again once it is kept", async ({ page }) => {
  await kept(page, "Until I close this tab");
  for (const place of [panel(page).getByRole("radio", { name: "Until I close this tab" }).locator(".."), said(page)]) {
    await expect(place).toContainText("A browser that opens its last tabs again brings them back.");
  }
});
