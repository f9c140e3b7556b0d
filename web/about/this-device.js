// @ts-check
// The page that shows what this site has in the browser, and deletes one entry or all.
// The words are in the page.
import { byId } from "../dom.js";
import { ASK_FIRST } from "../sw/caches.js";
import { ageOfCache, inCaches, inDatabases, inStorages, isOurs } from "./stored.js";

/** @typedef {import("./stored.js").Stored} Stored */

/**
 * The entries that were found, by where they lie. Each part is shown once it is known: a
 * cache that the worker is writing into responds late, and answers that somebody wants to
 * be rid of do not wait for it.
 * @type {Record<"storages" | "caches" | "databases", Stored[] | undefined>}
 */
const known = { storages: undefined, caches: undefined, databases: undefined };
const all = () => Object.values(known).flatMap((entries) => entries ?? []);
/**
 * @param {keyof typeof known} where
 * @param {Stored[] | Promise<Stored[]>} found
 */
const note = async (where, found) => {
  known[where] = await found;
  draw();
};
const show = async () => {
  await Promise.all([note("storages", inStorages()), note("caches", inCaches()), note("databases", inDatabases())]);
  for (const { place, name } of known.caches ?? []) {
    ageOfCache(name).then((age) => setPart(drawn.get(`${place} ${name}`), "age", age));
  }
};

/** The items on the page. They stay as they are under a finger; only new ones are drawn. @type {Map<string, Element>} */
const drawn = new Map();
/**
 * @param {Element | undefined} item
 * @param {string} part
 * @param {string | undefined} text
 */
const setPart = (item, part, text) => {
  const place = text && item?.querySelector(`[data-part=${part}]`);
  if (place) place.textContent = text;
};
/**
 * @param {string} name
 * @param {() => unknown} remove
 */
const makeItem = (name, remove) => {
  const template = /** @type {HTMLTemplateElement} */ (byId("stored-entry")).content.firstElementChild;
  const item = /** @type {Element} */ (/** @type {Element} */ (template).cloneNode(true));
  setPart(item, "name", name);
  const button = /** @type {HTMLButtonElement} */ (item.querySelector("button"));
  button.setAttribute("aria-label", `${button.textContent}: ${name}`);
  button.addEventListener("click", () => removeAndSay(remove, "one"));
  return item;
};
const draw = () => {
  const gone = new Set(drawn.keys());
  const items = all().map(({ place, name, purpose, age, remove }) => {
    const key = `${place} ${name}`;
    gone.delete(key);
    const item = drawn.get(key) ?? makeItem(name, remove);
    drawn.set(key, item);
    setPart(item, "purpose", purpose);
    setPart(item, "age", age);
    return item;
  });
  for (const key of gone) drawn.delete(key);
  const list = byId("stored-list");
  if (items.length !== list.children.length || items.some((item, at) => item !== list.children[at])) list.replaceChildren(...items);
  byId("stored-none").hidden = items.length > 0 || Object.values(known).includes(undefined);
  byId("stored-all").hidden = !all().some(isOurs);
};

/**
 * Waits for a job, but not for one that does not answer.
 * @param {Promise<unknown>} job
 */
const withTimeout = (job) => Promise.race([job, new Promise((resolve) => setTimeout(resolve, 5000))]);
/**
 * @param {() => unknown} remove
 * @param {"one" | "all"} said
 */
const removeAndSay = async (remove, said) => {
  await remove();
  await withTimeout(show());
  const status = byId("stored-said");
  status.textContent = status.dataset[said] ?? "";
  // The button that was pressed is gone.
  const next = /** @type {HTMLElement | null} */ (document.querySelector("#stored button:not([hidden])"));
  (next ?? byId("main")).focus();
};

// Asks every worker to delete its pages and to unregister, one that is still installing
// too: otherwise it would fetch them again.
const removePages = async () => {
  const registration = await navigator.serviceWorker?.getRegistration();
  const workers = [registration?.installing, registration?.waiting, registration?.active].filter((worker) => !!worker);
  if (!workers.length) return;
  const gone = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("message", ({ data }) => data.gone && resolve(undefined));
  });
  for (const worker of workers) worker.postMessage({ do: "remove" });
  // If it does not answer, its pages are deleted here all the same.
  await withTimeout(gone);
};

/** @param {Stored[]} entries */
const removeOurs = async (entries) => {
  for (const entry of entries) if (isOurs(entry) && entry.name !== ASK_FIRST) await entry.remove();
};
// Answers go first.
const removeAll = async () => {
  await removeOurs(inStorages());
  await removePages();
  await removeOurs([...(await inCaches()), ...(await inDatabases())]);
};

byId("stored-all").addEventListener("click", () => removeAndSay(removeAll, "all"));

// After idle-tasks.js, which removes what has expired.
addEventListener("load", () => {
  if (typeof window.requestIdleCallback === "function") requestIdleCallback(() => show(), { timeout: 1000 });
  else setTimeout(show);
});
// The worker may still be writing when the page is opened, and hold up the list.
navigator.serviceWorker?.addEventListener("message", ({ data }) => data.areas && show());
setTimeout(show, 3000);
setTimeout(show, 8000);
