import assert from "node:assert/strict";
import { test } from "node:test";
import cases from "./ring-order-cases.json" with { type: "json" };
import { firstToRing, stateOf } from "./ring-order.js";

const OFFICE = "12345:540-1020";
const HOLIDAYS = ["2026-12-25"];
const at = (day, minute, date = "2026-11-24") => ({ date, day, minute });
const [day, night] = [at(1, 600), at(1, 1020)];

const door = { hours: OFFICE };
const find = { sort: "find" };
const old = { hours: "always", until: "2026-11-01" };

// The same cases as crates/guidance/tests/it/beside/ring.rs reads.
for (const { lines, day, minute, bankHoliday, first } of cases) {
  const now = at(day, minute, bankHoliday ? HOLIDAYS[0] : undefined);
  test(`of ${JSON.stringify(lines)}, at ${day} ${minute} ${now.date}, the first to ring is ${first}`, () => {
    assert.equal(firstToRing(lines, now, HOLIDAYS), first);
  });
}

test("a number past its day is not rung while another may be, and of no line there is none", () => {
  assert.equal(firstToRing([old, {}], day, HOLIDAYS), 1);
  assert.equal(firstToRing([old, door], night, HOLIDAYS), 1);
  assert.equal(firstToRing([], day, HOLIDAYS), -1);
});

test("a line of which nobody knows the hours is never said to be open", () => {
  for (let minute = 0; minute < 1440; minute += 30) assert.equal(stateOf({}, at(2, minute), HOLIDAYS), "unknown");
  assert.equal(stateOf(door, day, HOLIDAYS), "open");
  assert.equal(stateOf(door, night, HOLIDAYS), "closed");
  assert.equal(stateOf(old, day, HOLIDAYS), "old");
  assert.equal(stateOf({ ...old, until: "2026-11-24" }, day, HOLIDAYS), "open");
  assert.equal(stateOf(find, day, HOLIDAYS), "find");
});
