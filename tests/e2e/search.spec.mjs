// The search page: when it asks for files, how it is used, and that it keeps nothing.
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessible.mjs";
import { NOTHING, kept } from "./kept.mjs";
import { SIGNS } from "./pages.mjs";
import { PAGE, box, everything, look, results, status } from "./search.mjs";

test("nothing is asked for before the box is used, and then the engine and the index once", async ({ page }) => {
  const asked = watch(page);
  await page.goto(PAGE);
  await page.waitForLoadState("networkidle");
  const later = () => asked.filter((url) => /minisearch|\.json$/.test(url));
  expect(later()).toEqual([]);
  await box(page).focus();
  await expect.poll(() => later().length).toBe(2);
  await look(page, "hungry");
  await look(page, "left alone");
  expect(later().length).toBe(2);
});

test("once engine and index are there, a search needs the network no more", async ({ page, context }) => {
  await page.goto(PAGE);
  await look(page, "hungry");
  await context.setOffline(true);
  const asked = watch(page);
  await look(page, "skipping school");
  await expect(results(page).first()).toBeVisible();
  expect(asked).toEqual([]);
});

test("what is typed stays in the page: not in the address, history, title or any storage", async ({ page, context }) => {
  const asked = watch(page);
  await page.goto(PAGE);
  const address = page.url();
  const length = await page.evaluate(() => history.length);
  await look(page, "smelly");
  await box(page).press("Enter");
  expect(await kept(page)).toEqual({ ...NOTHING, length, state: null });
  expect(page.url()).toBe(address);
  expect(await page.title()).not.toContain("smelly");
  expect(await context.cookies()).toEqual([]);
  for (const url of asked) {
    expect(new URL(url).origin).toBe(new URL(address).origin);
    expect(url).not.toContain("smelly");
  }
  expect(await page.locator("form").count()).toBe(0);
  await expect(box(page)).toHaveAttribute("autocomplete", "off");
  await page.goto("/greenwich/");
  await page.goto(PAGE);
  await expect(box(page)).toHaveValue("");
});

test("where nothing is found, the page says what to try, and names the questions and 999", async ({ page }) => {
  await page.goto(PAGE);
  await look(page, "xylophonists");
  await expect(status(page)).toHaveText("No result.");
  const none = page.locator("#search-none");
  await expect(none).toBeVisible();
  await expect(none.getByRole("link", { name: "Answer a few questions" })).toHaveAttribute("href", "/greenwich/what-to-do/");
  await expect(none.locator("a[href='tel:999']")).toBeVisible();
  await box(page).fill("");
  await expect(none).toBeHidden();
  await expect(everything(page)).toBeVisible();
});

test("by keyboard: type, Enter to the results, Tab to the first, Enter opens it @desktop", async ({ page }) => {
  await page.goto(PAGE);
  await box(page).focus();
  await page.keyboard.type("nits");
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("#search-title")).toBeFocused();
  await page.keyboard.press("Tab");
  const first = results(page).first().getByRole("link");
  await expect(first).toBeFocused();
  const href = await first.getAttribute("href");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(href);
});

test("a search is reached from every page of an area by the link at its top", async ({ page }) => {
  await page.goto("/greenwich/signs/");
  await page.locator("header").getByRole("link", { name: "Search" }).click();
  await expect(page).toHaveURL(PAGE);
});

for (const [what, file] of [["engine", "**/minisearch-*.js"], ["index", "**/search-*.json"]]) {
  test(`where the ${what} does not arrive, the page says so and keeps its list; typing tries again`, async ({ page }) => {
    await page.route(file, (route) => route.abort());
    await page.goto(PAGE);
    await box(page).fill("hungry");
    await expect(page.locator("#search-failed")).toBeVisible();
    await expect(everything(page)).toBeVisible();
    await page.unroute(file);
    // A browser may remember that a module failed, until the page is loaded anew.
    if (what === "engine") return;
    await look(page, "hungr");
    await expect(page.locator("#search-failed")).toBeHidden();
    await expect(results(page).first()).toBeVisible();
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is a list of everything, and shows no box that cannot work", async ({ page }) => {
    await page.goto(PAGE);
    await expect(box(page)).toBeHidden();
    await expect(page.locator("noscript p")).toContainText("The search box needs JavaScript");
    const links = everything(page).getByRole("link");
    expect(await links.count()).toBeGreaterThan(250);
    await expect(everything(page).locator("a[href*='/signs/#n']")).toHaveCount(SIGNS.length);
    await everything(page).locator("a[href$='#n038']").click();
    await expect(page).toHaveURL("/greenwich/signs/#n038");
  });
});

test("axe finds nothing: the list, results, no result", async ({ page }) => {
  test.slow();
  await page.goto(PAGE);
  await look(page, "hungry");
  await expectAccessible(page, "results");
  await look(page, "xylophonists");
  await expectAccessible(page, "no result");
});

test("the box and every result are at least 44 pixels high, and nothing is wider than the screen", async ({ page }) => {
  await page.goto(PAGE);
  const heights = (locator) => locator.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...(await heights(everything(page).locator(".search-all a"))))).toBeGreaterThanOrEqual(44);
  await look(page, "hungry");
  expect(Math.min(...(await heights(results(page))), ...(await heights(box(page))))).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

/** The address of everything that is asked for from now on. */
function watch(page) {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  return asked;
}
