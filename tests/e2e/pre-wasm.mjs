// Holding a file of the tool back, as on a slow line.
import { expect } from "@playwright/test";
import { TOOL, heading, mounted, watchForTheTool } from "./journey.mjs";

export const FIRST = ["danger", "no"];
export const SECOND = ["who", "public"];

/** Opens the tool with a file held back; gives what lets it through. */
export async function open(page, file, waitUntil = "domcontentloaded", how) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(file, async (request) => {
    await held;
    await request.continue();
  });
  await watchForTheTool(page, how);
  await page.goto(TOOL, { waitUntil });
  await expect(heading(page)).toBeVisible();
  return async () => {
    expect(await page.evaluate(() => window.toolMounted), "the tool was held back").toBeUndefined();
    release();
    await mounted(page);
  };
}

export async function mark(page) {
  await page.evaluate(() => (window.marker = "still here"));
}

export function countLoads(page) {
  const loads = [];
  page.on("load", () => loads.push(page.url()));
  page.on("framenavigated", (frame) => loads.push(frame.url()));
  return loads;
}

/** The page is the same one, and went nowhere but on within itself. */
export async function expectMarked(page, loads) {
  expect(await page.evaluate(() => window.marker)).toBe("still here");
  for (const address of loads) expect(new URL(address).pathname + new URL(address).search).toBe(TOOL);
}
