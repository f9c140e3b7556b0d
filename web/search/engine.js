// @ts-check
// Asks MiniSearch, in the index that the build has made.
import { stem } from "./stem.js";
import { isStop, key, stems, terms, words } from "./words.js";

/**
 * @typedef {object} Entry
 * @property {string} to
 * @property {string} title
 * @property {string} place
 * @property {string} text
 * @property {string} [more]
 * @property {string[][]} [also] phrases that mean this entry, in the order of their ranks
 *
 * @typedef {Entry & { id: number, rank: Map<string, number> }} Ranked
 * @typedef {{ search: any, entries: Ranked[], known: Set<string> }} Index
 */

/**
 * Returns where an entry stands among all that these words mean, in any form.
 * @param {string[][]} also
 */
const ranks = (also) => {
  /** @type {Map<string, number>} */
  const ranks = new Map();
  also.forEach((phrases, rank) => {
    for (const phrase of phrases) {
      const same = key(words(phrase).map(stem));
      if (!ranks.has(same)) ranks.set(same, rank);
    }
  });
  return ranks;
};

/**
 * Fetches engine and index.
 * @param {string} engine
 * @param {string} index
 * @returns {Promise<Index>}
 */
const load = async (engine, index) => {
  const [{ default: MiniSearch }, found] = await Promise.all([
    import(engine),
    fetch(index).then((response) => {
      if (!response.ok) throw new Error(`${index}: ${response.status}`);
      return response.json();
    }),
  ]);
  const entries = /** @type {Entry[]} */ (found).map((entry, id) => ({ ...entry, id, rank: ranks(entry.also ?? []) }));
  /** @type {Set<string>} */
  const known = new Set();
  const search = new MiniSearch({
    fields: ["title", "also", "text"],
    /** @type {(entry: Entry, field: keyof Entry) => unknown} */
    extractField: (entry, field) => {
      if (field === "also") return entry.also?.flat().join("\n");
      return field === "text" ? `${entry.text} ${entry.more ?? ""}` : entry[field];
    },
    tokenize: words,
    processTerm: (/** @type {string} */ word) => {
      const found = terms(word);
      if (found) known.add(found[0]);
      return found;
    },
  });
  // In parts, so that the box answers meanwhile.
  await search.addAllAsync(entries, { chunkSize: 40 });
  return { search, entries, known };
};

/**
 * Returns what fetches both once, and again where that failed.
 * @param {string} engine
 * @param {string} index
 */
export const loader = (engine, index) => {
  /** @type {Promise<Index> | undefined} */
  let ready;
  return () => {
    ready ??= load(engine, index).catch((error) => {
      console.error(error);
      ready = undefined;
      throw error;
    });
    return ready;
  };
};

/**
 * Searches for what was typed: all of the words, or any where nothing has all of them.
 * Entries that content/synonyms.toml promises for these words come first, in its order.
 * @param {Index} index
 * @param {string} query
 * @returns {{ id: number, terms: string[] }[]}
 */
export const find = ({ search, entries, known }, query) => {
  const typed = stems(query, known);
  const promised = key(typed);
  const options = {
    /** @param {string} text */
    tokenize: (text) => text.split(" "),
    /** @param {string} term */
    processTerm: (term) => (isStop(term) ? null : term),
    boost: { title: 3, also: 4 },
    /** @param {string} word */
    prefix: (word) => word.length > 1,
    /** @param {string} word */
    fuzzy: (word) => (word.length > 3 ? 0.2 : false),
    maxFuzzy: 2,
    weights: { prefix: 0.4, fuzzy: 0.15 },
    /** @param {number} id */
    boostDocument: (id) => {
      const rank = entries[id].rank.get(promised);
      return rank === undefined ? 1 : 1e40 / 1e4 ** rank;
    },
  };
  const all = search.search(typed.join(" "), { ...options, combineWith: "AND" });
  return all.length ? all : search.search(typed.join(" "), { ...options, combineWith: "OR" });
};
