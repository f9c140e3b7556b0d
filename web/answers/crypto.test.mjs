import assert from "node:assert/strict";
import { test } from "node:test";
import { deriveKey, random, seal, toBytes, toText, unseal } from "./crypto.js";

const head = { form: 1, id: "abc", area: "greenwich", edition: "2026-11-22", rules: "7", since: 1, until: 2 };
const ANSWERS = "danger=no";
const salt = random(16);
const key = await deriveKey("brass kettle under ferns", salt);

test("bytes become text and bytes again", () => {
  const bytes = random(40);
  assert.deepEqual(toBytes(toText(bytes)), bytes);
});

test("without a passphrase answers come back as they were", async () => {
  const entry = await seal(head, ANSWERS);
  assert.equal(entry.body, ANSWERS);
  assert.equal(await unseal(entry), ANSWERS);
});

test("without a passphrase a changed byte is noticed, in the answers and beside them", async () => {
  const entry = await seal(head, ANSWERS);
  await assert.rejects(unseal({ ...entry, body: "danger=on" }));
  await assert.rejects(unseal({ ...entry, rules: "8" }));
});

test("behind a passphrase nothing can be read, and the same passphrase opens it", async () => {
  const entry = await seal(head, ANSWERS, key);
  assert.ok(!Buffer.from(entry.body, "base64").toString("latin1").includes("danger"));
  assert.equal(await unseal(entry, await deriveKey("brass kettle under ferns", salt)), ANSWERS);
});

test("another passphrase, another salt or a changed field opens nothing", async () => {
  const entry = await seal(head, ANSWERS, key);
  await assert.rejects(unseal(entry, await deriveKey("brass kettle under fern", salt)));
  await assert.rejects(unseal(entry, await deriveKey("brass kettle under ferns", random(16))));
  await assert.rejects(unseal({ ...entry, until: 3 }, key));
});

test("a passphrase is the same however the keyboard composes its letters", async () => {
  const composed = await deriveKey("caf\u00e9 caf\u00e9", salt);
  const entry = await seal(head, ANSWERS, composed);
  assert.equal(await unseal(entry, await deriveKey("cafe\u0301 cafe\u0301", salt)), ANSWERS);
});

test("the same answers are never encrypted the same way twice", async () => {
  const [one, other] = [await seal(head, ANSWERS, key), await seal(head, ANSWERS, key)];
  assert.notEqual(one.iv, other.iv);
  assert.notEqual(one.body, other.body);
});
