// Going on: a new question comes with nothing chosen, and none is passed without an answer.
import { expect, test } from "@playwright/test";
import { LONGEST, answer, button, change, choose, chosen, expectChosen, heading, isBefore, onScreen, proceed, radio, route, start, take, tick, tickbox, untick, walk, together } from "./journey.mjs";

const SIGNS = LONGEST.findIndex((step) => step.signs);
const ABOUT = SIGNS + 1;
const LAST = LONGEST.length - 1;
const MISSING = "Choose one answer, then press Continue. Nothing you chose before is lost.";
const MISSING_AGE = "Tick one at least, then Continue.";

test("a sign that means 999, ticked by Change, asks whether it is over, and another one asks again", async ({ page }) => {
  await start(page);
  await walk(page, [...LONGEST.slice(0, SIGNS), { signs: ["n007"] }, ["happening-now", "over"], "before"]);
  expect(await route(page)).toBe("refer");
  await change(page, "You ticked:");
  await expect(tickbox(page, "n007")).toBeChecked();
  await tick(page, "n002");
  await proceed(page);
  await expectFresh(page, "happening-now");
  await take(page, ["happening-now", "over"]);
  expect(await route(page)).toBe("refer");
});

test("whatever was chosen before, a new question has nothing chosen", async ({ page }) => {
  test.slow();
  await start(page);
  const seen = new Set();
  for (const step of LONGEST.slice(0, LAST)) {
    await onScreen(page, step);
    if (step.signs) {
      await tick(page, ...step.signs);
      await leave(page, "signs", seen);
      continue;
    }
    if (step.about) {
      for (const one of step.about) await choose(page, ...one);
      await leave(page, nameOf(step), seen);
      continue;
    }
    if (isBefore(step)) {
      await page.locator("#before-none").check();
      await leave(page, "before", seen);
      continue;
    }
    const [question, keep] = step;
    const others = await options(page, question);
    for (const option of [...others.filter((option) => option !== keep), keep]) {
      await choose(page, question, option);
      await leave(page, question, seen);
      if (option === keep) continue;
      await page.goBack();
      await onScreen(page, step);
      await expect(radio(page, question, option)).toBeChecked();
      await expect(chosen(page)).toHaveCount(1);
    }
  }
  // Every pair that follows each other was looked at.
  const names = LONGEST.map(nameOf);
  for (const [at, name] of names.slice(1).entries()) expect(seen).toContain(`${names[at]} -> ${name}`);
});

for (const [steps, next] of [
  [[["danger", "no"], ["who", "public"]], { signs: [] }],
  [[["danger", "no"], ["who", "public"], ["age", "toddler"], { signs: ["n047"] }], ["often"]],
  [[["danger", "no"], ["who", "public"], ["age", "toddler"], { signs: ["n001"] }], ["happening-now"]],
  [[["danger", "no"], ["who", "school"], together(["age", "toddler"], ["vulnerable", "yes"], ["siblings", "no"]), { signs: ["n001"] }], ["happening-now"]],
]) {
  const [last, who] = [steps.at(-1), steps[1][1]];
  const after = last.signs ? "a tick" : `the ${last[0]}`;
  const then = next.signs ? "the signs" : next[0];
  test(`as ${who}, after ${after}, ${then} comes with nothing chosen`, async ({ page }) => {
    await start(page);
    await walk(page, steps);
    await onScreen(page, next);
    await expect(chosen(page)).toHaveCount(0);
  });
}

test("the signs come with nothing ticked, whatever was chosen before", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST.slice(0, SIGNS));
  await onScreen(page, LONGEST[SIGNS]);
  await expect(chosen(page)).toHaveCount(0);
  await expect(page.locator("#tool").getByRole("status")).toHaveText("Nothing ticked yet");
});

test("Continue without an answer says so in one sentence, stays, and goes on once answered", async ({ page }) => {
  await start(page);
  for (const step of [LONGEST[0], LONGEST[2]]) {
    await onScreen(page, step);
    const asked = await heading(page).textContent();
    await proceed(page);
    if (step === LONGEST[2]) await expect(page.locator("#ages-error")).toHaveText(MISSING_AGE);
    else await expect(page.locator("#step-error")).toHaveText(MISSING);
    await expect(heading(page)).toHaveText(asked);
    await take(page, step);
    if (step === LONGEST[0]) {
      await onScreen(page, LONGEST[1]);
      await expect(page.locator("#step-error")).toBeEmpty();
      await proceed(page);
      await expect(page.locator("#step-error")).toHaveText("Choose the one that fits best, then press Continue.");
      await take(page, LONGEST[1]);
    }
  }
  await walk(page, LONGEST.slice(3, SIGNS));
  await onScreen(page, LONGEST[SIGNS]);
  await proceed(page);
  await expect(page.locator("#step-error")).toHaveText(/^Tick what you have seen, .+, then press Continue\.$/);
  for (const step of LONGEST.slice(0, SIGNS).toReversed()) {
    await button(page, "Back").click();
    await onScreen(page, step);
    await expectChosen(page, step);
  }
});

test("a tick counts at once, is taken back at once, and stands again after Back", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST.slice(0, SIGNS));
  await tick(page, "n040");
  await expect(page.locator("#tool").getByRole("status")).toHaveText("Ticked: 1");
  await tick(page, "n041", "n007");
  await expect(page.locator("#tool").getByRole("status")).toHaveText("Ticked: 3");
  await untick(page, "n007");
  await expect(page.locator("#tool").getByRole("status")).toHaveText("Ticked: 2");
  await proceed(page);
  await onScreen(page, LONGEST[ABOUT]);
  await button(page, "Back").click();
  await expectChosen(page, { signs: ["n040", "n041"] });
  await expect(tickbox(page, "n007")).not.toBeChecked();
});

/** The name of a screen: its first question, or what it is. */
function nameOf(step) {
  if (typeof step === "string") return step === "pause" ? "view" : step;
  return step.signs ? "signs" : step.about ? step.about[0][0] : step[0];
}

async function expectFresh(page, question) {
  await onScreen(page, [question]);
  await expect(chosen(page)).toHaveCount(0);
}

/** The values of the radio buttons of the question on the screen; of the ages, those of the checkboxes. */
async function options(page, question) {
  if (question === "age") return page.locator("#tool input[id^='age-']").evaluateAll((ticks) => ticks.map(({ id }) => id.slice("age-".length)));
  return page.locator(`input[name="${question}"]`).evaluateAll((radios) => radios.map((radio) => radio.value));
}

/** Continues; whatever comes next has nothing chosen. Notes the pair. */
async function leave(page, from, seen) {
  const asked = await heading(page).textContent();
  await proceed(page);
  await expect(heading(page)).not.toHaveText(asked);
  await expect(chosen(page)).toHaveCount(0);
  const inputs = page.locator("#tool input");
  if (await inputs.count()) {
    const ticks = await page.locator("#nothing").count();
    const before = await page.locator("#before-none").count();
    const ages = await page.locator("#age-baby").count();
    const to = ticks ? "signs" : before ? "before" : ages ? "age" : await inputs.first().getAttribute("name");
    seen.add(`${from} -> ${to}`);
  }
}
