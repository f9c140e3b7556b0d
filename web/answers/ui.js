// @ts-check
// "Keep my answers on this phone", and what is offered to whoever comes back. The
// words are in the page, hidden; this shows them.
import { byId, closest } from "../dom.js";
import { deriveKey, random, seal, toBytes, toText, unseal } from "./crypto.js";
import { DAY, ENTRY, TABS } from "./entry.js";
import { FORM, find, remove, removeAll, removeOthers, write } from "./storage.js";
import { isAnyListed } from "./tabs.js";

/**
 * @typedef {import("./crypto.js").Head} Head
 * @typedef {import("./crypto.js").Entry} Entry
 * @typedef {import("./storage.js").Place} Place
 *
 * The part of the Wasm that is used.
 * @typedef {{ answers(): string, take_up(answers: string): boolean }} App
 *
 * @typedef {object} Keeping
 * @property {Place} place
 * @property {Head} head
 * @property {CryptoKey} [key]
 * @property {ReturnType<typeof setTimeout>} [timer]
 * @property {boolean} [written]
 */

const panel = byId("keep-answers");
const bar = byId("kept-before");
const SHORTEST = 8;

/** @type {App} */
let app;
/** The entry of this page; none until somebody asks for it. @type {Keeping | undefined} */
let keeping;
/** The entry that was found when the page was opened. @type {{ place: Place, kept: Entry } | undefined} */
let before;

/** @param {number} time */
const clock = (time) =>
  new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: "long", hour: "numeric", minute: "2-digit", hour12: false,
  }).format(time);
/**
 * Shows one line of a place, with a time in it, and hides the others.
 * @param {HTMLElement} where
 * @param {string} what
 * @param {number} [time]
 */
const say = (where, what, time) => {
  for (const line of /** @type {NodeListOf<HTMLElement>} */ (where.querySelectorAll("[data-say]"))) {
    line.hidden = line.dataset.say !== what;
    const place = line.querySelector("[data-time]");
    if (place && time && !line.hidden) place.textContent = clock(time);
  }
};
const isLeaving = () => document.documentElement.hidden;

/**
 * @param {string} why
 * @param {number} [time]
 */
const stop = (why, time) => {
  if (keeping) clearTimeout(keeping.timer);
  keeping = undefined;
  byId("keep-delete").hidden = true;
  byId("keep-press").hidden = false;
  say(panel, why, time);
};

/**
 * Stops if the entry of this page is no longer there: another page has put its own in its
 * place, or it was deleted there. Returns whether it stopped.
 * @param {Keeping} mine
 * @param {boolean} [isCleared] whether everything was deleted at once
 */
const stopIfLost = (mine, isCleared = false) => {
  if (!mine.written || find(Date.now()).kept?.id === mine.head.id) return false;
  const isDeleted = isCleared || (mine.place === "tab" && !isAnyListed());
  stop(isDeleted ? "deleted" : "others");
  return true;
};

// The entry that was written before would be older than the page's answers.
const fail = () => {
  if (keeping) remove(keeping.place);
  stop("failed");
};

// Writes one entry after another: encrypting takes a while, and the last must win.
let queue = Promise.resolve();
const save = () => {
  queue = queue.then(saveNow).catch(fail);
};
const saveNow = async () => {
  const mine = keeping;
  if (!mine || isLeaving()) return;
  const { head, key, place } = mine;
  if (Date.now() >= head.until) return forget("over");
  if (stopIfLost(mine)) return;
  const answers = app.answers();
  if (!answers.length) {
    remove(place);
    mine.written = false;
    return say(panel, "nothing-yet", head.until);
  }
  const entry = await seal(head, answers, key);
  // Meanwhile "Leave site" may have been pressed, or "Delete".
  if (keeping !== mine || isLeaving()) return;
  if (!write(place, entry)) return fail();
  mine.written = true;
  removeOthers(place);
  say(panel, place === "tab" ? "kept-tab" : "kept-day", head.until);
};

/** @param {"none" | "short" | "cipher" | ""} [what] */
const showError = (what = "") => {
  byId("keep-error").textContent = what ? byId("keep-error").dataset[what] ?? "" : "";
  byId("keep-passphrase").setAttribute("aria-invalid", String(what === "short"));
  if (what === "short") byId("keep-passphrase").focus();
};

const keep = async () => {
  const place = /** @type {Place | undefined} */ (/** @type {HTMLInputElement | null} */ (panel.querySelector("[name=keep]:checked"))?.value);
  const field = /** @type {HTMLInputElement} */ (byId("keep-passphrase"));
  const passphrase = field.value;
  if (!place) return showError("none");
  if (passphrase && passphrase.length < SHORTEST) return showError("short");
  showError();
  byId("keep-press").setAttribute("aria-busy", "true");
  const { area = "", edition = "", rules = "" } = panel.dataset;
  const since = Date.now();
  /** @type {Head} */
  const head = { form: FORM, id: toText(random(12)), area, edition, rules, since, until: since + DAY };
  let key;
  try {
    if (passphrase) {
      const salt = random(16);
      head.salt = toText(salt);
      key = await deriveKey(passphrase, salt);
    }
  } catch {
    return showError("cipher");
  } finally {
    byId("keep-press").removeAttribute("aria-busy");
  }
  field.value = "";
  removeAll();
  startKeeping({ place, head, key });
  save();
};

/** @param {Keeping} what */
const startKeeping = (what) => {
  leaveBar();
  keeping = what;
  keeping.timer = setTimeout(() => forget("over"), what.head.until - Date.now());
  byId("keep-delete").hidden = false;
  byId("keep-press").hidden = true;
  say(panel, "nothing-yet", what.head.until);
};

/** @param {string} why */
const forget = (why) => {
  removeAll();
  stop(why);
};

// Room for it beneath the page is made by the attribute: a style that depends on what
// is in the page would be worked out again at every tap.
/** @param {boolean} shown */
const showBar = (shown) => {
  bar.hidden = !shown;
  document.documentElement.toggleAttribute("data-offered", shown);
};

const leaveBar = () => {
  showBar(false);
  before = undefined;
};

// Takes up what was kept. The page stays on the first question until then.
const resume = async () => {
  if (!before || !isStillThere()) return;
  const { place, kept } = before;
  const busy = byId("kept-go-on");
  busy.setAttribute("aria-busy", "true");
  let key;
  let answers;
  try {
    const passphrase = /** @type {HTMLInputElement} */ (byId("kept-passphrase")).value;
    key = kept.salt ? await deriveKey(passphrase, toBytes(kept.salt)) : undefined;
    answers = await unseal(kept, key);
  } catch {
    if (!kept.salt) return drop();
    byId("kept-error").textContent = byId("kept-error").dataset.text ?? "";
    return byId("kept-passphrase").focus();
  } finally {
    busy.removeAttribute("aria-busy");
  }
  if (!app.take_up(answers)) return drop();
  const { body, iv, sum, ...head } = kept;
  const { edition = "", rules = "" } = panel.dataset;
  const isOlder = head.edition !== edition || head.rules !== rules;
  // A name of its own: the page that kept them before may still be open.
  startKeeping({ place, key, head: { ...head, id: toText(random(12)), edition, rules } });
  byId("kept-older").hidden = !isOlder;
  if (isOlder) unfold();
  save();
};

// Another tab may have deleted what is offered here, or taken it up.
const isStillThere = () => {
  if (find(Date.now()).kept?.id === before?.kept.id) return true;
  leaveBar();
  unfold();
  say(panel, "deleted");
  return false;
};

const details = () => /** @type {HTMLDetailsElement} */ (panel.querySelector("details"));
const unfold = () => {
  details().open = true;
};

// Deletes an entry that cannot be taken up: it is of no use to anybody.
const drop = () => {
  removeAll();
  leaveBar();
  unfold();
  say(panel, "unreadable");
};

const offer = () => {
  const found = find(Date.now());
  if (("unreadable" in found && found.unreadable) || document.documentElement.dataset.dropped === "unreadable") say(panel, "unreadable");
  if (!found.kept) return;
  before = found;
  const { kept } = found;
  const isHere = kept.area === panel.dataset.area;
  const isSame = kept.edition === panel.dataset.edition && kept.rules === panel.dataset.rules;
  say(bar, !isHere ? "elsewhere" : isSame ? "here" : "older", kept.since);
  const there = /** @type {HTMLAnchorElement} */ (byId("kept-there"));
  byId("kept-go-on").hidden = !isHere;
  there.hidden = isHere;
  if (!isHere) there.href = (there.dataset.there ?? "").replace("AREA", encodeURIComponent(kept.area));
  byId("kept-locked").hidden = !isHere || !kept.salt;
  showBar(true);
};

/**
 * Starts it, once the tool has started.
 * @param {App} started
 */
export const begin = (started) => {
  app = started;
  details().append(/** @type {HTMLTemplateElement} */ (byId("keep-form")).content);
  panel.hidden = false;
  if (!globalThis.crypto?.subtle) byId("keep-sealed").hidden = true;
  byId("keep-press").addEventListener("click", keep);
  byId("keep-delete").addEventListener("click", () => {
    forget("deleted");
    byId("keep-press").focus();
  });
  byId("kept-go-on").addEventListener("click", resume);
  byId("kept-delete").addEventListener("click", () => {
    removeAll();
    leaveBar();
    say(panel, "deleted");
    byId("step-title").focus();
  });
  // Heard first, while what was pressed is still in the page; done once the tool is.
  addEventListener("click", ({ target }) => keeping && closest(target, "#tool") && setTimeout(save), true);
  // An offer that has not been taken up gives way to a decision; it is made again
  // when the page is loaded again.
  document.addEventListener("change", ({ target }) => closest(target, "#tool") && leaveBar());
  addEventListener("storage", ({ key }) => {
    // Without a key, everything was deleted at once: "Leave site" in another tab.
    if (key !== null && key !== ENTRY && key !== TABS) return;
    if (keeping) stopIfLost(keeping, key === null);
    else if (before) isStillThere();
  });
  offer();
};
