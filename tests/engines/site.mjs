// The built site on a port of its own, which a test may stop and start again.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { line, start, stop } from "./processes.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PROGRAM = `${process.env.CARGO_TARGET_DIR ?? `${ROOT}target`}/debug/site`;
const TEMPORARY = `${tmpdir()}/site-`;

/** `site serve` with a folder; the same port again after each `start`. */
export class Site {
  /**
   * Serves `folder`; or a copy in which each file whose path matches `without`
   * is missing; or the site drawn anew for `base`, such as `/guidance/`.
   */
  static async serve({ folder = `${ROOT}dist`, without, base = "/" } = {}) {
    const site = new Site();
    if (base !== "/") site.copy = drawnFor(base, folder);
    else if (without) site.copy = copyWithout(folder, without);
    site.folder = site.copy ?? folder;
    site.base = base;
    site.port = 0;
    await site.start();
    return site;
  }

  async start() {
    this.process = start(PROGRAM, ["serve", "--dist", this.folder, "--base", this.base, "--port", String(this.port)]);
    const [, url, port] = await line(this.process, /(http:\/\/\S+:(\d+))/);
    this.url = url;
    this.port = Number(port);
  }

  /** From one moment to the next, as where the signal is lost. */
  async stop() {
    await stop(this.process, "SIGKILL");
  }

  async close() {
    await this.stop();
    if (this.copy) rmSync(this.copy, { recursive: true });
  }
}

/** As Trunk does it, with the program that is built already. */
function drawnFor(base, folder) {
  const out = mkdtempSync(TEMPORARY);
  const bundle = readdirSync(folder).filter((file) => /^second-question-.*\.(js|wasm)$/.test(file));
  for (const file of bundle) cpSync(`${folder}/${file}`, `${out}/${file}`);
  const [js, wasm] = [/\.js$/, /\.wasm$/].map((kind) => base + bundle.find((file) => kind.test(file)));
  writeFileSync(`${out}/index.html`, `<meta name="app-bundle" data-js="${js}" data-wasm="${wasm}">`);
  const env = { ...process.env, TRUNK_STAGING_DIR: out, TRUNK_PUBLIC_URL: base };
  const drawn = spawnSync(PROGRAM, ["render"], { cwd: ROOT, env, encoding: "utf8" });
  if (drawn.status !== 0) throw new Error(`The site could not be drawn for ${base}: ${drawn.stderr}`);
  return out;
}

function copyWithout(folder, pattern) {
  const copy = mkdtempSync(TEMPORARY);
  cpSync(folder, copy, { recursive: true });
  const files = readdirSync(copy, { recursive: true });
  const gone = files.filter((file) => pattern.test(file));
  if (gone.length === 0) throw new Error(`No file of ${folder} matches ${pattern}.`);
  for (const file of gone) rmSync(`${copy}/${file}`);
  return copy;
}
