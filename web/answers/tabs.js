// @ts-check
// The list of the entries that tabs keep, where every tab sees it: the name of each, and
// its last moment. A browser copies a tab's storage when somebody duplicates the tab, so an
// entry counts only while it is listed: whichever tab takes it from the list, its copies
// are gone. No answer is in the list.
import { ENTRY, TABS } from "./entry.js";

/** @returns {Record<string, number>} */
const read = () => {
  try {
    return JSON.parse(window.localStorage.getItem(TABS) ?? "{}") ?? {};
  } catch {
    return {};
  }
};

/**
 * Writes the list, without the entries that have expired.
 * @param {Record<string, number>} list
 * @param {number} now
 */
const write = (list, now) => {
  /** @type {Record<string, number>} */
  const current = {};
  for (const id of Object.keys(list)) if (list[id] > now) current[id] = list[id];
  try {
    if (Object.keys(current).length) window.localStorage.setItem(TABS, JSON.stringify(current));
    else window.localStorage.removeItem(TABS);
  } catch {
    // Then nothing is listed, and nothing is kept.
  }
};

/** @param {string} id */
export const isListed = (id) => read()[id] > 0;
/** Tells whether any tab keeps an entry. */
export const isAnyListed = () => Object.keys(read()).length > 0;

/**
 * Lists an entry. Returns whether it is listed now.
 * @param {string} id
 * @param {number} until
 * @param {number} now
 */
export const enlist = (id, until, now) => {
  if (!isListed(id)) write({ ...read(), [id]: until }, now);
  return isListed(id);
};

/**
 * Takes an entry from the list.
 * @param {string} id
 */
export const delist = (id) => {
  const list = read();
  delete list[id];
  write(list, 0);
};

/**
 * Takes expired entries from the list.
 * @param {number} now
 */
export const delistExpired = (now) => {
  if (isAnyListed()) write(read(), now);
};

/**
 * Removes the entry of this tab if another tab has taken it from the list. The tool does it
 * whenever it looks; this is for the pages that never look.
 */
export const dropUnlisted = () => {
  try {
    const kept = window.sessionStorage.getItem(ENTRY);
    if (kept !== null && !isListed(JSON.parse(kept).id)) window.sessionStorage.removeItem(ENTRY);
  } catch {
    // It cannot be read: idle-tasks.js removes it.
  }
};
