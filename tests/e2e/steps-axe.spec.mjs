// Every step of the guided tool: to axe, to a thumb, enlarged and spaced out, to
// the keyboard, and to a screen reader.
import { expect, test } from "@playwright/test";
import { LIGHT, expectAccessible, moving, unusable } from "./accessible.mjs";
import { CALM, LONGEST, REST, SCHOOL, TOOL, UNSEEN, heading, isBefore, onScreen, proceed, result, start, take, tick, walk } from "./journey.mjs";

const SIGNS = LONGEST.findIndex((step) => step.signs);
const HELPED = LONGEST.map((step) => (step[0] === "practical" ? ["practical", "yes"] : step));
const RESULTS = {
  emergency: [["danger", "yes"], "check"],
  refer: [...SCHOOL, { signs: ["n001"] }, ["happening-now", "over"], "before", "pause"],
  consult: [...SCHOOL, { signs: ["hunch"] }, ...REST.filter(([question]) => question !== "agencies"), "before", "pause"],
  "early-help": HELPED,
  review: [["danger", "no"], ["who", "public"], ["age", "primary"], { signs: ["nothing"] }, "before"],
};
// What matters most has to be as large as a thumb.
const MAIN = "button, label, summary, .crisis a, #tool a[href^='tel:']";
// Steps that show all that a step is made of; the others are made of the same.
const IN_ALL = ["danger", "age", "signs", "about", "before", "pause"];
const kindOf = (step) => (typeof step === "string" ? step : (Array.isArray(step) ? step[0] : Object.keys(step)[0]));
// What stands around the steps stays as it is.
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
  await walk(page, [["injury", "looked-at"], { before: ["told", "before-unknown"] }, "pause"]);
  await expect(result(page)).toBeVisible();
  await expectUsable(page, "a result with duties");
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

test("a whole journey can be made with Tab, arrows, Space and Enter alone", async ({ page }) => {
  await start(page);
  await pick(page, "danger", "no");
  await pick(page, "who", "school");
  await takeByKeys(page, ["age", "primary", "toddler"]);
  await pick(page, "vulnerable", "no");
  await pick(page, "siblings", "no");

  await expect(page.locator("#nothing")).toBeVisible();
  await tabTo(page, page.locator("details.sign-group:not([open]) summary").filter({ hasText: "Clothes, cleanliness and home" }));
  await page.keyboard.press("Enter");
  const opened = page.locator("#sign-n038");
  await tabTo(page, opened);
  await page.keyboard.press("Space");
  await expect(opened).toBeChecked();
  await page.keyboard.press("Space");
  await expect(opened).not.toBeChecked();
  await page.keyboard.press("Space");
  await tabTo(page, page.locator("#hunch"));
  await page.keyboard.press("Space");
  await press(page, "Continue");

  await onScreen(page, CALM);
  for (const one of [["often", "most-days"], ["how-long", "days"], ["trend", "same"], ["explanation", "given"]]) await mark(page, ...one);
  await press(page, "Continue");
  await expect(page.locator("#about-often")).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  // As many further questions as these answers leave open.
  while (!(await result(page).count())) {
    if (await page.locator("#view-none").count()) {
      await press(page, "Show what we suggest");
      break;
    }
    if (await page.locator("#before-none").count()) {
      await takeByKeys(page, "before");
      await expect(page.locator("#before-none")).toHaveCount(0);
      continue;
    }
    const asked = await heading(page).textContent();
    await pick(page, await page.locator("#tool input").first().getAttribute("name"));
    await expect(heading(page)).not.toHaveText(asked);
  }
  await expect(result(page)).toBeFocused();

  const number = page.locator("#tool a[href^='tel:']").first();
  await tabTo(page, number);
  await expect(number).toBeFocused();
  const changeWho = page.getByRole("button", { name: "Change: You work in a school or college." });
  await tabTo(page, changeWho);
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Who are you?");
  await expect(heading(page)).toBeFocused();
  await press(page, "Back");
  await expect(result(page)).toBeFocused();
});

test("a screen reader is told every group of answers by its question, in their order", async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n040", "n041"] }]);
  await onScreen(page, CALM);
  await expect(page.locator("#tool")).toMatchAriaSnapshot(`
    - paragraph: Question 7 of about 16
    - heading "Clothes, cleanliness and home" [level=1]
    - paragraph: "You ticked:"
    - list:
      - listitem
      - listitem
    - group "How often does it happen?":
      - radio "Once, as far as I know"
      - radio "I am not sure"
      - radio "Sometimes More than once, with good days between"
      - radio "Most days, or almost every time I see the child"
    - group "How long has it gone on?":
      - 'radio "Days: it began within the last week"'
      - radio "I am not sure"
      - radio "Weeks"
      - radio "Months or longer"
    - group "Is it getting better or worse?":
      - radio "Better"
      - radio "Much the same"
      - radio "I am not sure"
      - radio "Worse"
    - group "Is there an explanation?":
      - radio
      - radio
      - radio
      - radio
      - radio
      - radio
    - button "Continue"
    - button "Back"
  `);
  await walk(page, [CALM, ...REST, ["practical", "no"]]);
  await onScreen(page, "before");
  await expect(page.locator("#tool")).toMatchAriaSnapshot(`
    - paragraph: Question 15 of about 16
    - heading "Before you speak to anyone" [level=1]
    - group "Before you speak to anyone":
      - checkbox "The child has told somebody that they are being harmed" [checked=false]
      - checkbox "It may be sexual abuse" [checked=false]
      - checkbox
      - checkbox
      - checkbox
      - checkbox
      - checkbox "The family has a social worker now" [checked=false]
      - checkbox
      - checkbox "None of these" [checked=false]
      - checkbox "I do not know about the others" [checked=false]
    - alert
    - button "Continue"
    - button "Back"
  `);
  await take(page, "before");
  await onScreen(page, "pause");
  await expect(page.locator("#tool")).toMatchAriaSnapshot(`
    - heading "Before you see what we suggest" [level=1]
    - group "What do you think should happen? You can leave this out.":
      - radio "I would rather see first" [checked]
      - radio "Ring 999 now"
      - radio "Refer today"
      - radio "Talk it over today"
      - radio "Offer early help"
      - radio "Record and review"
    - button "Show what we suggest"
    - button "Back"
  `);
  await take(page, "pause");
  await expect(page.locator("#tool")).toMatchAriaSnapshot(`
    - heading "Record and review" [level=1]
    - heading "Whom to speak to" [level=2]
    - heading "Why we suggest this" [level=2]
    - heading "Your first minute, from your answers" [level=2]
    - heading "What to say" [level=2]
    - heading "Your answers" [level=2]
    - heading "Take it with you" [level=2]
  `);
});

test("what has the focus is marked, on every kind of thing", async ({ page }) => {
  await start(page);
  await take(page, ["danger", "no"]);
  await onScreen(page, ["who"]);
  const plain = await outlineOf(page, page.locator("label.choice").first());
  await tabTo(page, page.locator("#who-public"));
  const marked = await outlineOf(page, page.locator("label.choice").first());
  expect(marked).not.toBe(plain);
  expect(marked).toMatch(/solid 3px|3px/);
  await tabTo(page, page.getByRole("button", { name: "Continue" }));
  expect(await outlineOf(page, page.locator("#continue"))).toMatch(/3px/);
});

/** The step on the screen as it stands is for everybody; `schemes` as in `expectAccessible`. */
async function expectUsable(page, where, schemes) {
  await expectAccessible(page, where, { ...STEP, schemes });
  expect(await unusable(page, MAIN), where).toEqual([]);
}

/** Takes a step as `take` does, by keys alone. */
async function takeByKeys(page, step) {
  if (step === "check") return press(page, "Yes, that is right");
  if (step === "pause") return press(page, "Show what we suggest");
  if (isBefore(step) || step.signs) {
    for (const sign of step.signs ?? step.before ?? ["before-none"]) await tickByKeys(page, sign);
    return press(page, "Continue");
  }
  if (step[0] === "age") {
    for (const age of step.slice(1)) await tickByKeys(page, `age-${age}`);
    return press(page, "Continue");
  }
  if (!step.about) return pick(page, ...step);
  for (const [question, option] of step.about) await mark(page, question, option);
  return press(page, "Continue");
}

/** Ticks a sign, opening its group. */
async function tickByKeys(page, sign) {
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

/** Opens every fold of the tool. */
async function openAll(page) {
  for (const fold of await page.locator("#tool details:not([open]) > summary").elementHandles()) await fold.click();
}

/** Chooses an option with the keyboard alone (the first, where none is named), and continues. */
async function pick(page, question, option) {
  await mark(page, question, option);
  await press(page, "Continue");
}

/** Chooses an option with the keyboard alone (the first, where none is named). */
async function mark(page, question, option) {
  const radios = page.locator(`input[name="${question}"]`);
  await expect(radios.first()).toBeVisible();
  const names = await radios.evaluateAll((all) => all.map((radio) => radio.value));
  const at = option ? names.indexOf(option) : 0;
  await tabTo(page, radios.first());
  await page.keyboard.press("Space");
  for (let down = 0; down < at; down += 1) await page.keyboard.press("ArrowDown");
  await expect(radios.nth(at)).toBeChecked();
}

async function press(page, name) {
  await tabTo(page, page.getByRole("button", { name, exact: true }));
  await page.keyboard.press("Enter");
}

/** Presses Tab until something has the focus. */
async function tabTo(page, target) {
  for (let tabs = 0; tabs < 150; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${target}`);
}

function outlineOf(page, target) {
  return target.evaluate((element) => getComputedStyle(element).outline);
}
