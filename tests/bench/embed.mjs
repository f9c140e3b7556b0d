// How much work embed.js makes for the page of a partner, from its first line
// to the second step of the tool in its frame.
import { embedded, serveHosts } from "../e2e/host.mjs";
import { median } from "./numbers.mjs";
import { fresh, tab } from "./phone.mjs";
import { under } from "./rows.mjs";

const AIM = 5;
const CATEGORIES = ["devtools.timeline", "v8", "disabled-by-default-v8.compile"];
// All that running a script is made of; what stands within another is left out.
const WORK = ["EvaluateScript", "FunctionCall", "v8.compile"];

export async function embed({ browser, sides, runs, say }) {
  const hosts = await serveHosts();
  const raw = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      raw.push(await spent(browser, hosts.origin, sides.ours.direct));
      say(`${run + 1} of ${runs}`);
    }
  } finally {
    await hosts.close();
  }
  const middle = Math.round(median(raw) * 100) / 100;
  return { rows: [under("embed.js in a partner’s page: its work, ms", middle, "", AIM, "ms")], raw };
}

/** Milliseconds of embed.js in one page. */
async function spent(browser, host, site) {
  const phone = await fresh(browser);
  try {
    const { page } = await tab(phone);
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(`${host}/plain.html?site=${site}`);
    const frame = await embedded(page, `${site}/embed/`);
    await frame.locator("#danger-no").check();
    await frame.locator("#continue").click();
    await frame.locator("#who-public").waitFor();
    const { traceEvents } = JSON.parse(await browser.stopTracing());
    const own = traceEvents.filter(({ name, dur, args }) => WORK.includes(name) && dur && isOurs(args));
    return outermost(own).reduce((sum, { dur }) => sum + dur, 0) / 1000;
  } finally {
    await phone.close();
  }
}

const isOurs = (args) => (args?.data?.url ?? args?.fileName ?? "").endsWith("/embed.js");

/** Events that do not lie within another of the same thread. */
function outermost(events) {
  const within = (one, other) => one !== other && one.tid === other.tid && one.pid === other.pid && one.ts >= other.ts && one.ts + one.dur <= other.ts + other.dur;
  return events.filter((one) => !events.some((other) => within(one, other)));
}
