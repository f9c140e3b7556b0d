import assert from "node:assert/strict";
import { test } from "node:test";
import { stem } from "./stem.js";
import { stems, terms, words } from "./words.js";

test("words are small, without apostrophes, and told apart by any mark", () => {
  assert.deepEqual(words("Child’s self-harm,\u00a0“now”"), ["childs", "self", "harm", "now"]);
});

test("a word that stands in every text is not searched for", () => {
  assert.equal(terms("the"), null);
  assert.deepEqual(terms("hungry"), ["hungri", "hungry"]);
  assert.deepEqual(terms("hit"), ["hit"]);
});

// One line, one word.
const FORMS = `
  bully bullied bullies bullying
  shout shouts shouted shouting
  starve starves starved starving
  pregnancy pregnancies
  nappy nappies
  disability disabilities disabled
  allergy allergies
  activity activities active
  agency agencies
  dummy dummies
  tummy tummies
  neglect neglects neglected neglecting neglectful
  knife knives
  life lives
  wolf wolves
  injury injuries
  bruise bruises bruised bruising
  hit hits hitting
  touch touches touched touching
  cry cries cried crying
  die dies died
  care cares cared caring
  hope hopes hoped hoping hopeful hopefully
  agree agrees agreed agreeing
  fall falls falling
  miss misses missed missing
  bus buses
  house houses housed housing
  use uses used using
  worry worries worried worrying`;

test("every form of a word has one stem", () => {
  for (const line of FORMS.trim().split("\n")) {
    const found = new Set(line.trim().split(" ").map(stem));
    assert.equal(found.size, 1, `${line.trim()}: ${[...found]}`);
  }
});

test("words that mean something else keep stems apart", () => {
  const apart = [["care", "car"], ["hope", "hop"], ["bed", "be"], ["thing", "th"], ["need", "ne"], ["letter", "let"], ["ladder", "lad"], ["this", "thi"]];
  for (const [one, other] of apart) assert.notEqual(stem(one), stem(other), one);
});

test("what is no English word is left as it is", () => {
  for (const word of ["a&e", "2024", "ok", "café", "999s"]) assert.equal(stem(word), word);
});

const known = new Set(["thin", "dirty", "safe", "self", "harm", "home", "school", "out", "hours", "car", "seat", "eat", "babysitter", "bed"].map(stem));
const same = (query, expected) => assert.deepEqual(stems(query, known), stems(expected, known), query);

test("words that are written together are taken apart, and the other way round, where only that is known", () => {
  for (const [joined, apart] of [["selfharm", "self-harm"], ["homeschooled", "home schooled"], ["outofhours", "out-of-hours"], ["carseat", "car seat"], ["baby sitter", "babysitter"]]) {
    same(joined, apart);
  }
  assert.deepEqual(stems("selfish", known), ["selfish"]);
  assert.deepEqual(stems("themself", known), ["themself"]);
});

test("a comparison is taken for its word, where only that is known", () => {
  for (const [one, other] of [["thinner", "thin"], ["thinnest", "thin"], ["dirtier", "dirty"], ["safer", "safe"]]) same(one, other);
  assert.deepEqual(stems("letter", known), ["letter"]);
});
