// The second tap of a double tap, which was meant for the screen before, does nothing on
// the new one; a tap that is meant for it is heard soon.
import { expect, test } from "@playwright/test";
import { LONGEST, TOOL, chosen, choose, heading, onScreen, radio, result, start, tick } from "./journey.mjs";
import { open } from "./pre-wasm.mjs";

const SETTLES = { settles: true };
/** As somebody in a school, nothing serious: every kind of screen but that of 999. */
const JOURNEY = LONGEST.slice(0, -2);
/** Milliseconds between the two. */
const GAPS = [0, 120, 280];

/** Where a thumb or a pointer finds the button. */
async function middle(page, locator) {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
}

const HANDS = {
  finger: async (page, at, gap) => {
    await page.touchscreen.tap(...at);
    await page.waitForTimeout(gap);
    await page.touchscreen.tap(...at);
  },
  mouse: async (page, at, gap) => {
    await page.mouse.move(...at);
    for (const clickCount of [1, 2]) {
      await page.mouse.down({ clickCount });
      await page.mouse.up({ clickCount });
      if (clickCount === 1) await page.waitForTimeout(gap);
    }
  },
};

/** Notes what a click does outside the questions: a link that is followed, a call that is begun. */
const watch = (page) =>
  page.addInitScript(() => {
    window.followed = [];
    addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (!link) return;
      window.followed.push(link.href);
      event.preventDefault();
    });
  });

async function select(page, step) {
  if (step.signs) return tick(page, ...step.signs);
  for (const one of step.about ?? [step]) await choose(page, ...one);
}

for (const [where, hand] of [["on a phone", "finger"], ["in a window of 1280 by 720 @desktop", "mouse"]]) {
  test(`a double press of Continue goes on by one screen and chooses nothing there, ${where}`, async ({ page }) => {
    test.slow();
    if (hand === "mouse") await page.setViewportSize({ width: 1280, height: 720 });
    await watch(page);
    await start(page, SETTLES);
    for (const [at, step] of JOURNEY.entries()) {
      await onScreen(page, step);
      await page.waitForTimeout(500);
      await select(page, step);
      const asked = await heading(page).textContent();
      await HANDS[hand](page, await middle(page, page.locator("#continue")), GAPS[at % GAPS.length]);
      await expect(heading(page)).not.toHaveText(asked);
      const next = JOURNEY[at + 1];
      if (next) await onScreen(page, next);
      await page.waitForTimeout(100);
      if (next) await onScreen(page, next);
      await expect(chosen(page), `after ${JSON.stringify(step)}`).toHaveCount(0);
      await expect(page.locator("#tool .error")).toHaveText(await page.locator("#tool .error").evaluateAll((all) => all.map(() => "")));
      expect(await page.evaluate(() => [location.pathname, window.followed])).toEqual([TOOL, []]);
    }
  });

  test(`a double press of the last button begins no call and follows no link, ${where}`, async ({ page }) => {
    if (hand === "mouse") await page.setViewportSize({ width: 1280, height: 720 });
    await watch(page);
    await start(page, SETTLES);
    for (const step of [["danger", "yes"], "check"]) {
      await page.waitForTimeout(500);
      if (step === "check") await onScreen(page, step);
      else await select(page, step);
      const button = step === "check" ? page.locator("#check-yes") : page.locator("#continue");
      await HANDS[hand](page, await middle(page, button), 120);
      if (step !== "check") await onScreen(page, "check");
    }
    await expect(result(page)).toBeVisible();
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => window.followed)).toEqual([]);
  });
}

test("the same before the Wasm has arrived", async ({ page }) => {
  await watch(page);
  await open(page, "**/*.wasm", undefined, SETTLES);
  await choose(page, "danger", "no");
  await HANDS.finger(page, await middle(page, page.locator("#continue")), 120);
  await onScreen(page, ["who"]);
  await page.waitForTimeout(100);
  await onScreen(page, ["who"]);
  await expect(chosen(page)).toHaveCount(0);
  expect(await page.evaluate(() => [location.pathname, window.followed])).toEqual([TOOL, []]);
});

test("Back pressed twice goes back by one screen", async ({ page }) => {
  await start(page, SETTLES);
  for (const step of JOURNEY.slice(0, 3)) {
    await onScreen(page, step);
    await select(page, step);
    await page.locator("#continue").click();
  }
  await onScreen(page, JOURNEY[3]);
  await page.waitForTimeout(500);
  await HANDS.finger(page, await middle(page, page.locator("#back")), 120);
  await onScreen(page, JOURNEY[2]);
  await page.waitForTimeout(300);
  await onScreen(page, JOURNEY[2]);
});

test("a tap that is meant for the new screen is heard within half a second, and keys at once", async ({ page }) => {
  await start(page, SETTLES);
  await choose(page, "danger", "no");
  await page.locator("#continue").click();
  await onScreen(page, ["who"]);
  // A keyboard, or what presses for somebody who cannot.
  await radio(page, "who", "school").evaluate((input) => input.click());
  await expect(radio(page, "who", "school")).toBeChecked();
  await radio(page, "who", "school").focus();
  await page.keyboard.press("ArrowDown");
  await expect(radio(page, "who", "school")).not.toBeChecked();
  await page.waitForTimeout(500);
  await page.touchscreen.tap(...(await middle(page, radio(page, "who", "school"))));
  await expect(radio(page, "who", "school")).toBeChecked();
});

test("Ring 999 and Leave site in the bar take a tap at every moment", async ({ page }) => {
  await start(page, SETTLES);
  await choose(page, "danger", "no");
  const hit = await page.evaluate(async () => {
    document.getElementById("continue").click();
    const until = performance.now() + 2000;
    while (!document.querySelector("input[name=who]") && performance.now() < until) await new Promise(requestAnimationFrame);
    const at = (css) => {
      const { x, y, width, height } = document.querySelector(css).getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2).matches(css);
    };
    return { ring: at(".crisis__ring"), exit: at(".exit"), answer: at("label.choice, label.choice *") };
  });
  expect(hit).toEqual({ ring: true, exit: true, answer: false });
});

test("the first question takes a tap at once, and so does a screen that the Wasm draws again", async ({ page }) => {
  const pane = () => page.locator("#tool > .step").evaluate((step) => getComputedStyle(step, "::before").animationName);
  const arrive = await open(page, "**/*.wasm", undefined, SETTLES);
  expect(await pane()).toBe("none");
  await arrive();
  expect(await pane()).toBe("none");
  await choose(page, "danger", "no");
  await page.locator("#continue").click();
  await onScreen(page, ["who"]);
  expect(await pane()).toBe("settle");
});

test("Enter that is held down goes on by one screen", { tag: "@desktop" }, async ({ page }) => {
  await start(page, SETTLES);
  await radio(page, "danger", "no").check();
  for (let time = 0; time < 12; time += 1) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await onScreen(page, ["who"]);
  await page.waitForTimeout(200);
  await onScreen(page, ["who"]);
  await expect(chosen(page)).toHaveCount(0);
});
