// The worker's modules with an edition of their own, and caches that are in memory.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { bundle } from "../bundle.mjs";

const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const LIST = JSON.stringify({ "greenwich/signs/": sha256("signs") });
const areas = {
  greenwich: { list: "offline-greenwich-1.json", hash: sha256(LIST), size: 7 },
  "stoke-on-trent": { list: "offline-stoke-on-trent-1.json", hash: sha256("{}"), size: 8 },
};
const script = { kind: "module", target: "es2022", files: {}, modules: { "build:site": { edition: "new", core: {}, areas } } };
const load = async (entry) => import(`data:text/javascript,${encodeURIComponent(await bundle({ ...script, entry }))}#${Math.random()}`);

/** The browser's caches with these files in them. */
const fill = (files) => {
  globalThis.location = { href: "https://example.org/sw.js" };
  const responses = Object.entries(files).map(([name, texts]) => {
    const entries = Object.entries(texts).map(([path, text]) => [`https://example.org/${path}`, text]);
    return [name, new Map(entries)];
  });
  const all = new Map(responses);
  const answer = (text) => text && new Response(text, { headers: { "server-timing": 'kept;desc="2026-11-25T10:00:00Z"' } });
  globalThis.caches = {
    keys: async () => [...all.keys()],
    has: async (name) => all.has(name),
    open: async (name) => ({
      keys: async () => [...all.get(name).keys()].map((url) => ({ url })),
      match: async (url) => answer(all.get(name).get(url)),
    }),
    match: async (url, { cacheName }) => answer(all.get(cacheName)?.get(url)),
  };
};

test("an area is kept once all its files and its list are there, and carries its day", async () => {
  fill({ "sq-new-greenwich": { "greenwich/signs/": "signs", "offline-greenwich-1.json": LIST } });
  const { keptState } = await load("web/sw/kept.js");
  assert.deepEqual(await keptState(), {
    areas: { greenwich: { size: 7, kept: "2026-11-25T10:00:00Z" }, "stoke-on-trent": { size: 8, kept: undefined } },
  });
});

test("an area of which a file is missing is not kept", async () => {
  fill({ "sq-new-greenwich": { "offline-greenwich-1.json": LIST } });
  const { keptState } = await load("web/sw/kept.js");
  assert.equal((await keptState()).areas.greenwich.kept, undefined);
});

test("a list whose bytes are not those of the edition is not used", async () => {
  fill({ "sq-new-greenwich": { "greenwich/signs/": "signs", "offline-greenwich-1.json": LIST.replace("signs", "sings") } });
  const { listKept } = await load("web/sw/kept.js");
  assert.equal(await listKept("greenwich"), undefined);
});

test("areas of any edition count as kept, those with a hyphen in their name too", async () => {
  fill({
    "sq-old-stoke-on-trent": { "offline-stoke-on-trent-0.json": "{}" },
    "sq-new-greenwich": { "greenwich/signs/": "signs" },
    "sq-ask-first": {},
    "sq-notice": {},
  });
  const { areasKept } = await load("web/sw/kept.js");
  assert.deepEqual(await areasKept(), ["stoke-on-trent"]);
});
