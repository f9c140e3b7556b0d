// Finds an answer in whatever leaves the page or stays.
import { readFileSync } from "node:fs";

const QUESTIONS = readFileSync(new URL("../../content/decision/questions.toml", import.meta.url), "utf8");
const SIGNS = readFileSync(new URL("../../content/signs.toml", import.meta.url), "utf8");
const words = (toml) => [...toml.matchAll(/(?:practitioner|public|parent|young|said|spoken|label|text|plain) = "([^"]{12,})"/g)].map(([, text]) => text);
/** The name of every sign. */
export const IDS = [...SIGNS.matchAll(/^id = "(n\d+)"$/gm)].map(([, id]) => id);
/** The texts of signs and answers. */
export const WORDS = [...words(QUESTIONS), ...words(SIGNS)];

/** Returns what a text tells of these steps, and every sign and sentence of an answer in it. */
export function leaks(text, steps) {
  const ticked = (step) => (step.before ?? []).map((one) => [one, "yes"]);
  const chosen = steps.flatMap((step) => (Array.isArray(step) ? [step] : (step.about ?? ticked(step))));
  return [
    ...chosen.filter(([question, option]) => new RegExp(`${question}\\W{1,3}${option}`).test(text)).map((one) => one.join("-")),
    ...IDS.filter((id) => new RegExp(`\\b${id}\\b`).test(text)),
    ...WORDS.filter((words) => text.includes(words)),
  ];
}
