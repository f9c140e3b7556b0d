// @ts-check
// Reduces a word to its stem, so that every form of a word finds every other. A stem is no
// word: it is only the same for all of them.
import { stem as porter } from "../../public/vendor/wink-porter2-stemmer.js";

/** @type {Map<string, string>} */
const known = new Map();

/**
 * Returns the stem of a word in small letters, by Porter's second stemmer for English. Our
 * own are that f is v, as in knife and knives, and that buses are more than one bus.
 * @param {string} word
 */
export const stem = (word) => {
  let found = known.get(word);
  if (found === undefined) known.set(word, (found = porter(word.replace(/(.us)es$/, "$1")).replace(/(f|fe|ve)$/, "v")));
  return found;
};
