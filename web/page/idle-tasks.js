// @ts-check
// Does what can wait until the page has loaded and the browser is idle.
import { ENTRY, isCurrent } from "../answers/entry.js";
import { delistExpired } from "../answers/tabs.js";

// In the guided tool answering comes first, and the Wasm comes before the copies that are
// kept for later: this waits until nobody has tapped or typed for three seconds.
const QUIET = 3000;
/** @param {() => void} run */
const whenNobodyActs = (run) => {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const type of ["pointerdown", "keydown"]) removeEventListener(type, wait, true);
      run();
    }, QUIET);
  };
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, wait, true);
  wait();
};
/**
 * A phone that is never idle gets to it all the same.
 * @param {() => void} run
 */
const whenIdle = (run) => {
  if (typeof window.requestIdleCallback === "function") requestIdleCallback(run, { timeout: 5000 });
  else setTimeout(run);
};
const isTool = Boolean(document.querySelector('meta[name="app-bundle"]'));
/** @param {() => void} run */
const later = (run, canWait = isTool) => addEventListener("load", () => (canWait ? whenNobodyActs : whenIdle)(run));

// Answers that were kept are gone after their day, whichever page is opened; so is an
// entry that cannot be read. A slow phone takes 25 ms to look into its storage for the
// first time.
/** @param {string} text */
const isExpired = (text) => {
  try {
    return !isCurrent(JSON.parse(text), Date.now());
  } catch {
    document.documentElement.dataset.dropped = "unreadable";
    return true;
  }
};
later(() => {
  for (const name of /** @type {const} */ (["sessionStorage", "localStorage"])) {
    try {
      const kept = window[name].getItem(ENTRY);
      if (kept !== null && isExpired(kept)) window[name].removeItem(ENTRY);
    } catch {
      // No storage, nothing kept.
    }
  }
  delistExpired(Date.now());
});

// Working without a network, but not in another site's frame. A worker that is there
// already has something to say, and little to fetch.
const workers = navigator.serviceWorker;
if (workers && window.top === window) later(() => import("build:offline.js").catch(() => {}), isTool && !workers.controller);
