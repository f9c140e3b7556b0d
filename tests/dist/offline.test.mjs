// The service worker's lists, held to the files of dist/: `node --test
// dist/*.test.mjs`, after a build.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const read = (name) => readFileSync(`${DIST}/${name}`);
/** Returns how many bytes of a file are sent: those of its compressed copy, where there is one. */
const sent = (name) => statSync(existsSync(`${DIST}/${name}.br`) ? `${DIST}/${name}.br` : `${DIST}/${name}`).size;
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

// Files that no page of the site needs, or that the worker never keeps.
const LEFT_OUT = /^(sw\.js|offline.*\.json|404\.html|.*\.png|manifest\.webmanifest|(embed|schema)\/.*|embed(-[^/]*)?\.(css|js)|frame-.*|options-.*|self-test-.*|no-modules-.*|.+\/contacts\.json|.*\.(br|gz))$/;
const NEEDED = [/_bg\.wasm$/, /^second-question-.*\.js$/, /^guide-.*\.bin$/, /^boot-/, /^export-/, /^app-.*\.css$/, /^tool-.*\.css$/, /^offline-.*\.js$/];

test("the lists name every file of the built site that a page may need, with the hash that it has", () => {
  const { core, areas } = listedIn(read("sw.js").toString());
  const listed = { ...core };
  for (const [area, { list, hash, size }] of Object.entries(areas)) {
    assert.equal(sha256(read(list)), hash, list);
    const files = JSON.parse(read(list));
    const bytes = Object.keys(files).map((path) => sent(path.replace(/\/$/, "/index.html")));
    assert.equal(size, bytes.reduce((all, one) => all + one, 0), area);
    for (const path of Object.keys(files)) assert.ok(path.startsWith(`${area}/`) || path.startsWith(`search-${area}-`), path);
    Object.assign(listed, files);
  }
  const files = readdirSync(DIST, { recursive: true }).filter((file) => statSync(`${DIST}/${file}`).isFile() && !LEFT_OUT.test(file));
  assert.deepEqual(Object.keys(listed).sort(), files.map((file) => file.replace(/(^|\/)index\.html$/, "$1")).sort());
  for (const [path, hash] of Object.entries(listed)) {
    assert.equal(sha256(read(path === "" || path.endsWith("/") ? `${path}index.html` : path)), hash, path);
  }
  for (const needed of NEEDED) assert.equal(Object.keys(core).filter((path) => needed.test(path)).length, 1, String(needed));
});

/** Returns what the built worker lists. Its text is minified, so it is read by its form. */
function listedIn(script) {
  const files = script.matchAll(/(?:"([^"]*)"|(\w+)):"([0-9a-f]{64})"/g);
  const core = Object.fromEntries([...files].map(([, quoted, plain, hash]) => [quoted ?? plain, hash]).filter(([path]) => path !== "hash"));
  const areas = script.matchAll(/"?([a-z-]+)"?:\{hash:"([0-9a-f]{64})",list:"([^"]+)",size:([0-9e]+)\}/g);
  return { core, areas: Object.fromEntries([...areas].map(([, area, hash, list, size]) => [area, { list, hash, size: Number(size) }])) };
}
