// What a browser keeps of a page, wherever it could.

/** What stands in the address's state and in every storage there is. */
export const kept = (page) =>
  page.evaluate(async () => ({
    length: history.length,
    state: history.state,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: await (async () => {
      const names = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
      return names.length;
    })(),
    cookie: document.cookie,
    name: window.name,
  }));

/** Nothing in any storage. */
export const NOTHING = { local: 0, session: 0, databases: 0, caches: 0, workers: 0, files: 0, cookie: "", name: "" };
