// From a tap on Continue to the next screen: every step of a run, and the
// largest one, all signs, many times.
import { interleaved, quantile } from "./numbers.mjs";
import { fresh, open, tab } from "./phone.mjs";
import { TOOL } from "./plain.mjs";
import { ratio, row, under } from "./rows.mjs";
import { BEFORE_SIGNS, RUN } from "./run-through.mjs";
import { choose, goBack, prepare, press } from "./taps.mjs";
import { taken, watchTaps } from "./tap-time.mjs";

/** Taps into the largest step in each run. */
const TIMES = 20;

export async function steps({ browser, sides, runs, say }) {
  const measured = await interleaved(runs, sides, ({ direct }) => run(browser, direct), say);
  const all = (side, what, clock) => measured[side].flatMap((one) => one[what].map((tap) => tap[clock]));
  const of = (part, what, clock) => ["ours", "plain"].map((side) => quantile(part, all(side, what, clock)));
  return {
    rows: [
      ratio("a step, median: to the frame after it, ms", ...of(0.5, "each", "frame"), 1.5),
      ratio("a step, median: Event Timing, ms", ...of(0.5, "each", "event"), 1.5),
      under("into all signs, p95: to the frame after it, ms", ...of(0.95, "into", "frame"), 50, "ms"),
      under("into all signs, p95: Event Timing, ms", ...of(0.95, "into", "event"), 50, "ms"),
      row("into all signs, median: to the frame after it, ms", "", ...of(0.5, "into", "frame").map(Math.round)),
      row("out of all signs, p95: to the frame after it, ms", "", ...of(0.95, "out", "frame").map(Math.round)),
    ],
    raw: measured,
  };
}

async function run(browser, site) {
  const phone = await fresh(browser);
  try {
    const { page } = await tab(phone);
    await prepare(page);
    await page.addInitScript(watchTaps);
    await open(page, site + TOOL, "networkidle");
    const [each, into, out] = [[], [], []];
    for (const [at, step] of RUN.entries()) {
      await choose(page, step);
      if (at === BEFORE_SIGNS - 1) {
        for (let time = 0; time < TIMES; time += 1) {
          into.push(await timed(page, press));
          out.push(await timed(page, goBack));
        }
      }
      each.push(await timed(page, press));
    }
    return { each, into, out };
  } finally {
    await phone.close();
  }
}

/** Measures one tap, once everything else has come to rest. */
async function timed(page, tap) {
  await page.waitForTimeout(400);
  await page.evaluate(() => (window.taps.length = 0));
  await tap(page);
  return taken(page);
}
