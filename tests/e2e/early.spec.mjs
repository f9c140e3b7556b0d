// Before the Wasm has arrived, as on a slow line.
import { expect, test } from "@playwright/test";
import {
  TOOL,
  answer,
  button,
  choose,
  chosen,
  heading,
  mounted,
  onScreen,
  proceed,
  radio,
  result,
  route,
  start,
  take,
  watchForTheTool,
} from "./journey.mjs";

const FIRST = ["danger", "no"];
const SECOND = ["who", "public"];
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
  await expect(page.getByRole("heading", { name: "What to say" })).toBeVisible();
  await page.locator("#tool").getByText("The child is with me").click();
  await expect(page.locator("#tool").getByText("Keep the child with you")).toBeVisible();
  // Who they are was not asked: whoever is the help that 999 sends finds it here.
  await page.locator("#tool").getByText("If you are yourself the help that 999 sends").click();
  await expect(page.locator("#tool").getByText("use your own powers now")).toBeVisible();
  await heading(page).focus();
  await arrive();
  expect(await route(page)).toBe("emergency");
  await expect(page.getByRole("heading", { name: "Why we suggest this" })).toBeVisible();
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

test("Back before the Wasm arrives takes back a press that waited for it", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, ...FIRST);
  await answer(page, "who", "school");
  await expect(button(page, "Continue")).toHaveAttribute("aria-busy", "true");
  await button(page, "Back").click();
  await onScreen(page, FIRST);
  await page.goForward();
  await onScreen(page, SECOND);
  await expect(radio(page, "who", "school")).toBeChecked();
  await expect(button(page, "Continue")).not.toHaveAttribute("aria-busy");
  await button(page, "Back").click();
  await arrive();
  await onScreen(page, FIRST);
  await expect(radio(page, ...FIRST)).toBeChecked();
});

test("what is selected when the Wasm arrives counts, not what was answered there before", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, ...FIRST);
  await button(page, "Back").click();
  await choose(page, "danger", "not-sure");
  await arrive();
  await expect(radio(page, "danger", "not-sure")).toBeChecked();
  await proceed(page);
  await onScreen(page, ["reason-now"]);
});

test("an answer that means 999 can be changed at the check before the Wasm arrives", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, "danger", "yes");
  await button(page, "No, change my answer").click();
  await expect(radio(page, "danger", "yes")).toBeChecked();
  await answer(page, ...FIRST);
  await onScreen(page, SECOND);
  await arrive();
  await onScreen(page, SECOND);
  await answer(page, ...SECOND);
  await onScreen(page, ["age"]);
});

test("a check that was passed does not stand for an answer changed after it", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, "danger", "yes");
  await take(page, "check");
  await page.goBack();
  await page.goBack();
  await answer(page, ...FIRST);
  await page.goBack();
  await answer(page, "danger", "yes");
  await onScreen(page, "check");
  await arrive();
  await onScreen(page, "check");
});

test("Back and Forward work before the Wasm arrives, by button and by browser", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, ...FIRST);
  await button(page, "Back").click();
  await onScreen(page, FIRST);
  await expect(radio(page, ...FIRST)).toBeChecked();
  await page.goForward();
  await onScreen(page, SECOND);
  await page.goBack();
  await onScreen(page, FIRST);
  await arrive();
  await expect(radio(page, ...FIRST)).toBeChecked();
  await page.goForward();
  await onScreen(page, SECOND);
});

test("the skip link before the Wasm arrives leaves the question and the way back as they are", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, ...FIRST);
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  await onScreen(page, SECOND);
  await button(page, "Back").click();
  await onScreen(page, FIRST);
  await arrive();
  await expect(radio(page, ...FIRST)).toBeChecked();
});

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

test("Continue pressed several times too early goes on by one question", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await answer(page, ...FIRST);
  await choose(page, "who", "school");
  for (let press = 0; press < 4; press += 1) await proceed(page);
  await arrive();
  await onScreen(page, ["age"]);
  await expect(page.locator("#step-error")).toBeEmpty();
});

test("Continue with nothing chosen says so at once, before the Wasm arrives", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await proceed(page);
  await expect(page.locator("#step-error")).toHaveText(/^Choose one answer, then press Continue\./);
  await answer(page, ...FIRST);
  await onScreen(page, SECOND);
  await proceed(page);
  await expect(page.locator("#step-error")).toHaveText(/^Choose the one that fits best/);
  await arrive();
  await answer(page, "who", "school");
  await onScreen(page, ["age"]);
});

test("Continue pressed before even the first script has run goes on once it has", async ({ page }) => {
  const arrive = await open(page, "**/boot-*.js", "commit");
  const loads = countLoads(page);
  await mark(page);
  await choose(page, ...FIRST);
  await proceed(page);
  await expectMarked(page, loads);
  await arrive();
  await onScreen(page, SECOND);
  await expect(heading(page)).toBeFocused();
  await expectMarked(page, loads);
  await button(page, "Back").click();
  await expect(radio(page, ...FIRST)).toBeChecked();
});

test("Continue pressed before the first script with nothing chosen says so once it has run", async ({ page }) => {
  let run;
  await page.route("**/boot-*.js", async (request) => {
    await new Promise((resolve) => (run = resolve));
    await request.continue();
  });
  const arrive = await open(page, "**/*.wasm", "commit");
  await button(page, "Continue").click();
  await expect(page.locator("#step-error")).toBeEmpty();
  run();
  await expect(page.locator("#step-error")).toHaveText(/^Choose one answer/);
  await arrive();
  await onScreen(page, FIRST);
});

test("a keyboard that has only come as far as Continue has not pressed it", async ({ page }) => {
  const arrive = await open(page, "**/boot-*.js", "commit");
  await radio(page, ...FIRST).press("Space");
  await page.keyboard.press("Tab");
  await expect(button(page, "Continue")).toBeFocused();
  await arrive();
  await onScreen(page, FIRST);
  await expect(radio(page, ...FIRST)).toBeChecked();
  await expect(button(page, "Continue")).toBeFocused();
});

test("the keyboard stays where it was when the tool takes over", async ({ page }) => {
  const arrive = await open(page, "**/*.wasm");
  await radio(page, "danger", "yes").focus();
  await page.keyboard.press("ArrowDown");
  await expect(radio(page, "danger", "not-sure")).toBeFocused();
  await arrive();
  await expect(radio(page, "danger", "not-sure")).toBeFocused();
  await expect(radio(page, "danger", "not-sure")).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(radio(page, "danger", "no")).toBeChecked();
});

for (const when of ["before", "after"]) {
  test(`Enter on a radio button, ${when} the Wasm arrives, leads nowhere else`, async ({ page }) => {
    const arrive = await open(page, "**/*.wasm");
    const loads = countLoads(page);
    await mark(page);
    if (when === "after") await arrive();
    await choose(page, ...FIRST);
    await radio(page, ...FIRST).press("Enter");
    if (when === "before") await arrive();
    await onScreen(page, FIRST);
    await expect(radio(page, ...FIRST)).toBeChecked();
    await expect(page).toHaveURL(TOOL);
    await expectMarked(page, loads);
  });
}

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

/** Opens the tool with a file held back; gives what lets it through. */
async function open(page, file, waitUntil = "domcontentloaded") {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(file, async (request) => {
    await held;
    await request.continue();
  });
  await watchForTheTool(page);
  await page.goto(TOOL, { waitUntil });
  await expect(heading(page)).toBeVisible();
  return async () => {
    expect(await page.evaluate(() => window.toolMounted), "the tool was held back").toBeUndefined();
    release();
    await mounted(page);
  };
}

async function mark(page) {
  await page.evaluate(() => (window.marker = "still here"));
}

function countLoads(page) {
  const loads = [];
  page.on("load", () => loads.push(page.url()));
  page.on("framenavigated", (frame) => loads.push(frame.url()));
  return loads;
}

/** The page is the same one, and went nowhere but on within itself. */
async function expectMarked(page, loads) {
  expect(await page.evaluate(() => window.marker)).toBe("still here");
  for (const address of loads) expect(new URL(address).pathname + new URL(address).search).toBe(TOOL);
}
