// @ts-check

/**
 * Tells whether a line is open at a time in England.
 * @param {string} hours `always`; or spans of days (1 is Monday) and of minutes, as
 *   `1234:510-1020 5:510-990`; or `!` before the hours of another line, while which
 *   is closed this one answers
 * @param {{ date: string, day: number, minute: number }} now
 * @param {string[]} holidays the bank holidays, as `2026-12-25`
 * @returns {boolean}
 */
export const isOpen = (hours, now, holidays) => {
  if (hours === "always") return true;
  if (hours[0] === "!") return !isOpen(hours.slice(1), now, holidays);
  if (holidays.includes(now.date)) return false;
  return hours.split(" ").some((span) => {
    const [days, times] = span.split(":");
    const [from, to] = times.split("-").map(Number);
    return days.includes(String(now.day)) && now.minute >= from && now.minute < to;
  });
};
