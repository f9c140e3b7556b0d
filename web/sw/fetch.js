// @ts-check
// Answers requests in the network's place: what is kept comes first, verified; what is
// damaged or missing is fetched again; and where neither can be had, a page says so.
import { sha256 } from "../sha256.js";
import { AREAS, BASE, CORE, cacheName, cacheNames } from "./manifest.js";
import { openExisting } from "./caches.js";
import { withDateStamp } from "./date-stamp.js";
import { listKept } from "./kept.js";
import { isGone } from "./precache.js";
import { readVerified } from "./verified.js";
import { worker } from "./worker.js";

/** @typedef {{ cache: string, hash: string }} Place */

/**
 * Returns the path below the site's root of a request that is for this worker to answer.
 * @param {Request} request
 */
const pathOf = ({ method, url, headers }) => {
  const plain = url.split(/[?#]/)[0];
  if (method !== "GET" || headers.has("range") || !plain.startsWith(BASE)) return undefined;
  const path = plain.slice(BASE.length).replace(/(^|\/)index\.html$/, "$1");
  return path.startsWith("embed/") ? undefined : path;
};

/**
 * Returns where a file is kept, and its hash. A page's path begins with its area's name;
 * what else an area needs is at the top, and is looked for in all.
 * @param {string} path
 * @returns {Promise<Place | undefined>}
 */
const placeOf = async (path) => {
  const inCore = CORE.get(path);
  if (inCore) return { cache: cacheName("core"), hash: inCore };
  const [first, inside] = path.split("/");
  const areas = inside === undefined ? [...AREAS.keys()] : [first].filter((area) => AREAS.has(area));
  for (const area of areas) {
    const hash = (await listKept(area))?.get(path);
    if (hash) return { cache: cacheName(area), hash };
  }
  return undefined;
};

/** @param {import("./verified.js").File} file */
const respond = ({ bytes, headers }, status = 200) => new Response(bytes, { status, headers });

/**
 * Fetches a damaged or missing file once more, and puts it back if it is what was kept.
 * If the server has gone on to another edition it is shown and not kept: a page names
 * its own files, so it is whole in itself.
 * @param {Request} request
 * @param {string} path
 * @param {Place} place
 */
const repair = async (request, path, { cache, hash }) => {
  const response = await fetch(request);
  if (!response.ok) return response;
  const bytes = await response.clone().arrayBuffer();
  if ((await sha256(bytes)) === hash) {
    const file = withDateStamp({ bytes, headers: response.headers });
    await (await openExisting(cache))?.put(BASE + path, file).catch(() => {});
  }
  return response;
};

/**
 * Returns a file of an older edition, which a page that was opened before an update asks
 * for. Its name holds the beginning of its hash, so it can still be verified.
 * @param {string} path
 */
const fromOldEdition = async (path) => {
  const [, fingerprint] = path.match(/-([0-9a-f]{16})\.\w+$/) ?? [];
  if (!fingerprint) return undefined;
  for (const name of await cacheNames()) {
    const found = await readVerified(name, path, (hash) => hash.startsWith(fingerprint));
    if (found) return respond(found);
  }
  return undefined;
};

/** Returns the page that stands for one that is not kept. */
const notKept = async () => {
  const path = "about/not-kept/";
  const found = await readVerified(cacheName("core"), path, (hash) => hash === CORE.get(path));
  if (found) return respond(found, 503);
  const words = '<h1>This page is not on this phone</h1><p>Danger now? <a href="tel:999">Ring 999</a>';
  const head = '<!DOCTYPE html><html lang="en-GB"><meta name="viewport" content="width=device-width"><title>Second Question</title>';
  return new Response(head + words, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
};

/**
 * @param {Request} request
 * @param {string} path
 */
const answer = async (request, path) => {
  const isPage = request.mode === "navigate";
  const place = await placeOf(path);
  const found = place && (await readVerified(place.cache, path, (hash) => hash === place.hash));
  if (found) return respond(found);
  if (isPage && !place && (await placeOf(`${path}/`))) return Response.redirect(`${BASE}${path}/${new URL(request.url).search}`);
  if (!isPage && !place) return (await fromOldEdition(path)) ?? fetch(request);
  try {
    return place ? await repair(request, path, place) : await fetch(request);
  } catch (error) {
    if (isPage) return notKept();
    throw error;
  }
};

worker.addEventListener("fetch", (event) => {
  const path = pathOf(event.request);
  if (path !== undefined && !isGone()) event.respondWith(answer(event.request, path));
});
