// @ts-check
// Shows the one line that answers now, and says so. The others stand in the fold beneath.
// Without this script all stand, each with its hours.
import { holidays } from "build:edition";
import * as messages from "build:ringing";
import { fill } from "../dom.js";
import { follow, unfollow } from "./follow-clock.js";
import { closesAt, opensAt } from "./opening-hours.js";
import { firstToRing, stateOf } from "./ring-order.js";

/** @typedef {import("./opening-hours.js").Now} Now */

const days = messages.days.split(" ");
/** @param {number} minute */
const clock = (minute) => {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60];
  const time = `${hour % 12 || 12}${rest ? `.${String(rest).padStart(2, "0")}` : ""}`;
  return fill(hour < 12 ? messages.am : messages.pm, { time });
};
/**
 * @param {string} hours
 * @param {Now} now
 */
const openWords = (hours, now) => {
  const closes = closesAt(hours, now, holidays);
  if (closes) return fill(messages.until, { time: clock(closes) });
  return hours === "always" ? messages.always : messages.nights;
};
/**
 * @param {string} hours
 * @param {Now} now
 */
const closedWords = (hours, now) => {
  const opens = opensAt(hours, now, holidays);
  if (!opens) return messages.closed;
  const time = clock(opens.minute);
  return opens.later ? fill(messages.opens, { day: days[opens.day - 1], time }) : fill(messages.today, { time });
};
/**
 * @param {HTMLElement} line
 * @param {Now} now
 */
const show = (line, now) => {
  const state = stateOf(line.dataset, now, holidays);
  const { hours = "" } = line.dataset;
  line.dataset.state = state;
  if (state === "find") return;
  const words = { open: openWords, closed: closedWords, unknown: () => messages.unknown, old: () => "" }[state];
  const said = /** @type {HTMLElement} */ (line.querySelector(".ring-line__state strong"));
  const text = words(hours, now);
  if (said.textContent !== text) said.textContent = text;
  if (state !== "old") return;
  const [old, number] = [line.querySelector("[data-when=old]"), line.querySelector("[href^='tel:']")];
  if (old) /** @type {HTMLElement} */ (old).hidden = false;
  if (number) number.remove();
};

class RingNow extends HTMLElement {
  connectedCallback() {
    follow(this);
  }
  disconnectedCallback() {
    unfollow(this);
  }
  lines() {
    return /** @type {HTMLElement[]} */ ([...this.querySelectorAll(".ring-line")]);
  }
  hours() {
    return this.lines().map(({ dataset }) => dataset.hours || "");
  }
  /** @param {Now} now */
  update(now) {
    const lines = this.lines();
    for (const line of lines) show(line, now);
    const first = firstToRing(lines.map(({ dataset }) => dataset), now, holidays);
    lines.forEach((line, at) => line.toggleAttribute("data-first", at === first));
    this.dataset.now = lines[first] && lines[first].dataset.state;
  }
}
// At once: the place of the line is kept free for a moment only.
customElements.define("ring-now", RingNow);
