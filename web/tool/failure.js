// @ts-check
// Shows the help that needs no Wasm.
import { byId, closest } from "../dom.js";

// Found beforehand: a browser that fails may fail at that too.
export const notice = byId("tool-failed");
const why = byId("why-failed");

// What the Wasm asked for before it failed may still move the focus, so ours is set again
// after that.
const showHelp = () => {
  notice.hidden = false;
  notice.focus();
  requestAnimationFrame(() => setTimeout(() => notice.focus()));
};

let stopped = false;
// Once the Wasm has failed while it ran, nothing that it would still say can be trusted:
// the notice says so, and every button of the questions leads to it.
const stop = () => {
  why.textContent = /** @type {string} */ (why.dataset.later);
  showHelp();
  if (stopped) return;
  stopped = true;
  /** @param {Event} event */
  const hold = (event) => {
    if (event.type === "click" && !closest(event.target, "#tool button:not([data-take])")) return;
    event.stopImmediatePropagation();
    showHelp();
  };
  addEventListener("click", hold, true);
  addEventListener("popstate", hold, true);
};

/**
 * Stops the tool once its Wasm fails. Not every failure throws: a browser's translation
 * or an extension may have moved what a screen is put beside, and then the screen is
 * empty.
 */
export const watch = () => {
  /** @param {any} error */
  const judge = (error) => error && /wasm/.test(error.stack) && stop();
  addEventListener("error", ({ error }) => judge(error));
  addEventListener("unhandledrejection", ({ reason }) => judge(reason));
  if (window.MutationObserver) new MutationObserver(() => byId("step-title") || stop()).observe(byId("tool"), { childList: true });
};
