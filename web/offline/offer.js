// @ts-check
// Offers new guidance, and never puts it in the place of what somebody reads. The offer
// is at the end of the page and stays in sight at the edge of the screen, so that nothing
// moves under a thumb.
import * as messages from "build:messages";
import { closest, fill } from "../dom.js";
import { PUT_OFF } from "../sw/caches.js";
import { button, day, element, loadStyles } from "./elements.js";
import { AREA, registration, send, workers } from "./registration.js";

/** @typedef {{ date: string, text: string, areas: string[] }} Urgent */

/** @type {HTMLElement | undefined} */
let bar;
let isUrgent = false;
let accepted = false;
let behind = false;
/** Tells whether the reader asked for what is new. */
export const isAccepted = () => accepted;
/** Tells whether another window took the new guidance, and this page shows the old. */
export const isBehind = () => behind;

// In the guided tool answers live in the page alone: showing another loses them.
const isAnswered = () =>
  Boolean(document.querySelector('meta[name="app-bundle"]')) &&
  Boolean(history.state || document.querySelector("#tool input:checked"));

const close = () => {
  bar?.remove();
  bar = undefined;
};

/**
 * @param {(Node | string)[]} said
 * @param {HTMLElement[]} buttons
 */
const open = async (said, buttons, kind = "") => {
  await loadStyles();
  close();
  const line = element("p", "offer__said", ...said);
  line.role = kind ? "alert" : "status";
  bar = element("aside", `offer ${kind}`, line);
  bar.setAttribute("aria-label", kind ? messages.urgent : messages.new);
  if (buttons.length) bar.append(element("div", "offer__buttons", ...buttons));
  document.body.append(bar);
};

const showNew = () => {
  accepted = true;
  if (behind || !registration?.waiting) return location.reload();
  registration.waiting.postMessage({ do: "show" });
};

/**
 * Asks a worker for its edition. A message can be lost while the browser wakes or replaces
 * it, so it is asked again; one that was replaced never answers.
 * @param {ServiceWorker} worker
 * @returns {Promise<{ date: string, edition: string, urgent: Urgent | null }>}
 */
const editionOf = (worker) =>
  new Promise((resolve) => {
    const ask = () => {
      if (worker.state === "redundant") return clearInterval(again);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        clearInterval(again);
        resolve(data);
      };
      worker.postMessage({ do: "edition" }, [port2]);
    };
    const again = setInterval(ask, 3000);
    ask();
  });

/**
 * Shows a correction marked urgent at once, also while its edition is still on the way.
 * It cannot be put off. Returns whether it concerns this page.
 * @param {Urgent} urgent
 */
export const correct = async (urgent) => {
  const concerns = urgent.areas.length === 0 || urgent.areas.includes(AREA);
  if (!concerns || document.querySelector("[data-urgent]")?.textContent === urgent.text) return false;
  isUrgent = true;
  const ready = behind || registration?.waiting;
  /** @type {(Node | string)[]} */
  const said = [element("strong", "", fill(messages.corrected, { date: day(urgent.date) })), " ", urgent.text];
  if (!ready) said.push(" ", messages.coming);
  else if (isAnswered()) said.push(" ", messages.restarts);
  await open(said, ready ? [button(messages.show, showNew)] : [], "offer--urgent");
  return true;
};

/** Offers the edition that waits, unless somebody put it off or has begun to answer. */
export const offer = async () => {
  const waiting = registration?.waiting;
  if (!waiting || !workers.controller) return;
  const { date, edition, urgent } = await editionOf(waiting);
  if (urgent && (await correct(urgent))) return;
  const later = PUT_OFF + edition;
  if (isUrgent || isAnswered() || (await caches.has(later))) return;
  const putOff = async () => {
    close();
    await caches.open(later);
  };
  const buttons = [button(messages.show, showNew), button(messages.later, putOff, "button--quiet")];
  await open([fill(messages.updated, { date: day(date) })], buttons);
};

// An offer that has not been taken up gives way to a decision.
document.addEventListener("change", ({ target }) => {
  if (!isUrgent && !behind && closest(target, "#tool")) close();
});

/** Another window took the new guidance. This page keeps working; its reader decides. */
export const fallBehind = async () => {
  behind = true;
  if (accepted) return location.reload();
  if (isUrgent) return;
  const shut = button(messages.close, close, "button--quiet");
  const said = messages.elsewhere;
  if (isAnswered()) return open([said, " ", messages.safe], [shut]);
  return open([said], [button(messages.show, showNew), shut]);
};

/**
 * Says that there is no room for the new edition beside the old one.
 * @param {string} date
 */
export const sayNoRoom = async (date) => {
  if (isUrgent || isAnswered()) return;
  const showOnly = () => {
    accepted = true;
    return send({ do: "remove" });
  };
  const buttons = [button(messages.showOnly, showOnly), button(messages.later, close, "button--quiet")];
  await open([fill(messages.noRoom, { date: day(date) })], buttons);
};
