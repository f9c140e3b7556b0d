import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { bundle } from "./bundle.mjs";

const folder = mkdtempSync(join(tmpdir(), "bundle-"));
after(() => rmSync(folder, { recursive: true }));
let count = 0;
/** Bundles a script of this text. */
const bundled = (text, modules = {}, { files = {}, kind = "module" } = {}) => {
  count += 1;
  const entry = join(folder, `${count}.js`);
  writeFileSync(entry, text);
  return bundle({ entry, kind, target: "es2019", modules, files });
};
const messages = { yes: "Ja’", no: "Nein" };

test("what the build gives is put in by its name", async () => {
  const text = await bundled('import * as messages from "build:messages"; console.log(messages.yes, messages.no);', { "build:messages": messages });
  assert.match(text, /"Ja’"/);
});

test("a name that the build does not give is an error", async () => {
  const given = { "build:messages": { yes: "Ja" } };
  await assert.rejects(bundled('import { yes, no } from "build:messages"; console.log(yes, no);', given), /"no"/);
  await assert.rejects(bundled('import * as messages from "build:messages"; console.log(messages.yes, messages.no);', given), /"no"/);
  await assert.rejects(bundled('import { no } from "build:others"; console.log(no);', given), /build:others/);
});

test("what no script uses is an error", async () => {
  await assert.rejects(bundled('import { yes } from "build:messages"; console.log(yes);', { "build:messages": messages }), /does not use build:messages#no/);
  await assert.rejects(bundled("console.log(1);", {}, { files: { "build:later.js": "./later.js" } }), /does not use build:later[.]js/);
});

test("a file is imported under the name that it was given", async () => {
  const text = await bundled('import("build:later.js");', {}, { files: { "build:later.js": "./later-01.js" } });
  assert.equal(text.trim(), 'import("./later-01.js");');
});

test("a classic script leaves no name to others", async () => {
  const text = await bundled("export const own = 1; console.log(own);", {}, { kind: "classic" });
  assert.match(text, /^"use strict";\(function\(\)\{\n.*\n\}\)\(\);\n$/s);
});

test("what a browser of the target cannot read is written for it", async () => {
  assert.doesNotMatch(await bundled("console.log(globalThis.a?.b ?? 1);"), /\?[.?]/);
});

test("the same scripts give the same bytes", async () => {
  const text = 'import { yes, no } from "build:messages"; console.log(yes, no);';
  assert.equal(await bundled(text, { "build:messages": messages }), await bundled(text, { "build:messages": messages }));
});
