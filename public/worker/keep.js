// Keeping an edition and taking it away. Every edition has caches of its own, so
// that one that is half there is never mixed with another.

// The same file in an older edition saves fetching it.
const copied = async (path, hash) => {
  for (const shelf of await shelves()) {
    const found = await sound(shelf, path, (is) => is === hash);
    if (found) return found;
  }
  return fetched(path, hash);
};

// Keeps whatever of some files is not there yet, four at a time. Says how far it is.
const keepFiles = async (set, files, said) => {
  const shelf = await caches.open(HERE + set);
  const there = new Set((await shelf.keys()).map(({ url }) => url));
  const missing = [...files].filter(([path]) => !there.has(BASE + path));
  let done = files.size - missing.length;
  const one = async ([path, hash]) => {
    if (gone) return;
    await shelf.put(BASE + path, stamped(await copied(path, hash)));
    done += 1;
    await said?.({ area: set, done, of: files.size });
  };
  for (let at = 0; at < missing.length; at += 4) await Promise.all(missing.slice(at, at + 4).map(one));
  return shelf;
};

const keep = async (set, said) => {
  if (gone) return;
  if (set === "core") return keepFiles(set, CORE, said);
  const { list, hash } = AREAS.get(set);
  const there = await sound(HERE + set, list, (is) => is === hash);
  const found = there ?? (await copied(list, hash));
  const shelf = await keepFiles(set, entries(found), said);
  if (!there && !gone) await shelf.put(BASE + list, stamped(found));
  lists.delete(set);
};

// One thing after the other: what is being kept cannot be taken away meanwhile.
let work = Promise.resolve();
const inTurn = (job) => (work = work.then(job, job));

// Keeps an area and what every area needs, and says so, or why not.
const keepArea = (area) =>
  inTurn(async () => {
    try {
      await keep("core");
      if (AREAS.has(area)) await keep(area, tell);
      await tell(await state());
    } catch (error) {
      await tell({ area, failed: reason(error) });
    }
  });

const reason = ({ name }) => (name === "QuotaExceededError" ? "room" : "network");

const removeArea = (area) =>
  inTurn(async () => {
    for (const shelf of await shelves()) if (areaOf(shelf) === area) await caches.delete(shelf);
    lists.delete(area);
    await caches.open(ASK_FIRST);
    await tell(await state());
  });

// Takes everything away, this worker too: from now on it answers nothing, and keeps
// nothing more of what it was at.
let gone = false;
const removeAll = () => {
  gone = true;
  return inTurn(async () => {
    for (const name of await caches.keys()) if (name.startsWith("sq-")) await caches.delete(name);
    await caches.open(ASK_FIRST);
    const leaving = self.registration.unregister();
    // A worker that is still coming can only leave once it is there.
    if (!self.registration.installing) await leaving;
    await tell({ gone });
  });
};

// Takes away the editions that no page shows any more. Areas that this edition has
// not got yet are fetched first.
const tidy = () =>
  inTurn(async () => {
    if (self.registration.installing || self.registration.waiting) return;
    for (const area of await areasKept()) await keep(area);
    for (const shelf of await shelves()) if (!shelf.startsWith(HERE)) await caches.delete(shelf);
  }).catch(() => {});

self.addEventListener("install", (event) => {
  const isFirst = !self.registration.active;
  const install = async () => {
    await announce();
    try {
      for (const set of ["core", ...(await areasKept())]) await keep(set, isFirst ? tell : undefined);
    } catch (error) {
      const failed = reason(error);
      for (const shelf of await shelves(HERE)) if (failed === "room") await caches.delete(shelf);
      await tell({ failed, date: isFirst ? undefined : SITE.date });
      throw error;
    }
  };
  event.waitUntil(install());
});

// The first edition takes over the pages that are open: they came from the network
// a moment ago, and each names its own files. Of a later one, the pages that are
// open belong to an older edition, and change to this worker by themselves.
self.addEventListener("activate", (event) => {
  const activate = async () => {
    await caches.delete(NOTICE);
    await self.clients.claim();
    if ((await pages()).length === 0) await tidy();
  };
  event.waitUntil(activate());
});
