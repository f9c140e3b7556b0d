// Looks at all that a browser keeps of a page, wherever it could.

/** Returns what stands in the history's state and in every storage there is. */
export const kept = (page) =>
  page.evaluate(async () => ({
    length: history.length,
    state: history.state,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    // But for the site's own worker and the public files that it keeps, which
    // offline.spec.mjs looks into.
    caches: (await caches.keys()).filter((name) => !/^sq-[0-9a-f]{16}-(core|greenwich)$/.test(name)).length,
    workers: (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => scope !== `${location.origin}/`).length,
    files: await (async () => {
      const names = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
      return names.length;
    })(),
    cookie: document.cookie,
    name: window.name,
  }));

/** Nothing in any storage but the site's own pages. */
export const NOTHING = { local: 0, session: 0, databases: 0, caches: 0, workers: 0, files: 0, cookie: "", name: "" };
