// @ts-check
// Shows what can only be known on the device: whether a line is open now, and
// whether its number is past the day by which it had to be checked again. A page
// saved months ago must not show a number that nobody has checked. The words are in
// the page, hidden; this only shows them.
import { holidays } from "build:edition";
import { follow, unfollow } from "./follow-clock.js";
import { isOpen } from "./opening-hours.js";

class ContactCard extends HTMLElement {
  connectedCallback() {
    follow(this);
  }
  disconnectedCallback() {
    unfollow(this);
  }
  hours() {
    return [this.dataset.hours || ""];
  }
  /** @param {import("./opening-hours.js").Now} now */
  update(now) {
    const { hours, until } = this.dataset;
    if (until && now.date > until) show(this, "old");
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
  if (card.dataset.state === state) return;
  card.dataset.state = state;
  for (const words of /** @type {NodeListOf<HTMLElement>} */ (card.querySelectorAll("[data-when]"))) {
    words.hidden = words.dataset.when !== state;
  }
  const number = state === "old" && card.querySelector(".contact-card__ring, [data-number]");
  if (number) number.remove();
};
