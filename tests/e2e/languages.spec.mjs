import { expect, test } from "@playwright/test";
import { LONGEST, choose, heading, mounted, result, route, tick, watchForTheTool } from "./journey.mjs";
import { expectMarked, expectWithin, speak } from "./languages.mjs";

const TOOL = "/greenwich/what-to-do/";
// The pages of which every word is the catalogue's or the content's.
const WHOLE = [
  "/",
  "/404.html",
  "/greenwich/",
  ...["signs", "routes", "pitfalls", "resources", "glossary", "practise", "report", "search", "definition"].map(
    (page) => `/greenwich/${page}/`,
  ),
  "/embed/greenwich/contacts/",
  "/embed/greenwich/what-to-do/",
  "/about/embedding/",
  "/about/this-device/",
  "/about/offline/",
  "/about/not-kept/",
];
// Of the pages about this site only what stands around them: their text is prose.
const ABOUT = ["/about/sources/", "/about/areas/"];
const FRAME = ".crisis, .crumbs, .site-nav, .foot, .skip";
// What it found names what a frame has to allow, in the letters of HTML.
const SELF_TEST = "h1, .frame p:not(.check__text), .check button, .check__mark";

test("every word of the pages comes from the catalogue, and none sticks out at 320 pixels", async ({ page }) => {
  const go = await speak(page, "en-XA");
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of WHOLE) {
    await go(address);
    await expect(page.locator("html")).toHaveAttribute("lang", "en-XA");
    await expectMarked(page, address);
    await expectWithin(page, address);
  }
  for (const address of ABOUT) {
    await go(address);
    await expectMarked(page, address, FRAME);
  }
  await go("/embed/self-test/");
  for (const check of ["height", "storage"]) await expect(page.locator(`#check-${check} .check__text`)).not.toBeEmpty();
  await expectMarked(page, "the self-test", SELF_TEST);
  for (const check of ["frame", "height", "storage"]) {
    await expectMarked(page, check, `#check-${check}, h1`);
  }
  await expectWithin(page, "the self-test");
});

/** Opens the tool and waits for the Wasm. */
async function open(page, tag) {
  const go = await speak(page, tag);
  await watchForTheTool(page);
  await go(TOOL);
  await mounted(page);
}

/** Goes through the tool by the names of things, which no language changes. */
async function walk(page, steps, look) {
  for (const [at, step] of steps.entries()) {
    await look(`step ${at}`);
    const next = page.locator("#continue");
    if (step !== "pause" && step !== "check") {
      await next.click();
      await expect(page.locator(".error:not(:empty)").first()).toBeVisible();
      await look(`step ${at}, with nothing chosen`);
    }
    if (step === "check") {
      await page.locator("#check-yes").click();
      continue;
    }
    if (step.about) for (const one of step.about) await choose(page, ...one);
    else if (step.signs) await tick(page, ...step.signs);
    else if (step === "before") await page.locator("#before-unknown").check();
    else if (step !== "pause") await choose(page, ...step);
    const before = await heading(page).elementHandle();
    await next.click();
    await page.waitForFunction((one) => !one.isConnected, before);
  }
}

test("every word of the tool comes from the catalogue, and none sticks out at 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "en-XA");
  const look = async (where) => {
    await expectMarked(page, where);
    await expectWithin(page, where);
  };
  await walk(page, LONGEST, look);
  await route(page);
  await look("the result");
  await page.locator(".rung > button").click();
  await look("the result, rung");
  await page.locator("[data-take=copy]").click();
  await expect(page.locator("#taken")).not.toBeEmpty();
  await look("the result, copied");
  await page.locator(".summary__row button").nth(1).click();
  await page.locator("#who-public").check();
  await page.locator("details:has(#lives-elsewhere) summary").click();
  await page.locator("#lives-elsewhere").check();
  await page.locator("#continue").click();
  await expect(result(page)).toBeVisible();
  await look("the result for the public, changed");
});

test("999 is found in every language, and its screens are marked", async ({ page }) => {
  await open(page, "en-XA");
  await choose(page, "danger", "yes");
  await page.locator("#continue").click();
  await expect(page.locator("#check-yes")).toBeVisible();
  await expectMarked(page, "check");
  await page.locator("#check-yes").click();
  await expect(page.locator("h1[data-route=emergency]")).toBeVisible();
  await expectMarked(page, "999");
});

/** The middle of an element, from the left. */
const middle = async (page, which) => {
  const { x, width } = await page.locator(which).first().boundingBox();
  return x + width / 2;
};

test("from right to left the page is mirrored, and Tab goes as it is read", async ({ page }) => {
  const go = await speak(page, "ar-XB");
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of WHOLE) {
    await go(address);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expectWithin(page, address);
  }
  // Where both stand in one line.
  await page.setViewportSize({ width: 600, height: 740 });
  await go("/greenwich/");
  expect(await middle(page, ".exit")).toBeLessThan(await middle(page, ".crisis__ring"));
  expect(await middle(page, ".crumbs li:nth-child(2)")).toBeLessThan(await middle(page, ".crumbs li:first-child"));
  for (const which of [".skip", ".crisis__ring", ".exit", ".crumbs__site"]) {
    await page.keyboard.press("Tab");
    await expect(page.locator(which)).toBeFocused();
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await middle(page, "main")).toBeLessThan(await middle(page, ".site-nav"));
  await go("/embed/greenwich/contacts/");
  const arrow = page.locator('a[target="_blank"]').first();
  expect(await arrow.evaluate((link) => getComputedStyle(link, "::after").content)).toContain("\u2196");
});

test("from right to left the tool is mirrored", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "ar-XB");
  expect(await middle(page, ".choice__text")).toBeLessThan(await middle(page, ".choice input"));
  await walk(page, LONGEST, (where) => expectWithin(page, where));
  await expect(result(page)).toBeVisible();
  await expectWithin(page, "the result");
  await expect(page.locator(".say")).toHaveCSS("border-right-width", "4px");
  await expect(page.locator(".say")).toHaveCSS("border-left-width", "0px");
});
