// @ts-check
// Keeps the site on the phone: starts the worker, listens to it, and looks for new
// guidance.
import "./copy-date.js";
import { correct, fallBehind, isAccepted, isBehind, offer, sayNoRoom } from "./offer.js";
import { hasPanels, say, showAllGone, showAreas, showSizes } from "./panel.js";
import { AREA, findRegistration, isQuiet, register, registration, send, workers } from "./registration.js";

// The network went while something was being kept.
let isCut = false;

/** @param {any} message what the worker tells */
const hear = async ({ areas, area, done, of, failed, date, urgent, gone }) => {
  isCut ||= failed === "network";
  if (gone) return isAccepted() ? location.reload() : showAllGone();
  if (urgent) await correct(urgent);
  if (areas) return showAreas(areas);
  if (failed && date) return failed === "room" ? sayNoRoom(date) : undefined;
  if (failed && !area && !hasPanels()) await showSizes();
  if (failed) return say(area ?? AREA, { failed, of: undefined, keeping: false });
  if (area) say(area, { done, of });
};

const look = () => registration?.update().catch(() => {});

/** @type {ServiceWorkerRegistration | undefined} */
let watched;
const watch = () => {
  /** @param {ServiceWorker | null | undefined} worker */
  const follow = (worker) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") offer();
    });
  if (watched === registration) return;
  watched = registration;
  follow(registration?.installing);
  registration?.addEventListener("updatefound", () => follow(registration?.installing));
};

// Tells the worker that this page is here, and what it needs.
const greet = async () => {
  watch();
  // An edition that waits and does not answer must not hide one that comes after it.
  offer().catch(() => {});
  await send({ do: "hello", area: AREA, quiet: await isQuiet(), behind: isBehind() });
  await look();
  // The browser takes a look that was under way for ours, and that may have seen the
  // edition that waits already, and not the one after it.
  if (registration?.waiting) setTimeout(look, 3000);
};

// The network is there again, or the reader is: what was cut off goes on.
const comeBack = async () => {
  if (!isCut) return look();
  isCut = false;
  if (await register()) await greet();
};

const begin = async () => {
  // The coming of the first worker changes nothing that is on the page.
  let controlled = Boolean(workers.controller);
  workers.addEventListener("controllerchange", () => {
    if (controlled) fallBehind();
    controlled = true;
  });
  workers.addEventListener("message", ({ data }) => hear(data));
  if (!(await findRegistration())) {
    if (await isQuiet()) return showSizes();
    // A browser may refuse by answering nothing.
    if (!(await register())) return;
  }
  const back = () => comeBack()?.catch(() => {});
  addEventListener("online", back);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") back();
  });
  await greet();
};

begin().catch(() => {});
