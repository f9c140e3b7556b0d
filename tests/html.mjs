// Reads pages of dist/ as html-validate does, and fails at whatever it finds.
// `node html.mjs`, after a build, reads one of each kind; `--all` every page.
import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { ADDRESSES, DISTINCT, EMBEDDED, html } from "./e2e/pages.mjs";
import config from "./htmlvalidate.config.mjs";

const KINDS = [...DISTINCT, ...EMBEDDED.filter((address) => /^[/]embed[/](greenwich|self-test)[/]/.test(address))];
const pages = process.argv.includes("--all") ? [...ADDRESSES, ...EMBEDDED] : KINDS;
const texts = new Map(pages.map((address) => [address, html(address)]));
texts.set("/404.html", readFileSync(new URL("../dist/404.html", import.meta.url), "utf8"));

const reader = new HtmlValidate(new StaticConfigLoader(config));
const found = [];
for (const [address, text] of texts) {
  const { results } = await reader.validateString(text);
  for (const { ruleId, line, column, message, selector } of results.flatMap(({ messages }) => messages)) {
    found.push(`${address}:${line}:${column}: ${ruleId}: ${message} (${selector})`);
  }
}
for (const one of found) console.error(one);
console.log(`${texts.size} pages read as HTML, ${found.length} problems`);
process.exitCode = found.length ? 1 : 0;
