// @ts-check
// Says on a page that comes from this phone since when it has been there.
import * as messages from "build:messages";
import { fill } from "../dom.js";
import { day, element } from "./elements.js";

const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
const stamp = navigation?.serverTiming?.find(({ name }) => name === "kept");
if (stamp) {
  document.querySelector(".foot")?.append(element("p", "", fill(messages.copy, { date: day(stamp.description) })));
}
