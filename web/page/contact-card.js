// @ts-check
// Shows what can only be known on the device: whether a line is open now, and
// whether its number is past the day by which it had to be checked again. A page
// saved months ago must not show a number that nobody has checked. The words are in
// the page, hidden; this only shows them.
import { date as editionDate, holidays } from "build:edition";
import { inEngland } from "./england-time.js";
import { isOpen } from "./opening-hours.js";

class ContactCard extends HTMLElement {
  connectedCallback() {
    const { hours, until } = this.dataset;
    const now = inEngland(new Date());
    if (now.date < editionDate) sayClockIsWrong();
    else if (until && now.date > until) show(this, "old");
    else if (hours) show(this, isOpen(hours, now, holidays) ? "open" : "closed");
  }
}
// In a task of its own: together with the end of loading it would keep a slow phone
// busy for longer than a finger should wait.
setTimeout(() => customElements.define("contact-card", ContactCard));

/**
 * @param {HTMLElement} card
 * @param {"old" | "open" | "closed"} state
 */
const show = (card, state) => {
  card.dataset.state = state;
  const words = /** @type {HTMLElement | null} */ (card.querySelector(`[data-when="${state}"]`));
  if (words) words.hidden = false;
  const number = state === "old" && card.querySelector(".contact-card__ring, [data-number]");
  if (number) number.remove();
};

// A clock that is behind the day of the edition says nothing about hours or days.
const sayClockIsWrong = () => {
  const notice = document.getElementById("clock-wrong");
  if (notice) notice.hidden = false;
};
