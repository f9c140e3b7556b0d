// From a tap to the next question painted, on a processor slowed four times.
//
//   node tests/bench/tap-to-paint.mjs http://127.0.0.1:8080 [times]
//
// Goes into the largest step (all signs, for a practitioner) and out of it
// again, and prints the milliseconds of which half, 95 in 100 and all are
// below: from the tap to the paint after it, as the browser's Event Timing
// counts it (in steps of 8 ms, none below 16). Beside it the same on a page of
// plain HTML whose script puts one of two prepared screens in the place of the
// other, with the same words and the same style: what the machine itself takes.
import { chromium } from "@playwright/test";

const [site = "http://127.0.0.1:8080", times = "100"] = process.argv.slice(2);
const SLOWER = 4;
const STEPS = ["danger-no", "who-health", "age-primary", "vulnerable-no", "siblings-no"];

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
await page.goto(`${site}/greenwich/what-to-do/`);
await page.waitForFunction(() => !document.querySelector("#not-started"));
for (const [at, id] of STEPS.entries()) {
  await page.locator(`#${id}`).check();
  if (at < STEPS.length - 1) await page.locator("#continue").tap();
}
await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
await page.evaluate(() => (window.taps = []));
await page.evaluate(watch);

const into = [];
const out = [];
for (let time = 0; time < Number(times); time += 1) {
  into.push(await tap("#continue", "What have you seen or heard?"));
  out.push(await tap("button:text-is('Back')", "Do other children live in the home?"));
}
await page.waitForTimeout(500);
const [small, large] = await screens();
const base = [[], []];
await page.evaluate(plain, [small, large]);
for (let time = 0; time < Number(times); time += 1) {
  base[0].push(await tap("#continue", "What have you seen or heard?"));
  base[1].push(await tap("#continue", "Do other children live in the home?"));
}
console.log(`slowed ${SLOWER} times, ${times} taps each, in ms: half, 95 in 100, all`);
console.log(`into the signs  ${below(into)}`);
console.log(`out of them     ${below(out)}`);
console.log(`plain, into     ${below(base[0])}`);
console.log(`plain, out      ${below(base[1])}`);
await browser.close();

/** The two screens as the tool has drawn them. */
async function screens() {
  const drawn = () => page.locator("#tool").evaluate((tool) => tool.innerHTML);
  const small = await drawn();
  await page.locator("#continue").tap();
  await page.waitForTimeout(1000);
  const large = await drawn();
  return [small, large];
}

/** In the page: the tool gives way to its two screens and a script of one line. */
function plain(screens) {
  const tool = document.querySelector("#tool").cloneNode(false);
  document.querySelector("#tool").replaceWith(tool);
  let at = 0;
  tool.innerHTML = screens[0];
  tool.addEventListener("click", (event) => {
    if (event.target.id === "continue") tool.innerHTML = screens[(at = 1 - at)];
  });
}

/** Taps, and gives the milliseconds until the next frame was painted, once this heading is there. */
async function tap(button, heading) {
  await page.evaluate(() => (window.taps = []));
  await page.locator(button).tap();
  await page.waitForFunction((heading) => document.querySelector("#step-title")?.textContent === heading && window.taps.length, heading);
  return page.evaluate(() => Math.max(...window.taps));
}

function below(taken) {
  const sorted = taken.toSorted((a, b) => a - b);
  return [0.5, 0.95, 1].map((part) => sorted[Math.ceil(part * sorted.length) - 1].toFixed(0)).join(", ");
}

/** In the page: what the browser itself counts from an event to the paint after it, to 8 ms. */
function watch() {
  new PerformanceObserver((list) => {
    const taps = list.getEntries().filter((entry) => ["pointerup", "click"].includes(entry.name));
    window.taps.push(...taps.map((entry) => entry.duration));
  }).observe({ type: "event", durationThreshold: 16 });
}
