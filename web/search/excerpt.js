// @ts-check
import { terms, words } from "./words.js";

// The length of an excerpt, and of its part before the word that was found, in letters.
const LENGTH = 170;
const BEFORE = 50;

// The same marks end a word as in words.js.
const WORD = /([^\n\r\p{Z}\p{P}]+(?:[’'][^\n\r\p{Z}\p{P}]+)*)/u;

/**
 * Returns a text in pieces: each word that is one of the terms, in any form, is a piece of
 * its own and marked, and so is what stands between two of them.
 * @param {string} text
 * @param {string[]} found
 */
const marked = (text, found) => {
  const pieces = [{ piece: "", isMarked: false }];
  // A split by this expression gives in turn what stands between words, and a word.
  text.split(WORD).forEach((piece, at) => {
    const isMarked = at % 2 === 1 && words(piece).some((word) => terms(word)?.some((term) => found.includes(term)));
    if (isMarked) pieces.push({ piece, isMarked }, { piece: "", isMarked: false });
    else pieces[pieces.length - 1].piece += piece;
  });
  return pieces;
};

/**
 * Returns the part of a text in which one of the terms stands, in pieces.
 * @param {{ text: string, more?: string }} entry
 * @param {string[]} found
 */
export const excerpt = ({ text, more }, found) => {
  const [before, ...others] = marked(text, found);
  const first = others.length ? before.piece.length : 0;
  let start = 0;
  if (first > BEFORE) start = text.indexOf(" ", first - BEFORE) + 1;
  let end = text.length;
  if (end - start > LENGTH) end = Math.max(text.lastIndexOf(" ", start + LENGTH), start + BEFORE);
  const isCut = end < text.length || more;
  return marked(`${start ? "… " : ""}${text.slice(start, end)}${isCut ? " …" : ""}`, found);
};
