// @ts-check
// Reduces a word to its stem by the rules of M. F. Porter, "An algorithm for suffix
// stripping" (Program 14, 1980), so that every form of a word finds every other. A stem is
// no word: it is only the same for all of them. From his later English stemmer come the
// rules for -us, -fully and -lessly, for a short word in -ies, and for -y. That f is v, as
// in knife and knives, is our own.

const VOWEL = "[aeiouy]";
const C = "[^aeiou][^aeiouy]*";
const V = "[aeiouy][aeiou]*";
/** At least one, or more than one, sequence of vowels and consonants: m > 0 and m > 1 in the paper. */
const SOME = new RegExp(`^(${C})?${V}${C}`);
const MORE = new RegExp(`^(${C})?${V}${C}${V}${C}`);
const HAS_VOWEL = new RegExp(`^(${C})?${VOWEL}`);
/** A short word that ends like hop or fil, and had an e: *o in the paper. */
const SHORT = new RegExp(`^${C}[aeiouy][^aeiouwxy]$`);

/** @type {Record<string, string>} */
const LONGER = {
  ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", iser: "ise", bli: "ble", alli: "al", entli: "ent",
  eli: "e", ousli: "ous", ization: "ize", isation: "ise", ation: "ate", ator: "ate", alism: "al", iveness: "ive",
  fulness: "ful", ousness: "ous", aliti: "al", iviti: "ive", biliti: "ble", logi: "log", fulli: "ful", lessli: "less",
};
/** @type {Record<string, string>} */
const LONG = { icate: "ic", ative: "", alize: "al", alise: "al", iciti: "ic", ical: "ic", ful: "", ness: "" };
const LAST = "al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize ise".split(" ");

/** @param {Record<string, string>} endings */
const anyOf = (endings) => new RegExp(`^(.+?)(${Object.keys(endings).join("|")})$`);
const [ANY_LONGER, ANY_LONG] = [anyOf(LONGER), anyOf(LONG)];
// Safari learnt late to look behind, so -ion takes the letter before it along.
const ANY_LAST = new RegExp(`^(?:(.+[st])ion|(.+?)(?:${LAST.join("|")}))$`);

/**
 * @param {string} word
 * @param {RegExp} any
 * @param {Record<string, string>} endings
 */
const replace = (word, any, endings) => {
  const [, start = "", end = ""] = any.exec(word) ?? [];
  return SOME.test(start) ? start + endings[end] : word;
};
/** @param {string} word */
const withoutPlural = (word) => {
  if (/(ss|us)es$/.test(word)) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[aeiouy].*[^us]s$/.test(word) ? word.slice(0, -1) : word;
};
/** @param {string} word */
const withoutTense = (word) => {
  const [, agree] = /^(.+)eed$/.exec(word) ?? [];
  if (agree !== undefined) return SOME.test(agree) ? word.slice(0, -1) : word;
  const [, start = ""] = /^(.+?)(?:ed|ing)$/.exec(word) ?? [];
  if (!HAS_VOWEL.test(start)) return word;
  if (/(at|bl|iz|is)$/.test(start)) return `${start}e`;
  if (/([^aeiouylsz])\1$/.test(start)) return start.slice(0, -1);
  return SHORT.test(start) ? `${start}e` : start;
};

/** @type {Map<string, string>} */
const known = new Map();

/**
 * Returns the stem of a word in small letters.
 * @param {string} word
 */
export const stem = (word) => {
  let found = known.get(word);
  if (found === undefined) known.set(word, (found = stemAnew(word)));
  return found;
};

/** @param {string} word */
const stemAnew = (word) => {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let short = withoutTense(withoutPlural(word));
  short = short.replace(/^(.+[^aeiou])y$/, "$1i");
  short = replace(short, ANY_LONGER, LONGER);
  short = replace(short, ANY_LONG, LONG);
  const [, act, rest = act ?? ""] = ANY_LAST.exec(short) ?? [];
  if (MORE.test(rest)) short = rest;
  short = short.replace(/f(e?)$/, "v$1");
  const [, before = ""] = /^(.+)e$/.exec(short) ?? [];
  if (MORE.test(before) || (SOME.test(before) && !SHORT.test(before))) return before;
  return /ll$/.test(short) && MORE.test(short) ? short.slice(0, -1) : short;
};
