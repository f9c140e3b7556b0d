// @ts-check
// The box over the signs: finds by what is typed, over the words and synonyms of the search.
// What is typed stays in the box. It answers nothing, and is neither kept nor copied; what
// is found is ticked in the list beneath, which alone counts.
import * as messages from "build:messages";
import { byId, closest, fill } from "../dom.js";
import { find, load } from "../search/engine.js";
import { words } from "../search/words.js";

/** @typedef {HTMLInputElement} Input */

const SHOWN = 8;
const { engine = "", index = "" } = /** @type {HTMLElement} */ (document.querySelector('meta[name="find-signs"]')).dataset;

/** @type {Promise<import("../search/engine.js").Index> | undefined} */
let ready;
const prepare = () => {
  ready ??= load(engine, index).catch((error) => {
    ready = undefined;
    throw error;
  });
  return ready;
};

/**
 * Returns the tick of a sign in the list beneath, where that is shown to this reader.
 * @param {{ to: string }} entry
 */
const tickOf = ({ to }) => {
  const [, sign = ""] = /signs\/#(n\d+)$/.exec(to) ?? [];
  return /** @type {Input | null} */ (document.getElementById(`sign-${sign}`));
};

/**
 * Returns a tick that stands for another.
 * @param {Input} tick
 */
const mirror = (tick) => {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.autocomplete = "off";
  box.checked = tick.checked;
  box.dataset.for = tick.id;
  const text = document.createElement("span");
  text.className = "choice__text";
  text.textContent = closest(tick, "label")?.textContent ?? "";
  const label = document.createElement("label");
  label.className = "choice choice--tick";
  label.append(box, text);
  return label;
};

/** @param {Input} box */
const answer = async (box) => {
  const query = box.value;
  /** @type {(said: string, ticks?: Input[]) => void} */
  const show = (said, ticks = []) => {
    byId("find-said").textContent = said;
    byId("find-found").replaceChildren(...ticks.map(mirror));
  };
  if (words(query).join("").length < 2) return show("");
  let loaded;
  try {
    loaded = await prepare();
  } catch {
    return show(messages.failed);
  }
  // Somebody typed on, or went on, while the index was on its way.
  if (box.value !== query || !box.isConnected) return;
  const { entries } = loaded;
  const found = find(loaded, query).map(({ id }) => tickOf(entries[id]));
  const ticks = /** @type {Input[]} */ (found.filter(Boolean)).slice(0, SHOWN);
  show(ticks.length ? fill(messages.count, { count: ticks.length }) : messages.none, ticks);
};

document.addEventListener("input", ({ target }) => {
  const box = closest(target, "#find-sign");
  if (box) answer(/** @type {Input} */ (box));
});
document.addEventListener("change", ({ target }) => {
  const changed = /** @type {Input | null} */ (closest(target, "#tool input"));
  if (!changed) return;
  const tick = /** @type {Input | null} */ (document.getElementById(changed.dataset.for ?? ""));
  if (tick && tick.checked !== changed.checked) tick.click();
  for (const one of /** @type {NodeListOf<Input>} */ (document.querySelectorAll("#find-found input"))) {
    one.checked = /** @type {Input | null} */ (document.getElementById(one.dataset.for ?? ""))?.checked ?? false;
  }
});

/** The keyboard of a phone takes the lower half of the screen: the box goes to the top. */
const raise = () => {
  const box = /** @type {Input | null} */ (document.getElementById("find-sign"));
  if (!box || document.activeElement !== box) return;
  if (innerWidth < 700) box.scrollIntoView();
  answer(box);
};
document.addEventListener("focusin", raise);
prepare().catch(() => {});
raise();
