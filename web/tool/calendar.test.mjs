import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarEntry } from "./calendar.js";

const entry = (days, now) => calendarEntry("Follow-up", days, new Date(now), "id").split("\r\n");

test("an entry lasts a whole day, so many days from now", () => {
  assert.ok(entry(14, "2026-11-24T10:00:00Z").includes("DTSTART;VALUE=DATE:20261208"));
});

test("what would fall on a weekend falls on Monday", () => {
  for (const now of ["2026-11-27T10:00:00Z", "2026-11-28T10:00:00Z"]) {
    assert.ok(entry(1, now).includes("DTSTART;VALUE=DATE:20261130"), now);
  }
});

test("an entry is iCalendar, with the title and nothing else in words", () => {
  const lines = entry(14, "2026-11-24T10:00:00Z");
  assert.deepEqual([lines[0], lines.at(-2), lines.at(-1)], ["BEGIN:VCALENDAR", "END:VCALENDAR", ""]);
  assert.deepEqual(lines.filter((line) => /SUMMARY|DESCRIPTION|UID/.test(line)), ["UID:id", "SUMMARY:Follow-up"]);
});
