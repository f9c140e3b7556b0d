// @ts-check

// The length of an excerpt, and of its part before the word that was found, in letters.
const LENGTH = 170;
const BEFORE = 50;

/**
 * Returns the part of a text in which one of the words stands, in pieces of which those
 * that are such a word are marked. Safari learnt to look behind a word late, so what
 * stands before it is part of what the expression matches.
 * @param {{ text: string, more?: string }} entry
 * @param {string[]} terms
 */
export const excerpt = ({ text, more }, terms) => {
  const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const any = new RegExp(`(^|[^\\p{L}\\p{N}])(${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  const first = text.search(any);
  let start = 0;
  if (first > BEFORE) start = text.indexOf(" ", first - BEFORE) + 1;
  let end = text.length;
  if (end - start > LENGTH) end = Math.max(text.lastIndexOf(" ", start + LENGTH), start + BEFORE);
  const isCut = end < text.length || more;
  const part = `${start ? "… " : ""}${text.slice(start, end)}${isCut ? " …" : ""}`;
  // A split by this expression gives in turn a text, what stood before the word, the word.
  return part.split(any).map((piece, at) => ({ piece, isMarked: at % 3 === 2 }));
};
