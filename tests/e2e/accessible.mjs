// Holds a page to what everybody has to be able to use, by axe and by measuring.
import axe from "axe-core";
import { expect } from "@playwright/test";
import { isAudit } from "./audit.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const EVERYTHING = { type: "tag", values: TAGS };
// Landmarks are those of a whole page.
const WHOLE_PAGE = { type: "tag", values: [...TAGS, "best-practice"] };
// All that another scheme changes.
const OF_COLOUR = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

// Without the fade that would be measured half-way.
const PLAIN = { colorScheme: "light", forcedColors: "none", media: "screen", reducedMotion: "reduce" };
const SCHEMES = {
  light: {},
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
  print: { media: "print" },
};

/** The schemes that change colours alone, for a page that is looked at in light elsewhere. */
export const OF_SCHEMES = Object.keys(SCHEMES).filter((name) => name !== "light");

/** The one scheme for a page whose components are looked at in every other elsewhere. */
export const LIGHT = ["light"];

/**
 * Axe finds nothing on the page as it stands: in light by every rule, in dark, in
 * forced colours and on paper by those of colour. `within` is the part that is
 * looked at, where the rest was already. The audit looks in every scheme everywhere.
 */
export async function expectAccessible(page, where, { within = "html", schemes = Object.keys(SCHEMES) } = {}) {
  const asked = isAudit() ? Object.keys(SCHEMES) : schemes;
  // Once for each document: it is half a megabyte.
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(axe.source);
    await page.evaluate(asPainted);
  }
  const found = {};
  for (const name of asked) {
    await page.emulateMedia({ ...PLAIN, ...SCHEMES[name] });
    found[name] = await look(page, within, name !== "light" ? OF_COLOUR : within === "html" ? WHOLE_PAGE : EVERYTHING);
  }
  await page.emulateMedia(PLAIN);
  expect(await page.evaluate(nameless), where).toEqual([]);
  expect(found, where).toEqual(Object.fromEntries(asked.map((name) => [name, []])));
}

async function look(page, within, runOnly) {
  const { problems, passed } = await page.evaluate(
    async ([within, runOnly]) => {
      // What a frame holds has tests of its own.
      const options = { runOnly, iframes: false, resultTypes: ["violations"] };
      const { violations, passes } = await window.axe.run(within, options);
      return {
        problems: violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`)),
        passed: passes.length,
      };
    },
    [within, runOnly],
  );
  const least = runOnly === WHOLE_PAGE ? 10 : 1;
  expect(passed, "what axe found in order").toBeGreaterThanOrEqual(least);
  return problems;
}

/** In the page: returns groups without a name, what takes the focus without a role, and elements that say nothing. */
function nameless() {
  const name = (element) => {
    const ids = (element.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
    const labels = ids.map((id) => document.getElementById(id)?.textContent ?? "").join("");
    return (labels || element.ariaLabel || element.querySelector(":scope > legend")?.textContent || "").trim();
  };
  const of = (css, isWrong) => [...document.querySelectorAll(css)].filter(isWrong).map((element) => element.outerHTML.slice(0, 90));
  return [
    ...of("fieldset, section, [role=group], [role=radiogroup], [role=region]", (one) => !one.matches("section:not([tabindex], [aria-labelledby], [aria-label])") && !name(one)),
    ...of("[tabindex='0']", (one) => !one.matches("section, [role]")),
    ...of("time", (one) => !one.dateTime),
    ...of("meta[name]", (one) => !one.content),
  ];
}

/**
 * In the page: axe takes the colour of text from `-webkit-text-fill-color`, for
 * which Chromium gives what it was before colours are forced.
 */
function asPainted() {
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === "-webkit-text-fill-color" ? "color" : name);
  };
}

/** A screen of 1280 by 1024 pixels at 400 %. */
const ENLARGED = { width: 320, height: 256 };
const THUMB = 44;

/**
 * Nothing sticks out or is cut off on the smallest screen and with the spacing of
 * WCAG 1.4.12, and what `main` names is as large as a thumb. Returns what is not so.
 */
export async function unusable(page, main) {
  const before = page.viewportSize();
  await page.setViewportSize(ENLARGED);
  const wide = await page.evaluate(sticksOut);
  await page.evaluate(spaceOut);
  const spaced = [...(await page.evaluate(sticksOut)), ...(await page.evaluate(cutOff))];
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  await page.setViewportSize(before);
  const small = await page.locator(main).evaluateAll(tooSmall, THUMB);
  return [
    ...wide.map((one) => `at 320 px: ${one}`),
    ...spaced.map((one) => `spaced out: ${one}`),
    ...small.map((one) => `too small: ${one}`),
  ];
}

/** In the page: returns what makes it wider than the screen. */
export function sticksOut() {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
  const names = wide.map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
  return [`the page is ${scrollWidth} px wide`, ...names];
}

/** In the page: the spacing of WCAG 1.4.12, past any policy about styles. */
function spaceOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
  );
  document.adoptedStyleSheets = [sheet];
}

/** In the page: returns text that its element does not show whole. */
function cutOff() {
  const hidden = ({ overflowX, overflowY }) => [overflowX, overflowY].some((value) => ["hidden", "clip"].includes(value));
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.checkVisibility() && element.clientHeight > 1 && !element.closest("svg, .visually-hidden"))
    .filter((element) => hidden(getComputedStyle(element)))
    .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
    .map((element) => `cut off: ${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
}

/** In the page: returns what a thumb would miss. */
function tooSmall(all, thumb) {
  return all
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && (box.height < thumb || box.width < thumb))
    .map(({ element, box }) => `${element.textContent.trim()}: ${box.width} x ${box.height}`);
}

/** In the page: returns what moves by itself or fades. */
export function moving() {
  const moves = (style) => style.animationName !== "none" || style.transitionDuration.split(", ").some((time) => time !== "0s");
  return [...document.querySelectorAll("*")]
    .filter((element) => moves(getComputedStyle(element)))
    .map((element) => `${element.tagName} ${element.className}`);
}
