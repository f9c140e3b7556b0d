// Lists what this site has in the browser, and deletes one entry or all. The words
// stand in the page.
const $ = (id) => document.getElementById(id);
const words = $("stored-words").dataset;
const ANSWERS = "sq-answers";

const time = (at) => {
  const form = { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit", hour12: false };
  return new Intl.DateTimeFormat(document.documentElement.lang, form).format(at);
};

const answers = (text) => {
  try {
    const { since, until, salt } = JSON.parse(text);
    return { purpose: salt ? words.sealed : words.answers, age: words.until.replace("{since}", time(since)).replace("{until}", time(until)) };
  } catch {
    return { purpose: words.answers, age: words.unknown };
  }
};

const inStore = (place) => {
  try {
    const store = window[place];
    return Object.keys(store).map((name) => {
      const own = name === ANSWERS ? answers(store.getItem(name)) : { purpose: words.other, age: words.unknown };
      return { place, name, ...own, remove: () => store.removeItem(name) };
    });
  } catch {
    return [];
  }
};
const inStores = () => [...inStore("sessionStorage"), ...inStore("localStorage")];

// A cache of pages tells with each of them since when it has been there. To open one
// that has just gone would make it anew.
const ageOf = async (name) => {
  const cache = (await caches.has(name)) && (await caches.open(name));
  const [first] = cache ? await cache.keys() : [];
  const kept = first && (await cache.match(first)).headers.get("server-timing")?.match(/kept;desc="([^"]+)"/)?.[1];
  return kept ? words.since.replace("{since}", time(new Date(kept))) : words.unknown;
};
const inCaches = async () => {
  if (!window.caches) return [];
  const names = await caches.keys().catch(() => []);
  return names.map((name) => ({
    place: "caches",
    name,
    purpose: /^sq-(later|ask)/.test(name) ? words.choice : name.startsWith("sq-") ? words.pages : words.other,
    remove: () => caches.delete(name),
  }));
};

const inDatabases = async () => {
  const found = (await indexedDB?.databases?.().catch(() => [])) ?? [];
  return found.map(({ name }) => ({ place: "indexedDB", name, purpose: words.other, age: words.unknown, remove: () => indexedDB.deleteDatabase(name) }));
};

// Each part is shown once it is known: a cache that the worker writes into answers
// late, and answers that somebody wants to be rid of do not wait for it.
const known = { stores: undefined, caches: undefined, databases: undefined };
const all = () => Object.values(known).flatMap((entries) => entries ?? []);
const know = async (where, found) => {
  known[where] = await found;
  draw();
};
const show = async () => {
  await Promise.all([know("stores", inStores()), know("caches", inCaches()), know("databases", inDatabases())]);
  for (const { place, name } of known.caches) {
    ageOf(name)
      .catch(() => words.unknown)
      .then((age) => part(drawn.get(`${place} ${name}`), "age", age));
  }
};

// What is drawn stays as it is under a finger; only what is new is drawn.
const drawn = new Map();
const part = (item, name, text) => {
  if (item && text) item.querySelector(`[data-part=${name}]`).textContent = text;
};
const draw = () => {
  const gone = new Set(drawn.keys());
  const items = all().map(({ place, name, purpose, age, remove }) => {
    const key = `${place} ${name}`;
    gone.delete(key);
    const item = drawn.get(key) ?? $("stored-entry").content.firstElementChild.cloneNode(true);
    if (!drawn.has(key)) {
      part(item, "name", name);
      const button = item.querySelector("button");
      button.setAttribute("aria-label", `${button.textContent}: ${name}`);
      button.addEventListener("click", () => deleted(remove, "one"));
      drawn.set(key, item);
    }
    part(item, "purpose", purpose);
    part(item, "age", age);
    return item;
  });
  for (const key of gone) drawn.delete(key);
  const list = $("stored-list");
  if (items.length !== list.children.length || items.some((item, at) => item !== list.children[at])) list.replaceChildren(...items);
  $("stored-none").hidden = items.length > 0 || Object.values(known).includes(undefined);
  $("stored-all").hidden = !all().some(isOurs);
};
// What does not answer is not waited for without end.
const within = (job) => Promise.race([job, new Promise((resolve) => setTimeout(resolve, 5000))]);
const deleted = async (remove, said) => {
  await remove();
  await within(show());
  $("stored-said").textContent = $("stored-said").dataset[said];
  // The button that was pressed is gone.
  const [next] = document.querySelectorAll("#stored button:not([hidden])");
  (next ?? $("main")).focus();
};

// The worker takes its pages away itself, and goes, also one that is only coming:
// else it would fetch them again.
const removePages = async () => {
  const registration = await navigator.serviceWorker?.getRegistration();
  const workers = ["installing", "waiting", "active"].map((state) => registration?.[state]).filter(Boolean);
  if (!workers.length) return;
  const gone = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("message", ({ data }) => data.gone && resolve());
  });
  for (const worker of workers) worker.postMessage({ do: "remove" });
  // One that does not answer does not keep its pages from being deleted here.
  await within(gone);
};

// Only what is ours: below a council's address other things may lie. Answers go first.
const isOurs = ({ name }) => name.startsWith("sq-");
const removeAll = async (entries) => {
  for (const entry of entries) if (isOurs(entry) && entry.name !== "sq-ask-first") await entry.remove();
};
const removeOurs = async () => {
  await removeAll(inStores());
  await removePages();
  await removeAll([...(await inCaches()), ...(await inDatabases())]);
};

$("stored-all").addEventListener("click", () => deleted(removeOurs, "all"));

// Once public/later.js has taken away what is over.
addEventListener("load", () => (window.requestIdleCallback ? requestIdleCallback(show, { timeout: 1000 }) : setTimeout(show)));
// The worker may still be at it when the page is opened, and hold up a look.
navigator.serviceWorker?.addEventListener("message", ({ data }) => data.areas && show());
setTimeout(show, 3000);
setTimeout(show, 8000);
