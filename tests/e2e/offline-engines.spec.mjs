// Without a network, and with another edition, in Chromium, Firefox and WebKit.
import { appendFile, readdir } from "node:fs/promises";
import { test as base, expect } from "../engines/fixtures.mjs";
import { alive, route, walk } from "../engines/journey.mjs";
import { SCHOOL, TOOL, about } from "./journey.mjs";
import { OWN_SITE } from "./offline.mjs";

const test = base.extend(OWN_SITE);

const SIGNS = "/greenwich/signs/";
const KEPT = /This copy was kept on this phone on \d+ \w+ \d{4}\.$/;

/** The editions of which an area is kept as a whole. */
const editions = (d, area) =>
  d.eval(async (area) => {
    const whole = [];
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      if (name.endsWith(`-${area}`) && requests.some(({ url }) => url.includes(`/offline-${area}-`))) whole.push(name.split("-")[1]);
    }
    return whole.length;
  }, area);
const kept = (d, area = "greenwich", count = 1) => d.until(() => editions(d, area), (is) => is === count, `${count} editions of ${area}`);

const visit = async (d, address = "/greenwich/") => {
  await d.go(address);
  await d.until(() => d.eval(() => Boolean(navigator.serviceWorker.controller)), (is) => is, "the worker is there");
  await kept(d);
};

const publish = async (site, edition = "date = 2026-12-03\n") => {
  await site.edit(edition);
  await site.replace("greenwich/signs/index.html", "<h1>Signs that", "<h1>New signs that");
  site.list();
};

const URGENT = "Until today the signs left out one for babies. It is there now.";

// Chromium’s tests of the same are in offline.spec, offline-update.spec and offline-keep.spec.
const ELSEWHERE = { tag: "@other-engines" };
const EVERYWHERE = { tag: "@engines" };

test.describe("in every engine", () => {
  test("the server goes in the middle of a visit: pages, the tool and the search go on", ELSEWHERE, async ({ d, site }) => {
    await visit(d);
    await site.stop();
    await d.go(TOOL);
    await alive(d);
    await walk(d, [...SCHOOL, { signs: ["n047", "n048"] }, about("once", "days", "same", "given"), "before"]);
    expect(await route(d)).toBe("refer");
    await d.go("/greenwich/search/");
    await d.type("#search-box", "hungry");
    await d.shows("#search-found mark", /hungry|food/i);
    await d.go(SIGNS);
    await d.shows("h1", /^Signs that/);
    await d.shows(".foot", KEPT);
    await d.go("/bradford/");
    await d.shows("h1", "Worried about a child in Bradford?");
    await d.shows(".foot", KEPT);
    await d.go("/bradford/signs/");
    await d.shows("h1", "This page is not on this phone");
    await d.shows("main a[href='tel:999']");
    await d.shows("main .cards a", /^Bradford/);
  });

  test("the server goes between two visits", ELSEWHERE, async ({ d, site }) => {
    await visit(d, SIGNS);
    await d.go("about:blank");
    await site.stop();
    await d.go("/greenwich/report/");
    await d.shows("h1");
    await d.shows(".foot", KEPT);
  });

  test("a new edition is put off, offered again to the next visitor of its page, and taken", EVERYWHERE, async ({ d, site }) => {
    await visit(d);
    await publish(site);
    await d.go(SIGNS);
    await d.shows(".offer__said", "Guidance was updated on 3 December 2026.");
    await d.shows("h1", /^Signs that/);
    await d.click(".offer .button--quiet");
    await d.hides(".offer");
    // Another edition is another offer.
    await site.edit("date = 2026-12-04\n");
    site.list();
    await d.go("/greenwich/report/");
    await d.shows(".offer__said", "Guidance was updated on 4 December 2026.");
    await d.click(".offer .button");
    await d.hides(".offer");
    await kept(d);
    await site.stop();
    await d.go(SIGNS);
    await d.shows("h1", /^New signs that/);
    await d.shows(".foot", KEPT);
  });

  test("an urgent correction is said on the old copy, and its edition is taken", ELSEWHERE, async ({ d, site }) => {
    await visit(d);
    await publish(site, `date = 2026-12-03\n\n[urgent]\ndate = 2026-12-03\ntext = "${URGENT}"\n`);
    await d.go(SIGNS);
    await d.shows(".offer [role=alert]", /Corrected on 3 December 2026\. Until today the signs/);
    await d.shows("h1", /^Signs that/);
    expect(await d.count(".offer .button--quiet")).toBe(0);
    await d.shows(".offer .button", "Show it");
    await d.click(".offer .button");
    await d.shows("h1", /^New signs that/);
  });

  test("a damaged copy is never shown", EVERYWHERE, async ({ d, site }) => {
    await visit(d);
    await d.eval(async (path) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const found = await cache.match(path, { ignoreVary: true });
        if (found) await cache.put(path, new Response("<h1>Wrong</h1>", { headers: found.headers }));
      }
    }, SIGNS);
    await site.stop();
    await d.go(SIGNS);
    await d.shows("h1", "This page is not on this phone");
    await site.start();
    await d.go(SIGNS);
    await d.shows("h1", /^Signs that/);
  });

  test("the tool’s JavaScript is not run where it has a line more", EVERYWHERE, async ({ d, site }) => {
    const files = await readdir(site.dist);
    const [script] = files.filter((name) => /^second-question-.*\.js$/.test(name));
    await appendFile(`${site.dist}/${script}`, "\n// and more");
    await d.go(TOOL);
    await d.shows("#tool-failed", /The questions could not start/);
    expect(await d.count("#not-started:not([hidden])")).toBe(1);
  });

  test("the worker that removes itself takes everything along", ELSEWHERE, async ({ d, site }) => {
    await visit(d);
    site.switchOff();
    await d.go(SIGNS);
    await d.shows("h1", /^Signs that/);
    await d.until(() => d.eval(async () => (await caches.keys()).length), (left) => left === 0, "no cache is left");
    await site.replace("greenwich/report/index.html", "<h1>", "<h1>New: ");
    await d.go("/greenwich/report/");
    await d.shows("h1", /^New: /);
  });
});
