// Continue and the keyboard before the Wasm, or even the first script, has arrived.
import { expect, test } from "@playwright/test";
import { TOOL, answer, button, choose, chosen, heading, onScreen, proceed, radio } from "./journey.mjs";
import { FIRST, SECOND, countLoads, expectMarked, mark, open } from "./pre-wasm.mjs";

test("Continue pressed several times too early goes on by one question", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, ...FIRST);
  await choose(page, "who", "school");
  for (let press = 0; press < 4; press += 1) await proceed(page);
  await arrive();
  await onScreen(page, ["age"]);
  await expect(page.locator("#tool .error:not(:empty)")).toHaveCount(0);
});

test("Continue with nothing chosen says so at once, before the Wasm arrives", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await proceed(page);
  await expect(page.locator("#step-error")).toHaveText(/^Choose one answer, then press Continue\./);
  await answer(page, ...FIRST);
  await onScreen(page, SECOND);
  await proceed(page);
  await expect(page.locator("#step-error")).toHaveText(/^Choose the one that fits best/);
  await arrive();
  await answer(page, "who", "school");
  await onScreen(page, ["age"]);
});

test("Continue pressed before even the first script has run goes on once it has", async ({ page }) => {
  const arrive = await open(page, "**/boot-*.js", "commit");
  const loads = countLoads(page);
  await mark(page);
  await choose(page, ...FIRST);
  await proceed(page);
  await expectMarked(page, loads);
  await arrive();
  await onScreen(page, SECOND);
  await expect(heading(page)).toBeFocused();
  await expectMarked(page, loads);
  await button(page, "Back").click();
  await expect(radio(page, ...FIRST)).toBeChecked();
});

test("Continue pressed before the first script with nothing chosen says so once it has run", async ({ page }) => {
  let run;
  await page.route("**/boot-*.js", async (request) => {
    await new Promise((resolve) => (run = resolve));
    await request.continue();
  });
  const arrive = await open(page, "**/*.wasm", "commit");
  await button(page, "Continue").click();
  await expect(page.locator("#step-error")).toBeEmpty();
  run();
  await expect(page.locator("#step-error")).toHaveText(/^Choose one answer/);
  await arrive();
  await onScreen(page, FIRST);
});

test("a keyboard that has only come as far as Continue has not pressed it", async ({ page }) => {
  const arrive = await open(page, "**/boot-*.js", "commit");
  await radio(page, ...FIRST).press("Space");
  await page.keyboard.press("Tab");
  await expect(button(page, "Continue")).toBeFocused();
  await arrive();
  await onScreen(page, FIRST);
  await expect(radio(page, ...FIRST)).toBeChecked();
  await expect(button(page, "Continue")).toBeFocused();
});

test("the keyboard stays where it was when the tool takes over", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await radio(page, "danger", "yes").focus();
  await page.keyboard.press("ArrowDown");
  await expect(radio(page, "danger", "not-sure")).toBeFocused();
  await arrive();
  await expect(radio(page, "danger", "not-sure")).toBeFocused();
  await expect(radio(page, "danger", "not-sure")).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(radio(page, "danger", "no")).toBeChecked();
});

for (const when of ["before", "after"]) {
  test(`Enter on a chosen answer, ${when} the Wasm arrives, is Continue and leads nowhere else`, async ({ page }) => {
    const arrive = await open(page, "**/*.wasm");
    const loads = countLoads(page);
    await mark(page);
    if (when === "after") await arrive();
    await radio(page, ...FIRST).press("Enter");
    await expect(chosen(page)).toHaveCount(0);
    await choose(page, ...FIRST);
    await radio(page, ...FIRST).press("Enter");
    await onScreen(page, SECOND);
    if (when === "before") await arrive();
    await onScreen(page, SECOND);
    await expect(chosen(page)).toHaveCount(0);
    await button(page, "Back").click();
    await expect(radio(page, ...FIRST)).toBeChecked();
    await expect(page).toHaveURL(TOOL);
    await expectMarked(page, loads);
  });
}
