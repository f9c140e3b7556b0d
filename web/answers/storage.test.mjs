import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { DAY, ENTRY } from "./entry.js";
import { find, isEntry, removeOthers, write } from "./storage.js";

const now = Date.UTC(2026, 10, 26, 10);
const entry = { form: 1, id: "abc", area: "greenwich", edition: "2026-11-22", rules: "7", since: now, until: now + DAY, body: "danger=no" };

/** A storage that keeps at most so many letters of each value. */
const storage = (room = Infinity) => {
  const items = new Map();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, text) => void items.set(name, text.slice(0, room)),
    removeItem: (name) => void items.delete(name),
  };
};
beforeEach(() => {
  globalThis.window = { sessionStorage: storage(), localStorage: storage() };
});

test("what was written is found, the tab's own first", () => {
  write("day", { ...entry, id: "day" });
  write("tab", { ...entry, id: "tab" });
  assert.equal(find(now).kept.id, "tab");
  removeOthers("day");
  assert.deepEqual(find(now), { place: "day", kept: { ...entry, id: "day" } });
});

test("what is over is removed", () => {
  write("day", entry);
  assert.deepEqual(find(now + DAY), { unreadable: false });
  assert.equal(window.localStorage.getItem(ENTRY), null);
});

test("what cannot be read is removed, and that is said", () => {
  for (const text of ["{", "null", JSON.stringify({ ...entry, area: "../.." }), JSON.stringify({ ...entry, until: now + DAY + 1 })]) {
    window.localStorage.setItem(ENTRY, text);
    assert.deepEqual(find(now), { unreadable: true }, text);
    assert.equal(window.localStorage.getItem(ENTRY), null);
  }
});

test("a storage that only pretends to write is found out, and so is one that refuses", () => {
  window.localStorage = storage(9);
  assert.equal(write("day", entry), false);
  Object.defineProperty(window, "localStorage", { get: () => assert.fail("refused") });
  assert.equal(write("day", entry), false);
  assert.deepEqual(find(now), { unreadable: false });
});

test("every field of an entry has to be there", () => {
  assert.equal(isEntry(entry), true);
  for (const name of Object.keys(entry)) assert.equal(isEntry({ ...entry, [name]: undefined }), false, name);
  assert.equal(isEntry({ ...entry, salt: "x" }), false, "a salt without its number");
});
