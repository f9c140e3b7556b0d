// @ts-check
// Reads and writes the one entry of kept answers: with the tab, or with the browser.
import { DAY, ENTRY, isCurrent } from "./entry.js";
import { delist, enlist, isListed } from "./tabs.js";

/** @typedef {import("./crypto.js").Entry} Entry */
/** @typedef {keyof typeof STORES} Place */

/** The version of the entry's form. */
export const FORM = 1;
export const STORES = /** @type {const} */ ({ tab: "sessionStorage", day: "localStorage" });
const PLACES = /** @type {Place[]} */ (Object.keys(STORES));

/** @param {Place} place */
const storeOf = (place) => {
  try {
    return window[STORES[place]];
  } catch {
    // Switched off: then nothing is in it.
    return undefined;
  }
};
/** @param {Place} place */
const textIn = (place) => {
  try {
    return storeOf(place)?.getItem(ENTRY) ?? null;
  } catch {
    return null;
  }
};
/**
 * Returns the name of the tab's entry, which may be the copy of another tab's.
 * @returns {string | undefined}
 */
const idInTab = () => {
  try {
    return JSON.parse(textIn("tab") ?? "{}")?.id;
  } catch {
    return undefined;
  }
};
/** @param {Place} place */
export const remove = (place) => {
  const id = place === "tab" && idInTab();
  try {
    storeOf(place)?.removeItem(ENTRY);
  } catch {
    // The storage is out of reach, so nothing in it can be read either.
  }
  if (id) delist(id);
};
export const removeAll = () => PLACES.forEach(remove);
/** @param {Place} place */
export const removeOthers = (place) => PLACES.filter((other) => other !== place).forEach(remove);

/**
 * Writes an entry. Returns whether it can be read back: a storage that is full, or that
 * only pretends to write, keeps nothing. An entry of the tab replaces the one before it,
 * and ends that one's copies in duplicated tabs.
 * @param {Place} place
 * @param {Entry} entry
 */
export const write = (place, entry) => {
  const text = JSON.stringify(entry);
  if (place === "tab") {
    const before = idInTab();
    if (before && before !== entry.id) delist(before);
    if (!enlist(entry.id, entry.until, Date.now())) return false;
  }
  try {
    storeOf(place)?.setItem(ENTRY, text);
  } catch {
    return false;
  }
  return textIn(place) === text;
};

/** @param {unknown} value */
const isText = (value) => typeof value === "string" && value.length < 100_000;

/**
 * Tells whether something is an entry of ours.
 * @param {any} kept
 * @returns {kept is Entry}
 */
export const isEntry = (kept) =>
  kept?.form === FORM &&
  ["id", "area", "edition", "rules", "body"].every((name) => isText(kept[name])) &&
  // It becomes a part of an address.
  /^[a-z-]+$/.test(kept.area) &&
  (kept.salt === undefined || (isText(kept.salt) && isText(kept.iv))) &&
  [kept.since, kept.until].every(Number.isFinite) &&
  kept.until - kept.since <= DAY;

/**
 * Finds the entry that is kept, the tab's own first. Removes one that cannot be read, has
 * expired, or was deleted in another tab.
 * The tests call it too.
 * @param {number} now
 * @returns {{ place: Place, kept: Entry } | { place?: undefined, kept?: undefined, unreadable: boolean }}
 */
export const find = (now) => {
  let unreadable = false;
  for (const place of PLACES) {
    const text = textIn(place);
    if (text === null) continue;
    try {
      const kept = JSON.parse(text);
      if (!isEntry(kept)) throw new TypeError("not an entry of ours");
      if (isCurrent(kept, now) && (place === "day" || isListed(kept.id))) return { place, kept };
    } catch {
      unreadable = true;
    }
    remove(place);
  }
  return { unreadable };
};
