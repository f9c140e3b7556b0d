// The phone: a small screen, 4x CPU throttling, and what it notices.
import { chromium } from "@playwright/test";
import { trust } from "../engines/certificate.mjs";

export const SLOWER = 4;
const SCREEN = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const FLAGS = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", trust()];

export const CHROMIUM = "/usr/bin/chromium";

export const launch = () => chromium.launch({ executablePath: CHROMIUM, chromiumSandbox: false, args: FLAGS });

/** A phone on which nothing of the site is kept yet. */
export const fresh = (browser) => browser.newContext(SCREEN);

/** A tab of it, throttled; `wire` speaks to the browser's own tools. */
export async function tab(phone) {
  const page = await phone.newPage();
  await page.addInitScript(watch);
  const wire = await phone.newCDPSession(page);
  await wire.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return { page, wire };
}

/** Opens a page; one that is not there is not measured. */
export async function open(page, url, waitUntil = "load") {
  const answer = await page.goto(url, { waitUntil });
  if (!answer.ok()) throw new Error(`${url}: ${answer.status()}`);
}

/** In the page: paints, shifts and long tasks as the browser reports them. */
function watch() {
  const seen = (window.seen = { first: 0, largest: 0, shift: 0, long: [] });
  const on = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on("paint", (entry) => entry.name === "first-contentful-paint" && (seen.first = entry.startTime));
  on("largest-contentful-paint", (entry) => (seen.largest = entry.startTime));
  on("layout-shift", (entry) => entry.hadRecentInput || (seen.shift += entry.value));
  on("longtask", (entry) => seen.long.push(Math.round(entry.duration)));
}

/** Returns what was noticed of the page that stands there, once it has come to rest. */
export async function noticed(page) {
  await page.waitForFunction(() => document.readyState === "complete" && window.seen.largest);
  await page.waitForTimeout(700);
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation");
    const loaded = [navigation, ...performance.getEntriesByType("resource")];
    // A page drawn ahead of time is seen from its activation on.
    const since = (time) => Math.max(0, time - (navigation.activationStart ?? 0));
    return {
      first: since(window.seen.first),
      largest: since(window.seen.largest),
      shift: window.seen.shift,
      longTasks: window.seen.long.length,
      longest: Math.max(0, ...window.seen.long),
      bytes: loaded.reduce((sum, { transferSize }) => sum + transferSize, 0),
      requests: loaded.filter(({ transferSize }) => transferSize > 0).length,
    };
  });
}
