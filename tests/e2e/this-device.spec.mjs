// The site’s entries in the browser, as the browser itself lists them.
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessible.mjs";
import { SCHOOL, button, start, walk } from "./journey.mjs";

const PAGE = "/about/this-device/";
const entries = (page) => page.locator("#stored-list > li");
const DAY = 86_400_000;

/** Puts an entry of each kind into the browser. */
const fill = (page) =>
  page.evaluate(async (day) => {
    const since = Date.now();
    const entry = { form: 1, id: "a", area: "greenwich", edition: "2026-11-22", rules: "0", since, until: since + day, body: "chose danger no \n" };
    localStorage.setItem("sq-answers", JSON.stringify({ ...entry, salt: "AA==", iv: "AA==" }));
    sessionStorage.setItem("sq-answers", JSON.stringify(entry));
    localStorage.setItem("of-the-council", "its own");
    await caches.open("sq-later-0123456789abcdef");
  }, DAY);

test("with nothing kept it says so", async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByText("Nothing.", { exact: true })).toBeVisible();
  await expect(entries(page)).toHaveCount(0);
  await expect(button(page, "Delete all of it")).toBeHidden();
});

test("every entry is listed with its purpose and its age, and one can be deleted", async ({ page }) => {
  await page.goto(PAGE);
  await fill(page);
  await page.reload();
  await expect(entries(page)).toHaveCount(4);
  await expect(entries(page).nth(0)).toContainText(/Answers that you asked to keep\..*Since \w+day.*, until \w+day/s);
  await expect(entries(page).filter({ hasText: "locked with your passphrase" })).toHaveCount(1);
  await expect(entries(page).filter({ hasText: "of-the-council" })).toContainText("does not know this entry");
  await expect(entries(page).filter({ hasText: "sq-later" })).toContainText("new guidance was put off");
  await expectAccessible(page, PAGE);
  await entries(page).nth(0).getByRole("button").click();
  await expect(page.getByRole("status").filter({ hasText: "Deleted." })).toBeVisible();
  await expect(entries(page)).toHaveCount(3);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("where the store of pages does not answer, answers are listed and can be deleted all the same", async ({ page }) => {
  await page.goto(PAGE);
  await fill(page);
  await page.addInitScript(() => {
    CacheStorage.prototype.keys = () => new Promise(() => {});
  });
  await page.reload();
  await expect(entries(page)).toHaveCount(3);
  await entries(page).filter({ hasText: "locked with your passphrase" }).getByRole("button").click();
  await expect(page.getByRole("status").filter({ hasText: "Deleted." })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["of-the-council"]);
  await button(page, "Delete all of it").click();
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("all of it goes at once, but what is another’s at the same address", async ({ page }) => {
  await page.goto(PAGE);
  await fill(page);
  await page.reload();
  await button(page, "Delete all of it").click();
  await expect(page.getByText("All of it is deleted.")).toBeVisible();
  await expect(entries(page)).toHaveCount(1);
  expect(await page.evaluate(() => [Object.keys(localStorage), sessionStorage.length])).toEqual([["of-the-council"], 0]);
});

test.describe("with the pages that are kept", () => {
  test.use({ serviceWorkers: "allow" });
  test("they are listed with their age, and go with all the rest", async ({ page }) => {
    await page.goto("/greenwich/");
    const isKept = async () => (await caches.keys()).some((name) => name.endsWith("-greenwich")) && Boolean(navigator.serviceWorker.controller);
    await expect.poll(() => page.evaluate(isKept)).toBe(true);
    await page.goto(PAGE);
    // What keeps the site for later comes last, by itself.
    await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /\/offline-\w+\.js$/.test(name)));
    await page.waitForLoadState("networkidle");
    await expect(entries(page).filter({ hasText: "Public pages" }).first()).toContainText(/Since \w+day/);
    await button(page, "Delete all of it").click();
    await expect(page.getByText("All of it is deleted.")).toBeVisible();
    await expect.poll(() => page.evaluate(async () => [(await caches.keys()).join(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual(["sq-ask-first", 0]);
  });
});

test("beneath the questions the page counts what it has done", async ({ page, baseURL }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await start(page);
  await page.waitForLoadState("networkidle");
  await walk(page, SCHOOL);
  const receipt = page.locator("#receipt");
  await receipt.getByText("What this page has asked for and kept").click();
  const value = (name) => receipt.locator(`[data-measured=${name}]`);
  // Icons and the manifest are the browser's own affair.
  const counted = new Set(asked.filter((url) => !/icon|manifest/.test(url)));
  await expect.poll(async () => Math.abs(Number(await value("files").textContent()) - counted.size)).toBeLessThanOrEqual(2);
  await expect(value("since")).toHaveText("0");
  await expect(value("sites")).toHaveText("0");
  await expect(value("tab")).toHaveText("0");
  await expect(value("day")).toHaveText("0");
  await expect(value("cookies")).toHaveText("0");
  await expect(value("address")).toHaveText(`${baseURL}/greenwich/what-to-do/`);
  await expect(value("title")).toHaveText("Second Question");
  await page.evaluate(() => localStorage.setItem("é", "1"));
  await receipt.getByText("What this page has asked for and kept").click();
  await receipt.getByText("What this page has asked for and kept").click();
  await expect(value("day")).toHaveText("3");
  await expectAccessible(page, "the tool with its receipt open");
});
