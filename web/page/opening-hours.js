// @ts-check
// Opening hours: `always`; or spans of days (1 is Monday) and of minutes, as
// `1234:510-1020 5:510-990`; or `!` before the hours of another line, while which is
// closed this one answers.

/** @typedef {{ date: string, day: number, minute: number }} Now a time in England */

/**
 * Returns the spans of a day, in minutes. On a bank holiday there are none.
 * @param {string} hours
 * @param {{ date: string, day: number }} on
 * @param {string[]} holidays as `2026-12-25`
 */
const spansOn = (hours, { date, day }, holidays) => {
  if (holidays.includes(date)) return [];
  const spans = hours.split(" ").map((span) => span.split(":"));
  return spans.filter(([days]) => days.includes(String(day))).map(([, times]) => times.split("-").map(Number));
};

/**
 * Tells whether a line is open at a time in England.
 * @param {string} hours
 * @param {Now} now
 * @param {string[]} holidays
 * @returns {boolean}
 */
export const isOpen = (hours, now, holidays) => {
  if (hours === "always") return true;
  if (hours[0] === "!") return !isOpen(hours.slice(1), now, holidays);
  return spansOn(hours, now, holidays).some(([from, to]) => now.minute >= from && now.minute < to);
};

/**
 * Returns the minute of the day at which an open line closes; nothing where it has no
 * hours of its own.
 * @param {string} hours
 * @param {Now} now
 * @param {string[]} holidays
 */
export const closesAt = (hours, now, holidays) => {
  if (!/^\d/.test(hours)) return undefined;
  const open = spansOn(hours, now, holidays).find(([from, to]) => now.minute >= from && now.minute < to);
  return open && open[1];
};

/**
 * Returns when a closed line opens next: in how many days, on which, at which minute.
 * @param {string} hours
 * @param {Now} now
 * @param {string[]} holidays
 */
export const opensAt = (hours, now, holidays) => {
  if (!/^\d/.test(hours)) return undefined;
  // Two weeks, for the bank holidays at Christmas.
  for (let later = 0; later < 14; later += 1) {
    const date = new Date(`${now.date}T12:00:00Z`);
    date.setUTCDate(date.getUTCDate() + later);
    const day = date.getUTCDay() || 7;
    const spans = spansOn(hours, { date: date.toISOString().slice(0, 10), day }, holidays);
    const ahead = spans.map(([from]) => from).filter((from) => later || from > now.minute);
    if (ahead.length) return { later, day, minute: Math.min(...ahead) };
  }
  return undefined;
};

/**
 * Returns in how many minutes one of these lines may change, an hour at most: England's
 * clocks may go on or back meanwhile.
 * @param {string[]} hours
 * @param {Now} now
 */
export const minutesToChange = (hours, { minute }) => {
  const ahead = (hours.join(" ").match(/\d+(?=-)|-\d+/g) || []).map((time) => Number(time.replace("-", "")) - minute);
  return Math.min(60, 1440 - minute, ...ahead.filter((minutes) => minutes > 0));
};
