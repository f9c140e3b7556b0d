import assert from "node:assert/strict";
import { test } from "node:test";
import { firstToRing, stateOf } from "./ring-order.js";

const OFFICE = "12345:540-1020";
const NIGHT = `!${OFFICE}`;
const HOLIDAYS = ["2026-12-25"];
const at = (day, minute, date = "2026-11-24") => ({ date, day, minute });
const [day, night] = [at(1, 600), at(1, 1020)];

const door = { hours: OFFICE };
const nights = { sort: "night", hours: NIGHT };
const always = { hours: "always" };
const nobodyKnows = {};
const someNights = { sort: "night" };
const police = { sort: "police", hours: "always" };
const find = { sort: "find" };
const old = { hours: "always", until: "2026-11-01" };

// The same cases as crates/guidance/tests/it/beside/ring.rs.
const CASES = [
  [[door, nights], day, 0],
  [[door, nights], night, 1],
  [[always, door], day, 0],
  [[door, always], day, 0],
  [[door, nobodyKnows], night, 1],
  [[nobodyKnows, always], night, 1],
  [[police, door], day, 1],
  [[police, nobodyKnows], day, 1],
  [[door, police], night, 1],
  [[find, door], night, 1],
  [[find, door, police], night, 2],
  [[nobodyKnows, someNights], night, 1],
  [[nobodyKnows, someNights], day, 0],
  [[find], day, 0],
  [[], day, -1],
  // A number past its day is not rung while another may be.
  [[old, nobodyKnows], day, 1],
  [[old, door], night, 1],
  // On a bank holiday and at the weekend as by night.
  [[door, nights], at(5, 600, "2026-12-25"), 1],
  [[nobodyKnows, someNights], at(5, 600, "2026-12-25"), 1],
  [[nobodyKnows, someNights], at(6, 600), 1],
  [[nobodyKnows, someNights], at(5, 1019), 0],
  [[nobodyKnows, someNights], at(1, 539), 1],
];
for (const [lines, now, first] of CASES) {
  test(`of ${JSON.stringify(lines)}, at ${now.day} ${now.minute} ${now.date}, the first to ring is ${first}`, () => {
    assert.equal(firstToRing(lines, now, HOLIDAYS), first);
  });
}

test("a line of which nobody knows the hours is never said to be open", () => {
  for (let minute = 0; minute < 1440; minute += 30) assert.equal(stateOf({}, at(2, minute), HOLIDAYS), "unknown");
  assert.equal(stateOf(door, day, HOLIDAYS), "open");
  assert.equal(stateOf(door, night, HOLIDAYS), "closed");
  assert.equal(stateOf(old, day, HOLIDAYS), "old");
  assert.equal(stateOf({ ...old, until: "2026-11-24" }, day, HOLIDAYS), "open");
  assert.equal(stateOf(find, day, HOLIDAYS), "find");
});
