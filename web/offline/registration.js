// @ts-check
// Registers the service worker and talks to it.
import { ASK_FIRST } from "../sw/caches.js";

/** The address of the site's root. */
export const BASE = new URL("./", import.meta.url);
/** The area of this page; of a page about this site, a name that is no area's. */
export const AREA = location.pathname.slice(BASE.pathname.length).split("/")[0];
/** The browser's service workers. */
export const workers = navigator.serviceWorker;

/** The worker of this site, once it is registered. @type {ServiceWorkerRegistration | undefined} */
export let registration;

export const register = async () => {
  registration = await workers.register(new URL("sw.js", BASE));
  return registration;
};
/** Returns the registration that is there already. */
export const findRegistration = async () => {
  const found = await workers.getRegistration(BASE.href);
  if (found?.scope === BASE.href) registration = found;
  return registration;
};

/**
 * Returns the worker once it answers; fails where it could not keep what it needs.
 * @returns {Promise<ServiceWorker>}
 */
const activeWorker = () =>
  new Promise((resolve, reject) => {
    if (registration?.active) return resolve(registration.active);
    const coming = /** @type {ServiceWorker} */ (registration?.installing ?? registration?.waiting);
    coming.addEventListener("statechange", () => {
      if (coming.state === "activated") resolve(coming);
      if (coming.state === "redundant") reject(new Error("The worker could not keep what it needs."));
    });
  });
/** @param {object} message */
export const send = async (message) => (await activeWorker()).postMessage(message);

/**
 * Tells whether nothing is to be kept unasked: something was taken away, or the device
 * asks sites for little.
 */
export const isQuiet = async () => {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  return connection?.saveData === true || (await caches.has(ASK_FIRST));
};
