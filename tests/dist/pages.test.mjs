// Holds what must be so of all files of dist/ together. No browser is needed:
// `node --test dist/*.test.mjs`, after a build.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { ADDRESSES, CONFIRMED, EMBEDDED, html } from "../e2e/pages.mjs";

const DIST = new URL("../../dist/", import.meta.url);
const ORIGIN = "http://site.invalid";
const ALL = [...ADDRESSES, ...EMBEDDED];
const AREAS = ["bradford", "england", "greenwich", "herefordshire", "hounslow", "staffordshire", "stoke-on-trent"];

const lacking = (promised, there) => promised.filter((one) => !there.includes(one));

test("the site has all the pages that it promises", () => {
  const names = ["", "what-to-do/", "report/", "signs/", "definition/", "learning/", "pitfalls/", "risk/", "routes/", "children/", "resources/", "search/", "glossary/", "practise/", "ages/", "kinds/", "day/", "parents/", "talking/", "figures/"];
  const promised = AREAS.flatMap((area) => names.map((name) => `/${area}/${name}`));
  assert.deepEqual(lacking(["/", ...promised, "/about/privacy/", "/about/sources/"], ADDRESSES), []);
});

test("every area has the six views that partners embed", () => {
  const views = ["what-to-do", "signs", "pitfalls", "report", "contacts", "search"];
  assert.deepEqual(lacking(AREAS.flatMap((area) => views.map((view) => `/embed/${area}/${view}/`)), EMBEDDED), []);
});

/** The file of an address. A folder without its slash would cost a phone another round trip. */
const file = (path) => new URL(`.${path.endsWith("/") ? `${path}index.html` : path}`, DIST);

test("every link within the site, and every place within a page, is there", () => {
  const linked = new Map();
  for (const address of ALL) {
    for (const [, href] of html(address).matchAll(/(?:href|src)="([^"]*)"/g)) {
      const target = new URL(href.replaceAll("&amp;", "&"), ORIGIN + address);
      if (target.origin !== ORIGIN) continue;
      if (!linked.has(target.pathname)) linked.set(target.pathname, new Map());
      linked.get(target.pathname).set(target.hash, address);
    }
  }
  assert.ok(linked.size > ADDRESSES.length, `${linked.size} addresses`);
  const broken = [];
  for (const [path, places] of linked) {
    const [from] = places.values();
    const isFile = path.endsWith("/") || /[.]\w+$/.test(path);
    if (!isFile || !existsSync(file(path))) {
      broken.push(`${from} -> ${path}`);
      continue;
    }
    // A door into the tool says who comes, and is no place on its page.
    const isDoor = (place) => path.endsWith("/what-to-do/") && ["#public", "#work"].includes(place);
    const named = [...places.keys()].filter((place) => place !== "" && !isDoor(place));
    if (!named.length) continue;
    const ids = new Set([...readFileSync(file(path), "utf8").matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    for (const place of named) {
      if (!ids.has(decodeURIComponent(place.slice(1)))) broken.push(`${places.get(place)} -> ${path}${place}: no such place`);
    }
  }
  assert.deepEqual(broken, []);
});

test("every page is reached by links from the first", () => {
  const seen = new Set();
  const ahead = ["/"];
  while (ahead.length) {
    const address = ahead.pop();
    if (seen.has(address)) continue;
    seen.add(address);
    const links = [...html(address).matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => new URL(href, ORIGIN + address));
    // Lists of contacts are files and no pages; no page links to those of frames.
    ahead.push(...links.filter(({ origin, pathname }) => origin === ORIGIN && pathname.endsWith("/") && !pathname.startsWith("/embed/")).map(({ pathname }) => pathname));
  }
  assert.deepEqual([...seen].sort(), ADDRESSES);
});

test("no number is shown, or can be rung, but those that were confirmed", () => {
  const numbers = /(?<![\w.-])(?:\+44|0)[\d ()]{7,}\d/g;
  const confirmed = CONFIRMED.map((tel) => tel.slice("tel:".length));
  const texts = new Map(ALL.map((address) => [address, html(address)]));
  const [, guide] = html("/greenwich/what-to-do/").match(/data-guide="([^"]*)"/);
  texts.set(guide, readFileSync(file(guide)).toString("latin1"));
  let shown = 0;
  for (const [where, text] of texts) {
    for (const [, tel] of text.matchAll(/href="(tel:[^"]*)"/g)) assert.ok(CONFIRMED.includes(tel), `${where}: ${tel}`);
    // What stands within a tag, such as another site's address, is not shown.
    for (const [number] of text.replaceAll(/<[^>]*>/g, " | ").matchAll(numbers)) {
      assert.ok(confirmed.includes(number.replace(/\D/g, "")), `${where}: ${number}`);
      shown += 1;
    }
    assert.ok(!text.includes("UNVERIFIED"), where);
  }
  assert.ok(shown > 10, `${shown} numbers`);
});
