// @ts-check
// The search box. Engine and index are asked for when the box is first used; after that
// nothing is: what is typed stays in this page, and is neither kept nor put into the
// address.
import * as messages from "build:messages";
import { byId, fill } from "../dom.js";
import { find, loader } from "./engine.js";
import { excerpt } from "./excerpt.js";
import { words } from "./words.js";

const { engine = "", index = "", home = "" } = /** @type {HTMLElement} */ (document.querySelector('meta[name="search"]')).dataset;
const box = /** @type {HTMLInputElement} */ (byId("search-box"));
const [list, title, status, none, failed, everything] = ["found", "title", "status", "none", "failed", "everything"].map((id) =>
  byId(`search-${id}`),
);
const SHOWN = 20;
// So many are drawn at once; the rest, which are below the screen, after that.
const FIRST = 8;
// A screen reader hears the number once the typing pauses.
const PAUSE = 400;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let rest;

const prepare = loader(engine, index);
const prepareOrSay = () =>
  prepare().catch(() => {
    failed.hidden = false;
  });

/**
 * @param {import("./engine.js").Entry} entry
 * @param {string[]} terms
 */
const resultItem = (entry, terms) => {
  const link = document.createElement("a");
  link.href = home + entry.to;
  link.textContent = entry.title;
  const place = document.createElement("p");
  place.className = "search-result__place";
  place.textContent = entry.place;
  const line = document.createElement("p");
  for (const { piece, isMarked } of excerpt(entry, terms)) {
    const mark = isMarked ? document.createElement("mark") : undefined;
    if (mark) mark.textContent = piece;
    line.append(mark ?? piece);
  }
  const item = document.createElement("li");
  item.className = "search-result";
  item.append(link, place, line);
  return item;
};

/** @param {number} count */
const number = (count) => {
  if (count === 0) return messages.none;
  return fill(count > SHOWN ? messages.first : messages.count, { count, shown: SHOWN });
};

/** @param {string} text */
const say = (text) => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    status.textContent = text;
  }, PAUSE);
};

const showNothing = () => {
  clearTimeout(rest);
  list.replaceChildren();
  none.hidden = true;
  title.hidden = true;
  everything.hidden = false;
};

const answer = async () => {
  const query = box.value;
  if (words(query).join("").length < 2) {
    showNothing();
    return say(query.trim() ? messages.short : "");
  }
  let loaded;
  try {
    // Said only where it takes a while: what is found says so first.
    say(messages.loading);
    loaded = await prepare();
  } catch {
    failed.hidden = false;
    return say("");
  }
  failed.hidden = true;
  // Somebody typed on while the index was on its way.
  if (box.value !== query) return;
  const { entries } = loaded;
  const results = find(loaded, query);
  /** @type {(from: number, to: number) => HTMLElement[]} */
  const items = (from, to) => results.slice(from, to).map(({ id, terms }) => resultItem(entries[id], terms));
  list.replaceChildren(...items(0, FIRST));
  clearTimeout(rest);
  rest = setTimeout(() => list.append(...items(FIRST, SHOWN)));
  title.hidden = results.length === 0;
  none.hidden = results.length > 0;
  everything.hidden = true;
  say(number(results.length));
};

box.addEventListener("focus", prepareOrSay);
box.addEventListener("input", answer);
box.addEventListener("keydown", (event) => {
  // Enter puts the keyboard of a phone away and leads to the results.
  if (event.key === "Enter" && !title.hidden) title.focus();
});
if (document.activeElement === box) prepareOrSay();
if (box.value) answer();
