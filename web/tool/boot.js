// @ts-check
// Starts the guided tool: fetches its Wasm, and hands over what was done on the page
// meanwhile. A browser too old for the Wasm still shows the screens before it, so this
// script and what it imports call nothing that browsers learnt after 2018. Newer syntax
// the build rewrites.
import { byId, closest } from "../dom.js";
import { watch } from "./failure.js";
import { fetchVerified } from "./fetch-verified.js";
import "./keys.js";
import { done, giveUp, handOver, takeTaps, tool } from "./pre-wasm.js";

const bundle = /** @type {HTMLElement} */ (document.querySelector('meta[name="app-bundle"]'));
const { js, wasm, guide, take, area, jsSum, wasmSum, guideSum } = /** @type {Record<string, string>} */ (bundle.dataset);

// The Wasm is the largest of all, and leaves the bandwidth to what is read first. Where
// nothing is painted, as in a frame below the screen, it does not wait for that.
const painted = new Promise((resolve) => {
  setTimeout(resolve, 1000);
  try {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  } catch {
    // An older browser cannot say.
  }
});
const program = async () => {
  // Imported from the browser's cache: a script cannot be run from its bytes here.
  const script = fetchVerified(js, jsSum).then(() => import(js));
  const [app, bytes] = await Promise.all([script, painted.then(() => fetchVerified(wasm, wasmSum))]);
  await app.default({ module_or_path: bytes });
  return app;
};

/**
 * Replaces the prerendered tool. Folds that are open stay open, and one that the keyboard
 * is at keeps the focus.
 * @param {() => void} replace
 */
const keepFolds = (replace) => {
  const opened = [...tool.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent);
  const read = document.activeElement && closest(document.activeElement, "#tool summary");
  replace();
  for (const summary of byId("tool").querySelectorAll("summary")) {
    if (opened.includes(summary.textContent)) /** @type {HTMLDetailsElement} */ (summary.parentNode).open = true;
    if (read && read.textContent === summary.textContent) summary.focus();
  }
};

const pause = () => new Promise((resolve) => setTimeout(resolve));
const start = async () => {
  try {
    const [app, data] = await Promise.all([program(), fetchVerified(guide, guideSum), import(take)]);
    // In between, a finger that came down meanwhile is heard.
    await pause();
    app.read(new Uint8Array(data));
    await pause();
    const { at, answers, pressed, isNew } = done();
    keepFolds(() => app.start(area, at, answers, pressed));
    if (!pressed && !isNew) takeTaps(byId("tool").firstElementChild);
    handOver();
    if (byId("not-started")) byId("not-started").hidden = true;
    watch();
    // Keeping answers, when asked, is no part of the tool: whatever becomes of it.
    if (byId("keep-answers")) import("build:answers.js").then(({ begin }) => begin(app), console.error);
  } catch (error) {
    console.error(error);
    giveUp();
  }
};

byId("start-again").addEventListener("click", () => location.reload());
start();
