// The pages of the built site, and the numbers they may show.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The address of every page, as `/greenwich/signs/`. */
export const ADDRESSES = readdirSync(DIST, { recursive: true })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => `/${file.slice(0, -"index.html".length)}`)
  .sort();

/** An address that is no page: the site's own page answers it. */
export const MISSING = "/greenwich/no-such-page/";

/** The HTML of a page as it was built. */
export const html = (address) => readFileSync(`${DIST}${address.slice(1)}index.html`, "utf8");

/** Whether the guided tool comes alive on it. */
export const isTool = (address) => address.endsWith("/what-to-do/");

/** The only numbers that anybody has confirmed. */
export const CONFIRMED = ["tel:999", "tel:101", "tel:08088005000", "tel:08001111"];
