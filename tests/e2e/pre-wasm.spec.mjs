// Answers that are given before the Wasm has arrived.
import { expect, test } from "@playwright/test";
import { TOOL, answer, button, choose, chosen, fold, heading, mounted, onScreen, proceed, radio, result, route, start, take } from "./journey.mjs";
import { FIRST, SECOND, countLoads, expectMarked, mark, open } from "./pre-wasm.mjs";

const NEXT = {
  yes: "Check your answer",
  "not-sure": "Is there any reason to think that something is happening now?",
  no: "Who are you?",
};

test("the first question stands in the page before any script", async ({ request }) => {
  const html = await (await request.get(TOOL)).text();
  const tool = html.slice(html.indexOf('id="tool"'));
  expect(tool).toMatch(/<h1 id="step-title"[^>]*>Is a child in danger right now\?<\/h1>/);
  for (const option of ["yes", "not-sure", "no"]) expect(tool).toMatch(new RegExp(`<input type="radio"[^>]*value="${option}"`));
  expect(tool).toMatch(/<button id="continue" type="button"/);
  expect(html).not.toContain("<form");
});

test("the Wasm is asked for once the page is painted, or could have been", async ({ page }) => {
  await start(page);
  const [painted, asked] = await page.evaluate(() => [
    performance.getEntriesByType("paint")[0].startTime,
    performance.getEntriesByType("resource").find(({ name }) => name.endsWith(".wasm")).startTime,
  ]);
  // A second without a paint counts as one.
  expect(asked).toBeGreaterThan(Math.min(painted, 1000));
});

for (const option of ["yes", "not-sure", "no"]) {
  test(`the answer “${option}”, chosen before the Wasm arrives, stays chosen and goes on`, async ({ page }) => {
    const arrive = await open(page, "**/*.wasm");
    await choose(page, "danger", option);
    await arrive();
    await expect(radio(page, "danger", option)).toBeChecked();
    await expect(chosen(page)).toHaveCount(1);
    await proceed(page);
    await expect(heading(page)).toHaveText(NEXT[option]);
  });
}

for (const file of ["*.wasm", "guide-*.bin", "second-question-*.js", "export-*.js"]) {
  test(`the first two questions are answered before ${file} arrives, and the third comes by itself`, async ({ page }) => {
    const arrive = await open(page, `**/${file}`);
    const loads = countLoads(page);
    await mark(page);
    await answer(page, ...FIRST);
    await onScreen(page, SECOND);
    await expect(heading(page)).toBeFocused();
    await expect(chosen(page)).toHaveCount(0);
    await answer(page, "who", "school");
    await expect(button(page, "Continue")).toHaveAttribute("aria-busy", "true");
    await expectMarked(page, loads);
    await arrive();
    await onScreen(page, ["age"]);
    await expect(heading(page)).toBeFocused();
    await expect(chosen(page)).toHaveCount(0);
    await expectMarked(page, loads);
    await page.goBack();
    await onScreen(page, SECOND);
    await expect(radio(page, "who", "school")).toBeChecked();
    await button(page, "Back").click();
    await onScreen(page, FIRST);
    await expect(radio(page, ...FIRST)).toBeChecked();
  });
}

test("who is not sure of danger is asked further before the Wasm arrives, and Continue waits for it", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  const loads = countLoads(page);
  await mark(page);
  await answer(page, "danger", "not-sure");
  await onScreen(page, ["reason-now"]);
  await expect(heading(page)).toBeFocused();
  await expect(chosen(page)).toHaveCount(0);
  await proceed(page);
  await expect(page.locator("#step-error")).toHaveText(/^Choose one answer/);
  await answer(page, "reason-now", "yes");
  await expect(button(page, "Continue")).toHaveAttribute("aria-busy", "true");
  await expectMarked(page, loads);
  await arrive();
  await onScreen(page, ["can-see"]);
  await expect(heading(page)).toBeFocused();
  await expect(chosen(page)).toHaveCount(0);
  await expectMarked(page, loads);
  await page.goBack();
  await onScreen(page, ["reason-now"]);
  await expect(radio(page, "reason-now", "yes")).toBeChecked();
  await button(page, "Back").click();
  await onScreen(page, FIRST);
  await expect(radio(page, "danger", "not-sure")).toBeChecked();
});

test("what was chosen of a reason, without Continue, is taken over; changed to no danger, it leads to who one is", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, "danger", "not-sure");
  await choose(page, "reason-now", "no");
  await arrive();
  await onScreen(page, ["reason-now"]);
  await expect(radio(page, "reason-now", "no")).toBeChecked();
  await proceed(page);
  await onScreen(page, SECOND);
  await page.goBack();
  await button(page, "Back").click();
  await answer(page, ...FIRST);
  await onScreen(page, SECOND);
  await expect(chosen(page)).toHaveCount(0);
});

test("999 waits for no Wasm: the check, the number and what to say are in the page", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, "danger", "yes");
  await onScreen(page, "check");
  await take(page, "check");
  expect(await route(page)).toBe("emergency");
  const ring = page.locator("#tool").getByRole("link", { name: /999/ });
  await expect(ring).toBeVisible();
  await expect(ring).toHaveAttribute("href", "tel:999");
  await expect(ring).toBeInViewport();
  await expect(page.getByRole("heading", { name: "Say this first" })).toBeVisible();
  await page.locator("#tool").getByText("The child is with me").click();
  await expect(page.locator("#tool").getByText("Keep the child with you")).toBeVisible();
  // Who they are was not asked: whoever is the help that 999 sends finds it here.
  await page.locator("#tool").getByText("If you are yourself the help that 999 sends").click();
  await expect(page.locator("#tool").getByText("use your own powers now")).toBeVisible();
  await heading(page).focus();
  await arrive();
  expect(await route(page)).toBe("emergency");
  await expect(fold(page, "Why we suggest this")).toBeVisible();
  await expect(result(page)).toBeFocused();
  await page.goBack();
  await onScreen(page, "check");
  await page.goBack();
  await expect(radio(page, "danger", "yes")).toBeChecked();
});

for (const when of ["before", "after"]) {
  test(`“Yes” to danger shows the number to ring at once, ${when} the Wasm arrives, and Continue goes on`, async ({ page }) => {
    const arrive = await open(page, "**/*.wasm");
    if (when === "after") await arrive();
    const now = page.getByRole("alert").filter({ hasText: "Ring 999 now" });
    await expect(now).toHaveCount(0);
    await choose(page, "danger", "yes");
    await expect(now.locator("a[href='tel:999']")).toBeInViewport({ ratio: 1 });
    await expect(button(page, "Continue")).toBeVisible();
    if (when === "before") await arrive();
    await expect(now.locator("a[href='tel:999']")).toBeVisible();
    await choose(page, "danger", "no");
    await expect(now).toHaveCount(0);
    await answer(page, "danger", "yes");
    await onScreen(page, "check");
  });
}

test("who one is and where the child lives, chosen without Continue, are taken over", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, ...FIRST);
  await choose(page, "who", "health");
  await page.getByText("If the child lives somewhere else").click();
  await choose(page, "lives", "bradford");
  await arrive();
  await onScreen(page, SECOND);
  await expect(radio(page, "who", "health")).toBeChecked();
  await expect(radio(page, "lives", "bradford")).toBeChecked();
});

test("an answer changed before the Wasm arrives counts as it was left", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await choose(page, "danger", "yes");
  await choose(page, "danger", "no");
  await proceed(page);
  await onScreen(page, SECOND);
  await arrive();
  await onScreen(page, SECOND);
});

for (const [width, height] of [[360, 1200], [412, 915], [1280, 1000]]) {
  test(`on a screen of ${width} by ${height} px nothing moves as the tool starts`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift", buffered: true });
    });
    const arrive = await open(page, "**/*.wasm");
    await expect(page.locator("#not-started")).toBeVisible();
    await arrive();
    await mounted(page);
    await expect(page.locator("#keep-answers")).toBeVisible();
    await expect(page.locator("#not-started")).toBeHidden();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
}
