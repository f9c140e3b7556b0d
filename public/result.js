// What can be taken away from a result: copied, kept as a file, put into a
// calendar, shared by the phone's own sheet. Only when a button is pressed; it
// goes where the user sends it and nowhere else. Neither file names a child. Its
// words come from the catalogue: `site render` puts them in.
const WORDS = {};
const keep = (text, type, name) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
const day = (date) => date.toISOString().slice(0, 10).replaceAll("-", "");

// A whole-day entry; what would fall on a weekend falls on Monday. The title
// says nothing to somebody else who sees the calendar.
const entry = (days) => {
  const date = new Date();
  date.setUTCDate(date.getUTCDate() + Number(days));
  while ([0, 6].includes(date.getUTCDay())) date.setUTCDate(date.getUTCDate() + 1);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Second Question//EN", "BEGIN:VEVENT"];
  lines.push(`UID:${crypto.randomUUID()}`, `DTSTAMP:${day(new Date())}T000000Z`, `DTSTART;VALUE=DATE:${day(date)}`);
  lines.push(`SUMMARY:${WORDS.entry}`, "END:VEVENT", "END:VCALENDAR", "");
  return lines.join("\r\n");
};

const TAKE = {
  copy: async (text) => {
    await navigator.clipboard.writeText(text);
  },
  save: (text) => {
    keep(text, "text/plain", "notes.txt");
  },
  calendar: (_, { days }) => {
    keep(entry(days), "text/calendar", "follow-up.ics");
  },
  share: async (text) => {
    await navigator.share({ text });
  },
};

if (!navigator.share) document.documentElement.dataset.noShare = "";
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("button[data-take]");
  if (!button) return;
  const said = document.getElementById("taken");
  try {
    await TAKE[button.dataset.take](document.getElementById("as-text").textContent, button.dataset);
    said.textContent = WORDS[button.dataset.take];
  } catch {
    said.textContent = WORDS.refused;
  }
});
