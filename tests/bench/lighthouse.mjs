// Lighthouse's four categories as for a phone, on the pages people open first.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { promisify } from "node:util";
import { trust } from "../engines/certificate.mjs";
import { median } from "./numbers.mjs";
import { CHROMIUM } from "./phone.mjs";
import { AREA, TOOL } from "./plain.mjs";
import { row } from "./rows.mjs";
import { ROOT } from "./served.mjs";

const PAGES = ["/", AREA, `${AREA}pitfalls/`, `${AREA}signs/`, TOOL];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const FLAGS = `--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync ${trust()}`;

export async function lighthouse({ sides, runs, say }) {
  const raw = {};
  for (const address of PAGES) {
    raw[address] = [];
    for (let run = 0; run < runs; run += 1) {
      raw[address].push(await judged(sides.ours.direct + address, say));
      say(`${address}: ${run + 1} of ${runs}, ${CATEGORIES.map((name) => raw[address].at(-1).scores[name]).join(" ")}`);
    }
  }
  const rows = PAGES.flatMap((address) => CATEGORIES.map((category) => rowOf(address, category, raw[address])));
  return { rows, raw };
}

function rowOf(address, category, judgements) {
  const score = median(judgements.map(({ scores }) => scores[category]));
  const short = [...new Set(judgements.flatMap(({ short }) => short[category]))].join(", ");
  return row(`Lighthouse, ${address}: ${category}${short && score < 100 ? ` (${short})` : ""}`, "100", score, "", score === 100);
}

/** One judgement. Where Lighthouse lost the trace of the load it says to run it again, which is done, and said. */
async function judged(url, say, again = 3) {
  try {
    return await judge(url);
  } catch (error) {
    if (!again || !/NO_NAVSTART/.test(error.stderr)) throw error;
    say(`${url}: no trace (NO_NAVSTART), once more`);
    return judged(url, say, again - 1);
  }
}

async function judge(url) {
  const folder = mkdtempSync(`${tmpdir()}/lighthouse-`);
  try {
    const file = `${folder}/report.json`;
    const asked = [url, "--quiet", "--no-enable-error-reporting", "--output=json", `--output-path=${file}`, `--only-categories=${CATEGORIES}`, `--chrome-flags=${FLAGS}`];
    await promisify(execFile)(`${ROOT}tests/node_modules/.bin/lighthouse`, asked, { env: { ...process.env, CHROME_PATH: CHROMIUM } });
    const { categories, audits } = JSON.parse(readFileSync(file, "utf8"));
    return summary(categories, audits);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each category's score, and the audits that cost it something. */
function summary(categories, audits) {
  const scores = {};
  const short = {};
  for (const name of CATEGORIES) {
    scores[name] = Math.round(categories[name].score * 100);
    short[name] = categories[name].auditRefs.filter(({ id, weight }) => weight && audits[id].score !== null && audits[id].score < 1).map(({ id }) => id);
  }
  return { scores, short };
}
