// The pages of the built site, and what the content says that they show.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DIST = `${ROOT}dist/`;

const ALL = readdirSync(DIST, { recursive: true })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => `/${file.slice(0, -"index.html".length)}`)
  .sort();
const isEmbedded = (address) => address.startsWith("/embed/");

/** The address of every page that people open by itself, as `/greenwich/signs/`. */
export const ADDRESSES = ALL.filter((address) => !isEmbedded(address));

/**
 * The pages for the frames of other sites, as `/embed/greenwich/signs/`: they
 * have no header, no way out and no list of pages, and no page links to them.
 */
export const EMBEDDED = ALL.filter(isEmbedded);

/** An address that is no page: the site's own page answers it. */
export const MISSING = "/greenwich/no-such-page/";

/** The HTML of a page as it was built. */
export const html = (address) => readFileSync(`${DIST}${address.slice(1)}index.html`, "utf8");

/** Tells whether the guided tool comes alive on a page. */
export const isTool = (address) => address.endsWith("/what-to-do/");

/**
 * Every page, without those that only repeat what Greenwich's say: of the other
 * areas, the pages with contacts, thresholds and strategies of their own.
 */
const OWN = /^(what-to-do|report|routes|resources|strategy)?\/?$/;
export const DISTINCT = ADDRESSES.filter((address) => {
  const [, area, page = ""] = address.match(/^\/([^/]+)\/(.*)$/) ?? [];
  return !area || ["about", "greenwich"].includes(area) || OWN.test(page);
});

/**
 * One page of each kind: those of Greenwich, those of no area, and of the other
 * areas the pages that Greenwich does not have.
 */
export const KINDS = DISTINCT.filter((address) => {
  const [, area, page = ""] = address.match(/^\/([^/]+)\/(.*)$/) ?? [];
  return !area || ["about", "greenwich"].includes(area) || !ADDRESSES.includes(`/greenwich/${page}`);
});

/** The numbers that a source shows, as the content has them. */
export const CONFIRMED = readdirSync(`${ROOT}content`, { recursive: true })
  .filter((file) => /(^|\/)(contacts|area)\.toml$/.test(file))
  .flatMap((file) => [...readFileSync(`${ROOT}content/${file}`, "utf8").matchAll(/^number = "([^"]+)"$/gm)])
  .map(([, number]) => `tel:${number.replace(/\D/g, "")}`);

/** Every sign of the content: its id, ages and places. */
export const SIGNS = readFileSync(`${ROOT}content/signs.toml`, "utf8")
  .split("[[sign]]")
  .slice(1)
  .map((sign) => ({
    id: sign.match(/^id = "(.+)"$/m)[1],
    ages: listed(sign, "ages"),
    places: listed(sign, "places"),
  }));

function listed(sign, key) {
  return [...sign.match(new RegExp(`^${key} = \\[(.*)\\]$`, "m"))[1].matchAll(/"([^"]*)"/g)].map(([, name]) => name);
}
