// @ts-check
// A page in the frame of another site. Headings fit the host's, links open in a new
// tab, and a host that asks for it is told how tall the page is and when another step
// begins. Nothing else leaves it, and nothing is stored.
import "../page/contact-card.js";
import "../page/ring-now.js";
import * as messages from "build:messages";
import { closest, fill } from "../dom.js";
import { tryToPrint } from "./print.js";

const root = document.documentElement;
const deeper = Number(root.dataset.heading ?? 1) - 1;
// In pixels. Heights are rounded, so that a host cannot tell screens apart by a line of text.
const HEIGHT_STEP = 32;

/** @param {HTMLAnchorElement} link */
const isWithinPage = (link) => link.getAttribute("href")?.startsWith("#") === true;

// Headings and links of what has just been drawn.
const fit = () => {
  if (deeper) {
    for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      heading.setAttribute("aria-level", String(Math.min(Number(heading.tagName[1]) + deeper, 6)));
    }
  }
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a[href]:not([target])"))) {
    if (isWithinPage(link) || !/^https?:$/.test(link.protocol)) continue;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    const hint = document.createElement("span");
    hint.className = "visually-hidden";
    hint.textContent = ` ${messages.new}`;
    link.append(hint);
  }
};

// The origin that asked to be told, and the height that it was told last.
/** @type {string | undefined} */
let host;
/** @type {number | undefined} */
let knownHeight;
/** @param {object} message */
const tell = (message) => {
  if (host) parent.postMessage(message, host);
};
const tellHeight = () => {
  const height = Math.ceil(document.body.getBoundingClientRect().height / HEIGHT_STEP) * HEIGHT_STEP;
  if (!host || height === knownHeight) return;
  knownHeight = height;
  tell({ secondQuestion: "height", height });
};
addEventListener("message", ({ source, origin, data }) => {
  if (source !== parent || host || data?.secondQuestion !== "grow" || Object.keys(data).length > 1) return;
  host = origin === "null" ? "*" : origin;
  tellHeight();
});

// Another step has another title. The first step is not another one.
const title = () => document.getElementById("step-title")?.textContent;
let shownTitle = title();
const onDrawn = () => {
  fit();
  const now = title();
  if (now === shownTitle) return;
  shownTitle = now;
  tellHeight();
  tell({ secondQuestion: "top" });
};

// Says in words that something did not work, right behind the control that was pressed.
const note = document.createElement("span");
note.className = "unopened";
note.setAttribute("role", "status");
/**
 * @param {Element} behind
 * @param {string} text
 */
const say = (behind, text) => {
  note.textContent = "";
  behind.after(note);
  note.textContent = text;
};

/**
 * @param {HTMLAnchorElement} link
 * @param {Event} event
 */
const goWithinPage = (link, event) => {
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!place) return;
  // Without an entry in the history, which is the host's.
  event.preventDefault();
  if (!place.matches("a, button, input, summary, [tabindex]")) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
};
/**
 * @param {HTMLAnchorElement} link
 * @param {Event} event
 */
const openInTab = (link, event) => {
  event.preventDefault();
  const tab = window.open(link.href, "_blank");
  try {
    if (tab) tab.opener = null;
  } catch {
    // Another page is there already, and knows of no opener.
  }
  // A host may forbid it, and a browser does not always say so.
  if (!tab) say(link, fill(messages.tab, { address: link.href }));
};
const SAVES = '[data-take="save"], [data-take="calendar"]';
document.addEventListener("click", (event) => {
  const pressed = closest(event.target, `a[href], ${SAVES}`);
  if (!pressed) return;
  if (pressed.matches(SAVES)) return say(pressed, messages.file);
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = /** @type {HTMLAnchorElement} */ (pressed);
  if (isWithinPage(link)) goWithinPage(link, event);
  else if (link.target === "_blank") openInTab(link, event);
});

const print = window.print.bind(window);
window.print = () => {
  if (tryToPrint(print)) return;
  const whole = /** @type {HTMLAnchorElement} */ (document.querySelector(".foot__links a"));
  say(/** @type {Element} */ (document.activeElement), fill(messages.print, { address: whole.href }));
};

fit();
new MutationObserver(onDrawn).observe(document.body, { childList: true, subtree: true });
new ResizeObserver(tellHeight).observe(document.body);
if (parent !== window) parent.postMessage({ secondQuestion: "here" }, "*");
