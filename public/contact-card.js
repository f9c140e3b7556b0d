// What a contact's card can only know on the device: whether the line is open
// now, and whether its number is past the day by which it had to be checked
// again. A page saved months ago must not show a number that nobody checked.
// The words stand in the page, hidden; this only shows them. `site render` fills
// in the bank holidays and the day of the edition.
const HOLIDAYS = [];
const MADE = "";

class ContactCard extends HTMLElement {
  connectedCallback() {
    const { hours, until } = this.dataset;
    const now = inEngland(new Date());
    if (now.date < MADE) sayClockIsWrong();
    else if (until && now.date > until) show(this, "old");
    else if (hours) show(this, isOpen(hours, now) ? "open" : "closed");
  }
}
// In a task of its own: together with the end of loading it holds a slow phone up
// for longer than a finger should wait.
setTimeout(() => customElements.define("contact-card", ContactCard));

function show(card, state) {
  card.dataset.state = state;
  const words = card.querySelector(`[data-when="${state}"]`);
  if (words) words.hidden = false;
  const number = state === "old" && card.querySelector(".contact-card__ring, [data-number]");
  if (number) number.remove();
}

// A clock that stands before the page was made says nothing about hours or days.
function sayClockIsWrong() {
  const said = document.getElementById("clock-wrong");
  if (said) said.hidden = false;
}

// The clocks of England go by an hour from the last Sunday of March to that of
// October, at one o'clock by UTC. Worked out here: the browser's own way to ask
// for the time of a place takes a cheap phone a tenth of a second, before the
// page is painted.
function inEngland(date) {
  const year = date.getUTCFullYear();
  const lastSunday = (month) => {
    const last = new Date(Date.UTC(year, month, 31, 1));
    return last.setUTCDate(31 - last.getUTCDay());
  };
  const isSummer = date >= lastSunday(2) && date < lastSunday(9);
  const there = new Date(Number(date) + (isSummer ? 3600000 : 0));
  return {
    date: there.toISOString().slice(0, 10),
    day: there.getUTCDay() || 7,
    minute: there.getUTCHours() * 60 + there.getUTCMinutes(),
  };
}

// "1234:510-1020 5:510-990": days (1 is Monday), from and to in minutes; "!" before
// the hours of another line, outside which this one answers; or "always".
function isOpen(hours, now) {
  if (hours === "always") return true;
  if (hours[0] === "!") return !isOpen(hours.slice(1), now);
  if (HOLIDAYS.includes(now.date)) return false;
  return hours.split(" ").some((span) => {
    const [days, times] = span.split(":");
    const [from, to] = times.split("-").map(Number);
    return days.includes(now.day) && now.minute >= from && now.minute < to;
  });
}
