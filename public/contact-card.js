// What a contact's card can only know on the device: whether the line is open
// now, and whether its number is past the day by which it had to be checked
// again. A page saved months ago must not show a number that nobody checked.
// The words stand in the page, hidden; this only shows them.
const HOLIDAYS = [];

customElements.define(
  "contact-card",
  class extends HTMLElement {
    connectedCallback() {
      const { hours, until } = this.dataset;
      const now = inEngland(new Date());
      if (until && now.date > until) this.#show("old");
      else if (hours) this.#show(isOpen(hours, now) ? "open" : "closed");
    }
    #show(state) {
      this.dataset.state = state;
      const words = this.querySelector(`[data-when="${state}"]`);
      if (words) words.hidden = false;
      if (state === "old") this.querySelector(".contact-card__ring, [data-number]")?.remove();
    }
  },
);

function inEngland(date) {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    hourCycle: "h23",
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(date);
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    day: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(part.weekday) + 1,
    minute: Number(part.hour) * 60 + Number(part.minute),
  };
}

// "1234:510-1020 5:510-990": days (1 is Monday), from and to in minutes.
function isOpen(hours, now) {
  if (HOLIDAYS.includes(now.date)) return false;
  return hours.split(" ").some((span) => {
    const [days, times] = span.split(":");
    const [from, to] = times.split("-").map(Number);
    return days.includes(now.day) && now.minute >= from && now.minute < to;
  });
}
