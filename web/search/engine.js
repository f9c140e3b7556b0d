// @ts-check
// Asks MiniSearch, in the index that the build has made.
import { searchable, words } from "./words.js";

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
 * @typedef {{ search: any, entries: Ranked[] }} Index
 */

/**
 * Returns where an entry stands among all that exactly these words mean.
 * @param {string[][]} also
 */
const ranks = (also) => {
  /** @type {Map<string, number>} */
  const ranks = new Map();
  also.forEach((phrases, rank) => {
    for (const phrase of phrases) {
      const key = words(phrase).join(" ");
      if (!ranks.has(key)) ranks.set(key, rank);
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
export const load = async (engine, index) => {
  const [{ default: MiniSearch }, found] = await Promise.all([
    import(engine),
    fetch(index).then((response) => {
      if (!response.ok) throw new Error(`${index}: ${response.status}`);
      return response.json();
    }),
  ]);
  const entries = /** @type {Entry[]} */ (found).map((entry, id) => ({ ...entry, id, rank: ranks(entry.also ?? []) }));
  const search = new MiniSearch({
    fields: ["title", "also", "text"],
    /** @type {(entry: Entry, field: keyof Entry) => unknown} */
    extractField: (entry, field) => {
      if (field === "also") return entry.also?.flat().join("\n");
      return field === "text" ? `${entry.text} ${entry.more ?? ""}` : entry[field];
    },
    tokenize: words,
    processTerm: searchable,
  });
  // In parts, so that the box answers meanwhile.
  await search.addAllAsync(entries, { chunkSize: 40 });
  return { search, entries };
};

/**
 * Searches for what was typed: all of the words, or any where nothing has all of them.
 * Entries that content/synonyms.toml promises for exactly these words come first, in its
 * order.
 * @param {Index} index
 * @param {string} query
 * @returns {{ id: number, terms: string[] }[]}
 */
export const find = ({ search, entries }, query) => {
  const typed = words(query).join(" ");
  const options = {
    boost: { title: 3, also: 4 },
    /** @param {string} word */
    prefix: (word) => word.length > 1,
    /** @param {string} word */
    fuzzy: (word) => (word.length > 3 ? 0.2 : false),
    maxFuzzy: 2,
    weights: { prefix: 0.4, fuzzy: 0.15 },
    /** @param {number} id */
    boostDocument: (id) => {
      const rank = entries[id].rank.get(typed);
      return rank === undefined ? 1 : 1e40 / 1e4 ** rank;
    },
  };
  const all = search.search(query, { ...options, combineWith: "AND" });
  return all.length ? all : search.search(query, { ...options, combineWith: "OR" });
};
