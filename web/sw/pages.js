// @ts-check
import { BASE } from "./manifest.js";
import { worker } from "./worker.js";

/**
 * Returns every open page of the site; of others at the same address, such as a
 * council's own, none.
 */
export const openPages = async () => {
  const all = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(BASE));
};

/**
 * Tells every open page something.
 * @param {object} message
 */
export const tell = async (message) => {
  for (const page of await openPages()) page.postMessage(message);
};
