// The look-out for answers, tried on what it must find.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IDS, WORDS, leaks } from "../e2e/leaks.mjs";

test("an answer in any of these is found", () => {
  assert.ok(IDS.length > 50);
  assert.ok(WORDS.length > 100);
  for (const text of [`/?sign=${IDS[5]}`, `{"note":"${WORDS[3]}"}`, "/danger-not-sure/"]) {
    assert.notDeepEqual(leaks(text, [["danger", "not-sure"]]), [], text);
  }
});

test("what tells no answer passes", () => {
  assert.deepEqual(leaks("/greenwich/what-to-do/", [["danger", "not-sure"]]), []);
});
