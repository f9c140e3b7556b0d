// @ts-check
// Keeps an edition and takes it away. Every edition has caches of its own, so that one
// that is half there is never mixed with another.
import { ASK_FIRST, PREFIX } from "./caches.js";
import { AREAS, BASE, CORE, THIS_EDITION, cacheName, cacheNames, parseList, setOf } from "./manifest.js";
import { withDateStamp } from "./date-stamp.js";
import { areasKept, forgetList, keptState } from "./kept.js";
import { tell } from "./pages.js";
import { fetchVerified, readVerified } from "./verified.js";
import { worker } from "./worker.js";

let gone = false;
/** Tells whether everything was taken away: this worker then answers nothing and keeps nothing more. */
export const isGone = () => gone;

/**
 * Returns a file, from an older edition where it is the same there.
 * @param {string} path
 * @param {string} hash
 */
const copyOrFetch = async (path, hash) => {
  for (const name of await cacheNames()) {
    const found = await readVerified(name, path, (is) => is === hash);
    if (found) return found;
  }
  return fetchVerified(path, hash);
};

/**
 * Keeps those of some files that are missing, four at a time, and reports how far it is.
 * @param {string} set
 * @param {Map<string, string>} files
 * @param {(progress: object) => Promise<void>} [report]
 */
const keepFiles = async (set, files, report) => {
  const cache = await caches.open(cacheName(set));
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...files].filter(([path]) => !there.has(BASE + path));
  let done = files.size - missing.length;
  /** @param {[string, string]} file */
  const keepOne = async ([path, hash]) => {
    if (gone) return;
    await cache.put(BASE + path, withDateStamp(await copyOrFetch(path, hash)));
    done += 1;
    await report?.({ area: set, done, of: files.size });
  };
  for (let at = 0; at < missing.length; at += 4) await Promise.all(missing.slice(at, at + 4).map(keepOne));
  return cache;
};

/**
 * Keeps `core` or an area.
 * @param {string} set
 * @param {(progress: object) => Promise<void>} [report]
 */
export const keep = async (set, report) => {
  if (gone) return;
  if (set === "core") {
    await keepFiles(set, CORE, report);
    return;
  }
  const area = AREAS.get(set);
  if (!area) throw new Error(`${set} is no area`);
  const { list, hash } = area;
  const there = await readVerified(cacheName(set), list, (is) => is === hash);
  const found = there ?? (await copyOrFetch(list, hash));
  const cache = await keepFiles(set, parseList(found), report);
  if (!there && !gone) await cache.put(BASE + list, withDateStamp(found));
  forgetList(set);
};

/** @type {Promise<unknown>} */
let work = Promise.resolve();
/**
 * Does one job after the other: what is being kept cannot be taken away meanwhile.
 * @param {() => Promise<unknown>} job
 */
export const inTurn = (job) => (work = work.then(job, job));

/**
 * Says why something could not be kept.
 * @param {any} error
 */
export const reason = ({ name }) => (name === "QuotaExceededError" ? "room" : "network");

/**
 * Keeps an area and what every area needs, and says so, or why not.
 * @param {string} area
 */
export const keepArea = (area) =>
  inTurn(async () => {
    try {
      await keep("core");
      if (AREAS.has(area)) await keep(area, tell);
      await tell(await keptState());
    } catch (error) {
      await tell({ area, failed: reason(error) });
    }
  });

/**
 * Takes an area away, and keeps nothing unasked from now on.
 * @param {string} area
 */
export const removeArea = (area) =>
  inTurn(async () => {
    for (const name of await cacheNames()) if (setOf(name) === area) await caches.delete(name);
    forgetList(area);
    await caches.open(ASK_FIRST);
    await tell(await keptState());
  });

/** Takes everything away, and this worker too. */
export const removeAll = () => {
  gone = true;
  return inTurn(async () => {
    for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
    await caches.open(ASK_FIRST);
    const leaving = worker.registration.unregister();
    // A worker that is still coming can only leave once it is there.
    if (!worker.registration.installing) await leaving;
    await tell({ gone });
  });
};

/**
 * Deletes the caches of editions that no page shows any more. Areas that this edition
 * has not got yet are fetched first.
 */
export const deleteOldCaches = () =>
  inTurn(async () => {
    if (worker.registration.installing || worker.registration.waiting) return;
    for (const area of await areasKept()) await keep(area);
    for (const name of await cacheNames()) if (!name.startsWith(THIS_EDITION)) await caches.delete(name);
  }).catch(() => {});
