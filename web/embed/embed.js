// @ts-check
// Second Question in a page of yours: puts a frame where it is asked for, and makes it
// as tall as what it shows. It sets no cookie, stores nothing, sends nothing, and needs
// nothing else.
//
//   <script src=".../embed.js" data-area="bradford" data-view="signs" async></script>
//   <div data-second-question data-area="bradford"><a href="...">Signs</a></div>
import * as messages from "build:messages";
import { areas, views } from "build:views";
import { pagePath } from "./page-path.js";

/**
 * A view: its address in a frame and outside of it, and its title.
 * @typedef {{ framed: string, whole: string, title: string }} View
 */

const OPTIONS = ["heading", "theme", "scheme", "lang"];
// The frame may run scripts, open links, print, save a file, and no more. It keeps its
// own origin, without which WebKit loads nothing under our policy.
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";
// Pixels: the least and the greatest height, that which is reserved, and how near to the
// screen a frame is loaded. Milliseconds: how long it may stay silent before a link is shown.
const [LEAST, MOST, RESERVED, NEAR, WAIT] = [160, 60_000, 640, 400, 10_000];

const base = new URL(".", /** @type {HTMLScriptElement} */ (document.currentScript).src);
/** @type {Map<HTMLIFrameElement, { showLink: (isShown: boolean) => void, waiting: ReturnType<typeof setTimeout> }>} */
const frames = new Map();

/**
 * Sets styles over whatever the host's own say of such elements.
 * @param {HTMLElement} element
 * @param {Record<string, string>} rules
 */
const style = (element, rules) => {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, "important");
};

/** @param {number} height */
const clamped = (height) => Math.min(Math.max(Math.ceil(height), LEAST), MOST);

/**
 * @param {string} address
 * @param {string} words
 */
const newTabLink = (address, words) => {
  const link = document.createElement("a");
  link.href = String(new URL(address, base));
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.textContent = `${words} ${messages.tab}`;
  return link;
};

/**
 * Returns the view that is asked for; nothing where there is none.
 * @param {string} area
 * @param {string} view
 * @returns {View | undefined}
 */
const findView = (area, view) => {
  if (view === "self-test") {
    return { framed: "embed/self-test/", whole: "about/embedding/", title: `${messages.name}: ${messages.test}` };
  }
  if (!Object.hasOwn(areas, area) || !Object.hasOwn(views, view)) return undefined;
  const title = messages.frame.replace("{view}", views[view]).replace("{area}", areas[area]);
  return { framed: `embed/${area}/${view}/`, whole: pagePath(area, view), title };
};

/**
 * @param {HTMLElement} place
 * @param {string | undefined} area
 * @param {string} view
 */
const reportUnknown = (place, area, view) => {
  /** @param {object} known */
  const names = (known) => Object.keys(known).join(", ");
  console.error(`Second Question: there is no view “${view}” of an area “${area}”. Areas: ${names(areas)}. Views: ${names(views)}.`);
  if (!place.querySelector("a")) place.append(newTabLink("", messages.name));
};

/**
 * @param {HTMLElement} place
 * @param {string} framed
 */
const address = (place, framed) => {
  const url = new URL(framed, base);
  for (const name of OPTIONS) {
    const value = place.dataset[name];
    if (value) url.searchParams.set(name, value);
  }
  return String(url);
};

/**
 * Sees to it that there is a link for where frames are blocked. Returns a function that
 * shows and hides it.
 * @param {HTMLElement} place
 * @param {View} view
 */
const linkIn = (place, { whole, title }) => {
  if (!place.querySelector("a")) place.append(newTabLink(whole, title));
  const parts = /** @type {HTMLElement[]} */ ([...place.children]);
  return (/** @type {boolean} */ isShown) =>
    parts.forEach((part) => (isShown ? part.style.removeProperty("display") : style(part, { display: "none" })));
};

/**
 * @param {HTMLElement} place
 * @param {View} view
 * @param {number} reserved
 */
const open = (place, view, reserved) => {
  const frame = document.createElement("iframe");
  frame.title = view.title;
  frame.setAttribute("sandbox", SANDBOX);
  frame.allow = "clipboard-write; web-share";
  frame.referrerPolicy = "no-referrer";
  style(frame, { display: "block", width: "100%", "max-width": "none", height: `${reserved}px`, border: "0", margin: "0", padding: "0" });
  frame.src = address(place, view.framed);
  const showLink = linkIn(place, view);
  showLink(false);
  frames.set(frame, { showLink, waiting: setTimeout(() => showLink(true), WAIT) });
  place.append(frame);
};

/**
 * @param {HTMLElement} place
 * @param {DOMStringMap} asked
 */
const start = (place, { area, view = "what-to-do", height }) => {
  const found = findView(String(area), view);
  if (!found) return reportUnknown(place, area, view);
  const reserved = clamped(Number(height) || RESERVED);
  style(place, { "min-height": `${reserved}px` });
  const watch = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    open(place, found, reserved);
  }, { rootMargin: `${NEAR}px` });
  watch.observe(place);
};

// A frame of ours bears the site's origin, whatever else is on the page.
addEventListener("message", ({ source, origin, data }) => {
  const frame = [...frames.keys()].find((one) => one.contentWindow === source);
  if (!frame || origin !== base.origin || typeof data !== "object" || data === null) return;
  const { secondQuestion: what, height } = data;
  const known = frames.get(frame);
  if (what === "here" && known) {
    clearTimeout(known.waiting);
    known.showLink(false);
    /** @type {Window} */ (source).postMessage({ secondQuestion: "grow" }, origin);
  } else if (what === "height" && Number.isFinite(height)) {
    style(frame, { height: `${clamped(height)}px` });
  } else if (what === "top" && document.activeElement === frame) {
    // Only who works in the frame is brought to its top, and only if it is out of sight.
    const { top } = frame.getBoundingClientRect();
    if (top < 0 || top >= innerHeight) frame.scrollIntoView();
  }
});

// The host's own policy refuses the frame: the link, at once.
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  if (effectiveDirective !== "frame-src" || !blockedURI.startsWith(base.origin)) return;
  for (const [frame, { showLink }] of frames) {
    showLink(true);
    style(frame, { display: "none" });
  }
});

const findAll = () => {
  const all = document.querySelectorAll("[data-second-question], script[data-area], script[data-view]");
  for (const asked of /** @type {NodeListOf<HTMLElement>} */ (all)) {
    const isScript = asked.localName === "script";
    const src = /** @type {HTMLScriptElement} */ (asked).src;
    if ("secondQuestionShown" in asked.dataset || (isScript && !src.startsWith(`${base}embed.js`))) continue;
    asked.dataset.secondQuestionShown = "";
    let place = asked;
    if (isScript) {
      place = document.createElement("div");
      Object.assign(place.dataset, asked.dataset);
      asked.before(place);
    }
    start(place, asked.dataset);
  }
};
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", findAll);
else findAll();
