// What this page has done, measured when it is looked at and not promised.
const receipt = $("receipt");
let firstAnswer;

const asked = () => {
  const files = performance.getEntriesByType("resource");
  const sites = new Set(files.map(({ name }) => new URL(name).origin));
  sites.delete(location.origin);
  const since = files.filter(({ startTime }) => firstAnswer && startTime > firstAnswer);
  // The page itself is one more.
  return { files: files.length + 1, since: since.length, sites: [...sites].join(", ") || "0" };
};

const bytesIn = (name) => {
  try {
    const store = window[name];
    return Object.keys(store).reduce((sum, key) => sum + utf8(key + store.getItem(key)).length, 0);
  } catch {
    return 0;
  }
};

const pages = async () => {
  try {
    const names = await caches.keys();
    const { usage } = await navigator.storage.estimate();
    return names.length ? Math.round(usage / 1000) : 0;
  } catch {
    return 0;
  }
};

const cookies = () => {
  try {
    return document.cookie.length;
  } catch {
    return 0;
  }
};

const measure = async () => {
  const { files, since, sites } = asked();
  const found = {
    files,
    since,
    sites,
    tab: bytesIn("sessionStorage"),
    day: bytesIn("localStorage"),
    cookies: cookies(),
    pages: await pages(),
    address: location.href,
    title: document.title,
  };
  for (const place of receipt.querySelectorAll("[data-measured]")) place.textContent = found[place.dataset.measured];
};

receipt.addEventListener("toggle", () => receipt.open && measure());
addEventListener("click", ({ target }) => {
  if (target.closest?.("#tool button")) firstAnswer ??= performance.now();
  if (receipt.open) setTimeout(measure, 100);
}, true);
