// Back, Forward and a changed answer before the Wasm has arrived.
import { expect, test } from "@playwright/test";
import { answer, button, choose, onScreen, proceed, radio, take } from "./journey.mjs";
import { FIRST, SECOND, open } from "./pre-wasm.mjs";

test("Back before the Wasm arrives takes back a press that waited for it", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, ...FIRST);
  await answer(page, "who", "school");
  await expect(button(page, "Continue")).toHaveAttribute("aria-busy", "true");
  await button(page, "Back").click();
  await onScreen(page, FIRST);
  await page.goForward();
  await onScreen(page, SECOND);
  await expect(radio(page, "who", "school")).toBeChecked();
  await expect(button(page, "Continue")).not.toHaveAttribute("aria-busy");
  await button(page, "Back").click();
  await arrive();
  await onScreen(page, FIRST);
  await expect(radio(page, ...FIRST)).toBeChecked();
});

test("what is selected when the Wasm arrives counts, not what was answered there before", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, ...FIRST);
  await button(page, "Back").click();
  await choose(page, "danger", "not-sure");
  await arrive();
  await expect(radio(page, "danger", "not-sure")).toBeChecked();
  await proceed(page);
  await onScreen(page, ["reason-now"]);
});

test("an answer that means 999 can be changed at the check before the Wasm arrives", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, "danger", "yes");
  await button(page, "No, change my answer").click();
  await expect(radio(page, "danger", "yes")).toBeChecked();
  await answer(page, ...FIRST);
  await onScreen(page, SECOND);
  await arrive();
  await onScreen(page, SECOND);
  await answer(page, ...SECOND);
  await onScreen(page, ["age"]);
});

test("a check that was passed does not stand for an answer changed after it", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, "danger", "yes");
  await take(page, "check");
  await page.goBack();
  await page.goBack();
  await answer(page, ...FIRST);
  await page.goBack();
  await answer(page, "danger", "yes");
  await onScreen(page, "check");
  await arrive();
  await onScreen(page, "check");
});

test("Back and Forward work before the Wasm arrives, by button and by browser", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, ...FIRST);
  await button(page, "Back").click();
  await onScreen(page, FIRST);
  await expect(radio(page, ...FIRST)).toBeChecked();
  await page.goForward();
  await onScreen(page, SECOND);
  await page.goBack();
  await onScreen(page, FIRST);
  await arrive();
  await expect(radio(page, ...FIRST)).toBeChecked();
  await page.goForward();
  await onScreen(page, SECOND);
});

test("the skip link before the Wasm arrives leaves the question and the way back as they are", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, ...FIRST);
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  await onScreen(page, SECOND);
  await button(page, "Back").click();
  await onScreen(page, FIRST);
  await arrive();
  await expect(radio(page, ...FIRST)).toBeChecked();
});
