// @ts-check
// Shows what this page has done, measured when somebody looks.
import { byId, closest } from "../dom.js";
import { utf8 } from "./crypto.js";

const report = /** @type {HTMLDetailsElement} */ (byId("receipt"));
/** @type {number | undefined} */
let firstAnswer;

const requests = () => {
  const files = performance.getEntriesByType("resource");
  const sites = new Set(files.map(({ name }) => new URL(name).origin));
  sites.delete(location.origin);
  const since = files.filter(({ startTime }) => firstAnswer && startTime > firstAnswer);
  // The page itself is one more.
  return { files: files.length + 1, since: since.length, sites: [...sites].join(", ") || "0" };
};

/** @param {"sessionStorage" | "localStorage"} name */
const bytesIn = (name) => {
  try {
    const store = window[name];
    return Object.keys(store).reduce((sum, key) => sum + utf8(key + store.getItem(key)).length, 0);
  } catch {
    return 0;
  }
};

const kilobytesOfPages = async () => {
  try {
    const names = await caches.keys();
    const { usage = 0 } = await navigator.storage.estimate();
    return names.length ? Math.round(usage / 1000) : 0;
  } catch {
    return 0;
  }
};

const lengthOfCookies = () => {
  try {
    return document.cookie.length;
  } catch {
    return 0;
  }
};

const measure = async () => {
  /** @type {Record<string, string | number>} */
  const found = {
    ...requests(),
    tab: bytesIn("sessionStorage"),
    day: bytesIn("localStorage"),
    cookies: lengthOfCookies(),
    pages: await kilobytesOfPages(),
    address: location.href,
    title: document.title,
  };
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (report.querySelectorAll("[data-measured]"))) {
    place.textContent = String(found[place.dataset.measured ?? ""]);
  }
};

report.addEventListener("toggle", () => report.open && measure());
addEventListener("click", ({ target }) => {
  if (closest(target, "#tool button")) firstAnswer ??= performance.now();
  if (report.open) setTimeout(measure, 100);
}, true);
