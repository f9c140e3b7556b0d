// How many screens and taps lead from a door to a result; each is printed.
import { expect, test } from "@playwright/test";
import { REST, WHOLE_REST, about, mounted, route, together, walk, watchForTheTool } from "./journey.mjs";

const CHILD = together(["age", "toddler"], ["vulnerable", "no"], ["siblings", "yes"]);
const CALM = about("once", "days", "same", "checked");
// Opening a list of signs is a tap; whoever types has one fewer.
for (const [who, door, steps, ends, most] of [
  ["the public, serious", "public", [["danger", "no"], ["age", "primary"], { signs: ["n107"] }, ["often", "most-days"], "before"], "refer", { screens: 4, taps: 10 }],
  ["a practitioner, serious", "work", [["danger", "no"], ["who", "health"], CHILD, { signs: ["n047"] }, about("most-days", "months", "worse", "given"), "before"], "refer", { screens: 6, taps: 18 }],
  ["a practitioner, serious, who leaves out what they do not know", "work", [["danger", "no"], ["who", "health"], together(["age", "toddler"]), { signs: ["n047"] }, about("most-days", "months", "worse", "given"), "before"], "refer", { screens: 6, taps: 16 }],
  ["a practitioner, mild in three kinds", "work", [["danger", "no"], ["who", "school"], together(["age", "primary"], ["vulnerable", "no"], ["siblings", "no"]), { signs: ["n040", "n050", "n087"] }, CALM, ...WHOLE_REST, "before", "pause"], "review", { screens: 9, taps: 32 }],
  ["a practitioner, mild in three kinds, who leaves out what they do not know", "work", [["danger", "no"], ["who", "school"], together(["age", "primary"]), { signs: ["n040", "n050", "n087"] }, together(["often", "once"], ["explanation", "checked"]), together(REST[0].about[0]), together(REST[1].about[1]), "before", "pause"], "early-help", { screens: 9, taps: 23 }],
]) {
  test(`${who}: screens and taps from a door to ${ends}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.taps = 0;
      addEventListener("pointerdown", () => (window.taps += 1), true);
    });
    await watchForTheTool(page);
    await page.goto(`/bradford/what-to-do/#${door}`);
    await mounted(page);
    const titles = new Set();
    await walk(page, steps, async () => titles.add(await page.locator("#step-title").textContent()));
    expect(await route(page)).toBe(ends);
    const counted = { screens: titles.size, taps: await page.evaluate(() => window.taps) };
    console.log(`${who}: ${JSON.stringify(counted)}`);
    expect(counted.screens).toBeLessThanOrEqual(most.screens);
    expect(counted.taps).toBeLessThanOrEqual(most.taps);
    expect(counted.taps).toBeGreaterThan(counted.screens);
  });
}

test("danger: two taps to a 999 button, from either door", async ({ page }) => {
  for (const door of ["public", "work"]) {
    await page.goto(`/bradford/what-to-do/#${door}`);
    await page.locator("#danger-yes").check();
    await expect(page.locator(".emergency-now__ring")).toBeVisible();
    await page.locator("#continue").click();
    await expect(page.locator(".check__ring")).toBeInViewport();
    await page.goto("about:blank");
  }
});
