// The plain pages that the site is held against, made from its own: the same
// words in the same structure, one small stylesheet, no script but the tool's.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { open } from "./phone.mjs";
import { plainly } from "./plainly.mjs";
import { plainTool } from "./plain-tool.mjs";
import { PLAIN, ROOT } from "./served.mjs";

export const AREA = "/bradford/";
export const TOOL = `${AREA}what-to-do/`;
/** The pages that are read, each with the one that is opened from it. */
export const READ = { "/": AREA, [AREA]: `${AREA}pitfalls/`, [`${AREA}pitfalls/`]: `${AREA}signs/`, [`${AREA}signs/`]: AREA };

/** Writes them, and the tool's where asked, to target/bench-plain; `site` is where the built site is served. */
export async function writePlain(browser, site, withTool) {
  rmSync(PLAIN, { recursive: true, force: true });
  const style = file("css", readFileSync(`${ROOT}tests/bench/plain.css`));
  const script = file("js", readFileSync(`${ROOT}tests/bench/plain-tool.js`));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const whole = async (address, screens) => {
    await open(page, site + address);
    const html = await page.evaluate(plainly, { style, script: screens && script, screens });
    write(`${address.slice(1)}index.html`, `<!DOCTYPE html>\n${html}`);
  };
  for (const address of Object.keys(READ)) await whole(address);
  if (withTool) await whole(TOOL, await plainTool(browser, site + TOOL));
  await context.close();
}

/** Writes a file under a name with its hash, kept for ever by the browser like the site's own. */
function file(kind, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  write(`plain-${hash}.${kind}`, bytes);
  return `/plain-${hash}.${kind}`;
}

function write(name, bytes) {
  const path = `${PLAIN}/${name}`;
  mkdirSync(path.slice(0, path.lastIndexOf("/")), { recursive: true });
  writeFileSync(path, bytes);
  writeFileSync(`${path}.br`, brotliCompressSync(bytes));
}
