// What is on the phone: damaged, full, taken away, asked for, switched off.
import { NEW, OLD, areaKept, cachedFiles, copyLine, expect, h1, offer, publish, test, visit } from "./offline.mjs";

const SIGNS = "/greenwich/signs/";
const panel = (page, area = "greenwich") => page.locator(`[data-keep="${area}"]`);
const keep = (page, area) => panel(page, area).getByRole("button", { name: /^Keep this area on this phone/ });
const remove = (page, area) => panel(page, area).getByRole("button", { name: /^Remove from this phone/ });

/** Puts something else into the place of a kept file, or takes it out. */
const damage = (page, path, text) =>
  page.evaluate(
    async ([one, wrong]) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const found = await cache.match(one, { ignoreVary: true });
        if (!found) continue;
        if (wrong === undefined) await cache.delete(one, { ignoreVary: true });
        else await cache.put(one, new Response(wrong, { headers: found.headers }));
      }
    },
    [path, text],
  );

for (const [what, text] of [["damaged", "<h1>Ring this number: wrong</h1>"], ["missing", undefined]]) {
  test(`a kept page that is ${what} is fetched again, and without a network it is said to be missing`, async ({ page, site }) => {
    await visit(page);
    await damage(page, SIGNS, text);
    await site.stop();
    expect((await page.goto(SIGNS)).status()).toBe(503);
    await expect(h1(page)).toHaveText("This page is not on this phone");
    await site.start();
    site.asked.length = 0;
    expect((await page.goto(SIGNS)).status()).toBe(200);
    await expect(h1(page)).toHaveText(OLD);
    await expect(copyLine(page)).toHaveCount(0);
    expect(site.asked).toContain(SIGNS);
    await site.stop();
    await page.goto(SIGNS);
    await expect(h1(page)).toHaveText(OLD);
    await expect(copyLine(page)).toBeVisible();
  });
}

test("a damaged guide is never used: the tool says that it could not start", async ({ page, context, site }) => {
  await visit(page);
  // Else the browser's other cache has a sound one.
  await (await context.newCDPSession(page)).send("Network.clearBrowserCache");
  const paths = Object.values(await cachedFiles(page)).flat();
  const guide = paths.find((path) => /\/guide-\w+\.bin$/.test(path));
  await damage(page, guide, "not a guide");
  await site.stop();
  await page.goto("/greenwich/what-to-do/");
  await expect(page.locator("#tool-failed")).toBeVisible();
  await site.start();
  await page.goto("/greenwich/what-to-do/");
  await page.waitForFunction(() => document.getElementById("not-started").hidden);
  await expect(page.locator("#tool-failed")).toBeHidden();
});

test("a damaged page of which the server has a newer edition is shown as it is there, and not kept", async ({ page, site }) => {
  await visit(page);
  await damage(page, SIGNS, "wrong");
  await site.replace("greenwich/signs/index.html", "<h1>Signs that", "<h1>New signs that");
  await page.goto(SIGNS);
  await expect(h1(page)).toHaveText(NEW);
  await site.stop();
  expect((await page.goto(SIGNS)).status()).toBe(503);
});

test("a browser that loses all that was kept fills it again at the next page", async ({ page, site }) => {
  await visit(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto(SIGNS);
  await expect(h1(page)).toHaveText(OLD);
  await areaKept(page);
  await site.stop();
  for (const address of ["/greenwich/", "/greenwich/what-to-do/", "/"]) {
    expect((await page.goto(address)).status(), address).toBe(200);
  }
});

test("an area is taken away and not kept again until it is asked for", async ({ page, site }) => {
  await visit(page);
  await expect(panel(page).getByRole("status")).toHaveText(/^Kept on this phone on \d+ \w+ \d{4}: \d+ kB\. It works without signal\.$/);
  await remove(page).click();
  await expect(panel(page).getByRole("status")).toHaveText(/^Not kept on this phone: \d+ kB\.$/);
  await page.goto("/greenwich/report/");
  await page.goto("/hounslow/");
  await page.goto("/greenwich/");
  await expect(keep(page)).toBeVisible();
  expect(Object.keys(await cachedFiles(page)).filter((name) => /-(greenwich|hounslow)$/.test(name))).toEqual([]);
  await keep(page).click();
  await expect(remove(page)).toBeVisible();
  await areaKept(page);
  await site.stop();
  expect((await page.goto(SIGNS)).status()).toBe(200);
});

test("one page shows every area, keeps any, and takes everything away", async ({ page, site }) => {
  await visit(page);
  await page.goto("/about/offline/");
  await expect(remove(page)).toHaveAccessibleName("Remove from this phone: Greenwich");
  await keep(page, "bradford").click();
  await expect(remove(page, "bradford")).toBeVisible();
  await page.getByRole("button", { name: "Remove everything from this phone" }).click();
  await expect(page.getByText("Everything was removed.")).toBeVisible();
  await expect(keep(page)).toBeVisible();
  const left = () => page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]);
  expect(await left()).toEqual([["sq-ask-first"], 0]);
  site.asked.length = 0;
  await page.goto(SIGNS);
  await page.goto("/about/offline/");
  await expect(keep(page)).toBeVisible();
  expect(site.asked).not.toContain("/sw.js");
  expect(await left()).toEqual([["sq-ask-first"], 0]);
  await keep(page, "bradford").click();
  await expect(remove(page, "bradford")).toBeVisible();
  await expect(keep(page)).toBeVisible();
});

test("what is deleted while the first worker is still coming is not kept by it after all", async ({ page, site }) => {
  let arrive;
  const held = new Promise((resolve) => (arrive = resolve));
  site.instead = (path) => /\/guide-\w+\.bin$/.test(path) && ((response) => held.then(() => response.destroy()));
  await page.goto("/about/this-device/");
  await expect.poll(async () => Object.values(await cachedFiles(page)).flat().length).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Delete all of it" }).click();
  await expect(page.getByText("All of it is deleted.")).toBeVisible();
  site.instead = () => undefined;
  arrive();
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cachedFiles(page)).toEqual({ "sq-ask-first": [] });
  site.asked.length = 0;
  await page.reload();
  await page.waitForLoadState("networkidle");
  expect(site.asked).not.toContain("/sw.js");
  expect(await cachedFiles(page)).toEqual({ "sq-ask-first": [] });
});

test("where the device asks for little data, nothing is kept until it is asked for", async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.connection, "saveData", { value: true });
  });
  await page.goto("/greenwich/");
  await expect(keep(page)).toBeVisible();
  await expect(panel(page).getByRole("status")).toHaveText(/^Not kept on this phone: \d+ kB\.$/);
  expect(site.asked).not.toContain("/sw.js");
  await keep(page).click();
  await expect(remove(page)).toBeVisible();
  await site.stop();
  expect((await page.goto(SIGNS)).status()).toBe(200);
});

test("in the tool, keeping the area waits until nobody has tapped for three seconds", async ({ page, site }) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await page.goto("/greenwich/what-to-do/");
  await page.clock.runFor(2500);
  await page.locator("#danger-no").check();
  await page.clock.runFor(2500);
  // What was asked for before this has reached the server by the time of its answer.
  await page.evaluate(() => fetch("/offline.json"));
  expect(site.asked.filter((path) => /^\/(sw|offline-.+)\.js$/.test(path))).toEqual([]);
  await page.clock.runFor(600);
  await areaKept(page);
});

test("what a weak line cuts off is asked for again, unasked", async ({ page, site }) => {
  const cut = new Set();
  site.instead = (path) => {
    if (!path.startsWith("/greenwich/") || path === "/greenwich/" || cut.has(path)) return undefined;
    cut.add(path);
    return (response) => response.destroy();
  };
  await visit(page);
  expect(cut.size).toBeGreaterThan(10);
});

test("the network goes while an area is being kept: that is said, and it goes on once the network is back", async ({ page, context, site }) => {
  const wanted = (path) => path.startsWith("/greenwich/") && path !== "/greenwich/";
  site.instead = (path) => (wanted(path) ? (response) => response.destroy() : undefined);
  await page.goto("/greenwich/");
  await expect(panel(page).getByRole("status")).toHaveText("It could not be fetched. Try again when you have signal.");
  await context.setOffline(true);
  site.instead = () => undefined;
  await context.setOffline(false);
  await areaKept(page);
  await expect(panel(page).getByRole("status")).toHaveText(/^Kept on this phone/);
});

test("where there is no room, that is said, nothing half is left, and the page works", async ({ page, context, baseURL }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(baseURL).origin, quotaSize: 30_000 });
  await page.goto("/greenwich/");
  await expect(panel(page).getByRole("status")).toHaveText("There is no room on this phone for it. Free some, then try again.");
  expect(await cachedFiles(page)).toEqual({});
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(baseURL).origin });
  await keep(page).click();
  await expect(remove(page)).toBeVisible();
});

test("where there is no room for a new edition, it can be shown and nothing is kept", async ({ page, context, site, baseURL }) => {
  await visit(page);
  await publish(site);
  const { usage } = await page.evaluate(() => navigator.storage.estimate());
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(baseURL).origin, quotaSize: usage + 20_000 });
  await page.goto(SIGNS);
  await expect(offer(page)).toContainText("there is no room on this phone to keep it");
  await expect(h1(page)).toHaveText(OLD);
  await offer(page).getByRole("button", { name: "Show it and keep nothing" }).click();
  await expect(h1(page)).toHaveText(NEW);
  expect(await cachedFiles(page)).toEqual({ "sq-ask-first": [] });
});

test("the worker that removes itself takes the place of the other, and pages go on from the network", async ({ page, site }) => {
  await visit(page);
  site.switchOff();
  await page.goto(SIGNS);
  await expect(copyLine(page)).toBeVisible();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect(h1(page)).toBeVisible();
  await site.replace("greenwich/report/index.html", "<h1>", "<h1>New: ");
  await page.goto("/greenwich/report/");
  await expect(h1(page)).toHaveText(/^New: /);
  await expect(copyLine(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cachedFiles(page)).toEqual({});
});
