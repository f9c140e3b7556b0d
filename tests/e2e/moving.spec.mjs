// Back, Forward, Change and Start again, as a browser does them: history, and
// what stands chosen. Where each press leads is held by
// crates/guidance/tests/session/.
import { expect, test } from "@playwright/test";
import { LONGEST, TOOL, button, change, choose, chosen, expectChosen, heading, mounted, onScreen, proceed, radio, route, start, take, walk } from "./journey.mjs";

const SIGNS = LONGEST.findIndex((step) => step.signs);
const ABOUT = SIGNS + 1;

test("the tool's Back leads through every question to the first, and every answer still stands", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST);
  expect(await route(page)).toBe("review");
  for (const step of LONGEST.toReversed()) {
    await button(page, "Back").click();
    await onScreen(page, step);
    await expectChosen(page, step);
  }
  await expect(button(page, "Back")).toHaveCount(0);
  for (const step of LONGEST) {
    await onScreen(page, step);
    await (step === "pause" ? take(page, step) : proceed(page));
  }
  expect(await route(page)).toBe("review");
});

test("the browser's Back and Forward lead through every question, each with its answer", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST);
  await route(page);
  const here = await heading(page).textContent();
  for (const step of LONGEST.toReversed()) {
    await page.goBack();
    await onScreen(page, step);
    await expectChosen(page, step);
  }
  for (const step of LONGEST.slice(1)) {
    await page.goForward();
    await onScreen(page, step);
    await expectChosen(page, step);
  }
  await page.goForward();
  await expect(heading(page)).toHaveText(here);
});

test("the browser's Back from the first question leaves the tool, as on any page", async ({ page }) => {
  await page.goto("/greenwich/");
  await start(page);
  await walk(page, LONGEST.slice(0, 2));
  await onScreen(page, LONGEST[2]);
  for (const step of [LONGEST[1], LONGEST[0]]) {
    await page.goBack();
    await onScreen(page, step);
  }
  await page.goBack();
  await expect(page).toHaveURL("/greenwich/");
});

test("Change leads to one question and from there straight back to the result", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST);
  await change(page, "The child is 5 to 11.");
  await onScreen(page, LONGEST[2]);
  await expect(radio(page, "age", "primary")).toBeChecked();
  await choose(page, "age", "teenager");
  await proceed(page);
  expect(await route(page)).toBe("review");
  await expect(page.locator(".summary")).toContainText("The child is a teenager, 12 to 17.");
  await expect(page.locator(".summary")).not.toContainText("The child is 5 to 11.");
  await expect(page.locator(".summary__row")).toHaveCount(LONGEST.length - 1);
});

test("a reload on the way starts at the first question with nothing kept", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST.slice(0, ABOUT));
  await onScreen(page, LONGEST[ABOUT]);
  await page.reload();
  await mounted(page);
  await onScreen(page, LONGEST[0]);
  await expect(chosen(page)).toHaveCount(0);
  await walk(page, LONGEST.slice(0, 1));
  await onScreen(page, LONGEST[1]);
  await expect(chosen(page)).toHaveCount(0);
});

for (const way of ["the tool's Back", "the browser's Back"]) {
  test(`after a reload on the way, ${way} still leads to the question before`, async ({ page }) => {
    await start(page);
    await walk(page, LONGEST.slice(0, ABOUT));
    await onScreen(page, LONGEST[ABOUT]);
    await page.reload();
    await mounted(page);
    await walk(page, LONGEST.slice(0, 1));
    await onScreen(page, LONGEST[1]);
    if (way === "the tool's Back") await button(page, "Back").click();
    else await page.goBack();
    await onScreen(page, LONGEST[0]);
    await expectChosen(page, LONGEST[0]);
  });
}

test("Start again forgets everything, and Back does not bring it back", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST);
  await button(page, "Start again").click();
  await onScreen(page, LONGEST[0]);
  await expect(chosen(page)).toHaveCount(0);
  await page.goBack();
  await onScreen(page, LONGEST[0]);
  await expect(chosen(page)).toHaveCount(0);
  await walk(page, LONGEST.slice(0, 1));
  await onScreen(page, LONGEST[1]);
  await expect(chosen(page)).toHaveCount(0);
});

test("the skip link on the way leads to the question on the screen and loses no answer", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST.slice(0, 3));
  await onScreen(page, LONGEST[3]);
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("#tool :focus")).toHaveCount(1);
  await onScreen(page, LONGEST[3]);
  await walk(page, LONGEST.slice(3, SIGNS));
  await onScreen(page, LONGEST[SIGNS]);
  await expect(page).toHaveURL(new RegExp(`${TOOL}(#main)?$`));
});

test("after the skip link, the tool's Back still leads one question back", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST.slice(0, 3));
  await onScreen(page, LONGEST[3]);
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
  await button(page, "Back").click();
  await onScreen(page, LONGEST[2]);
  await expectChosen(page, LONGEST[2]);
});
