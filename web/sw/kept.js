// @ts-check
// Tells which areas are kept on this device.
import { AREAS, BASE, cacheName, cacheNames, parseList, setOf } from "./manifest.js";
import { openExisting } from "./caches.js";
import { dateStamp } from "./date-stamp.js";
import { readVerified } from "./verified.js";

/** @type {Map<string, Map<string, string> | undefined>} */
const lists = new Map();

/**
 * Returns the files of an area that this edition has kept as a whole; nothing for an
 * area of which a part is missing, since its list is kept last. Read once, while this
 * worker runs.
 * @param {string} area
 */
export const listKept = async (area) => {
  const known = AREAS.get(area);
  if (known && !lists.has(area)) {
    const found = await readVerified(cacheName(area), known.list, (hash) => hash === known.hash);
    lists.set(area, found && parseList(found));
  }
  return lists.get(area);
};

/**
 * Forgets what is known of an area, which has been kept or removed.
 * @param {string} area
 */
export const forgetList = (area) => lists.delete(area);

/** Returns the areas of which any edition was kept as a whole. */
export const areasKept = async () => {
  const kept = new Set();
  for (const name of await cacheNames()) {
    const area = setOf(name);
    if (!AREAS.has(area)) continue;
    const requests = await (await openExisting(name))?.keys();
    if (requests?.some(({ url }) => url.startsWith(`${BASE}offline-${area}-`))) kept.add(area);
  }
  return [...kept];
};

/** Returns of each area how large it is, and since when it is kept. */
export const keptState = async () => {
  /** @type {Record<string, { size: number, kept: string | undefined }>} */
  const areas = {};
  for (const [area, { list, size }] of AREAS) {
    const files = await listKept(area);
    const cache = files && (await openExisting(cacheName(area)));
    const isWhole = files && cache && (await cache.keys()).length > files.size;
    areas[area] = { size, kept: isWhole ? dateStamp(await cache.match(BASE + list)) : undefined };
  }
  return { areas };
};
