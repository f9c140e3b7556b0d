// @ts-check
// Takes a text apart into the words that the search goes by, and a query into the terms of
// the index.
import { stem } from "./stem.js";
import stopWords from "./stop-words.json" with { type: "json" };

// The build leaves these out of the index as well.
const STOP = new Set(stopWords);

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
 * Returns the terms by which a word of a text is found: its stem, for all its other forms,
 * and itself, for its beginning. Nothing for a word that stands in every text.
 * @param {string} word
 */
export const terms = (word) => (STOP.has(word) ? null : [...new Set([stem(word), word])]);

/**
 * Returns what a phrase and every other form of it have in common, whether it is written
 * together, apart, or with hyphens.
 * @param {string[]} stems
 */
export const key = (stems) => stems.join("");

/**
 * Returns "thin" for "thinner", "dirti" for "dirtiest": the stem without the ending of a
 * comparison, if it is known.
 * @param {string} word
 * @param {Set<string>} known
 */
const compared = (word, known) => {
  const [, start = ""] = /^(.{3,}?)(?:er|est)$/.exec(word) ?? [];
  const bases = start && [start, start.replace(/(.)\1$/, "$1"), `${start}e`].map(stem);
  return bases ? bases.find((base) => known.has(base)) : undefined;
};

/**
 * Returns the stems of the known words that a word was put together from, as "selfharm".
 * @param {string} word
 * @param {Set<string>} known
 * @returns {string[] | undefined}
 */
const parts = (word, known) => {
  // The last part is the longest: a car seat, not cars to eat.
  for (let end = 2; end <= word.length - 3; end += 1) {
    const [first, rest] = [word.slice(0, end), word.slice(end)];
    if (!STOP.has(first) && (end < 3 || !known.has(stem(first)))) continue;
    const others = known.has(stem(rest)) ? [stem(rest)] : parts(rest, known);
    if (others) return [STOP.has(first) ? first : stem(first), ...others];
  }
  return undefined;
};
/**
 * @param {string} word
 * @param {Set<string>} known
 */
const split = (word, known) => {
  const found = parts(word, known);
  return found && found.filter((part) => !STOP.has(part)).length > 1 ? found : undefined;
};

/**
 * Returns the stems that are looked for in the place of a query: those that the index knows,
 * where it knows the words in any form.
 * @param {string} query
 * @param {Set<string>} known the stems of the index
 */
export const stems = (query, known) => {
  /** @type {string[]} */
  const found = [];
  const typed = words(query);
  const isKnown = (/** @type {string} */ word) => STOP.has(word) || known.has(stem(word));
  for (let at = 0; at < typed.length; at += 1) {
    const [word, next] = [typed[at], typed[at + 1]];
    const joined = stem(`${word}${next}`);
    if (next && known.has(joined) && !(isKnown(word) && isKnown(next))) {
      found.push(joined);
      at += 1;
    } else if (STOP.has(word)) found.push(word);
    else if (known.has(stem(word))) found.push(stem(word));
    else found.push(...[compared(word, known) ?? split(word, known) ?? word].flat());
  }
  return found;
};

/**
 * Tells whether a term stands in every text.
 * @param {string} term
 */
export const isStop = (term) => STOP.has(term);
