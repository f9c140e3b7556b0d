import assert from "node:assert/strict";
import { test } from "node:test";
import { closesAt, isOpen, minutesToChange, opensAt } from "./opening-hours.js";

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

test("an open line says when it closes, and one without hours of its own does not", () => {
  const check = (hours, now, expected) => assert.equal(closesAt(hours, now, HOLIDAYS), expected);
  check(HOURS, at(2, 10), 1020);
  check(HOURS, at(5, 10), 990);
  check(HOURS, at(2, 20), undefined);
  check("2:540-720 2:780-1020", at(2, 10), 720);
  check(`!${HOURS}`, at(2, 20), undefined);
  check("always", at(2, 20), undefined);
});

test("a closed line says on which day it opens next, past the weekend and bank holidays", () => {
  const check = (now, later, day, minute = 510) => assert.deepEqual(opensAt(HOURS, now, HOLIDAYS), { later, day, minute });
  check(at(2, 7), 0, 2);
  check(at(2, 18), 1, 3);
  // A Friday evening, a Saturday, and Christmas Eve before a Friday.
  check(at(5, 18, 0, "2026-11-27"), 3, 1);
  check(at(6, 21, 0, "2026-11-28"), 2, 1);
  check(at(4, 18, 0, "2026-12-24"), 4, 1);
  assert.equal(opensAt("always", at(2, 7), HOLIDAYS), undefined);
  assert.equal(opensAt("", at(2, 7), HOLIDAYS), undefined);
});

test("the next look is at the next change of any line, and within the hour", () => {
  const check = (now, expected, ...hours) => assert.equal(minutesToChange(hours, now), expected);
  check(at(4, 16, 50), 10, HOURS);
  check(at(4, 16, 50), 10, `!${HOURS}`, "always");
  check(at(4, 8, 20), 10, HOURS);
  check(at(4, 12), 60, HOURS);
  check(at(4, 23, 45), 15, HOURS);
  check(at(4, 12), 60);
  check(at(4, 12), 60, "");
  // At the change itself the next one is looked for.
  check(at(4, 17), 60, HOURS);
});

test("between two looks no line changes", () => {
  const lines = [HOURS, `!${HOURS}`, "12345:540-1065 6:600-615"];
  for (let minute = 0; minute < 1440; minute += 7) {
    const now = at(4, 0, minute);
    const until = minute + minutesToChange(lines, now);
    for (let later = minute; later < until; later += 1) {
      for (const hours of lines) assert.equal(isOpen(hours, at(4, 0, later), HOLIDAYS), isOpen(hours, now, HOLIDAYS), `${hours} ${later}`);
    }
  }
});
