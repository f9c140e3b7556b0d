// What worker and pages tell each other.

// Every open page of the site; of others at the same address, such as a council's
// own, none.
const pages = async () => {
  const all = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(BASE));
};
const tell = async (message) => {
  for (const page of await pages()) page.postMessage(message);
};

// What is kept of each area, and since when.
const state = async () => {
  const areas = {};
  for (const [area, { list, size }] of AREAS) {
    const files = await listKept(area);
    const shelf = files && (await opened(HERE + area));
    const whole = shelf && (await shelf.keys()).length > files.size;
    areas[area] = { size, kept: whole ? stampOf(await shelf.match(BASE + list)) : undefined };
  }
  return { areas };
};

// A correction marked urgent is said as soon as this edition is found, before any
// of its files are there, and stays said until it is shown.
const announce = async () => {
  await caches.delete(NOTICE);
  if (!SITE.urgent) return;
  await tell({ urgent: SITE.urgent });
  const notice = await caches.open(NOTICE).catch(() => {});
  await notice?.put(`${BASE}notice.json`, Response.json(SITE.urgent)).catch(() => {});
};
const noticed = async () => {
  const notice = await caches.match(`${BASE}notice.json`, { cacheName: NOTICE });
  return notice?.json();
};

const JOBS = {
  // A page was opened. What no open page needs goes; what is missing of its area is
  // kept, unless it asks for nothing.
  async hello({ data: { area, quiet, behind }, source }) {
    source.postMessage({ ...(await state()), urgent: await noticed() });
    if ((await pages()).length === 1 && !behind) await tidy();
    if (!quiet) await JOBS.keep({ data: { area } });
  },
  // An edition that waits follows.
  async keep({ data: { area } }) {
    await keepArea(area);
    self.registration.waiting?.postMessage({ do: "follow", area });
  },
  async follow({ data: { area } }) {
    if (AREAS.has(area)) await inTurn(() => keep(area)).catch(() => {});
  },
  async remove({ data: { area } }) {
    await (area ? removeArea(area) : removeAll());
  },
  async edition({ ports: [port] }) {
    port.postMessage({ date: SITE.date, edition: SITE.edition, urgent: SITE.urgent });
  },
  async show() {
    await self.skipWaiting();
  },
};

self.addEventListener("message", (event) => {
  const job = JOBS[event.data?.do];
  if (job) event.waitUntil(job(event));
});
