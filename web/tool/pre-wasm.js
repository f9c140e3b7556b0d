// @ts-check
// Shows the first screens until the Wasm has arrived. They stand in the page, which also
// says which of them follows which press, by the ids of its templates: the template
// `after-X` follows the press of X (src/tool/pre_wasm.rs). A press that has none is kept
// for the Wasm.
import { byId, closest } from "../dom.js";
import { notice } from "./failure.js";
import { goOn, placeOn } from "./path.js";

/** @typedef {import("./path.js").Screen<Element>} Screen */

/** The prerendered tool. */
export const tool = byId("tool");
/** @type {Record<string, Screen>} */
const screens = {};
for (const { id, content, dataset } of /** @type {NodeListOf<HTMLTemplateElement>} */ (document.querySelectorAll("template[data-answers]"))) {
  const { at, answers } = /** @type {Record<string, string>} */ (dataset);
  screens[id] = { screen: content.firstElementChild, at: Number(at), answers };
}
/** The screens gone through. @type {Screen[]} */
let path = [{ screen: tool.firstElementChild, at: 0, answers: "" }];
let at = 0;
let pressed = false;
let failed = false;
let goingBack = false;
let shownAt = -Infinity;

const clearBusy = () => {
  if (byId("continue")) byId("continue").removeAttribute("aria-busy");
};
// The link of a door names who comes through it (crates/guidance/src/session/door.rs).
// Until the Wasm is there, that passes "Who are you?" over, it stands chosen.
const chooseByDoor = () => {
  const known = /** @type {HTMLInputElement | null} */ (location.hash === "#public" ? byId("who-public") : null);
  if (known && !tool.querySelector("[name=who]:checked")) known.checked = true;
};
/** @param {number} to */
const show = (to) => {
  at = placeOn(path, to);
  pressed = false;
  shownAt = performance.now();
  delete tool.dataset.still;
  tool.textContent = "";
  tool.append(/** @type {Element} */ (path[at].screen));
  chooseByDoor();
  clearBusy();
  scrollTo(0, 0);
  byId("step-title").focus();
};
/**
 * @param {"pushState" | "replaceState"} how
 * @param {number} to
 */
const mark = (how, to) => {
  try {
    history[how](to, "");
  } catch {
    // Some sandboxed frames have no history of their own.
  }
};
/** @param {Screen} next */
const go = (next) => {
  path = goOn(path, next);
  // In a frame the history is the host's.
  if (parent === window) mark("pushState", next.at);
  show(next.at);
};
/** @param {Element} button */
const proceed = (button) => {
  const chosen = tool.querySelector("input:checked:not([name=lives])");
  const error = byId("step-error");
  error.textContent = chosen ? "" : /** @type {string} */ (error.dataset.text);
  if (!chosen) return;
  const next = screens[`after-${chosen.id}`];
  if (next) {
    go(next);
  } else if (failed) {
    notice.focus();
  } else {
    pressed = true;
    button.setAttribute("aria-busy", "true");
  }
};
const goBack = () => {
  if (history.state !== at) return show(at - 1);
  goingBack = true;
  history.back();
};
/** @param {Event} event */
const press = ({ target }) => {
  const button = closest(target, "#tool button");
  if (!button) return;
  const next = screens[`after-${button.id}`];
  if (button.id === "continue") proceed(button);
  else if (button.id === "back") goBack();
  else if (next) go(next);
};
// A link within the page makes an entry too, without a number: it stays where it is.
/** @param {PopStateEvent} event */
const move = ({ state }) => {
  if (state === null) return mark("replaceState", at);
  if (goingBack && state === at) return history.back();
  goingBack = false;
  show(state);
};
mark("replaceState", 0);
document.addEventListener("click", press);
addEventListener("popstate", move);

// If the user pressed Continue before this script ran, the button still has the focus,
// and without a ring. The focus of a keyboard, which may only have come past, has one.
const focused = /** @type {Element} */ (document.activeElement);
const isPressed = () => {
  try {
    return focused.id === "continue" && !focused.matches(":focus-visible");
  } catch {
    // Nothing has the focus, or an older browser does not tell the two apart.
    return false;
  }
};
if (isPressed()) proceed(focused);

/**
 * Returns what was done so far: the place, the answers, whether a press was kept, and
 * whether the screen has only just come.
 */
export const done = () => ({
  at,
  answers: path[path.length - 1].answers,
  pressed,
  isNew: performance.now() - shownAt < 500,
});

/**
 * Lets a screen that is only drawn again take taps at once, as before (style/tool/step.css).
 * @param {Element | null} screen
 */
export const takeTaps = (screen) => screen && screen.setAttribute("data-still", "");

/** Leaves the page to the Wasm. */
export const handOver = () => {
  document.removeEventListener("click", press);
  removeEventListener("popstate", move);
};

/** Shows help in the place of a Wasm that will not come; the screens can still be used. */
export const giveUp = () => {
  failed = true;
  clearBusy();
  notice.hidden = false;
  if (pressed) notice.focus();
};
