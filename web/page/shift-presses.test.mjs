import assert from "node:assert/strict";
import { test } from "node:test";
import { shiftPresses, takesText } from "./shift-presses.js";

const BODY = { localName: "body" };
const FIELD = { localName: "input", type: "search" };

/** Plays what is done, in words, and returns every count that was told. */
const counts = (...done) => {
  const told = [];
  const counter = shiftPresses((presses) => told.push(presses));
  const held = new Set();
  const event = (code, more) => ({
    key: code.startsWith("Shift") ? "Shift" : code.at(-1),
    code,
    repeat: false,
    isComposing: false,
    keyCode: 16,
    shiftKey: [...held].some((one) => one.startsWith("Shift")),
    ctrlKey: held.has("ControlLeft"),
    altKey: false,
    metaKey: false,
    target: BODY,
    ...more,
  });
  for (const one of done.flat(Infinity)) {
    const [what, more] = Array.isArray(one) ? one : [one.what ?? one, one.more];
    const [, sign, name] = what.match(/^([+-]?)(.+)$/);
    const code = { L: "ShiftLeft", R: "ShiftRight", A: "KeyA", C: "ControlLeft" }[name] ?? name;
    if (sign === "+") {
      held.add(code);
      counter.down(event(code, more));
    } else if (sign === "-") {
      held.delete(code);
      counter.up(event(code, more));
    } else if (name === "press") counter.point(true);
    else if (name === "release") counter.point(false);
    else if (name === "blur") {
      held.clear();
      counter.forget();
    } else counter.use();
  }
  return told;
};
const withMore = (more, ...done) => done.map((what) => ({ what, more }));
const three = (...done) => [done, done, done];

test("each press of either Shift counts, and one that is held counts once", () => {
  assert.deepEqual(counts("+L", "-L", "+R", "-R", "+L", "-L"), [1, 2, 3]);
  assert.deepEqual(counts("+L", withMore({ repeat: true }, "+L", "+L", "+L"), "-L"), [1]);
});

test("both Shift keys count where they overlap, in whatever order they come up", () => {
  assert.deepEqual(counts("+L", "+R", "-L", "-R"), [1, 2]);
  assert.deepEqual(counts("+L", "+R", "-R", "-L"), [1, 2]);
  assert.deepEqual(counts("+L", "+R", "-L", "+L", "-R", "+R", "-L"), [1, 2, 3]);
});

test("where the first that comes up is not told of, both leave no wrong state", () => {
  // Some browsers say that no Shift is down when one of two comes up.
  const wrong = { what: "-L", more: { shiftKey: false } };
  assert.deepEqual(counts("+L", "+R", wrong, "-R"), [1, 2]);
  const event = { "-R": { what: "-R", more: { shiftKey: false } } };
  assert.deepEqual(counts(three("+L", "+R", event["-R"])).filter((count) => count <= 3).at(-1), 3);
  // Whose coming up was not told counts once it goes down again.
  assert.deepEqual(counts("+L", "+R", event["-R"], "+L", "-L"), [1, 2, 3]);
  assert.deepEqual(counts("+L", "+R", "use", event["-R"], "+R", "-R"), [1]);
  assert.deepEqual(counts("+L", "+R", event["-R"], withMore({ shiftKey: false }, "+A", "-A"), "+R", "-R", "+L", "-L"), [1, 0, 1, 2]);
});

test("Shift that is held for something else does not count, and begins again", () => {
  for (const other of ["use", "press", "+A", "-A"]) {
    assert.deepEqual(counts("+L", other, "-L"), [], other);
    assert.deepEqual(counts("+L", "-L", "+L", other, "-L"), [1, 0], other);
    // The other Shift, that is down meanwhile, is used as well.
    assert.deepEqual(counts("+L", "+R", other, "-L", "-R"), [], other);
  }
  assert.deepEqual(counts("+L", "+A", "-L", "-A", "+L", "-L"), [1]);
  assert.deepEqual(counts(three("+C", "+L", "-L", "-C"), three("+L", "+C", "-C", "-L")), []);
});

test("Shift that goes down in the middle of a drag does not count, and counts after it", () => {
  assert.deepEqual(counts("press", "+L", "-L", "release", "+L", "-L"), [1]);
  assert.deepEqual(counts("press", "+L", "release", "-L"), []);
});

test("any other key begins again; a click between two presses does not", () => {
  assert.deepEqual(counts("+L", "-L", "+A", "-A", "+L", "-L"), [1, 0, 1]);
  assert.deepEqual(counts("+L", "-L", "press", "release", "+L", "-L"), [1, 2]);
});

test("Shift does not count where text is typed, or an input method takes the keys", () => {
  for (const more of [{ target: FIELD }, { isComposing: true }, { keyCode: 229 }]) {
    assert.deepEqual(counts(three(withMore(more, "+L", "-L"))), []);
    assert.deepEqual(counts("+L", "-L", withMore(more, "+L", "-L")), [1, 0]);
    // The cursor was put into the field, or taken out of it, meanwhile.
    assert.deepEqual(counts("+L", withMore(more, "-L"), withMore(more, "+L"), "-L"), []);
  }
});

test("what a window did not hear leaves no wrong state", () => {
  assert.deepEqual(counts("+L", "blur", "+L", "-L"), [1]);
  assert.deepEqual(counts("-L", "-R", "+L", "-L"), [1]);
  assert.deepEqual(counts("+L", "-L", "+L", "-L", "blur", "+L", "-L"), [1, 2, 0, 1]);
  assert.deepEqual(counts("press", "blur", "+L", "-L"), [1]);
  // It was held for a click, and came up elsewhere.
  assert.deepEqual(counts("+L", "press", "release", "+L", "-L", "+L", "-L"), [1, 2]);
});

test("sticky keys count, whether each is told to come up or only to go down again", () => {
  assert.deepEqual(counts(three("+L", { what: "-L", more: { shiftKey: true } })), [1, 2, 3]);
  assert.deepEqual(counts("+L", "+L", "-L"), [1, 2]);
});

test("fields to type in are told from those to choose with", () => {
  const input = (type) => takesText({ localName: "input", type });
  for (const type of ["text", "search", "password", "email", "date", "number"]) assert.ok(input(type), type);
  for (const type of ["radio", "checkbox", "button", "range"]) assert.ok(!input(type), type);
  assert.ok(takesText({ localName: "textarea" }) && takesText({ localName: "p", isContentEditable: true }));
  for (const other of [null, {}, { localName: "select" }, BODY]) assert.ok(!takesText(other));
});
