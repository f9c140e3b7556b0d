// Leaving the site from one of several pages, and what Back brings back afterwards.
import { expect, test } from "@playwright/test";
import { STEPS, WITH_MEMORY, leave, sunny } from "./exit.mjs";
import { TOOL, chosen, heading, onScreen, start, walk } from "./journey.mjs";

test.use(WITH_MEMORY);

test("every other page of the site leaves as well, and keeps nothing", async ({ page, context }) => {
  await context.route("https://www.bbc.co.uk/**", sunny);
  await start(page);
  await walk(page, STEPS);
  await onScreen(page, { signs: [] });
  // Another page beside it, and a duplicate of a tab that keeps answers.
  const beside = await context.newPage();
  await beside.goto("/greenwich/signs/");
  await beside.evaluate(() => {
    localStorage.setItem("sq-tabs", JSON.stringify({ a: Date.now() + 1e6 }));
    sessionStorage.setItem("sq-answers", JSON.stringify({ id: "a", since: Date.now(), until: Date.now() + 1e6 }));
  });
  const [copy] = await Promise.all([context.waitForEvent("page"), beside.evaluate(() => void window.open("/greenwich/risk/"))]);
  await copy.waitForLoadState();
  expect(await copy.evaluate(() => sessionStorage.length)).toBe(1);
  const reading = await context.newPage();
  await reading.goto("/greenwich/day/");
  await leave(reading);
  for (const other of [page, beside, copy]) {
    await expect(other.getByRole("heading", { name: "Sunny" })).toBeVisible();
    await other.goto("/greenwich/");
    expect(await other.evaluate(() => [localStorage.length, Object.keys(sessionStorage)])).toEqual([0, ["sq-left"]]);
  }
});

test("what one tab deletes is gone from its duplicate, on a page that never looks", async ({ page, context }) => {
  await page.goto("/greenwich/signs/");
  await page.evaluate(() => {
    localStorage.setItem("sq-tabs", JSON.stringify({ a: Date.now() + 1e6, b: Date.now() + 1e6 }));
    sessionStorage.setItem("sq-answers", JSON.stringify({ id: "a", since: Date.now(), until: Date.now() + 1e6 }));
  });
  const other = await context.newPage();
  await other.goto("/greenwich/risk/");
  const list = (ids) => other.evaluate((ids) => localStorage.setItem("sq-tabs", JSON.stringify(ids)), ids);
  await list({ a: Date.now() + 1e6 });
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(1);
  await list({ b: Date.now() + 1e6 });
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("after another page is left, Back does not bring back the answers of the tool before it", async ({ page }) => {
  await start(page);
  await walk(page, STEPS);
  await onScreen(page, { signs: [] });
  await page.evaluate(() => (window.sameDocument = true));
  // Back alone brings the step back, from memory.
  await page.goto("/greenwich/signs/");
  await page.goBack({ waitUntil: "commit" });
  await onScreen(page, { signs: [] });
  expect(await page.evaluate(() => window.sameDocument)).toBe(true);
  await page.goto("/greenwich/signs/");
  await page.goto("/greenwich/risk/");
  await leave(page);
  await page.goBack({ waitUntil: "commit" });
  await expect(page).toHaveURL("/greenwich/signs/");
  await page.goBack({ waitUntil: "commit" });
  await expect(page).toHaveURL(TOOL);
  await onScreen(page, STEPS[0]);
  await expect(chosen(page)).toHaveCount(0);
  expect(await page.evaluate(() => window.sameDocument)).toBeUndefined();
});
