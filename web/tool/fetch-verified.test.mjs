import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { afterEach, mock, test } from "node:test";
import { fetchVerified } from "./fetch-verified.js";

const TEXT = "a number to ring";
const SUM = createHash("sha256").update(TEXT).digest("hex").slice(0, 16);
const respond = (body, init) => mock.method(globalThis, "fetch", async () => new Response(body, init));
afterEach(() => mock.restoreAll());

test("a file whose bytes are those of the edition is returned whole", async () => {
  respond(TEXT);
  assert.equal(Buffer.from(await fetchVerified("/guide.bin", SUM)).toString(), TEXT);
});

test("a file that is damaged, cut short, or of another edition is not used", async () => {
  for (const body of [TEXT.replace("ring", "rang"), TEXT.slice(1), ""]) {
    respond(body);
    await assert.rejects(fetchVerified("/guide.bin", SUM), /guide\.bin is damaged, or of another edition/);
  }
});

test("a file that the server has not is not used, whatever it sends instead", async () => {
  respond(TEXT, { status: 404 });
  await assert.rejects(fetchVerified("/guide.bin", SUM), /guide\.bin: 404/);
});

test("without https, where a browser offers no SHA-256, the bytes are taken as they are", async () => {
  mock.getter(globalThis, "crypto", () => ({}));
  respond("anything");
  assert.equal(Buffer.from(await fetchVerified("/guide.bin", SUM)).toString(), "anything");
});
