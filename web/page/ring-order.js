// @ts-check
// The order in which to ring, as crates/guidance/src/ring_order.rs has it for the tool.
import { isOpen } from "./opening-hours.js";

/** @typedef {import("./opening-hours.js").Now} Now */
/** @typedef {"open" | "closed" | "unknown" | "old" | "find"} State */
/** @typedef {{ sort?: string, hours?: string, until?: string }} Line */

/**
 * Returns whether a line answers. One whose number is past its day is not shown.
 * @param {Line} line
 * @param {Now} now
 * @param {string[]} holidays
 * @returns {State}
 */
export const stateOf = ({ sort, hours, until }, now, holidays) => {
  if (sort === "find") return "find";
  if (until && now.date > until) return "old";
  if (!hours) return "unknown";
  return isOpen(hours, now, holidays) ? "open" : "closed";
};

/**
 * Tells whether offices are closed nearly everywhere: only for lines whose hours no
 * source gives.
 * @param {Now} now
 * @param {string[]} holidays
 */
const isNight = ({ date, day, minute }, holidays) => holidays.includes(date) || day > 5 || minute < 540 || minute >= 1020;

/**
 * Returns which line to ring first, by its place: one that answers, then one of which
 * nobody knows, by night a team for nights before others. The police come after every
 * line that may answer, and before those that do not.
 * @param {Line[]} lines
 * @param {Now} now
 * @param {string[]} holidays
 */
export const firstToRing = (lines, now, holidays) => {
  const night = isNight(now, holidays);
  /**
   * @param {Line} line
   * @returns {number}
   */
  const rank = (line) => {
    const state = stateOf(line, now, holidays);
    if (state === "open") return line.sort === "police" ? 3 : 0;
    if (state === "unknown") return line.sort === "night" && night ? 1 : 2;
    return state === "closed" ? 4 : 5;
  };
  const ranks = lines.map(rank);
  return ranks.indexOf(Math.min(...ranks));
};
