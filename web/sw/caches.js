// @ts-check
// The names of this site's caches, for the worker, the script beside it on the page, and
// the page about this device.

/** The start of the name of all that this site has in the browser. */
export const PREFIX = "sq-";
/** Says on this device that nothing more is to be kept unasked. Its name is all that it holds. */
export const ASK_FIRST = "sq-ask-first";
/** Holds an urgent correction until the edition that it came with is shown. */
export const NOTICE = "sq-notice";
/** The start of a name that ends with an edition, and says that this one was put off. */
export const PUT_OFF = "sq-later-";

/**
 * Opens a cache that exists. To open one that has just been removed would make it anew.
 * @param {string} name
 */
export const openExisting = async (name) => ((await caches.has(name)) ? caches.open(name) : undefined);
