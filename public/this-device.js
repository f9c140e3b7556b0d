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

const inStore = (name) => {
  try {
    const store = window[name];
    return Object.keys(store).map((key) => {
      const own = key === ANSWERS ? answers(store.getItem(key)) : { purpose: words.other, age: words.unknown };
      return { name: key, ...own, remove: () => store.removeItem(key) };
    });
  } catch {
    return [];
  }
};

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
  const entry = async (name) => ({
    name,
    purpose: /^sq-(later|ask)/.test(name) ? words.choice : name.startsWith("sq-") ? words.pages : words.other,
    age: await ageOf(name).catch(() => words.unknown),
    remove: () => caches.delete(name),
  });
  return Promise.all(names.map(entry));
};

const inDatabases = async () => {
  const found = (await indexedDB?.databases?.().catch(() => [])) ?? [];
  return found.map(({ name }) => ({ name, purpose: words.other, age: words.unknown, remove: () => indexedDB.deleteDatabase(name) }));
};

const all = async () => [...inStore("sessionStorage"), ...inStore("localStorage"), ...(await inCaches()), ...(await inDatabases())];

let shown;
const show = async () => {
  const entries = await all();
  // Nothing is drawn anew under a finger for nothing.
  const now = entries.map(({ name, age }) => name + age).join("\n");
  if (now === shown) return;
  shown = now;
  const items = entries.map(({ name, purpose, age, remove }) => {
    const item = $("stored-entry").content.cloneNode(true);
    item.querySelector("[data-part=name]").textContent = name;
    item.querySelector("[data-part=purpose]").textContent = purpose;
    item.querySelector("[data-part=age]").textContent = age;
    const button = item.querySelector("button");
    button.setAttribute("aria-label", `${button.textContent}: ${name}`);
    button.addEventListener("click", () => deleted(remove, "one"));
    return item;
  });
  $("stored-list").replaceChildren(...items);
  $("stored-none").hidden = entries.length > 0;
  $("stored-all").hidden = !entries.some(({ name }) => name.startsWith("sq-"));
};
const deleted = async (remove, said) => {
  await remove();
  await show();
  $("stored-said").textContent = $("stored-said").dataset[said];
  // The button that was pressed is gone.
  const [next] = document.querySelectorAll("#stored button:not([hidden])");
  (next ?? $("main")).focus();
};

// The worker takes its pages away itself, and goes: else it would fetch them again.
const removePages = async () => {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (!registration?.active) return;
  const gone = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("message", ({ data }) => data.gone && resolve());
  });
  registration.active.postMessage({ do: "remove" });
  await gone;
};

// Only what is ours: below a council's address other things may lie.
const removeOurs = async () => {
  await removePages();
  for (const { name, remove } of await all()) if (name.startsWith("sq-") && name !== "sq-ask-first") await remove();
};

$("stored-all").addEventListener("click", () => deleted(removeOurs, "all"));

// Once public/later.js has taken away what is over.
addEventListener("load", () => (window.requestIdleCallback || setTimeout)(show));
// The worker may still be at it when the page is opened, and hold up a look.
navigator.serviceWorker?.addEventListener("message", ({ data }) => data.areas && show());
setTimeout(show, 3000);
setTimeout(show, 8000);
