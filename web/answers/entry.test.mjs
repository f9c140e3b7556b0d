import assert from "node:assert/strict";
import { test } from "node:test";
import { DAY, isCurrent } from "./entry.js";

const since = Date.UTC(2026, 10, 26, 10);
const entry = { since, until: since + DAY };

test("an entry is kept until its day is over", () => {
  assert.equal(isCurrent(entry, since), true);
  assert.equal(isCurrent(entry, since + DAY - 1), true);
  assert.equal(isCurrent(entry, since + DAY), false);
});

test("a clock that was put back keeps an entry for no longer", () => {
  assert.equal(isCurrent(entry, since - DAY), true);
  assert.equal(isCurrent(entry, since - DAY - 1), false);
  assert.equal(isCurrent({ since, until: since + DAY + 1 }, since), false);
});

test("an entry without its times is not kept, and no entry at all is an error", () => {
  assert.equal(isCurrent({}, since), false);
  assert.throws(() => isCurrent(null, since));
});
