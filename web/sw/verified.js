// @ts-check
// Reads files from the caches and from the network, and uses none whose SHA-256 is not
// the one that it should be.
import { sha256 } from "../sha256.js";
import { BASE } from "./manifest.js";

/** @typedef {{ bytes: ArrayBuffer, headers: Headers }} File */

/**
 * Returns a file from a cache, if its bytes are those that they should be.
 * @param {string} cacheName
 * @param {string} path
 * @param {(hash: string) => boolean} isRight
 * @returns {Promise<File | undefined>}
 */
export const readVerified = async (cacheName, path, isRight) => {
  try {
    const found = await caches.match(BASE + path, { cacheName, ignoreVary: true });
    const bytes = await found?.arrayBuffer();
    return found && bytes && isRight(await sha256(bytes)) ? { bytes, headers: found.headers } : undefined;
  } catch {
    // The browser cannot read its own cache: as if nothing were in it.
    return undefined;
  }
};

/**
 * Does a job again, after one second and after four, if a weak line cut it off.
 * @template T
 * @param {() => Promise<T>} job
 * @returns {Promise<T>}
 */
const withRetry = async (job) => {
  for (const pause of [1000, 4000]) {
    try {
      return await job();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return job();
};

/**
 * Fetches a file. Fails where the server has it of another edition only.
 *
 * The hash is compared here and not by `fetch(…, { integrity })`: that fails with the
 * same TypeError as a line that broke off, so another edition would be asked for again
 * after pauses, as often as `withRetry` allows.
 * @param {string} path
 * @param {string} hash
 * @returns {Promise<File>}
 */
export const fetchVerified = async (path, hash) => {
  for (const cache of /** @type {RequestCache[]} */ (["default", "reload"])) {
    const found = await withRetry(async () => {
      const response = await fetch(BASE + path, /** @type {RequestInit} */ ({ cache, redirect: "error", priority: "low" }));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return { bytes: await response.arrayBuffer(), headers: response.headers };
    });
    if ((await sha256(found.bytes)) === hash) return found;
  }
  throw new Error(`${path} is of another edition`);
};
