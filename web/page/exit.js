// @ts-check
// Leaves the site by the link, or by pressing Shift three times, and with it every other
// page of the site that is open in this browser. Needs no Wasm. What it cannot do (earlier
// history) is said on the page beforehand.
import { ENTRY, LEFT, TABS } from "../answers/entry.js";
import { dropUnlisted } from "../answers/tabs.js";
import { shiftPresses } from "./shift-presses.js";

const link = /** @type {HTMLAnchorElement} */ (document.querySelector("a[data-exit]"));

/**
 * Does something with a storage. Only what is ours is touched: other applications may stand
 * at the same address.
 * @param {"sessionStorage" | "localStorage"} name
 * @param {(store: Storage) => void} change
 */
const change = (name, change) => {
  try {
    change(window[name]);
  } catch {
    // Storage is switched off: then nothing is in it.
  }
};
/** @param {Storage} store */
const empty = (store) => [ENTRY, TABS].forEach((name) => store.removeItem(name));
/**
 * How often the site was left in this tab. NaN where nobody can tell: then no page that
 * comes back from memory is trusted.
 */
const timesLeft = () => {
  try {
    return Number(sessionStorage.getItem(LEFT));
  } catch {
    return NaN;
  }
};
const leaveAlone = () => {
  document.documentElement.hidden = true;
  document.title = "";
  change("localStorage", empty);
  change("sessionStorage", (store) => {
    empty(store);
    // For the pages of this tab that Back may bring back from memory.
    store.setItem(LEFT, String(timesLeft() + 1));
  });
  location.replace(link.href);
};
const leave = () => {
  leaveAlone();
  // Tells the other pages, and is gone at once.
  change("localStorage", (store) => {
    store.setItem(LEFT, "1");
    store.removeItem(LEFT);
  });
};
document.addEventListener("click", (event) => {
  const target = /** @type {Element} */ (event.target);
  if (!target.closest || !target.closest("a[data-exit]")) return;
  event.preventDefault();
  leave();
});
/** Whether this page waits in the browser's memory, and how often the site was left before. */
let isAway = false;
let before = NaN;
// Another page of the site was left, or has deleted what a duplicate of it keeps here.
addEventListener("storage", ({ key, newValue }) => {
  if (key === LEFT && newValue) {
    // A page that comes back from memory hears only then of what happened meanwhile.
    if (isAway) before = NaN;
    else if (!document.documentElement.hidden) leaveAlone();
  } else if (key === TABS || key === null) dropUnlisted();
});

// As on GOV.UK: Shift alone, three times, each within five seconds of the one
// before; every other key begins again. The words are attributes of the link.
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
const say = (text = "") => {
  const status = document.getElementById("exit-said");
  if (status) status.textContent = text;
};
const shift = shiftPresses((presses) => {
  clearTimeout(timer);
  if (presses === 3) return leave();
  say(presses ? link.dataset[presses === 1 ? "two" : "one"] : "");
  if (!presses) return;
  timer = setTimeout(() => {
    shift.startOver();
    say(link.dataset.over);
  }, 5000);
});
addEventListener("keydown", shift.down, true);
addEventListener("keyup", shift.up, true);
for (const type of ["wheel", "dragstart", "focusin", "input", "compositionstart"]) {
  addEventListener(type, /** @type {(event: Event) => void} */ (shift.use), { capture: true, passive: true });
}
addEventListener("pointerdown", (event) => shift.point(true, event), true);
// A menu of the browser swallows that the pointer came up.
for (const type of ["pointerup", "pointercancel", "dragend", "contextmenu"]) addEventListener(type, () => shift.point(false), true);
for (const type of ["blur", "pagehide"]) addEventListener(type, shift.forget);

// A page that comes back from the browser's memory comes back blank, or as it was before
// the site was left from another: load it anew.
addEventListener("pagehide", (event) => {
  isAway = event.persisted;
  if (isAway) before = timesLeft();
});
addEventListener("pageshow", (event) => {
  isAway = false;
  if (!event.persisted || (!document.documentElement.hidden && timesLeft() === before)) return;
  document.documentElement.hidden = true;
  location.reload();
});
