// @ts-check
// A correction marked urgent is announced as soon as this edition is found, before any
// of its files are there, and on every page after that until the edition is shown.
import { urgent } from "build:site";
import { NOTICE } from "./caches.js";
import { BASE } from "./manifest.js";
import { tell } from "./pages.js";

const ADDRESS = `${BASE}notice.json`;

/** Announces this edition's correction, in the place of an earlier one. */
export const announce = async () => {
  await caches.delete(NOTICE);
  if (!urgent) return;
  await tell({ urgent });
  const cache = await caches.open(NOTICE).catch(() => undefined);
  await cache?.put(ADDRESS, Response.json(urgent)).catch(() => {});
};

/** Returns the correction of the edition that is coming, if it has one. */
export const announced = async () => (await caches.match(ADDRESS, { cacheName: NOTICE }))?.json();

/** Ends the announcement: the edition that it came with is shown. */
export const endNotice = () => caches.delete(NOTICE);
