// @ts-check
// The box over the signs: finds by what is typed, over the words and synonyms of the search.
// What is typed stays in the box. It answers nothing, and is neither kept nor copied; what
// is found is ticked in the list beneath, which alone counts.
import * as messages from "build:messages";
import { byId, closest, fill } from "../dom.js";
import { find, loader } from "../search/engine.js";
import { terms, words } from "../search/words.js";

/** @typedef {HTMLInputElement} Input */

const SHOWN = 8;
const { engine = "", index = "" } = /** @type {HTMLElement} */ (document.querySelector('meta[name="find-signs"]')).dataset;

const prepare = loader(engine, index);

/**
 * Returns the name of the sign that an entry is about.
 * @param {{ to: string }} entry
 */
const signOf = ({ to }) => /signs\/#(n\d+)$/.exec(to)?.[1];

/** @param {Input} tick */
const textOf = (tick) => closest(tick, "label")?.textContent ?? "";

/**
 * Returns the ticks of the signs that were found, where they are shown to this reader: those
 * whose own words were typed before those that only mean them.
 * @param {{ sign?: string, found: string[] }[]} hits
 */
const ticksOf = (hits) => {
  /** @type {[Input[], Input[]]} */
  const [own, others] = [[], []];
  for (const { sign, found } of hits) {
    const tick = /** @type {Input | null} */ (document.getElementById(`sign-${sign}`));
    if (!tick) continue;
    const says = words(textOf(tick)).some((word) => terms(word)?.some((term) => found.includes(term)));
    (says ? own : others).push(tick);
  }
  return [...own, ...others].slice(0, SHOWN);
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
  text.textContent = textOf(tick);
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
    offerToGoOn();
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
  const hits = find(loaded, query).map(({ id, terms }) => ({ sign: signOf(entries[id]), found: terms }));
  const ticks = ticksOf(hits);
  if (ticks.length) return show(fill(messages.count, { count: ticks.length }), ticks);
  show(hits.some(({ sign }) => sign) ? messages.others : messages.none);
};

/** Leads on from here, past the lists: as soon as something is ticked. */
const goOn = document.createElement("button");
goOn.type = "button";
goOn.className = "button";
goOn.addEventListener("click", () => byId("continue").click());
const offerToGoOn = () => {
  const ticked = document.querySelectorAll(".sign-groups input:checked");
  const count = new Set([...ticked].map(({ id }) => /n\d+/.exec(id)?.[0])).size;
  goOn.textContent = fill(messages.goOn, { count });
  if (count && byId("find-found").children.length) byId("find-found").after(goOn);
  else goOn.remove();
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
  if (document.getElementById("find-found")) offerToGoOn();
});

/** The keyboard of a phone takes the lower half of the screen: the box goes to the top. */
const raise = () => {
  const box = /** @type {Input | null} */ (document.getElementById("find-sign"));
  if (!box || document.activeElement !== box) return;
  if (innerWidth < 700) box.scrollIntoView();
  answer(box);
};
document.addEventListener("focusin", raise);

// Another age has other signs: what was found is looked for anew once they are drawn.
/** @type {ReturnType<typeof setTimeout> | undefined} */
let drawing;
/** @param {MutationRecord} change */
const bringsSigns = ({ target, addedNodes }) =>
  closest(target, ".sign-groups") && [...addedNodes].some((node) => node instanceof Element && node.querySelector("input"));
new MutationObserver((changes) => {
  const box = /** @type {Input | null} */ (document.getElementById("find-sign"));
  if (!box?.value || !changes.some(bringsSigns)) return;
  clearTimeout(drawing);
  drawing = setTimeout(() => answer(box), 60);
}).observe(document.body, { childList: true, subtree: true });
prepare().catch(() => {});
raise();
