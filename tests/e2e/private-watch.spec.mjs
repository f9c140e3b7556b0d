// Whatever could carry an answer away is watched through a journey to each route:
// requests, the address, the title, the history, every storage, the clipboard. That the
// worker keeps public files alone, offline.spec.mjs holds.
import { expect, test } from "@playwright/test";
import { AUDIENCES } from "./answers.mjs";
import { leaks } from "./leaks.mjs";
import { TOOL, result, route, start, walk } from "./journey.mjs";

test.use({ serviceWorkers: "allow", permissions: ["clipboard-read", "clipboard-write"] });

// Put on the clipboard before, so that anything else that comes there is seen.
const BEFORE = "what the user had copied";

for (const [who, journeys] of AUDIENCES) {
  for (const journey of journeys) {
    test(`on the way of ${who} to ${journey.route} no answer is found in anything that leaves the page or stays`, async ({ page, context, baseURL }) => {
      const sent = [];
      context.on("request", (request) => sent.push([request.method(), request.url(), JSON.stringify(request.headers()), request.postData() ?? "", request.headers().referer ?? ""]));
      await start(page);
      await page.evaluate((text) => navigator.clipboard.writeText(text), BEFORE);
      const began = await page.evaluate(() => history.length);
      const seen = [];
      const look = async (step) => {
        const held = await page.evaluate(holding);
        expect(held.address).toBe(new URL(TOOL, baseURL).href);
        expect(held.title).toBe("Second Question");
        expect(held.state).toMatch(/^(null|\d{1,2})$/);
        // One entry a step, and so no more than steps were taken.
        expect(held.length).toBeGreaterThanOrEqual(began);
        expect(held.length).toBeLessThanOrEqual(began + seen.length);
        expect(held.stored).toEqual([]);
        expect(await context.cookies()).toEqual([]);
        seen.push(step);
      };
      await walk(page, journey.steps, look);
      expect(await route(page)).toBe(journey.route);
      await look("the result");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(BEFORE);
      expect(sent.length).toBeGreaterThan(4);
      for (const [method, address, ...rest] of sent) {
        expect(method, address).toBe("GET");
        expect(rest.at(-1), address).toBe("");
        expect(new URL(address).origin).toBe(new URL(baseURL).origin);
        expect(new URL(address).search + new URL(address).hash, address).toBe("");
        expect(leaks([decodeURIComponent(address), ...rest].join(" "), journey.steps), address).toEqual([]);
      }
      await page.locator("[data-take='copy']").click();
      await expect(page.locator("#taken")).toContainText("Copied.");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain((await result(page).innerText()).split("\n")[0]);
    });
  }
}

/** In the page: returns what others could read later. */
async function holding() {
  const stored = [localStorage, sessionStorage].flatMap((store) => Object.entries(store));
  for (const { name } of await indexedDB.databases()) stored.push(name);
  for await (const name of (await navigator.storage.getDirectory()).keys()) stored.push(name);
  if (window.name) stored.push(window.name);
  if (document.cookie) stored.push(document.cookie);
  return { address: location.href, title: document.title, state: JSON.stringify(history.state), length: history.length, stored };
}
