// @ts-check
// Installs an edition, and lets it take over.
import { date } from "build:site";
import { THIS_EDITION, cacheNames } from "./manifest.js";
import { areasKept } from "./kept.js";
import { announce, endNotice } from "./notice.js";
import { openPages, tell } from "./pages.js";
import { deleteOldCaches, keep, reason } from "./precache.js";
import { worker } from "./worker.js";

worker.addEventListener("install", (event) => {
  const isFirst = !worker.registration.active;
  const install = async () => {
    await announce();
    try {
      for (const set of ["core", ...(await areasKept())]) await keep(set, isFirst ? tell : undefined);
    } catch (error) {
      const failed = reason(error);
      for (const name of await cacheNames(THIS_EDITION)) if (failed === "room") await caches.delete(name);
      await tell({ failed, date: isFirst ? undefined : date });
      throw error;
    }
  };
  event.waitUntil(install());
});

// The first edition takes over the pages that are open: they came from the network
// a moment ago, and each names its own files. Where a later one takes over, the pages
// that are open belong to an older edition, and change to this worker by themselves.
worker.addEventListener("activate", (event) => {
  const activate = async () => {
    await endNotice();
    await worker.clients.claim();
    if ((await openPages()).length === 0) await deleteOldCaches();
  };
  event.waitUntil(activate());
});
