// @ts-check
// Takes a text apart into the words that the search goes by.

const STOP = new Set(
  ("a am an and are as at be been but by do does for from had has have he her him his i if in is it its me my of on or " +
    "our she so that the their them they this to was we were with you your").split(" "),
);

/**
 * Returns the words of a text, in small letters and without apostrophes.
 * @param {string} text
 */
export const words = (text) =>
  text
    .toLowerCase()
    .replace(/[’']/g, "")
    .split(/[\n\r\p{Z}\p{P}]+/u)
    .filter(Boolean);

/**
 * Returns a word that is searched for; nothing for one that stands in every text.
 * @param {string} word
 */
export const searchable = (word) => (STOP.has(word) ? null : word);
