// Where things stand on a result before any fold is opened, on a phone of 360 pixels.
import { expect, test } from "@playwright/test";
import { about, mounted, result, walk, watchForTheTool, together } from "./journey.mjs";

const EVENING = "2026-11-28T21:00:00Z";
const MORNING = "2026-12-01T11:00:00Z";
const SERIOUS = { signs: ["n047", "n048"] };
const PUBLIC = [["danger", "no"], ["who", "public"], ["age", "primary"], { signs: ["n107", "n040"] }, ["often", "most-days"], "before"];
const HEALTH = [["danger", "no"], ["who", "health"], together(["age", "toddler"], ["vulnerable", "no"], ["siblings", "yes"]), SERIOUS, about("most-days", "months", "worse", "given"), "before"];
const DANGER = [["danger", "yes"], "check"];

/** Opens the result of some answers at a time; nothing is unfolded. */
async function open(page, area, time, steps) {
  await page.clock.setFixedTime(new Date(time));
  await watchForTheTool(page);
  await page.goto(`/${area}/what-to-do/`);
  await mounted(page);
  await walk(page, steps);
  await expect(result(page)).toBeVisible();
  return page.evaluate(() => {
    const bottom = (which) => {
      const element = document.querySelector(which);
      return element ? Math.round(element.getBoundingClientRect().bottom + scrollY) : 0;
    };
    const section = document.querySelector(".step--result");
    // What stands before the list of folds.
    const rest = [...section.querySelector(".result__rest").children];
    const above = rest.slice(0, rest.findIndex((element) => element.matches(".rows")));
    const beforeFolds = [section.querySelector(".result__call"), ...above].map((element) => element.innerText);
    const filled = [...section.querySelectorAll("a, button")].filter((element) => {
      const { backgroundColor } = getComputedStyle(element);
      return element.checkVisibility() && !/, 0\)$|transparent/.test(backgroundColor);
    });
    return {
      ring: bottom(".call-card .contact-card__ring"),
      say: bottom(".say"),
      height: Math.round(section.getBoundingClientRect().height),
      words: beforeFolds.join(" ").split(/\s+/).filter(Boolean).length,
      filled: filled.length,
    };
  });
}

for (const [who, area, time, steps, most] of [
  ["a neighbour on a Saturday evening", "bradford", EVENING, PUBLIC, { ring: 480, say: 740, height: 2220, words: 230 }],
  ["a health visitor on a Tuesday morning", "bradford", MORNING, HEALTH, { ring: 480, say: 740, height: 2220, words: 230 }],
  ["a neighbour where no hours are confirmed", "greenwich", EVENING, PUBLIC, { ring: 480, say: 880, height: 2220, words: 230 }],
  ["whoever sees danger", "hounslow", MORNING, DANGER, { ring: 360, say: 540, height: 2220, words: 230 }],
]) {
  test(`the result of ${who} has its one button, its first words and its length in bounds`, async ({ page }) => {
    const measured = await open(page, area, time, steps);
    console.log(`${who}: ${JSON.stringify(measured)}`);
    for (const [what, bound] of Object.entries(most)) {
      expect(measured[what], what).toBeGreaterThan(0);
      expect(measured[what], what).toBeLessThanOrEqual(bound);
    }
    expect(measured.filled, "filled buttons").toBe(1);
  });
}

test("on a wide screen the words to say stand beside the call, in lines long enough to read @desktop", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, "bradford", MORNING, HEALTH);
  const [call, say] = await Promise.all([".result__call", ".result__rest"].map((part) => page.locator(part).boundingBox()));
  expect(say.x).toBeGreaterThan(call.x + call.width);
  expect(say.width).toBeGreaterThan(600);
});

for (const [who, steps, most] of [["a neighbour", PUBLIC, 1], ["a health visitor", HEALTH, 2]]) {
  test(`the result of ${who} is printed on ${most} side${most > 1 ? "s" : ""} of A4 @desktop`, async ({ page }) => {
    await open(page, "bradford", EVENING, steps);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    const sides = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    console.log(`${who}: ${sides} sides`);
    expect(sides).toBe(most);
  });
}
