// The tool on a slow link: how soon the first answer is accepted, how soon a run
// through it, by somebody who waits for nothing, comes to its outcome.
import { interleaved, medians } from "./numbers.mjs";
import { fresh, noticed, open, tab } from "./phone.mjs";
import { TOOL } from "./plain.mjs";
import { ratio, row } from "./rows.mjs";
import { RUN } from "./run-through.mjs";
import { choose, prepare, press } from "./taps.mjs";

export async function tool({ browser, sides, runs, say }) {
  const measured = await interleaved(runs, sides, ({ link }) => run(browser, link), say);
  const [ours, plain] = [medians(measured.ours), medians(measured.plain)];
  return {
    rows: [
      ratio("the tool: first paint, ms", ours.first, plain.first, 1.1),
      ratio("the tool: largest paint, ms", ours.largest, plain.largest, 1.1),
      ratio("the tool: first answer accepted, ms", ours.accepted, plain.accepted, 1.15),
      row("the tool: second answer accepted, which waits for the Wasm, ms", "", ours.second, plain.second),
      ratio(`the tool: outcome of a run of ${RUN.length} screens, ms`, ours.outcome, plain.outcome, 1.6),
      row("the tool: layout shift", "0", ours.shift.toFixed(3), plain.shift.toFixed(3), ours.shift === 0),
      row("the tool: long tasks when it is opened", "", ours.longTasks, plain.longTasks),
      row("the tool: long tasks until the outcome", "", ours.busy, plain.busy),
      row("the tool: the longest of them, ms", "", ours.busiest, plain.busiest),
      row("the tool: bytes", "", ours.bytes, plain.bytes),
      row("the tool: requests", "", ours.requests, plain.requests),
    ],
    raw: measured,
  };
}

async function run(browser, link) {
  return { ...(await looked(browser, link)), ...(await used(browser, link)) };
}

/** Opened and left alone: the browser stops looking for a larger paint at the first tap. */
async function looked(browser, link) {
  const phone = await fresh(browser);
  try {
    const { page } = await tab(phone);
    await open(page, link.url + TOOL);
    const seen = await noticed(page);
    // The Wasm comes after the first paint, and what is kept for later seconds after it.
    await link.quiet();
    const { bytes, requests } = await noticed(page);
    return { ...seen, bytes, requests };
  } finally {
    await phone.close();
    await link.quiet();
  }
}

/** Opened and gone through. */
async function used(browser, link) {
  const phone = await fresh(browser);
  try {
    const { page } = await tab(phone);
    await prepare(page);
    await open(page, link.url + TOOL, "commit");
    const times = [];
    for (const step of RUN) {
      await choose(page, step);
      times.push(await press(page));
    }
    const long = await page.evaluate(() => window.seen.long);
    return { accepted: times[0], second: Math.round(times[1]), outcome: times.at(-1), busy: long.length, busiest: Math.max(0, ...long) };
  } finally {
    await phone.close();
    await link.quiet();
  }
}
