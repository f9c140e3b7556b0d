// Back, Forward, Change, and going on, as a browser does them: history, focus, what
// stands chosen. Where each press leads is held by crates/guidance/tests/session/.
import { expect, test } from "@playwright/test";
import {
  LONGEST,
  TOOL,
  answer,
  button,
  change,
  choose,
  chosen,
  heading,
  isBefore,
  mounted,
  onScreen,
  proceed,
  radio,
  result,
  route,
  start,
  take,
  tick,
  tickbox,
  untick,
  walk,
} from "./journey.mjs";

const SIGNS = LONGEST.findIndex((step) => step.signs);
const ABOUT = SIGNS + 1;
const LAST = LONGEST.length - 1;
const MISSING = "Choose one answer, then press Continue. Nothing you chose before is lost.";
const MISSING_AGE = "Tick one at least, then Continue.";

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
  await onScreen(page, ["age", "primary"]);
  await expect(radio(page, "age", "primary")).toBeChecked();
  await answer(page, "age", "teenager");
  expect(await route(page)).toBe("review");
  await expect(page.locator(".summary")).toContainText("The child is a teenager, 12 to 17.");
  await expect(page.locator(".summary")).not.toContainText("The child is 5 to 11.");
  await expect(page.locator(".summary__row")).toHaveCount(LONGEST.length - 1);
});

test("a sign that means 999, ticked by Change, asks whether it is over, and another one asks again", async ({ page }) => {
  await start(page);
  await walk(page, [...LONGEST.slice(0, SIGNS), { signs: ["n007"] }, ["happening-now", "over"], "before", "pause"]);
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
      await leave(page, "about", seen);
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
  const name = (step) => (step.signs ? "signs" : step.about ? "about" : step === "pause" ? "view" : isBefore(step) ? "before" : step[0]);
  const names = LONGEST.map(name);
  for (const [at, name] of names.slice(1).entries()) expect(seen).toContain(`${names[at]} -> ${name}`);
});

for (const [steps, next] of [
  [[["danger", "no"], ["who", "public"], ["age", "toddler"]], { signs: [] }],
  [[["danger", "no"], ["who", "public"], ["age", "toddler"], { signs: ["n047"] }], ["often"]],
  [[["danger", "no"], ["who", "public"], ["age", "toddler"], { signs: ["n001"] }], ["happening-now"]],
  [[["danger", "no"], ["who", "school"], ["age", "toddler"], ["vulnerable", "yes"], ["siblings", "no"], { signs: ["n001"] }], ["happening-now"]],
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
    await expect(page.locator("#step-error")).toHaveText(step === LONGEST[2] ? MISSING_AGE : MISSING);
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

test("the heading of every new step has the focus and is in view, forwards and backwards", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST, async (step) => {
    if (step === LONGEST[0]) return;
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toBeInViewport();
  });
  await expect(result(page)).toBeFocused();
  await button(page, "Back").click();
  await onScreen(page, LONGEST[LAST]);
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await onScreen(page, LONGEST[LAST - 1]);
  await expect(heading(page)).toBeFocused();
  await page.goForward();
  await onScreen(page, LONGEST[LAST]);
  await expect(heading(page)).toBeFocused();
});

test("every new step begins at its top: 999, the way out, the count and the question are in view", async ({ page }) => {
  await start(page);
  const inView = async (...more) => {
    for (const part of [".crisis a[href='tel:999']", "a[data-exit]", "#step-title", ...more]) {
      await expect(page.locator(part), part).toBeInViewport({ ratio: 1 });
    }
    await expect(heading(page)).toBeFocused();
  };
  await walk(page, LONGEST, async (step) => {
    if (step !== LONGEST[0]) await inView(...(step === "pause" ? [] : [".step-count"]));
    // Whoever has read to the foot of a step is led to the top of the next.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  });
  await expect(result(page)).toBeVisible();
  await inView(".route-panel__sentence");
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await button(page, "Back").click();
  await onScreen(page, LONGEST[LAST]);
  await inView();
});

test("on a screen enlarged so far that not all of it fits, the question is still in view", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await start(page);
  await walk(page, LONGEST.slice(0, ABOUT), async (step) => {
    if (step === LONGEST[0]) return;
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toBeInViewport({ ratio: 0.9 });
  });
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

async function expectChosen(page, step) {
  if (step.signs) {
    for (const sign of step.signs) await expect(tickbox(page, sign)).toBeChecked();
    await expect(chosen(page)).toHaveCount(step.signs.length);
  } else if (step.about) {
    for (const one of step.about) await expect(radio(page, ...one)).toBeChecked();
    await expect(chosen(page)).toHaveCount(step.about.length);
  } else if (isBefore(step)) {
    for (const one of step.before ?? ["before-none"]) await expect(page.locator(`#${one}`)).toBeChecked();
    await expect(chosen(page)).toHaveCount(step.before?.length ?? 1);
  } else if (step === "pause") {
    await expect(page.locator("#view-none")).toBeChecked();
    await expect(chosen(page)).toHaveCount(0);
  } else {
    await expect(radio(page, ...step)).toBeChecked();
    await expect(chosen(page)).toHaveCount(1);
  }
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
    const about = await page.locator("#about-often").count();
    const before = await page.locator("#before-none").count();
    const ages = await page.locator("#age-baby").count();
    const to = ticks ? "signs" : about ? "about" : before ? "before" : ages ? "age" : await inputs.first().getAttribute("name");
    seen.add(`${from} -> ${to}`);
  }
}
