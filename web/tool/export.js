// @ts-check
// Takes a result away: copies it, saves it as a file, puts a reminder into a calendar,
// shares it by the phone's own sheet. Only when a button is pressed; it goes where the
// user sends it and nowhere else. Neither file names a child.
import * as messages from "build:messages";
import { byId, closest } from "../dom.js";
import { saveFile } from "../save-file.js";
import { calendarEntry } from "./calendar.js";

/**
 * The action of each button, and the message once it is done.
 * @type {Record<string, { said: string, run(text: string, options: DOMStringMap): void | Promise<void> }>}
 */
const ACTIONS = {
  copy: {
    said: messages.copy,
    run: (text) => navigator.clipboard.writeText(text),
  },
  number: {
    said: messages.copy,
    run: () => navigator.clipboard.writeText(document.querySelector(".call-line .number")?.textContent ?? ""),
  },
  save: {
    said: messages.save,
    run: (text) => saveFile(text, "text/plain", "notes.txt"),
  },
  calendar: {
    said: messages.calendar,
    run: (_, { days }) =>
      saveFile(calendarEntry(messages.entry, Number(days), new Date(), crypto.randomUUID()), "text/calendar", "follow-up.ics"),
  },
  share: {
    said: messages.share,
    run: (text) => navigator.share({ text }),
  },
};

if (typeof navigator.share !== "function") document.documentElement.dataset.noShare = "";
document.addEventListener("click", async ({ target }) => {
  const button = /** @type {HTMLElement | null | undefined} */ (closest(target, "button[data-take]"));
  if (!button) return;
  const status = byId("taken");
  try {
    const { run, said } = ACTIONS[button.dataset.take ?? ""];
    await run(byId("as-text").textContent ?? "", button.dataset);
    status.textContent = said;
  } catch {
    status.textContent = messages.refused;
  }
});
