// Keeps the worker, listens to it, and looks for new guidance.
const hear = async ({ areas, area, done, of, failed, date, urgent, gone }) => {
  if (gone) return accepted ? location.reload() : everythingGone();
  if (urgent) await correct(urgent);
  if (areas) return showAreas(areas);
  if (failed && date) return failed === "room" ? noRoom(date) : undefined;
  if (failed && !area && !panels.size) await showSizes();
  if (failed) return say(area ?? AREA, { failed, of: undefined, keeping: false });
  if (area) say(area, { done, of });
};

const look = () => registration.update().catch(() => {});

const watch = () => {
  const follow = (worker) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") offer();
    });
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  addEventListener("online", look);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") look();
  });
};

const begin = async () => {
  // The coming of the first worker changes nothing that is on the page.
  let controlled = Boolean(workers.controller);
  workers.addEventListener("controllerchange", () => {
    if (controlled) fallBehind();
    controlled = true;
  });
  workers.addEventListener("message", ({ data }) => hear(data));
  const quiet = await isQuiet();
  if (!(await registered())) {
    if (quiet) return showSizes();
    // A browser may refuse by answering nothing.
    if (!(await register())) return;
  }
  watch();
  await offer();
  await send({ do: "hello", area: AREA, quiet, behind });
  await look();
};

begin().catch(() => {});
