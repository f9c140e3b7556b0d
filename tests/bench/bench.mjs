// Times the built site against baseline pages with the same words.
//
//   node bench/bench.mjs [--runs 5] [--only pages|tool|steps|heap|embed|lighthouse] [--http1]
//
// `cargo xtask bench` builds what it measures first. Each piece is kept in
// target/bench.json until it is measured again; the table shows all of them.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { embed } from "./embed.mjs";
import { heap } from "./heap.mjs";
import { lighthouse } from "./lighthouse.mjs";
import { pages } from "./pages.mjs";
import { launch } from "./phone.mjs";
import { writePlain } from "./plain.mjs";
import { table } from "./rows.mjs";
import { DIST, PLAIN, ROOT, serve } from "./served.mjs";
import { steps } from "./steps.mjs";
import { tool } from "./tool.mjs";

const PIECES = { pages, tool, steps, heap, embed, lighthouse };
const WITH_TOOL = ["tool", "steps", "heap"];
const FILE = `${ROOT}target/bench.json`;

const { values } = parseArgs({ options: { runs: { type: "string", default: "5" }, only: { type: "string" }, http1: { type: "boolean" } } });
const runs = Number(values.runs);
const asked = values.only ? [values.only] : Object.keys(PIECES);

const stops = [];
const browser = await launch();
stops.push(() => browser.close());
try {
  const ours = await serve(DIST, values);
  stops.push(() => ours.stop());
  console.log("Writing the baseline pages ...");
  await writePlain(browser, ours.direct, asked.some((name) => WITH_TOOL.includes(name)));
  const plain = await serve(PLAIN, values);
  stops.push(() => plain.stop());
  for (const name of asked) await measure(name, { browser, sides: { ours, plain }, runs });
} finally {
  for (const stop of stops.reverse()) await stop();
}
const kept = results();
console.log(`\n${table(Object.keys(PIECES).flatMap((name) => kept[name]?.rows ?? []))}`);

async function measure(name, given) {
  console.log(`Measuring: ${name}, ${runs} runs ...`);
  const start = Date.now();
  const say = (far) => console.log(`  ${name} ${far}`);
  const { rows, raw } = await PIECES[name]({ ...given, say });
  const taken = { at: new Date().toISOString(), runs, processors: cpus().length, protocol: values.http1 ? "HTTP/1.1" : "HTTP/2", seconds: Math.round((Date.now() - start) / 1000) };
  writeFileSync(FILE, JSON.stringify({ ...results(), [name]: { taken, rows, raw } }, null, 1));
}

function results() {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
}
