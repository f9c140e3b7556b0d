// @ts-check
// The way back. `site service-worker-kill-switch` writes this file, as it is, in the place of sw.js:
// whoever has an older worker gets this one at the next look for an update. It deletes
// all that was kept, then unregisters itself. It answers no request, so pages come from
// the network as if there had never been a worker.
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) if (name.startsWith("sq-")) await caches.delete(name);
    await worker.registration.unregister();
  };
  event.waitUntil(leave());
});
