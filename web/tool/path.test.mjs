import assert from "node:assert/strict";
import { test } from "node:test";
import { goOn, placeOn } from "./path.js";

const first = { screen: "danger", at: 0, answers: "" };
const who = { screen: "who", at: 1, answers: "danger=no" };
const check = { screen: "check", at: 1, answers: "danger=yes" };
const result = { screen: "999", at: 2, answers: "danger=yes, right" };

test("a screen that is gone on to stands at its place, and what stood there and after it is gone", () => {
  assert.deepEqual(goOn([first], who), [first, who]);
  assert.deepEqual(goOn([first, check, result], who), [first, who]);
});

test("a press that leads back to a screen leaves the path as it is", () => {
  const path = [first, check];
  assert.equal(goOn(path, { screen: null, at: 0, answers: "danger=yes" }), path);
});

test("a place on the path is itself, and one beyond it is the last", () => {
  assert.equal(placeOn([first, who], 0), 0);
  assert.equal(placeOn([first, who], 1), 1);
  assert.equal(placeOn([first, who], 5), 1);
  assert.equal(placeOn([first, who], -1), 1);
});
