// Measures the memory that the tool holds once a run has come to its outcome.
import { interleaved, medians } from "./numbers.mjs";
import { fresh, open, tab } from "./phone.mjs";
import { TOOL } from "./plain.mjs";
import { row } from "./rows.mjs";
import { RUN } from "./run-through.mjs";
import { choose, prepare, press } from "./taps.mjs";

const MB = 1_000_000;
const AIM = 10;

export async function heap({ browser, sides, runs, say }) {
  const measured = await interleaved(runs, sides, ({ direct }) => run(browser, direct), say);
  const [ours, plain] = [medians(measured.ours), medians(measured.plain)];
  const mb = (bytes) => (bytes / MB).toFixed(2);
  const sum = ours.script + ours.wasm;
  return {
    rows: [
      row("the tool: heap of JavaScript and Wasm, MB", `at most ${AIM}`, mb(sum), mb(plain.script), sum <= AIM * MB),
      row("of it the Wasm’s memory, MB", "", mb(ours.wasm), ""),
    ],
    raw: measured,
  };
}

async function run(browser, site) {
  const phone = await fresh(browser);
  try {
    const { page, wire } = await tab(phone);
    await prepare(page);
    await open(page, site + TOOL, "networkidle");
    for (const step of RUN) {
      await choose(page, step);
      await press(page);
    }
    await wire.send("HeapProfiler.collectGarbage");
    const { usedSize } = await wire.send("Runtime.getHeapUsage");
    return { script: usedSize, wasm: await page.evaluate(wasmMemory) };
  } finally {
    await phone.close();
  }
}

/** In the page: the bytes of the Wasm's memory, which the heap of JavaScript does not count. */
async function wasmMemory() {
  const address = document.querySelector("meta[name=app-bundle]")?.dataset.js;
  if (!address) return 0;
  // The module that runs already; asked to start again, it gives what it has.
  const { memory } = await (await import(address)).default();
  return memory.buffer.byteLength;
}
