// Measures the work that embed.js makes for the page of a partner, from its first line
// to the second step of the tool in its frame: beyond what the browser takes to
// make that frame, which a script of ten lines shows.
import { embedded, serveHosts } from "../e2e/host.mjs";
import { median } from "./numbers.mjs";
import { fresh, tab } from "./phone.mjs";
import { row } from "./rows.mjs";

const AIM = 5;
const CATEGORIES = ["devtools.timeline", "v8", "disabled-by-default-v8.compile"];
// All that running a script is made of; what stands within another is left out.
const WORK = ["EvaluateScript", "FunctionCall", "v8.compile"];

/** The pages of the other site, and which script in them is looked at. */
const PAGES = { ours: ["plain.html", "/embed.js"], bare: ["bare.html", "/bare.js"] };

export async function embed({ browser, sides, runs, say }) {
  const hosts = await serveHosts();
  const raw = { ours: [], bare: [] };
  try {
    for (let run = 0; run < runs; run += 1) {
      // By turns, as whatever else the machine does comes and goes.
      for (const side of run % 2 ? ["bare", "ours"] : ["ours", "bare"]) raw[side].push(await spent(browser, hosts.origin, sides.ours.direct, PAGES[side]));
      say(`${run + 1} of ${runs}`);
    }
  } finally {
    await hosts.close();
  }
  const [ours, bare] = [median(raw.ours), median(raw.bare)];
  const rounded = (ms) => Math.round(ms * 10) / 10;
  return {
    rows: [
      row("embed.js in a partner’s page: its work beyond making the frame, ms", `at most ${AIM} ms`, rounded(ours - bare), "", ours - bare <= AIM),
      row("with the making of the frame, ms (baseline: a script of ten lines that makes it)", "", rounded(ours), rounded(bare)),
    ],
    raw,
  };
}

/** Milliseconds of one script in one page. */
async function spent(browser, host, site, [name, script]) {
  const phone = await fresh(browser);
  try {
    const { page } = await tab(phone);
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(`${host}/${name}?site=${site}`);
    const frame = await embedded(page, `${site}/embed/`);
    await frame.locator("#danger-no").check();
    await frame.locator("#continue").click();
    await frame.locator("#who-public").waitFor();
    const { traceEvents } = JSON.parse(await browser.stopTracing());
    const own = traceEvents.filter(({ name, dur, args }) => WORK.includes(name) && dur && isOf(script, args));
    return outermost(own).reduce((sum, { dur }) => sum + dur, 0) / 1000;
  } finally {
    await phone.close();
  }
}

const isOf = (script, args) => (args?.data?.url ?? args?.fileName ?? "").endsWith(script);

/** Events that do not lie within another of the same thread. */
function outermost(events) {
  const within = (one, other) => one !== other && one.tid === other.tid && one.pid === other.pid && one.ts >= other.ts && one.ts + one.dur <= other.ts + other.dur;
  return events.filter((one) => !events.some((other) => within(one, other)));
}
