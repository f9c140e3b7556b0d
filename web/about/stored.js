// @ts-check
// Lists what this site has in the browser: answers, pages, and whatever else lies there.
import { ENTRY, LEFT, TABS } from "../answers/entry.js";
import { byId, fill } from "../dom.js";
import { ASK_FIRST, PREFIX, PUT_OFF, openExisting } from "../sw/caches.js";
import { dateStamp } from "../sw/date-stamp.js";

/**
 * @typedef {object} Stored
 * @property {string} place where it lies: `caches`, `indexedDB`, or the name of a storage
 * @property {string} name
 * @property {string} purpose
 * @property {string} [age] absent where it is not known yet
 * @property {() => unknown} remove
 */

const words = /** @type {Record<string, string>} */ (byId("stored-words").dataset);

/** @param {number | Date} at */
const time = (at) =>
  new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit", hour12: false,
  }).format(at);

/** @param {string} text */
const describeAnswers = (text) => {
  try {
    const { since, until, salt } = JSON.parse(text);
    return { purpose: salt ? words.sealed : words.answers, age: fill(words.until, { since: time(since), until: time(until) }) };
  } catch {
    return { purpose: words.answers, age: words.unknown };
  }
};

/**
 * @param {"sessionStorage" | "localStorage"} place
 * @returns {Stored[]}
 */
const inStorage = (place) => {
  try {
    const store = window[place];
    return Object.keys(store).map((name) => {
      const purpose = { [TABS]: words.tabs, [LEFT]: words.left }[name] ?? words.other;
      const own = name === ENTRY ? describeAnswers(store.getItem(name) ?? "") : { purpose, age: words.unknown };
      return { place, name, ...own, remove: () => store.removeItem(name) };
    });
  } catch {
    return [];
  }
};
export const inStorages = () => [...inStorage("sessionStorage"), ...inStorage("localStorage")];

/** @param {string} name */
const purposeOfCache = (name) => {
  if (name === ASK_FIRST || name.startsWith(PUT_OFF)) return words.choice;
  return isOurs({ name }) ? words.pages : words.other;
};
/** @returns {Promise<Stored[]>} */
export const inCaches = async () => {
  if (!("caches" in window) || !window.caches) return [];
  const names = await caches.keys().catch(() => /** @type {string[]} */ ([]));
  return names.map((name) => ({
    place: "caches",
    name,
    purpose: purposeOfCache(name),
    remove: () => caches.delete(name),
  }));
};

/**
 * Returns how old a cache is. Each page in it carries since when it has been there.
 * @param {string} name
 */
export const ageOfCache = async (name) => {
  try {
    const cache = await openExisting(name);
    const [first] = (await cache?.keys()) ?? [];
    const kept = dateStamp(first && (await cache?.match(first)));
    return kept ? fill(words.since, { since: time(new Date(kept)) }) : words.unknown;
  } catch {
    return words.unknown;
  }
};

/** @returns {Promise<Stored[]>} */
export const inDatabases = async () => {
  const found = (await indexedDB?.databases?.().catch(() => [])) ?? [];
  return found.map(({ name = "" }) => ({
    place: "indexedDB", name, purpose: words.other, age: words.unknown, remove: () => indexedDB.deleteDatabase(name),
  }));
};

/**
 * Tells whether something is ours: below a council's address other things may lie.
 * @param {{ name: string }} stored
 */
export const isOurs = ({ name }) => name.startsWith(PREFIX);
