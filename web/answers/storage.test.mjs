import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { DAY, ENTRY, TABS } from "./entry.js";
import { find, isEntry, remove, removeOthers, write } from "./storage.js";
import { dropUnlisted } from "./tabs.js";

// tabs.js goes by the clock as well.
const now = Date.now();
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

/** The tab is duplicated: the browser copies its storage. */
const duplicate = () => {
  const text = window.sessionStorage.getItem(ENTRY);
  const { localStorage } = window;
  const original = window;
  const copy = { sessionStorage: storage(), localStorage };
  copy.sessionStorage.setItem(ENTRY, text);
  return { original, copy };
};

test("what is deleted in one tab is gone in its duplicate", () => {
  write("tab", entry);
  const { copy } = duplicate();
  remove("tab");
  globalThis.window = copy;
  assert.deepEqual(find(Date.now()), { unreadable: false });
  assert.equal(copy.sessionStorage.getItem(ENTRY), null);
});

test("what is taken up in a duplicate is gone in the first tab", () => {
  write("tab", entry);
  const { original, copy } = duplicate();
  globalThis.window = copy;
  write("tab", { ...entry, id: "another" });
  assert.equal(find(Date.now()).kept.id, "another");
  globalThis.window = original;
  assert.equal(find(Date.now()).kept, undefined);
});

test("tabs that are no duplicates keep their own", () => {
  write("tab", entry);
  const first = window;
  globalThis.window = { sessionStorage: storage(), localStorage: first.localStorage };
  write("tab", { ...entry, id: "second" });
  remove("tab");
  assert.equal(find(Date.now()).kept, undefined);
  globalThis.window = first;
  assert.equal(find(Date.now()).kept.id, entry.id);
});

test("what no tab keeps any more is in no list", () => {
  write("tab", entry);
  assert.notEqual(window.localStorage.getItem(TABS), null);
  remove("tab");
  assert.equal(window.localStorage.getItem(TABS), null);
});

test("a tab keeps nothing where no other tab could delete it", () => {
  Object.defineProperty(window, "localStorage", { get: () => assert.fail("refused") });
  assert.equal(write("tab", entry), false);
});

test("an entry of this tab that another tab took from the list is removed, and no other", () => {
  write("tab", entry);
  dropUnlisted();
  assert.equal(find(now).place, "tab");
  window.localStorage.removeItem(TABS);
  window.localStorage.setItem(ENTRY, JSON.stringify(entry));
  dropUnlisted();
  assert.equal(window.sessionStorage.getItem(ENTRY), null);
  assert.equal(find(now).place, "day");
});
