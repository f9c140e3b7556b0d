import assert from "node:assert/strict";
import { test } from "node:test";
import { excerpt } from "./excerpt.js";

const shown = (entry, terms) => excerpt(entry, terms).map(({ piece, isMarked }) => (isMarked ? `[${piece}]` : piece)).join("");

test("the words that were found are marked, as whole words only", () => {
  assert.equal(shown({ text: "Hungry, and hungry again: hungrily." }, ["hungry"]), "[Hungry], and [hungry] again: hungrily.");
});

test("two words side by side are both marked", () => {
  assert.equal(shown({ text: "a hungry child" }, ["hungry", "child"]), "a [hungry] [child]");
});

test("a long text is cut at words, around the first word that was found", () => {
  const text = `${"before ".repeat(40)}hungry ${"after ".repeat(60)}`.trim();
  const part = shown({ text }, ["hungry"]);
  assert.match(part, /^… (before )+\[hungry\]( after)+ …$/);
  assert.ok(part.length < 190, `${part.length}`);
});

test("a text of which there is more ends with dots", () => {
  assert.equal(shown({ text: "hungry", more: "elsewhere" }, ["hungry"]), "[hungry] …");
});

test("a letter that means something in an expression is only a letter", () => {
  assert.equal(shown({ text: "what $c++ (now?)" }, ["$c++", "now"]), "what [$c++] ([now]?)");
});

test("a word is marked in every form of it, with its apostrophe", () => {
  assert.equal(shown({ text: "A child’s nappies; a nappy." }, ["nappi", "childs"]), "A [child’s] [nappies]; a [nappy].");
});
