// The way back. `site worker-off` puts this in the place of sw.js: whoever has an
// older worker gets this one at the next look for an update. It takes away all
// that was kept, then itself. It answers no request, so pages come from the
// network as if there had never been a worker.
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) if (name.startsWith("sq-")) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});
