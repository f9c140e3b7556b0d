// What can be taken away from a result: copied, kept as a file, put into a
// calendar, shared by the phone's own sheet. Only when a button is pressed; it
// goes where the user sends it and nowhere else. Neither file names a child.
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
  lines.push("SUMMARY:Follow up", "END:VEVENT", "END:VCALENDAR", "");
  return lines.join("\r\n");
};

const TAKE = {
  copy: async (text) => {
    await navigator.clipboard.writeText(text);
    return "Copied. It stays on this device’s clipboard until something else is copied.";
  },
  save: (text) => {
    keep(text, "text/plain", "notes.txt");
    return "Kept as notes.txt, where this device puts downloads.";
  },
  calendar: (_, { days }) => {
    keep(entry(days), "text/calendar", "follow-up.ics");
    return "Kept as follow-up.ics. Open it to put “Follow up” into your calendar.";
  },
  share: async (text) => {
    await navigator.share({ text });
    return "Handed to this device’s sharing.";
  },
};

if (!navigator.share) document.documentElement.dataset.noShare = "";
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("button[data-take]");
  if (!button) return;
  const said = document.getElementById("taken");
  try {
    said.textContent = await TAKE[button.dataset.take](document.getElementById("as-text").textContent, button.dataset);
  } catch {
    said.textContent = "This browser did not allow it. Print instead, or select the text of this page and copy it.";
  }
});
