// @ts-check

/** @param {Date} date */
const day = (date) => date.toISOString().slice(0, 10).replaceAll("-", "");

/**
 * Makes a whole-day calendar entry, as iCalendar, so many days from now; what would
 * fall on a weekend falls on Monday.
 * @param {string} title says nothing to somebody else who sees the calendar
 * @param {number} days
 * @param {Date} now
 * @param {string} id
 */
export const calendarEntry = (title, days, now, id) => {
  const date = new Date(now);
  date.setUTCDate(date.getUTCDate() + days);
  while ([0, 6].includes(date.getUTCDay())) date.setUTCDate(date.getUTCDate() + 1);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Second Question//EN", "BEGIN:VEVENT"];
  lines.push(`UID:${id}`, `DTSTAMP:${day(now)}T000000Z`, `DTSTART;VALUE=DATE:${day(date)}`);
  lines.push(`SUMMARY:${title}`, "END:VEVENT", "END:VCALENDAR", "");
  return lines.join("\r\n");
};
