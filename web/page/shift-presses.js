// @ts-check
// Counts how often Shift is pressed alone: down and up again, with nothing else between.

/**
 * The parts of a key's event that count.
 * @typedef {object} Key
 * @property {string} key
 * @property {string} code
 * @property {boolean} repeat
 * @property {boolean} isComposing
 * @property {number} keyCode 229 for a key that an input method takes
 * @property {boolean} shiftKey
 * @property {boolean} ctrlKey
 * @property {boolean} altKey
 * @property {boolean} metaKey
 * @property {EventTarget | null} target
 */

const NOT_TEXT = ["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"];

/**
 * Tells whether an element is one to type in.
 * @param {any} element
 */
export const takesText = (element) =>
  Boolean(element?.isContentEditable) ||
  element?.localName === "textarea" ||
  (element?.localName === "input" && !NOT_TEXT.includes(element.type));

/** @param {Key} event */
const isForSomethingElse = (event) =>
  event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey || takesText(event.target);

/**
 * Makes a counter. It calls `counted` after each press with how many there were, and with
 * 0 when it begins again. Both Shift keys count, and may overlap.
 * @param {(presses: number) => void} counted
 */
export const shiftPresses = (counted) => {
  /** The Shift keys that are down. @type {Set<string>} */
  const held = new Set();
  /** Whether Shift served for something else since the first of them went down. */
  let isUsed = false;
  let isPointing = false;
  let presses = 0;

  const startOver = () => {
    if (!presses) return;
    presses = 0;
    counted(0);
  };
  const press = () => {
    presses += 1;
    counted(presses);
  };
  /** @param {{ shiftKey?: boolean }} [event] */
  const use = (event) => {
    if (event && event.shiftKey === false) held.clear();
    if (!held.size) return;
    isUsed = true;
    startOver();
  };
  /** @param {string} code */
  const begin = (code) => {
    // Down for a second time: how it came up was not told, as with sticky keys.
    if (held.delete(code) && !isUsed) press();
    if (!held.size) isUsed = isPointing;
    held.add(code);
  };

  return {
    /** @param {Key} event */
    down: (event) => {
      if (event.key === "Shift" && !isForSomethingElse(event)) {
        if (!event.repeat) begin(event.code);
      } else {
        use(event);
        startOver();
      }
    },
    /** @param {Key} event */
    up: (event) => {
      if (event.key !== "Shift") {
        use(event);
        return startOver();
      }
      const wasHeld = held.delete(event.code);
      if (wasHeld && !isUsed && !isForSomethingElse(event)) press();
      // Windows does not tell of the first that comes up while the other is down.
      if (!event.shiftKey) isUsed = false;
    },
    /** Something else happened, which is what Shift is held for: a wheel, a drag, a text. */
    use,
    /**
     * @param {boolean} isDown
     * @param {{ shiftKey?: boolean }} [event]
     */
    point: (isDown, event) => {
      isPointing = isDown;
      if (isDown) use(event);
    },
    startOver,
    /** The keyboard is elsewhere: nobody tells what comes up there. */
    forget: () => {
      held.clear();
      isUsed = false;
      isPointing = false;
      startOver();
    },
  };
};
