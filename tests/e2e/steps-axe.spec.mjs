// Every step of the guided tool: to axe, to a thumb, enlarged and spaced out.
import { expect, test } from "@playwright/test";
import { LIGHT, expectAccessible, moving, unusable } from "./accessible.mjs";
import { LONGEST, REST, SCHOOL, TOOL, UNSEEN, but, heading, onScreen, proceed, result, start, take, tick, walk } from "./journey.mjs";
import { tabTo, takeByKeys } from "./keys.mjs";

const SIGNS = LONGEST.findIndex((step) => step.signs);
const HELPED = but(LONGEST, "practical", "yes");
const RESULTS = {
  emergency: [["danger", "yes"], "check"],
  refer: [...SCHOOL, { signs: ["n001"] }, ["happening-now", "over"], "before"],
  consult: [...SCHOOL, { signs: ["hunch"] }, ...but(REST, "agencies"), "before", "pause"],
  "early-help": HELPED,
  review: [["danger", "no"], ["who", "public"], ["age", "primary"], { signs: ["nothing"] }, "before"],
};
// The controls that have to be as large as a thumb.
const MAIN = "button, label, summary, .crisis a, #tool a[href^='tel:']";
// Steps that show all that a step is made of; the others are made of the same.
const IN_ALL = ["danger", "signs", "about", "before", "pause"];
const kindOf = (step) => (typeof step === "string" ? step : (Array.isArray(step) ? step[0] : Object.keys(step)[0]));
// Around the steps the page stays as it is.
const STEP = { within: "#tool" };

for (const [part, from, to] of [["first", 0, SIGNS + 1], ["last", SIGNS + 1, LONGEST.length]]) {
  test(`everybody can use the ${part} questions, unfolded, with nothing chosen and with the error for it`, { tag: "@axe" }, async ({ page }) => {
    await start(page);
    await walk(page, LONGEST.slice(0, from));
    await expectAccessible(page, "the whole page", { schemes: LIGHT });
    await walk(page, LONGEST.slice(from, to), async (step) => {
      const where = await heading(page).textContent();
      await openAll(page);
      // The pause can be passed without a word: there is no error for it.
      if (step !== "pause") {
        await proceed(page);
        await expect(page.locator("#tool .error").first()).not.toBeEmpty();
      }
      await expectUsable(page, where, IN_ALL.includes(kindOf(step)) ? undefined : LIGHT);
    });
  });
}

test("everybody can use the signs as they are shown first, and ticked", { tag: "@axe" }, async ({ page }) => {
  await start(page);
  await walk(page, SCHOOL);
  await onScreen(page, LONGEST[SIGNS]);
  await expectUsable(page, "as shown first");
  await tick(page, "n001", "n040");
  await expectUsable(page, "ticked");
});

test("everybody can use the checks before 999", { tag: "@axe" }, async ({ page }) => {
  await start(page);
  await take(page, ["danger", "yes"]);
  await onScreen(page, "check");
  await expectUsable(page, "check");
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n001", "n002"] }]);
  await onScreen(page, ["happening-now"]);
  await openAll(page);
  await expectUsable(page, "happening-now", LIGHT);
  await start(page);
  await walk(page, UNSEEN, async (step) => {
    await openAll(page);
    await expectUsable(page, step[0], LIGHT);
  });
  await expect(result(page)).toBeVisible();
});

test("everybody can use what is asked about an injury, and what is added to a result, with its duties and conditions", { tag: "@axe" }, async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n131", "n040"] }]);
  await onScreen(page, ["injury"]);
  await openAll(page);
  await expectUsable(page, "injury");
  await walk(page, [["injury", "looked-at"], { before: ["told", "before-unknown"] }]);
  await expect(result(page)).toBeVisible();
  await expectUsable(page, "a result with duties");
  await openAll(page);
  await page.locator("#add-more").click();
  await expect(heading(page)).toHaveText("What makes your call stronger");
  await openAll(page);
  await expectUsable(page, "what is added");
});

for (const [route, steps] of Object.entries(RESULTS)) {
  test(`everybody can get to the result ${route} with the keyboard alone, and use it`, { tag: "@axe" }, async ({ page }) => {
    await start(page);
    for (const step of steps) {
      await onScreen(page, step);
      await takeByKeys(page, step);
    }
    await expect(result(page)).toHaveAttribute("data-route", route);
    await expect(result(page)).toBeFocused();
    await tabTo(page, page.locator("#tool a[href^='tel:']:visible").first());
    await openAll(page);
    await expectUsable(page, route);
  });
}

test("everybody can use the page where the tool cannot start", { tag: "@axe" }, async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(TOOL);
  await expect(page.locator("#tool-failed")).toBeVisible();
  await expectUsable(page, "tool-failed");
});

test("where less motion is asked for nothing moves from one step to the next", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await start(page);
  await walk(page, RESULTS.refer, async () => expect(await page.evaluate(moving)).toEqual([]));
  await expect(result(page)).toBeVisible();
  expect(await page.evaluate(moving)).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
});

/** The step on the screen as it stands is for everybody; `schemes` as in `expectAccessible`. */
async function expectUsable(page, where, schemes) {
  await expectAccessible(page, where, { ...STEP, schemes });
  expect(await unusable(page, MAIN), where).toEqual([]);
}

/** Opens every fold of the tool. */
async function openAll(page) {
  for (const fold of await page.locator("#tool details:not([open]) > summary").elementHandles()) await fold.click();
}
