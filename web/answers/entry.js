// @ts-check
// The entry in which answers are kept.

/** Its name in the browser's storage. */
export const ENTRY = "sq-answers";
/** The name of the list of the tabs' entries (tabs.js). */
export const TABS = "sq-tabs";
/** Counts how often the site was left in a tab (page/exit.js). */
export const LEFT = "sq-left";
/** The longest time that answers are kept, in milliseconds. */
export const DAY = 86_400_000;

/**
 * Tells whether an entry is still to be kept. A clock that was put back must not keep
 * it for longer. Throws if it is not an object.
 * @param {{ since: number, until: number }} entry
 * @param {number} now
 */
export const isCurrent = ({ since, until }, now) => since <= now + DAY && now < until && until - since <= DAY;
