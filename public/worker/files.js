// What an edition consists of, and how its files are looked for and checked.
// `site render` writes the edition in here: its name, its date, an urgent
// correction, the files that every area needs with the SHA-256 of each, and for
// each area the file that lists those of the area.
const SITE = {};

const BASE = new URL("./", location.href).href;
const CORE = new Map(Object.entries(SITE.core));
const AREAS = new Map(Object.entries(SITE.areas));
const HERE = `sq-${SITE.edition}-`;
// Says on this device that nothing more is to be kept unasked. Its name is all
// that it holds.
const ASK_FIRST = "sq-ask-first";
// Holds an urgent correction until the edition that it came with is shown.
const NOTICE = "sq-notice";

const digest = async (bytes) => {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
};

// The names of the caches that hold files: of every edition, or of one.
const shelves = async (start = "sq-") => {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(start) && name !== ASK_FIRST && name !== NOTICE);
};

// A cache that is there. To open one that has just been removed would make it anew.
const opened = async (name) => ((await caches.has(name)) ? caches.open(name) : undefined);

// A file as it was kept, if its bytes are those that they should be.
const sound = async (shelf, path, isRight) => {
  try {
    const found = await caches.match(BASE + path, { cacheName: shelf, ignoreVary: true });
    const bytes = await found?.arrayBuffer();
    return bytes && isRight(await digest(bytes)) ? { bytes, headers: found.headers } : undefined;
  } catch {
    // The browser cannot read its own cache: as if nothing were in it.
    return undefined;
  }
};

// A weak line breaks off and comes back: what it cut is asked for twice more.
const patiently = async (job) => {
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

// A file from the network; one that belongs to another edition is refused.
const fetched = async (path, hash) => {
  for (const cache of ["default", "reload"]) {
    const found = await patiently(async () => {
      const answer = await fetch(BASE + path, { cache, redirect: "error", priority: "low" });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return { bytes: await answer.arrayBuffer(), headers: answer.headers };
    });
    if ((await digest(found.bytes)) === hash) return found;
  }
  throw new Error(`${path} is of another edition`);
};

// What is put away carries the time, so that the page can say how old it is.
// The bytes are unpacked by now.
const stamped = ({ bytes, headers }) => {
  const own = new Headers(headers);
  for (const name of ["content-encoding", "content-length", "vary"]) own.delete(name);
  own.set("server-timing", `kept;desc="${new Date().toISOString()}"`);
  return new Response(bytes, { headers: own });
};
const stampOf = (answer) => answer.headers.get("server-timing")?.match(/^kept;desc="(.+)"$/)?.[1];

const entries = ({ bytes }) => new Map(Object.entries(JSON.parse(new TextDecoder().decode(bytes))));

// The files of each area that this edition has kept as a whole; none for the
// others. The list is put away last. Read once, while this worker runs.
const lists = new Map();
const listKept = async (area) => {
  if (!lists.has(area)) {
    const { list, hash } = AREAS.get(area);
    const found = await sound(HERE + area, list, (is) => is === hash);
    lists.set(area, found && entries(found));
  }
  return lists.get(area);
};

// The areas of which any edition was kept as a whole.
const areasKept = async () => {
  const kept = new Set();
  for (const shelf of await shelves()) {
    const area = areaOf(shelf);
    if (!AREAS.has(area)) continue;
    const requests = await (await opened(shelf))?.keys();
    if (requests?.some(({ url }) => url.startsWith(`${BASE}offline-${area}-`))) kept.add(area);
  }
  return [...kept];
};
const areaOf = (shelf) => shelf.split("-").slice(2).join("-");
