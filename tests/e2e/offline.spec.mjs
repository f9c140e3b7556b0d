// With the server stopped: everything of an area that was opened once.
import { createHash } from "node:crypto";
import { Site as Served } from "../engines/site.mjs";
import { cachedFiles, copyLine, expect, h1, test, visit } from "./offline.mjs";
import { CALM, LONGEST, SCHOOL, onScreen, result, start, walk } from "./journey.mjs";
import { ADDRESSES, html } from "./pages.mjs";

const AREA = ADDRESSES.filter((address) => address.startsWith("/greenwich/"));
/** The first page of each area. */
const AREAS = ADDRESSES.filter((address) => ADDRESSES.includes(`${address}what-to-do/`));
const ABOUT = ADDRESSES.filter((address) => /^\/(about\/.*)?$/.test(address));

test("every page of a kept area opens without a network, and says when its copy was made", async ({ page, site }) => {
  await visit(page);
  await site.stop();
  expect(AREA.length).toBeGreaterThan(20);
  for (const address of [...AREA, ...ABOUT]) {
    const answer = await page.goto(address);
    expect(answer.status(), address).toBe(200);
    await expect(h1(page), address).toBeVisible();
    await expect(copyLine(page), address).toBeVisible();
    expect(answer.headers()["content-security-policy"], address).toContain("default-src 'none'");
  }
});

test("the server goes in the middle of a visit, and the tool still leads to a result", async ({ page, site }) => {
  await visit(page);
  await site.stop();
  await start(page);
  await walk(page, LONGEST);
  await expect(result(page)).toBeVisible();
  await expect(page.locator("a[href^='tel:']").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".sheet__route")).toBeVisible();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test("the server goes while questions are being answered, and the answers count", async ({ page, site }) => {
  await visit(page, "/greenwich/what-to-do/");
  await start(page);
  await walk(page, SCHOOL);
  await site.stop();
  await walk(page, LONGEST.slice(SCHOOL.length));
  await expect(result(page)).toBeVisible();
});

test("the page that was the first to be opened finds its search once the server is gone", async ({ page, site }) => {
  await visit(page, "/greenwich/search/");
  await site.stop();
  await page.locator("#search-box").fill("bruise");
  await expect(page.locator(".search-result").first()).toBeVisible();
});

test("signs are narrowed and printed without a network", async ({ page, site }) => {
  await visit(page);
  await site.stop();
  await page.goto("/greenwich/signs/");
  const shown = page.locator(".sign:visible");
  const all = await shown.count();
  await page.locator(".sign-filter .pill").nth(1).click();
  await expect.poll(() => shown.count()).toBeLessThan(all);
  await page.emulateMedia({ media: "print" });
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test("an address without its last slash, or with a query, leads to the page", async ({ page, site }) => {
  await visit(page);
  await site.stop();
  for (const [asked, shown] of [
    ["/greenwich", "/greenwich/"],
    ["/greenwich/signs?from=mail", "/greenwich/signs/?from=mail"],
    ["/greenwich/?from=mail#main", "/greenwich/?from=mail#main"],
    ["/greenwich/signs/index.html", "/greenwich/signs/index.html"],
  ]) {
    const answer = await page.goto(asked);
    expect(answer.status(), asked).toBe(200);
    await expect(page, asked).toHaveURL(shown);
    await expect(copyLine(page), asked).toBeVisible();
  }
});

test("of every area the first page opens without a network, with whom to ring there", async ({ page, site }) => {
  expect(AREAS.length).toBeGreaterThan(5);
  await visit(page);
  await site.stop();
  for (const address of AREAS) {
    const answer = await page.goto(address);
    expect(answer.status(), address).toBe(200);
    await expect(copyLine(page), address).toBeVisible();
    const numbers = html(address).match(/href="tel:\d+"/g);
    expect(numbers.length, address).toBeGreaterThan(1);
    await expect(page.locator("a[href^='tel:']"), address).toHaveCount(numbers.length);
    await expect(page.locator("main .ring-line a:visible").first(), address).toBeVisible();
    await expect(page.locator("main a[href='tel:08088005000']").first(), address).toBeAttached();
  }
  await page.goto("/bradford/");
  await expect(page.locator("main a[href='tel:01274433999']").first()).toBeAttached();
});

test("a page that is not kept says so, with whom to ring and what is kept", async ({ page, site }) => {
  await visit(page);
  await site.stop();
  const whole = "Every page, and the questions";
  const first = "Its first page, with who to ring";
  for (const [address, name, what] of [["/bradford/signs/", "Bradford", first], ["/greenwich/no-such-page/", "Greenwich", whole]]) {
    const answer = await page.goto(address);
    expect(answer.status(), address).toBe(503);
    await expect(h1(page)).toHaveText("This page is not on this phone");
    const main = page.locator("main");
    await expect(main.locator("a[href='tel:999']")).toBeVisible();
    await expect(main.locator("a[href='tel:08088005000']")).toBeVisible();
    const cards = main.locator(".cards a");
    await expect(cards.filter({ hasText: "Greenwich" }).getByText(whole)).toBeVisible();
    await expect(cards.getByText(whole).filter({ visible: true })).toHaveCount(1);
    await expect(cards.first()).toContainText(name);
    await expect(cards.first().getByText(what)).toBeVisible();
    await expect(cards.filter({ visible: true })).toHaveCount(AREAS.length);
    await expect(main.getByText("No area, as far as we can tell.")).toBeHidden();
  }
  await page.goto("/bradford/signs/");
  await page.locator(".cards a").first().click();
  await expect(h1(page)).toHaveText("Worried about a child in Bradford?");
  await page.goto("/bradford/signs/");
  await site.start();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(h1(page)).toHaveText(/^Signs that/);
  await expect(page).toHaveURL("/bradford/signs/");
  await expect(copyLine(page)).toHaveCount(0);
});

test("where nothing is kept, the page that says what is kept claims nothing", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.connection, "saveData", { value: true });
  });
  const looked = page.waitForRequest((request) => /\/offline-[0-9a-f]+\.js$/.test(request.url()));
  await page.goto("/about/not-kept/");
  await looked;
  await expect(page.getByText("No area, as far as we can tell.")).toBeVisible();
  await expect(page.locator(".cards a")).toHaveCount(AREAS.length);
  await expect(page.locator(".cards a:visible")).toHaveCount(0);
});

test("with a network, an address that is no page is answered by the server", async ({ page }) => {
  await visit(page);
  const answer = await page.goto("/greenwich/no-such-page/");
  expect(answer.status()).toBe(404);
  await expect(h1(page)).toHaveText("There is no page at this address");
});

test("a second page and a repeat visit cost nothing but a look at the worker", async ({ page, site }) => {
  await visit(page);
  site.asked.length = 0;
  for (const address of ["/greenwich/signs/", "/greenwich/", "/greenwich/what-to-do/"]) {
    await page.goto(address, { waitUntil: "load" });
    await expect(copyLine(page)).toBeVisible();
  }
  expect(site.asked.filter((path) => path !== "/sw.js")).toEqual([]);
});

test("another area is kept when it is opened", async ({ page, site }) => {
  await visit(page);
  await visit(page, "/hounslow/report/");
  await site.stop();
  for (const address of ["/hounslow/signs/", "/greenwich/signs/"]) {
    const answer = await page.goto(address);
    expect(answer.status(), address).toBe(200);
  }
});

test("nothing but the site’s own public files is kept, as they were sent", async ({ page, request, baseURL }) => {
  const asked = [];
  page.context().on("request", (one) => asked.push(one));
  await visit(page, "/greenwich/what-to-do/");
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n040", "n041"] }, CALM]);
  const all = await cachedFiles(page);
  expect(Object.keys(all)).toHaveLength(2);
  for (const path of Object.values(all).flat()) {
    const [mine, theirs] = await Promise.all([
      page.evaluate(keptHash, path),
      request.get(path).then(async (answer) => createHash("sha256").update(await answer.body()).digest("hex")),
    ]);
    expect(mine, path).toBe(theirs);
  }
  expect(asked.some((one) => one.serviceWorker())).toBe(true);
  for (const one of asked) {
    expect(new URL(one.url()).origin).toBe(new URL(baseURL).origin);
    expect(one.method(), one.url()).toBe("GET");
    expect(new URL(one.url()).search, one.url()).toBe("");
  }
});

/** In the page: returns the SHA-256 of a kept file. */
async function keptHash(path) {
  const kept = await caches.match(path, { ignoreVary: true });
  const hash = await crypto.subtle.digest("SHA-256", await kept.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

test("where a worker is refused, the page is as it was and no control is shown", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException("not here", "SecurityError"));
  });
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  const script = page.waitForResponse(/\/offline-\w+\.js$/);
  await page.goto("/greenwich/");
  await (await script).finished();
  await expect(h1(page)).toBeVisible();
  await expect(page.locator("[data-keep] *")).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test("a browser without workers is not even asked", async ({ page, site }) => {
  await page.addInitScript(() => {
    delete Navigator.prototype.serviceWorker;
  });
  await page.goto("/greenwich/", { waitUntil: "networkidle" });
  await expect(h1(page)).toBeVisible();
  expect(site.asked.filter((path) => /\/(offline-|sw\.js)/.test(path))).toEqual([]);
});

test.describe("between two visits", () => {
  test("the browser is closed, the server goes, and what was kept is there", async ({ page, site, launchOptions }, info) => {
    const folder = info.outputPath("profile");
    const open = () => page.context().browser().browserType().launchPersistentContext(folder, { ...launchOptions, baseURL: site.url });
    const first = await open();
    await visit(first.pages()[0]);
    await first.close();
    await site.stop();
    const second = await open();
    const again = second.pages()[0];
    const answer = await again.goto("/greenwich/signs/");
    expect(answer.status()).toBe(200);
    await expect(copyLine(again)).toBeVisible();
    await start(again);
    await onScreen(again, ["danger"]);
    await second.close();
  });
});

test("in a folder of another site everything stays in it", async ({ page }) => {
  const served = await Served.serve({ base: "/guidance/" });
  try {
    await page.goto(`${served.url}/guidance/greenwich/`);
    await expect(page.locator("[data-keep]").getByRole("button", { name: "Remove from this phone" })).toBeVisible();
    const [worker] = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map((one) => [one.scope, one.active.scriptURL]));
    expect(worker.map((address) => new URL(address).pathname)).toEqual(["/guidance/", "/guidance/sw.js"]);
    await served.stop();
    for (const address of ["greenwich/signs/", "greenwich", "about/offline/", ""]) {
      const answer = await page.goto(`${served.url}/guidance/${address}`);
      expect(answer.status(), address).toBe(200);
      await expect(copyLine(page), address).toBeVisible();
    }
    const manifest = await page.locator("link[rel=manifest]").getAttribute("href");
    expect(manifest).toBe("/guidance/manifest.webmanifest");
  } finally {
    await served.close();
  }
});
