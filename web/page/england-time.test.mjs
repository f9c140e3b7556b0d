import assert from "node:assert/strict";
import { test } from "node:test";
import { inEngland } from "./england-time.js";

test("the time of England, worked out by rule, is what the time zone says, in every hour until 2040", () => {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London", hourCycle: "h23", weekday: "short", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  });
  const byZone = (date) => {
    const part = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
    const day = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(part.weekday) + 1;
    return `${part.year}-${part.month}-${part.day}, ${day}, ${Number(part.hour) * 60 + Number(part.minute)}`;
  };
  const wrong = [];
  for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2040, 0, 1); time += 3_600_000) {
    const { date, day, minute } = inEngland(new Date(time));
    if (`${date}, ${day}, ${minute}` !== byZone(new Date(time))) wrong.push(new Date(time).toISOString());
  }
  assert.deepEqual(wrong, []);
});
