// The time in England, which a phone works out by rule.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const HOUR = 3_600_000;
const script = readFileSync(new URL("../../public/contact-card.js", import.meta.url), "utf8");
const inEngland = new Function("customElements", "HTMLElement", `${script}; return inEngland;`)({ define() {} }, class {});

const zone = { timeZone: "Europe/London", hourCycle: "h23", weekday: "short", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" };
const format = new Intl.DateTimeFormat("en-GB", zone);
const WEEK = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function byZone(time) {
  const part = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}, ${WEEK.indexOf(part.weekday) + 1}, ${Number(part.hour) * 60 + Number(part.minute)}`;
}

test("the time of England, worked out by rule, is what the time zone says, in every hour until 2040", () => {
  const wrong = [];
  for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2040, 0, 1); time += HOUR) {
    const { date, day, minute } = inEngland(new Date(time));
    if (`${date}, ${day}, ${minute}` !== byZone(time)) wrong.push(new Date(time).toISOString());
  }
  assert.deepEqual(wrong, []);
});
