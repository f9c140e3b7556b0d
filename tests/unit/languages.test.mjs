// Tries the look-out for words that escaped the catalogue on what it must and must not find.
import assert from "node:assert/strict";
import { test } from "node:test";
import { escaped } from "../e2e/languages.mjs";

test("a word that escaped the catalogue is found, and what practitioners wrote is not", () => {
  for (const [text, expected] of [
    ["Ƈoonŧiƞuuee", []],
    ["Continue", ["Continue"]],
    ["Ɋuueeşŧioƞ 3 of 7", ["of"]],
    ["Ƒřoḿ: Is a child in danger right now?", []],
    ["Řuuŀeeş 0123456789ab", []],
  ]) {
    assert.deepEqual(escaped(text), expected, text);
  }
});
