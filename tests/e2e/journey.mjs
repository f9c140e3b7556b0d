// Going through the guided tool as a person does.
import { expect } from "@playwright/test";
import { takeTapsAtOnce } from "../settle.mjs";

export const TOOL = "/greenwich/what-to-do/";

/** The heading of the step on the screen. */
export const heading = (page) => page.locator("#step-title");

/** The heading of the result; it carries the route in `data-route`. */
export const result = (page) => page.locator("h1[data-route]");

/**
 * Finds what is chosen or ticked on the screen. The order of the signs is no answer;
 * where the child lives and the user's own view stand at what most would say.
 */
export const chosen = (page) =>
  page.locator("#tool input:checked:not([name=arrange], #lives-here, #view-none)");

export const button = (page, name) => page.getByRole("button", { name, exact: true });

/** Opens the tool and waits until the Wasm has taken it over. */
export async function start(page, how) {
  await watchForTheTool(page, how);
  await page.goto(TOOL);
  await mounted(page);
}

/** Before `goto`: lets `mounted` know, as both tools look the same, and lets tests be quick. */
export async function watchForTheTool(page, { settles = false } = {}) {
  if (!settles) await page.addInitScript(takeTapsAtOnce);
  await page.addInitScript(() => {
    new MutationObserver((changes, observer) => {
      const gone = changes.flatMap((change) => [...change.removedNodes]);
      if (gone.some((node) => node.id === "tool")) {
        window.toolMounted = true;
        observer.disconnect();
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

/**
 * Waits until the live tool stands in the place of the prerendered one. By the
 * clock: a frame that is below the screen is never painted, and a wait that asks
 * with each picture would not end there.
 */
export async function mounted(page) {
  await page.waitForFunction(() => window.toolMounted === true, null, { polling: 50 });
}

/** Presses Continue. */
export async function proceed(page) {
  await button(page, "Continue").click();
}

/** Chooses an option of the question on the screen, and continues. */
export async function answer(page, question, ...options) {
  await choose(page, question, ...options);
  await proceed(page);
}

/**
 * Chooses an option of the question on the screen. Of the ages several may be
 * ticked; the others are then unticked.
 */
export async function choose(page, question, ...options) {
  for (const option of options) await radio(page, question, option).check();
  if (question !== "age") return;
  for (const age of AGES.filter((one) => !options.includes(one))) await radio(page, "age", age).uncheck();
}

const AGES = ["unborn", "baby", "toddler", "primary", "teenager"];

/** The radio button of an option: `who` is a question too. Of an age, its checkbox. */
export const radio = (page, question, option) => page.locator(`#${question}-${option}`);

/** Ticks signs by their ids (or `hunch`, `staff`, `fgm`, `nothing`), opening their groups. */
export async function tick(page, ...signs) {
  for (const sign of signs) await (await reach(page, sign)).check();
}

/** Takes a tick back. */
export async function untick(page, sign) {
  await (await reach(page, sign)).uncheck();
}

/** The checkbox of a sign, once its group is open. */
async function reach(page, sign) {
  const box = tickbox(page, sign);
  await box.waitFor({ state: "attached" });
  const closed = page.locator("details.sign-group:not([open])").filter({ has: box });
  if (await closed.count()) await closed.locator("summary").click();
  return box;
}

/** The checkbox of a sign, of `hunch` or of `nothing`. */
export const tickbox = (page, sign) =>
  page.locator(/^n\d+$/.test(sign) ? `#sign-${sign}` : `#${sign}`);

/** Makes the step about several questions that stand on one screen. */
export const together = (...answers) => ({ about: answers });

/** Makes the step about the child, as whoever works with children is asked it. */
export function child(...ages) {
  return together(["age", ...ages], ["vulnerable", "no"], ["siblings", "no"]);
}

/** Returns the steps with another answer to a question, or without it. */
export function but(steps, question, ...options) {
  const swap = (one) => (one[0] !== question ? [one] : options.length ? [[question, ...options]] : []);
  return steps.flatMap((step) => (step.about ? { about: step.about.flatMap(swap) } : Array.isArray(step) ? swap(step) : [step]));
}

/** Somebody in a school, before the signs. */
export const SCHOOL = [["danger", "no"], ["who", "school"], child("primary")];

/** Not sure of danger, a reason to think so, and nobody who can see the child: 999. */
export const UNSEEN = [["danger", "not-sure"], ["reason-now", "yes"], ["can-see", "no"]];

/** Makes the step about everything ticked, from how often to the explanation. */
export const about = (often, long, trend, explanation) => ({
  about: [["often", often], ["how-long", long], ["trend", trend], ["explanation", explanation]],
});

/** The least worrying step about something ticked. */
export const CALM = about("once", "days", "same", "checked");

/** After the signs: nothing worries, and nothing is settled before the last. */
export const REST = [
  together(["child-says", "fine"], ["response", "work-with-us"], ["adults", "none"]),
  together(["tried", "nothing-yet"], ["known", "no"], ["agencies", "calm"]),
];

/** The same where it can still matter what the family is short of. */
export const WHOLE_REST = [together(...REST[0].about, ["practical", "no"]), REST[1]];

/** The longest way: nothing is settled before the last question. */
export const LONGEST = [...SCHOOL, { signs: ["n040", "n041"] }, CALM, ...WHOLE_REST, "before", "pause"];

/**
 * Takes one step of a journey: `["danger", "no"]`, `["age", "baby", "primary"]`,
 * `{ signs: ["n040"] }`, `CALM` or another `about(…)`, `"check"`, the look at an
 * answer that means 999, `"before"`, of which nothing is so, or what is, as
 * `{ before: ["told"] }`, or `"pause"`, the moment before the result.
 */
export async function take(page, step) {
  if (step === "check") {
    await button(page, "Yes, that is right").click();
  } else if (step === "pause") {
    await button(page, "Show what we suggest").click();
  } else if (isBefore(step)) {
    for (const one of step.before ?? ["before-none"]) await page.locator(`#${one}`).check();
    await proceed(page);
  } else if (step.about) {
    for (const one of step.about) await choose(page, ...one);
    await proceed(page);
  } else if (step.signs) {
    await tick(page, ...step.signs);
    await proceed(page);
  } else {
    await choose(page, ...step);
    // The age may stand on top of the signs, with which it is continued.
    if (!(step[0] === "age" && (await page.locator("#nothing").count()))) await proceed(page);
  }
}

/** Tells whether a step is the screen "Before you speak to anyone". */
export const isBefore = (step) => step === "before" || step?.before !== undefined;

/** Takes every step; `before` is called before each, the last one too. */
export async function walk(page, steps, before = async () => {}) {
  for (const step of steps) {
    await onScreen(page, step);
    await before(step);
    await take(page, step);
  }
}

/** Waits until the screen of a step is there. */
export async function onScreen(page, step) {
  if (step === "check") {
    await expect(heading(page)).toHaveText("Check your answer");
  } else if (step === "pause") {
    await expect(heading(page)).toHaveText("Before you see what we suggest");
  } else if (isBefore(step)) {
    await expect(page.locator("#before-none")).toBeVisible();
  } else if (step.about) {
    await expect(page.locator(step.about[0][0] === "age" ? "#ages input" : `input[name="${step.about[0][0]}"]`).first()).toBeVisible();
  } else if (step.signs) {
    await expect(page.locator("#nothing")).toBeVisible();
  } else if (step[0] === "age") {
    await expect(radio(page, "age", "baby")).toBeVisible();
  } else {
    await expect(page.locator(`input[name="${step[0]}"]`).first()).toBeVisible();
  }
}

const CALMLY = Object.fromEntries([...SCHOOL, CALM, ...WHOLE_REST].flatMap((step) => step.about ?? [step]));

/**
 * Says the least worrying to every question that is still asked up to the screen
 * before the result, except what `instead` says; what already stands is left.
 * `look` is given each question, and whether something stood.
 */
export async function calmly(page, instead = {}, look = () => {}) {
  while (!(await page.locator("#before-none").count())) {
    const asked = await heading(page).textContent();
    const signs = await page.locator("#nothing").count();
    for (const name of await questionsOnScreen(page)) {
      const group = page.locator(`#tool :is([name="${name}"], [id^="${name}-"]):checked`);
      const stands = (await group.count()) > 0;
      look(name, stands);
      if (!stands) await choose(page, name, instead[name] ?? CALMLY[name]);
    }
    if (signs && !(await chosen(page).count())) await tick(page, ...instead.signs);
    await proceed(page);
    await expect(heading(page)).not.toHaveText(asked);
  }
}

/** The names of the questions on the screen, in their order. */
async function questionsOnScreen(page) {
  const inputs = page.locator("#tool :is(input[type=radio], #ages input):not([name=arrange], [name=lives])");
  return inputs.evaluateAll((all) => [...new Set(all.filter((one) => one.checkVisibility()).map((one) => one.name || one.id.split("-")[0]))]);
}

/** Opens every fold of the result, as somebody does who reads it all. */
export async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll("details.row").forEach((fold) => (fold.open = true)));
}

/** A fold of the result, by its title; open or not. */
export const fold = (page, title) =>
  page.locator("details.row").filter({ has: page.locator("summary span", { hasText: new RegExp(`^${title}$`) }) });

/** The route of the result, once it is there, with its folds open. */
export async function route(page) {
  await expect(result(page)).toBeVisible();
  await unfold(page);
  return result(page).getAttribute("data-route");
}

/** Presses Change beside the answers of which one says this. */
export async function change(page, said) {
  await expect(result(page)).toBeVisible();
  await unfold(page);
  await page.locator(".summary__row", { hasText: said }).getByRole("button").click();
}

/** Expects that what was answered in a step stands chosen on its screen, and nothing else. */
export async function expectChosen(page, step) {
  if (step.signs) {
    for (const sign of step.signs) await expect(tickbox(page, sign)).toBeChecked();
    await expect(chosen(page)).toHaveCount(step.signs.length);
  } else if (step.about) {
    for (const [question, ...options] of step.about) for (const option of options) await expect(radio(page, question, option)).toBeChecked();
    await expect(chosen(page)).toHaveCount(step.about.flatMap(([, ...options]) => options).length);
  } else if (isBefore(step)) {
    for (const one of step.before ?? ["before-none"]) await expect(page.locator(`#${one}`)).toBeChecked();
    await expect(chosen(page)).toHaveCount(step.before?.length ?? 1);
  } else if (step === "pause") {
    await expect(page.locator("#view-none")).toBeChecked();
    await expect(chosen(page)).toHaveCount(0);
  } else {
    const [question, ...options] = step;
    const group = page.locator("fieldset").filter({ has: radio(page, question, options[0]) });
    for (const option of options) await expect(radio(page, question, option)).toBeChecked();
    await expect(group.locator("input:checked")).toHaveCount(options.length);
  }
}
