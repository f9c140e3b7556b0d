import assert from "node:assert/strict";
import { test } from "node:test";
import { isOpen } from "./opening-hours.js";

// Monday to Thursday 8.30 to 17.00, Friday until 16.30.
const HOURS = "1234:510-1020 5:510-990";
const HOLIDAYS = ["2026-12-25"];
const at = (day, hour, minute = 0, date = "2026-11-24") => ({ date, day, minute: hour * 60 + minute });
const cases = [
  ["on a Tuesday morning", HOURS, at(2, 10), true],
  ["in the minute in which it opens", HOURS, at(2, 8, 30), true],
  ["in the minute before", HOURS, at(2, 8, 29), false],
  ["in the last minute", HOURS, at(4, 16, 59), true],
  ["in the minute in which it closes", HOURS, at(4, 17), false],
  ["on a Friday, which has hours of its own", HOURS, at(5, 16, 45), false],
  ["on a Sunday", HOURS, at(7, 11), false],
  ["on a bank holiday", HOURS, at(5, 11, 0, "2026-12-25"), false],
  ["always, at night", "always", at(7, 3), true],
  ["always, on a bank holiday", "always", at(5, 3, 0, "2026-12-25"), true],
  ["outside another line's hours, while that is open", `!${HOURS}`, at(2, 10), false],
  ["outside another line's hours, at night", `!${HOURS}`, at(2, 22), true],
  ["outside another line's hours, on a bank holiday", `!${HOURS}`, at(5, 11, 0, "2026-12-25"), true],
];
for (const [when, hours, now, expected] of cases) {
  test(`a line is ${expected ? "open" : "closed"} ${when}`, () => assert.equal(isOpen(hours, now, HOLIDAYS), expected));
}
