// Pages for frames: their look, their use, and what they say where a host forbids
// something.
import { AxeBuilder } from "@axe-core/playwright";
import axe from "axe-core";
import { expect } from "@playwright/test";
import { LIGHT as LIGHT_ALONE, expectAccessible } from "./accessible.mjs";
import { headings, open, test } from "./host.mjs";
import { button, heading, mounted, onScreen, radio, result, route, walk, watchForTheTool } from "./journey.mjs";
import { EMBEDDED, isTool } from "./pages.mjs";

const EMERGENCY = [["danger", "yes"], "check"];
const TOOL = "/embed/greenwich/what-to-do/";

// Those of the other areas repeat what these say, but for the numbers.
const DISTINCT = EMBEDDED.filter((address) => address.startsWith("/embed/greenwich/") || address.endsWith("/contacts/"));

for (const address of DISTINCT) {
  test(`${address} is whole by itself: 999, accessible, nothing sticks out at 280 px, no way out promised`, { tag: "@axe" }, async ({ page }) => {
    test.slow();
    if (isTool(address)) await watchForTheTool(page);
    await page.goto(address);
    if (isTool(address)) await mounted(page);
    await expect(page.locator(".crisis a[href='tel:999']")).toBeInViewport();
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("[data-exit], .skip, .site-nav, .crumbs, script:not([src]), style, [style]")).toHaveCount(0);
    await expect(page.getByText("Leave site")).toHaveCount(0);
    // In the other schemes, the pages that together show every component are looked at.
    await expectAccessible(page, address, { schemes: LIGHT_ALONE });
    await page.setViewportSize({ width: 280, height: 653 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
  });
}

test("headings start at the level that the host asks for, in every step", async ({ page, baseURL }) => {
  await watchForTheTool(page);
  await page.goto(`${TOOL}?heading=3`);
  expect(await headings(page)).toEqual(["3 Is a child in danger right now?"]);
  await mounted(page);
  await walk(page, EMERGENCY.slice(0, 1));
  await onScreen(page, "check");
  expect(await headings(page)).toEqual(["3 Check your answer"]);
  await walk(page, EMERGENCY.slice(1));
  await expect(result(page)).toBeVisible();
  const [first, second, ...rest] = await headings(page);
  expect([first, second]).toEqual([`3 ${await result(page).textContent()}`, "4 Say this first"]);
  for (const heading of rest) expect(heading).toMatch(/^[45] /);
  expect(page.url()).toBe(`${baseURL}${TOOL}?heading=3`);
});

for (const query of ["", "?heading=1", "?heading=5", "?heading=2.5", "?heading=h2", "?heading=__proto__", "?lang=xx&theme=url(x)&scheme=&answer=yes"]) {
  test(`what is asked for with “${query}” changes nothing`, async ({ page }) => {
    await page.goto(TOOL + query);
    expect(await headings(page)).toEqual(["1 Is a child in danger right now?"]);
    const heard = await page.evaluate(() => ["heading", "theme", "scheme", "lang", "answer"].filter((name) => name in document.documentElement.dataset));
    expect(heard).toEqual([]);
    await expect(page.locator("#tool input:checked")).toHaveCount(0);
  });
}

const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const LIGHT = "rgb(251, 249, 245)";
const DARK = "rgb(22, 24, 26)";

for (const [device, asked, expected] of [
  ["light", "", LIGHT],
  ["dark", "", DARK],
  ["dark", "?scheme=host", DARK],
  ["light", "?scheme=dark", DARK],
  ["dark", "?scheme=light", LIGHT],
  ["dark", "?scheme=light&theme=plum", LIGHT],
]) {
  test(`on a ${device} device “${asked}” is ${expected === LIGHT ? "light" : "dark"} from the first paint, and prints black`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: device });
    await page.goto(TOOL + asked, { waitUntil: "commit" });
    // Before it, the styles may not have arrived, and nobody sees what there is.
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    expect(await ground(page)).toBe(expected);
    await page.emulateMedia({ colorScheme: device, media: "print" });
    expect(await ground(page)).toBe("rgb(255, 255, 255)");
    await expect(heading(page)).toHaveCSS("color", "rgb(0, 0, 0)");
  });
}

for (const [asked, light, dark] of [
  ["blue", "rgb(29, 79, 145)", "rgb(156, 196, 245)"],
  ["teal", "rgb(11, 85, 96)", "rgb(143, 211, 218)"],
]) {
  test(`the theme ${asked} colours what can be pressed, in light and in dark`, async ({ page }) => {
    for (const scheme of ["light", "dark"]) {
      const expected = scheme === "light" ? light : dark;
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${TOOL}?theme=${asked}`);
      await expect(page.locator("#continue")).toHaveCSS("background-color", expected);
      await page.emulateMedia({ colorScheme: scheme === "light" ? "dark" : "light" });
      await page.goto(`${TOOL}?theme=${asked}&scheme=${scheme}`);
      await expect(page.locator("#continue")).toHaveCSS("background-color", expected);
    }
  });
}

test("from the host’s text to a result and back by keyboard alone @desktop", async ({ page, host, baseURL }) => {
  const frame = await open(page, host, "plain", baseURL);
  await mounted(frame);
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const onto = async (locator) => {
    for (let at = 0; at < 60; at += 1) {
      if (await locator.evaluate((element) => element === document.activeElement && document.hasFocus())) return;
      await press("Tab");
    }
    throw new Error("the keyboard does not get there");
  };
  const option = async (question, value, key) => {
    await onto(frame.locator(`input[name="${question}"]`).first());
    await press("Space");
    for (let at = 0; at < 12 && !(await radio(frame, question, value).isChecked()); at += 1) await press(key);
    await expect(radio(frame, question, value)).toBeChecked();
    await onto(frame.locator("#continue"));
    await press("Enter");
  };
  await option("danger", "no", "ArrowDown");
  await onScreen(frame, ["who"]);
  await expect(heading(frame)).toBeFocused();
  await option("who", "public", "ArrowDown");
  await onScreen(frame, ["age"]);
  await onto(radio(frame, "age", "primary"));
  await press("Space");
  await expect(radio(frame, "age", "primary")).toBeChecked();
  await onScreen(frame, { signs: [] });
  await onto(frame.locator("details.sign-group summary").first());
  await press("Enter");
  await onto(frame.locator("details.sign-group[open] input").first());
  await press("Space");
  await onto(frame.locator("#continue"));
  await press("Enter");
  await expect(frame.locator("details.sign-group")).toHaveCount(0);
  await expect(heading(frame)).toBeFocused();
  // What was ticked decides what is asked next: the first of each choice.
  for (let step = 0; step < 20 && !(await result(frame).isVisible()); step += 1) {
    const asked = await heading(frame).textContent();
    const groups = await frame.locator("#tool input[type=radio]").evaluateAll((all) => [...new Set(all.map(({ name }) => name))]);
    for (const name of groups) {
      await onto(frame.locator(`input[name="${name}"]`).first());
      await press("Space");
    }
    if (await frame.locator("#before-none").count()) {
      await onto(frame.locator("#before-none"));
      await press("Space");
    }
    await onto(frame.locator("#tool .button").first());
    await press("Enter");
    await expect(heading(frame)).not.toHaveText(asked);
    await expect(heading(frame)).toBeFocused();
  }
  await expect(result(frame)).toBeVisible();
  // And out again, past the frame.
  await onto(frame.locator(".foot__links a").last());
  await press("Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement.localName)).not.toBe("iframe");
});

test("Print prints what is in the frame, and not the host @desktop", async ({ page, host, baseURL }) => {
  await page.addInitScript(() => addEventListener("beforeprint", () => (window.printed = (window.printed ?? 0) + 1)));
  const frame = await open(page, host, "plain", baseURL);
  await mounted(frame);
  await walk(frame, EMERGENCY);
  await route(frame);
  await button(frame, "Print").click();
  await expect.poll(() => frame.evaluate(() => window.printed)).toBe(1);
  expect(await page.evaluate(() => window.printed)).toBeUndefined();
  await expect(frame.locator(".unopened")).toHaveCount(0);
});

test("what a bare sandbox refuses is said in words: printing, files, new tabs, copying", async ({ page, context, host, baseURL }) => {
  const frame = await open(page, host, "sandboxed", baseURL);
  await mounted(frame);
  await walk(frame, EMERGENCY);
  await route(frame);
  const said = frame.locator(".unopened");
  await button(frame, "Print").click();
  await expect(said).toHaveText(`If nothing was printed, the page around this does not allow it. Print from the whole page: ${baseURL}/greenwich/what-to-do/`);
  await button(frame, "Keep as a text file").click();
  await expect(said).toHaveText("If you do not find the file, the page around this does not allow it: copy the text instead.");
  await button(frame, "Copy as text").click();
  await expect(frame.locator("#taken")).toHaveText(/^This browser did not allow it\. Print instead, or select the text/);
  await frame.getByRole("link", { name: "The whole page" }).click();
  await expect(said).toHaveText(`If no new tab opened, the page around this does not allow it. The address is ${baseURL}/greenwich/what-to-do/`);
  expect(context.pages()).toHaveLength(1);
  await expect(said).toHaveCount(1);
  await expect(result(frame)).toBeVisible();
});

test("in our own frame a link opens the whole page in a new tab, which knows nothing of the host, and text is copied @window", async ({ page, context, host, baseURL }) => {
  const frame = await open(page, host, "plain", baseURL);
  await mounted(frame);
  await walk(frame, EMERGENCY);
  await route(frame);
  const opened = context.waitForEvent("page");
  await frame.getByRole("link", { name: "The whole page (opens in a new tab)" }).click();
  const tab = await opened;
  await expect(tab).toHaveURL(`${baseURL}/greenwich/what-to-do/`);
  expect(await tab.evaluate(() => [opener, document.referrer, window.origin])).toEqual([null, "", baseURL]);
  await tab.close();
  await expect(frame.locator(".unopened")).toHaveCount(0);
  await button(frame, "Copy as text").click();
  await expect(frame.locator("#taken")).toHaveText(/^Copied\./);
  const kept = page.waitForEvent("download");
  await button(frame, "Keep as a text file").click();
  expect((await kept).suggestedFilename()).toBe("notes.txt");
});

for (const [name, policy] of [["plain", "strict"], ["revert"], ["rtl"], ["script"]]) {
  test(`axe finds nothing in the frame of ${name} ${policy ?? ""}, nor about it in the host`, async ({ page, host, baseURL }) => {
    test.slow();
    const frame = await open(page, host, name, baseURL, policy);
    await mounted(frame);
    await expectAllAccessible(page, frame);
    await walk(frame, EMERGENCY);
  await route(frame);
    await expect(result(frame)).toBeVisible();
    await expectAllAccessible(page, frame);
  });
}

// Rules for a page by itself, such as one heading of the first level, do not hold for a frame.
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Axe finds nothing in the frame, nor about the frame in the host. */
async function expectAllAccessible(page, frame) {
  await frame.evaluate(axe.source);
  const within = await frame.evaluate((tags) => window.axe.run(document, { runOnly: tags, iframes: false }), TAGS);
  expect(within.passes.length, "what axe found in order in the frame").toBeGreaterThan(10);
  expect(said(within.violations)).toEqual([]);
  // The host is not ours: its own page may be as it likes.
  const host = await new AxeBuilder({ page }).setLegacyMode().include("iframe").withTags(TAGS).analyze();
  expect(host.passes.map(({ id }) => id)).toContain("frame-title");
  expect(said(host.violations)).toEqual([]);
}

const said = (violations) => violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`));
