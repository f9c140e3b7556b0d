// Going through the guided tool by keys alone.
import { expect } from "@playwright/test";
import { isBefore } from "./journey.mjs";

/** Takes a step as `take` does, by keys alone. */
export async function takeByKeys(page, step) {
  if (step === "check") return press(page, "Yes, that is right");
  if (step === "pause") return press(page, "Show what we suggest");
  if (isBefore(step) || step.signs) {
    for (const sign of step.signs ?? step.before ?? ["before-none"]) await tickByKeys(page, sign);
    return press(page, "Continue");
  }
  if (step[0] === "age") {
    for (const age of step.slice(1)) await tickByKeys(page, `age-${age}`);
    return (await page.locator("#nothing").count()) ? undefined : press(page, "Continue");
  }
  if (!step.about) return pick(page, ...step);
  for (const [question, ...options] of step.about) {
    if (question === "age") for (const age of options) await tickByKeys(page, `age-${age}`);
    else await mark(page, question, ...options);
  }
  return press(page, "Continue");
}

/** Ticks a sign, opening its group. */
export async function tickByKeys(page, sign) {
  const box = page.locator(/^n\d+$/.test(sign) ? `#sign-${sign}` : `#${sign}`);
  await box.waitFor({ state: "attached" });
  const closed = page.locator("details.sign-group:not([open])").filter({ has: box });
  if (await closed.count()) {
    await tabTo(page, closed.locator("summary"));
    await page.keyboard.press("Enter");
  }
  await tabTo(page, box);
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
}

/** Chooses an option with the keyboard alone (the first, where none is named), and continues. */
export async function pick(page, question, option) {
  await mark(page, question, option);
  await press(page, "Continue");
}

/** Chooses an option with the keyboard alone (the first, where none is named). */
export async function mark(page, question, option) {
  const radios = page.locator(`input[name="${question}"]`);
  await expect(radios.first()).toBeVisible();
  const names = await radios.evaluateAll((all) => all.map((radio) => radio.value));
  const at = option ? names.indexOf(option) : 0;
  await tabTo(page, radios.first());
  await page.keyboard.press("Space");
  for (let down = 0; down < at; down += 1) await page.keyboard.press("ArrowDown");
  await expect(radios.nth(at)).toBeChecked();
}

export async function press(page, name) {
  await tabTo(page, page.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

/** Presses Tab until something has the focus. */
export async function tabTo(page, target) {
  for (let tabs = 0; tabs < 150; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${target}`);
}
