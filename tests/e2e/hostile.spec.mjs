// Bad input in the browser: whatever stands in an address, is sent to a page or is
// typed, nothing of it becomes part of a page and no script stumbles. Made up by
// fast-check, and the same at every run.
import fc from "fast-check";
import { expect, test } from "@playwright/test";
import { SHORT, SHORT_ENDS, expect999 } from "./faults.mjs";
import { TOOL, mounted, onScreen, route, walk, watchForTheTool } from "./journey.mjs";

const SEED = 20_261_126;
const MARK = "sqhostile";
const KNOWN = [
  `<${MARK}>`, `<script>${MARK}()</script>`, `"><img src=x onerror=${MARK}()>`, `' ${MARK}='1`, `javascript:${MARK}()`,
  `data:text/html,<${MARK}>`, `</title><${MARK}>`, `{{${MARK}}}`, "%", "%zz", "%00", "%E0%A4%A", "\u202e\u2066", "__proto__", "constructor",
  "danger=yes", "who", "999", "../../..", "//evil.example", "\\\\evil.example", "e\u0301".repeat(40), "a".repeat(4_000), "الطفل", "👩‍👧", "NaN", "-1", "1e999",
];
const text = fc.oneof(fc.constantFrom(...KNOWN), fc.string({ unit: "binary", maxLength: 30 }), fc.string({ maxLength: 30 }));
const name = fc.oneof(text, fc.constantFrom("heading", "theme", "scheme", "lang", "area", "q", "search", "at", "first", "state"));
const sample = (arbitrary, count) => fc.sample(arbitrary, { numRuns: count, seed: SEED });
// What a person or another site can put there: half as it is, half encoded.
const wellFormed = (text) => text.toWellFormed();
const encoded = (text) => encodeURIComponent(wellFormed(text));
const either = fc.tuple(text, fc.boolean()).map(([text, whole]) => (whole ? encoded(text) : wellFormed(text).replace(/[#\0\r\n\t]/g, "")));

// What is hard to set in a line.
const HARD = [
  ["a word of a thousand letters", "a".repeat(1_000)],
  ["text from right to left", "الطفل جائع دائما والبيت بارد ولا أحد يسأل عنه منذ أسابيع ".repeat(6)],
  ["text with marks upon marks", `${"e\u0301\u0302\u0303\u0304\u0323".repeat(60)} ${"e\u0301".repeat(400)}`],
  ["text with joiners of no width", "n\u200do\u200c".repeat(400)],
];

const PAGES = ["/", "/greenwich/", TOOL, "/greenwich/signs/", "/greenwich/search/", "/about/embedding/", "/embed/greenwich/what-to-do/", "/embed/self-test/"];

test.describe("fault", { tag: "@fault" }, () => {
  test("queries with hundreds of made-up parts change no page and are shown nowhere", async ({ page }) => {
    const complaints = watch(page);
    const part = fc.tuple(name, either).map(([name, value]) => `${encoded(name)}=${value}`);
    const queries = sample(fc.array(part, { minLength: 15, maxLength: 15 }), PAGES.length * 3);
    for (const [at, query] of queries.entries()) {
      const address = PAGES[at % PAGES.length];
      await page.goto(`${address}?${query.join("&")}`);
      await expectUnchanged(page, address);
    }
    expect(complaints).toEqual([]);
  });

  test("hundreds of made-up hashes leave every page as it is, and the tool at its question", async ({ page }) => {
    const complaints = watch(page);
    const hashes = sample(either, 300);
    for (const address of [TOOL, "/greenwich/signs/", "/greenwich/search/", "/embed/greenwich/what-to-do/"]) {
      await watchForTheTool(page);
      await page.goto(address);
      if (address === TOOL) {
        await mounted(page);
        await walk(page, SHORT.slice(0, 2));
        await onScreen(page, SHORT[2]);
      }
      await page.evaluate(async (hashes) => {
        for (const hash of hashes) {
          location.hash = hash;
          await new Promise((resolve) => setTimeout(resolve));
        }
      }, hashes.slice(0, 150));
      await expectUnchanged(page, address);
    }
    await page.goto(`${TOOL}#${hashes[0]}`);
    await mounted(page);
    await walk(page, SHORT);
    expect(await route(page)).toBe(SHORT_ENDS);
    expect(complaints).toEqual([]);
  });

  test("hundreds of made-up messages, and states in the history, are not heard", async ({ page }) => {
    const complaints = watch(page);
    const thing = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, maxDepth: 3 });
    const shaped = fc.record({ secondQuestion: fc.oneof(thing, fc.constantFrom("grow", "height", "top", "here")), height: thing, do: text, urgent: thing, areas: thing });
    const messages = sample(fc.oneof(thing, shaped), 300).map((message) => JSON.stringify(message, (_, value) => (typeof value === "bigint" ? `${value}` : value)) ?? "null");
    for (const address of PAGES) {
      await watchForTheTool(page);
      await page.goto(address);
      await page.evaluate(async (messages) => {
        for (const message of messages) postMessage(JSON.parse(message), "*");
        await new Promise((resolve) => setTimeout(resolve));
      }, messages);
      await expectUnchanged(page, address);
    }
    await page.goto(TOOL);
    await mounted(page);
    await walk(page, SHORT.slice(0, 2));
    await onScreen(page, SHORT[2]);
    await page.evaluate((messages) => {
      for (const message of messages) dispatchEvent(new PopStateEvent("popstate", { state: JSON.parse(message) }));
      for (const state of [-1, 0.5, 1e9, NaN, Infinity, "1", [1], { at: 1 }]) dispatchEvent(new PopStateEvent("popstate", { state }));
    }, messages);
    await expect(page.locator("#tool-failed")).toBeHidden();
    await page.goto(TOOL);
    await mounted(page);
    await walk(page, SHORT);
    expect(await route(page)).toBe(SHORT_ENDS);
    expect(complaints).toEqual([]);
  });

  test("hundreds of made-up addresses are answered with 404, the page that says so, and 999", async ({ page, request }) => {
    const paths = sample(fc.array(text.map(encoded).filter((part) => part && !/^\.{1,2}$/.test(part)), { minLength: 1, maxLength: 4 }), 200);
    for (const parts of paths) {
      const answer = await request.get(`/greenwich/${parts.join("/")}`, { maxRedirects: 0 });
      const said = await answer.text();
      expect(answer.status(), parts.join("/")).toBe(404);
      expect(said).toContain('href="tel:999"');
      expect(said).not.toContain(MARK);
    }
    const complaints = watch(page);
    for (const parts of paths.slice(0, 5)) {
      await page.goto(`/${parts.join("/")}?${MARK}`);
      await expectUnchanged(page, "/no-such-page/");
      await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
    }
    expect(complaints.filter((said) => !said.includes("404"))).toEqual([]);
  });

  for (const [what, words] of HARD) {
    test(`${what} in place of every text makes no page wider than a phone`, async ({ page }) => {
      for (const address of ["/greenwich/", "/greenwich/signs/", "/greenwich/routes/", "/greenwich/resources/", "/bradford/report/", "/about/offline/"]) {
        await page.goto(address);
        await expectNoWider(page, words, address);
      }
      await watchForTheTool(page);
      await page.goto(TOOL);
      await mounted(page);
      await walk(page, SHORT.slice(0, 3));
      await onScreen(page, SHORT[3]);
      await expectNoWider(page, words, "the signs");
      await walk(page, SHORT.slice(3));
      expect(await route(page)).toBe(SHORT_ENDS);
      await expectNoWider(page, words, "the result");
    });
  }

  test("whatever is typed into the search is looked for and nothing else", async ({ page }) => {
    const complaints = watch(page);
    await page.goto("/greenwich/search/");
    const box = page.locator("#search-box");
    await box.focus();
    await box.fill("hungry");
    await expect(page.locator("#search-found a").first()).toBeVisible();
    for (const typed of [...KNOWN, ...sample(text, 60), ...["(", "[a-", "a|b", "\\", "*", "?+", "hungry (", "$&"]]) await box.fill(wellFormed(typed));
    await expectUnchanged(page, "/greenwich/search/");
    await box.fill("hungry");
    await expect(page.locator("#search-found mark").first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

/** What the browser holds against the page. */
function watch(page) {
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`${page.url().slice(0, 120)}: ${error}`));
  page.on("dialog", (dialog) => complaints.push(`a dialog: ${dialog.message()}`) && dialog.dismiss());
  page.on("console", (message) => {
    // What the tests themselves refuse, and a picture that embedded pages do without.
    if (/blocked by Playwright/.test(message.text()) || message.location().url.endsWith("/favicon.ico")) return;
    if (["error", "warning"].includes(message.type())) complaints.push(`${page.url().slice(0, 120)}: ${message.text()}`);
  });
  return complaints;
}

/** With every text replaced that a person may write, the page scrolls down alone. */
async function expectNoWider(page, words, where) {
  const wide = await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    const shown = texts.filter((text) => text.data.trim().length > 3 && text.parentElement.checkVisibility() && !text.parentElement.closest(".number, .visually-hidden"));
    const before = shown.map((text) => text.data);
    for (const text of shown) text.data = words;
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    shown.forEach((text, at) => (text.data = before[at]));
    return { wide, replaced: shown.length > 5 };
  }, words);
  expect(wide, where).toEqual({ wide: 0, replaced: true });
}

/** The page is the one that was asked for, and nothing of what came with it is in it. */
async function expectUnchanged(page, address) {
  await expect(page.locator("h1").first()).toBeVisible();
  await expect999(page);
  const found = await page.evaluate((mark) => {
    const elements = document.querySelectorAll(`${mark}, [${mark}], img[onerror], iframe:not([src*="/embed/"])`).length;
    // A page that repeats its own address would repeat what stands in it.
    return { elements, said: document.documentElement.outerHTML.includes(mark), title: document.title.includes(mark) };
  }, MARK);
  const searched = address.endsWith("/search/");
  expect(found, address).toEqual({ elements: 0, said: searched ? found.said : false, title: false });
  expect(new URL(page.url()).host).toBe(new URL(test.info().project.use.baseURL).host);
}
