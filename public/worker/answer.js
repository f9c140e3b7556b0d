// Answering for the network: what is kept comes first, checked; what is damaged
// or missing is fetched again; and where neither can be had, a page says so.

// The path below the site's root, of what is ours to answer.
const ours = ({ method, url, headers }) => {
  const plain = url.split(/[?#]/)[0];
  if (method !== "GET" || headers.has("range") || !plain.startsWith(BASE)) return undefined;
  const path = plain.slice(BASE.length).replace(/(^|\/)index\.html$/, "$1");
  return path.startsWith("embed/") ? undefined : path;
};

// Where a file is kept, and its hash. A page begins with its area's name; what else
// an area needs stands at the top, and is looked for in all.
const placeOf = async (path) => {
  if (CORE.has(path)) return { shelf: `${HERE}core`, hash: CORE.get(path) };
  const [first, inside] = path.split("/");
  const areas = inside === undefined ? [...AREAS.keys()] : [first].filter((area) => AREAS.has(area));
  for (const area of areas) {
    const hash = (await listKept(area))?.get(path);
    if (hash) return { shelf: HERE + area, hash };
  }
  return undefined;
};

const fromCache = ({ bytes, headers }, status = 200) => new Response(bytes, { status, headers });

// Fetched once more, and put back if it is what was kept. If the server has gone
// on to another edition it is shown and not kept: a page names its own files, so
// it is whole in itself.
const mended = async (request, path, { shelf, hash }) => {
  const answer = await fetch(request);
  if (!answer.ok) return answer;
  const bytes = await answer.clone().arrayBuffer();
  if ((await digest(bytes)) === hash) {
    const again = stamped({ bytes, headers: answer.headers });
    await (await opened(shelf))?.put(BASE + path, again).catch(() => {});
  }
  return answer;
};

// A page that was opened before an update asks for its own files: by their names,
// which hold the beginning of their hash, they can still be told to be sound.
const older = async (path) => {
  const [, named] = path.match(/-([0-9a-f]{16})\.\w+$/) ?? [];
  if (!named) return undefined;
  for (const shelf of await shelves()) {
    const found = await sound(shelf, path, (is) => is.startsWith(named));
    if (found) return fromCache(found);
  }
  return undefined;
};

const notKept = async () => {
  const path = "about/not-kept/";
  const found = await sound(`${HERE}core`, path, (is) => is === CORE.get(path));
  if (found) return fromCache(found, 503);
  const words = '<h1>This page is not on this phone</h1><p>Danger now? <a href="tel:999">Ring 999</a>';
  const head = '<!DOCTYPE html><html lang="en-GB"><meta name="viewport" content="width=device-width"><title>Second Question</title>';
  return new Response(head + words, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
};

const answer = async (request, path) => {
  const isPage = request.mode === "navigate";
  const place = await placeOf(path);
  const found = place && (await sound(place.shelf, path, (is) => is === place.hash));
  if (found) return fromCache(found);
  if (isPage && !place && (await placeOf(`${path}/`))) return Response.redirect(`${BASE}${path}/${new URL(request.url).search}`);
  if (!isPage && !place) return (await older(path)) ?? fetch(request);
  try {
    return place ? await mended(request, path, place) : await fetch(request);
  } catch (error) {
    if (isPage) return notKept();
    throw error;
  }
};

self.addEventListener("fetch", (event) => {
  const path = ours(event.request);
  if (path !== undefined && !gone) event.respondWith(answer(event.request, path));
});
