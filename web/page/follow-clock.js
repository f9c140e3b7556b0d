// @ts-check
// Keeps what depends on the time true while a page stays open: with each change of a
// line, and whenever the page is looked at again. A phone that slept has missed timers.
import { date as editionDate } from "build:edition";
import { inEngland } from "./england-time.js";
import { minutesToChange } from "./opening-hours.js";

/** @typedef {import("./opening-hours.js").Now} Now */
/** @typedef {HTMLElement & { update: (now: Now) => void, hours: () => string[] }} Clocked */

/** @type {Set<Clocked>} */
const followers = new Set();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

// A clock that is behind the day of the edition says nothing about hours or days.
/** @param {boolean} isWrong */
const sayClockIsWrong = (isWrong) => {
  const notice = document.getElementById("clock-wrong");
  if (notice) notice.hidden = !isWrong;
};

/** @param {Iterable<Clocked>} elements */
const update = (elements) => {
  const time = new Date();
  const now = inEngland(time);
  const isWrong = now.date < editionDate;
  sayClockIsWrong(isWrong);
  if (!isWrong) for (const element of elements) element.update(now);
  clearTimeout(timer);
  const hours = [];
  for (const element of followers) hours.push(...element.hours());
  const left = minutesToChange(hours, now) * 60000 - (Number(time) % 60000);
  timer = setTimeout(updateAll, left);
};
const updateAll = () => update(followers);

/**
 * Updates an element now, and whenever a line may have changed.
 * @param {Clocked} element
 */
export const follow = (element) => {
  followers.add(element);
  update([element]);
};
/** @param {Clocked} element */
export const unfollow = (element) => followers.delete(element);

document.addEventListener("visibilitychange", updateAll);
addEventListener("pageshow", updateAll);
addEventListener("focus", updateAll);
