// @ts-check
// The files of an edition, as the build has put them in, and the names of their caches.
import { areas, core, edition } from "build:site";
import { ASK_FIRST, NOTICE, PREFIX } from "./caches.js";

/** The address of the site's root. */
export const BASE = new URL("./", location.href).href;
/** The files that every area needs, each with its SHA-256. */
export const CORE = new Map(Object.entries(core));
/** Of each area, the file that lists its files, that one's SHA-256, and how many bytes they all are. */
export const AREAS = new Map(Object.entries(areas));

/** The start of the names of this edition's caches. */
export const THIS_EDITION = `${PREFIX}${edition}-`;

/**
 * Returns the name of this edition's cache for a set of files: an area, or `core`.
 * @param {string} set
 */
export const cacheName = (set) => THIS_EDITION + set;

/**
 * Returns the area, or `core`, that a cache of any edition holds.
 * @param {string} name
 */
export const setOf = (name) => name.split("-").slice(2).join("-");

/**
 * Returns the names of the caches that hold files: of every edition, or of one.
 * @param {string} [start]
 */
export const cacheNames = async (start = PREFIX) => {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(start) && name !== ASK_FIRST && name !== NOTICE);
};

/**
 * Reads a list of files.
 * @param {{ bytes: ArrayBuffer }} file
 * @returns {Map<string, string>}
 */
export const parseList = ({ bytes }) => new Map(Object.entries(JSON.parse(new TextDecoder().decode(bytes))));
