// @ts-check
// Does what pages ask of this worker.
import { date, edition, urgent } from "build:site";
import { AREAS } from "./manifest.js";
import { keptState } from "./kept.js";
import { announced } from "./notice.js";
import { openPages } from "./pages.js";
import { deleteOldCaches, inTurn, keep, keepArea, removeAll, removeArea } from "./precache.js";
import { worker } from "./worker.js";

/** @param {string} area */
const keepHereAndNext = async (area) => {
  await keepArea(area);
  // An edition that waits follows.
  worker.registration.waiting?.postMessage({ do: "follow", area });
};

/** @type {Record<string, (event: ExtendableMessageEvent) => Promise<void>>} */
const JOBS = {
  // A page was opened. What no open page needs goes; what is missing of its area is
  // kept, unless it asks for nothing.
  async hello({ data: { area, quiet, behind }, source }) {
    source?.postMessage({ ...(await keptState()), urgent: await announced() });
    if ((await openPages()).length === 1 && !behind) await deleteOldCaches();
    if (!quiet) await keepHereAndNext(area);
  },
  async keep({ data: { area } }) {
    await keepHereAndNext(area);
  },
  async follow({ data: { area } }) {
    if (AREAS.has(area)) await inTurn(() => keep(area)).catch(() => {});
  },
  async remove({ data: { area } }) {
    await (area ? removeArea(area) : removeAll());
  },
  async edition({ ports: [port] }) {
    port.postMessage({ date, edition, urgent });
  },
  async show() {
    await worker.skipWaiting();
  },
};

worker.addEventListener("message", (event) => {
  const job = JOBS[event.data?.do];
  if (job) event.waitUntil(job(event));
});
