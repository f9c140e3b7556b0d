// @ts-check
// The keyboard on the questions: Enter on a chosen answer is Continue, and a figure chooses
// an answer of the group that the keyboard is in. Nowhere else does a figure do anything.
// The box over the signs has its own script.
import { byId, closest } from "../dom.js";

/** @param {Element} input */
const answersBeside = (input) => {
  const group = input.closest("fieldset");
  return group ? /** @type {NodeListOf<HTMLInputElement>} */ (group.querySelectorAll("[type=radio], [type=checkbox]")) : [];
};

/** @param {KeyboardEvent} event */
const press = (event) => {
  const { target, key, repeat, isComposing, ctrlKey, altKey, metaKey } = event;
  const input = /** @type {HTMLInputElement | null} */ (closest(target, "#tool input"));
  if (!input || !["radio", "checkbox"].includes(input.type) || repeat || isComposing || ctrlKey || altKey || metaKey) return;
  if (key === "Enter") {
    // Enter on a checkbox may be meant to tick it: going on would lose what was not ticked yet.
    if (input.type === "radio" && input.checked && byId("continue")) byId("continue").click();
  } else if (/^[1-9]$/.test(key)) {
    const answer = answersBeside(input)[Number(key) - 1];
    if (!answer) return;
    answer.focus();
    answer.click();
  } else {
    return;
  }
  event.preventDefault();
};
document.addEventListener("keydown", press);

// What finds a sign by its words is fetched once the box for it is used.
document.addEventListener("focusin", ({ target }) => {
  if (!closest(target, "#find-sign")) return;
  const { script = "" } = /** @type {HTMLElement} */ (document.querySelector('meta[name="find-signs"]')).dataset;
  import(script).catch(() => {});
});
