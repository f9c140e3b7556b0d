// @ts-check
// Shows what works in the page that holds this frame, to whoever looks after it.
import * as messages from "build:messages";
import { byId } from "../dom.js";
import { tryToPrint } from "./print.js";

/** @typedef {"yes" | "no" | "fine"} Works */
const MARKS = { yes: messages.yes, no: messages.no, fine: messages.fine };
// The time that a host may take to ask for the height, in milliseconds.
const TIMEOUT = 4000;

/**
 * @param {string} name
 * @param {Works} works
 * @param {string} text
 */
const say = (name, works, text) => {
  const check = byId(`check-${name}`);
  check.dataset.works = works;
  /** @type {HTMLElement} */ (check.querySelector(".check__mark")).textContent = MARKS[works];
  /** @type {HTMLElement} */ (check.querySelector(".check__text")).textContent = text;
};
/**
 * @param {string} name
 * @param {() => void} run
 */
const onPress = (name, run) => byId(`try-${name}`).addEventListener("click", run);

if (parent === window) say("frame", "no", messages.frameNone);
else say("frame", "yes", messages.frameYes);

const silent = setTimeout(() => say("height", "no", messages.heightSilent), TIMEOUT);
addEventListener("message", ({ source, data }) => {
  if (source !== parent || parent === window || data?.secondQuestion !== "grow") return;
  clearTimeout(silent);
  const tell = () => {
    const isGrown = innerHeight >= document.body.getBoundingClientRect().height;
    if (isGrown) say("height", "yes", messages.heightYes);
    else say("height", "no", messages.heightNo);
  };
  addEventListener("resize", tell);
  setTimeout(tell, TIMEOUT);
  tell();
});

onPress("print", () => {
  if (tryToPrint(() => window.print())) say("print", "yes", messages.printYes);
  else say("print", "no", messages.printNo);
});
onPress("copy", async () => {
  try {
    await navigator.clipboard.writeText("Second Question");
    say("copy", "yes", messages.copyYes);
  } catch {
    say("copy", "no", messages.copyNo);
  }
});
onPress("tab", () => {
  const tab = window.open("about:blank", "_blank");
  tab?.close();
  if (tab) say("tab", "yes", messages.tabYes);
  else say("tab", "no", messages.tabNo);
});

if (typeof navigator.share !== "function") say("share", "fine", messages.shareNone);
else if (navigator.canShare?.({ text: "Second Question" }) === false) say("share", "no", messages.shareNo);
else say("share", "yes", messages.shareYes);

let stores = false;
try {
  stores = Boolean(window.localStorage);
} catch {
  // Refused.
}
if (stores) say("storage", "fine", messages.storageSome);
else say("storage", "fine", messages.storageNone);
