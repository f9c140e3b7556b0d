// @ts-check
// "Keep this area on this phone": what is kept, how much it is, how to take it away. A
// page has places for it, which are empty without this script.
import * as messages from "build:messages";
import { fill } from "../dom.js";
import { button, day, element, loadStyles, statusLine } from "./elements.js";
import { AREA, BASE, register, registration, send } from "./registration.js";

/**
 * The state of an area.
 * @typedef {object} State
 * @property {string} [kept] since when it is kept
 * @property {number} [size] in bytes
 * @property {number} [done] files that are kept so far, `of` so many
 * @property {number} [of]
 * @property {boolean} [keeping]
 * @property {string} [failed] `room` or `network`
 *
 * @typedef {{ status: HTMLElement, press: HTMLButtonElement, name: string | undefined, now: State }} Panel
 */

/** The panels on this page, by area. @type {Map<string, Panel>} */
const panels = new Map();
export const hasPanels = () => panels.size > 0;

/** @param {number} [bytes] */
const kB = (bytes = 0) => `${Math.round(bytes / 1000)} kB`;

/** @param {State} state */
const words = ({ kept, size, done, of, keeping, failed }) => {
  if (failed === "room") return messages.room;
  if (failed) return messages.network;
  if (of) return fill(messages.progress, { done, all: of });
  if (keeping) return messages.begun;
  if (kept) return fill(messages.kept, { date: day(kept), size: kB(size) });
  return fill(messages.unkept, { size: kB(size) });
};

/**
 * Shows what has changed about an area.
 * @param {string} area
 * @param {State} news
 */
export const say = (area, news) => {
  const panel = panels.get(area);
  if (!panel) return;
  Object.assign(panel.now, news);
  const { now, name, status, press } = panel;
  if (status.textContent !== words(now)) status.textContent = words(now);
  press.textContent = now.kept ? messages.remove : messages.keep;
  if (name) press.setAttribute("aria-label", fill(messages.named, { what: press.textContent, area: name }));
  if (now.keeping || now.of) press.setAttribute("aria-busy", "true");
  else press.removeAttribute("aria-busy");
};

/**
 * Keeps an area or takes it away. One button for both, so that the keyboard stays where
 * it is when the words change.
 * @param {string} area
 * @param {State} now
 */
const keepOrRemove = async (area, now) => {
  if (now.keeping || now.of) return;
  if (now.kept) return send({ do: "remove", area });
  say(area, { keeping: true, failed: undefined });
  try {
    await register();
    await send({ do: "keep", area });
  } catch {
    say(area, { keeping: false, failed: now.failed ?? "network" });
  }
};

/**
 * @param {HTMLElement} place
 * @param {string} area
 */
const build = (place, area) => {
  /** @type {State} */
  const now = {};
  const press = button("", () => keepOrRemove(area, now), "button--quiet");
  const panel = { status: statusLine(), press, name: place.dataset.name, now };
  if (!panel.name) place.append(element("h2", "", messages.title));
  place.append(panel.status, press);
  place.classList.add("keep");
  panels.set(area, panel);
};

/**
 * @param {string} css
 * @param {ParentNode} [where]
 */
const every = (css, where = document) => /** @type {NodeListOf<HTMLElement>} */ (where.querySelectorAll(css));
/**
 * @param {HTMLElement} line
 * @param {boolean} isWhole
 */
const showHowMuch = (line, isWhole) => {
  for (const whole of every("[data-whole]", line)) whole.hidden = !isWhole;
  for (const first of every("[data-first]", line)) first.hidden = isWhole;
};

/**
 * Shows what is kept, as the worker says; where there is none, what could be.
 * @param {Record<string, { size: number, kept?: string }>} areas
 */
export const showAreas = async (areas) => {
  const places = [...every("[data-keep]")].filter(({ dataset: { keep = "" } }) => areas[keep]);
  if (places.length) await loadStyles();
  for (const place of places) {
    const area = place.dataset.keep ?? "";
    if (!panels.has(area)) build(place, area);
    say(area, { kept: undefined, ...areas[area], keeping: false, done: undefined, of: undefined, failed: undefined });
  }
  // A worker that is active has the first page of every area; without one, nothing is kept.
  const isThere = Boolean(registration?.active);
  for (const none of every("[data-none-kept]")) none.hidden = isThere;
  for (const line of every("[data-kept]")) {
    line.hidden = !isThere;
    showHowMuch(line, Boolean(areas[line.dataset.kept ?? ""]?.kept));
  }
  offerRemoval();
};
/** Shows how much each area would be, where there is no worker. */
export const showSizes = async () => {
  if (!document.querySelector("[data-keep]")) return;
  const response = await fetch(new URL("offline.json", BASE));
  if (response.ok) await showAreas(await response.json());
};

const offerRemoval = () => {
  const place = document.querySelector("[data-remove-all]");
  if (!place || place.firstChild) return;
  const status = statusLine();
  status.id = "removed";
  place.append(button(messages.removeAll, () => send({ do: "remove" }), "button--quiet"), status);
};
/** Shows that everything was taken away. */
export const showAllGone = () => {
  const status = document.getElementById("removed");
  if (status) status.textContent = messages.removed;
  for (const area of panels.keys()) say(area, { kept: undefined });
};

// The page that stands for one that is not kept: its area first, and the way to try again.
const again = document.querySelector("[data-again]");
for (const line of again ? every("[data-kept]") : []) {
  if (line.dataset.kept === AREA) line.parentElement?.prepend(line);
}
if (again && !location.pathname.endsWith("/not-kept/")) again.append(button(messages.again, () => location.reload()));
