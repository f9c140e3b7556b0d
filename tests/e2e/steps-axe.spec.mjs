// Every step of the guided tool, to axe, to the keyboard and to a thumb.
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessible.mjs";
import { CALM, LONGEST, REST, SCHOOL, TOOL, heading, onScreen, proceed, result, start, take, tick, walk } from "./journey.mjs";

const SIGNS = LONGEST.findIndex((step) => step.signs);
const HELPED = LONGEST.map((step) => (step[0] === "practical" ? ["practical", "yes"] : step));
const RESULTS = {
  emergency: [["danger", "yes"], "check"],
  refer: [...SCHOOL, { signs: ["n001"] }, ["happening-now", "over"], "pause"],
  consult: [...SCHOOL, { signs: ["hunch"] }, ["child-says", "fine"], "pause"],
  "early-help": HELPED,
  review: [["danger", "no"], ["who", "public"], ["age", "primary"], { signs: ["nothing"] }],
};
const THUMB = 44;

for (const [part, from, to] of [["first", 0, SIGNS + 1], ["last", SIGNS + 1, LONGEST.length]]) {
  test(`axe finds nothing on the ${part} questions, unfolded, with nothing chosen and with the error for it`, async ({ page }) => {
    await start(page);
    await walk(page, LONGEST.slice(0, from));
    await walk(page, LONGEST.slice(from, to), async (step) => {
      const where = await heading(page).textContent();
      await openAll(page);
      // The pause can be passed without a word: there is no error for it.
      if (step !== "pause") {
        await proceed(page);
        await expect(page.locator("#tool .error").first()).not.toBeEmpty();
      }
      await expectAccessible(page, where);
    });
  });
}

test("axe finds nothing on the signs as they are shown first, and ticked", async ({ page }) => {
  await start(page);
  await walk(page, SCHOOL);
  await onScreen(page, LONGEST[SIGNS]);
  await expectAccessible(page, "as shown first");
  await tick(page, "n001", "n040");
  await expectAccessible(page, "ticked");
});

test("axe finds nothing on the checks before 999", async ({ page }) => {
  await start(page);
  await take(page, ["danger", "yes"]);
  await onScreen(page, "check");
  await expectAccessible(page, "check");
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n001", "n002"] }]);
  await onScreen(page, ["happening-now"]);
  await openAll(page);
  await expectAccessible(page, "happening-now");
});

for (const [route, steps] of Object.entries(RESULTS)) {
  test(`axe finds nothing on the result ${route}`, async ({ page }) => {
    await start(page);
    await walk(page, steps);
    await expect(result(page)).toHaveAttribute("data-route", route);
    await openAll(page);
    await expectAccessible(page, route);
  });
}

test("axe finds nothing where the tool cannot start", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(TOOL);
  await expect(page.locator("#tool-failed")).toBeVisible();
  await expectAccessible(page, "tool-failed");
});

test("a whole journey can be made with Tab, arrows, Space and Enter alone", async ({ page }) => {
  await start(page);
  await pick(page, "danger", "no");
  await pick(page, "who", "school");
  await pick(page, "age", "primary");
  await pick(page, "vulnerable", "no");
  await pick(page, "siblings", "no");

  await expect(page.locator("#nothing")).toBeVisible();
  await tabTo(page, page.locator("details.sign-group:not([open]) summary").nth(1));
  await page.keyboard.press("Enter");
  const opened = page.locator("details.sign-group[open] input").first();
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

test("the way to 999 can be gone with the keyboard alone", async ({ page }) => {
  await start(page);
  await pick(page, "danger", "yes");
  await expect(heading(page)).toHaveText("Check your answer");
  await press(page, "Yes, that is right");
  await expect(result(page)).toHaveAttribute("data-route", "emergency");
  await tabTo(page, page.locator("#tool a[href='tel:999']:visible"));
});

test("a screen reader is told every group of answers by its question, in their order", async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n040", "n041"] }]);
  await onScreen(page, CALM);
  await expect(page.locator("#tool")).toMatchAriaSnapshot(`
    - paragraph: Question 7 of about 14
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
    - button "Continue"
    - button "Back"
  `);
  await walk(page, [CALM, ...REST, ["practical", "no"]]);
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

test("everything to press is at least a thumb high, on every step and every result", async ({ page }) => {
  test.slow();
  await start(page);
  const small = [];
  const measure = async (where) => {
    await openAll(page);
    for (const one of await tooSmall(page)) small.push(`${where}: ${one}`);
  };
  await walk(page, [...SCHOOL, { signs: ["n001"] }, ["happening-now", "over"], "pause"], async () => measure(await heading(page).textContent()));
  for (const [route, steps] of Object.entries(RESULTS)) {
    await start(page);
    await walk(page, steps, async (step) => {
      if (step === "check") await measure("check");
    });
    await expect(result(page)).toHaveAttribute("data-route", route);
    await measure(route);
  }
  expect(small).toEqual([]);
});

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

/** What a thumb would miss: buttons, labels, folds and numbers lower than 44 px. */
function tooSmall(page) {
  const press = "button, label, summary, .crisis a, #tool a[href^='tel:']";
  return page.locator(press).evaluateAll(
    (all, THUMB) =>
      all
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && (box.height < THUMB || box.width < THUMB))
        .map(({ element, box }) => `${element.textContent.trim()}: ${box.width} x ${box.height}`),
    THUMB,
  );
}

function outlineOf(page, target) {
  return target.evaluate((element) => getComputedStyle(element).outline);
}
