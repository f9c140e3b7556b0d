// A site of its own for a test: a copy of dist/ that can be changed, served with
// the headers of production by a server that can be stopped and started again.
import { execFile, execFileSync } from "node:child_process";
import { createReadStream } from "node:fs";
import { mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
// Built by then: it is what serves the other tests.
const PROGRAM = join(process.env.CARGO_TARGET_DIR ?? `${ROOT}target`, "debug/site");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".bin": "application/octet-stream",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** The headers of every answer, as the servers of deploy/ are told to send them. */
const HEADERS = Object.fromEntries(
  [...(await readFile(`${ROOT}deploy/netlify/_headers`, "utf8")).split("\n/")[1].matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(
    ([, name, value]) => [name, value],
  ),
);
const HASHED = /-[0-9a-f]{12,16}(_bg)?\.[^/]*$/;

export class Site {
  /** Requests in their order: `/sw.js`. */
  asked = [];
  /** Gives what is sent instead of a file: nothing, or `(response) => …`. */
  instead = () => undefined;
  #server;
  #port = 0;

  /** Copies dist/ and serves it on a free port, below `base`. */
  static async open({ base = "/" } = {}) {
    const site = new Site();
    site.base = base;
    site.folder = await mkdtemp(join(tmpdir(), "sq-site-"));
    site.dist = join(site.folder, "dist");
    // A tenth of the time that Node takes for as many files.
    await run("cp", ["-r", `${ROOT}dist`, `${ROOT}content`, `${ROOT}CHANGELOG.md`, site.folder]);
    await site.start();
    return site;
  }

  get url() {
    return `http://127.0.0.1:${this.#port}${this.base}`;
  }

  /** Listens; the second time on the same port. */
  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(this.#port, "127.0.0.1", resolve);
    });
    this.#port = this.#server.address().port;
  }

  /** As if the network were gone: nobody listens, and open lines are cut. */
  async stop() {
    if (!this.#server.listening) return;
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async close() {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Changes a file of the site, such as `greenwich/signs/index.html`. */
  async replace(file, from, to) {
    const path = join(this.dist, file);
    const text = await readFile(path, "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    await writeFile(path, text.replace(from, to));
  }

  /** Gives a file another name, as another hash would. */
  async rename(from, to) {
    await rename(join(this.dist, from), join(this.dist, to));
  }

  /** Says when the content was last gone through, and what has to be said at once. */
  async edit(edition) {
    await writeFile(join(this.folder, "content/edition.toml"), edition);
  }

  /** Writes the worker and its lists for the site as it is now: a new edition. */
  list() {
    this.#site("service-worker", "--dist", this.dist, "--content", join(this.folder, "content"));
  }

  /** Puts the worker that removes itself in its place. */
  switchOff() {
    this.#site("service-worker-kill-switch", "--dist", this.dist);
  }

  #site(...args) {
    execFileSync(PROGRAM, args, { cwd: ROOT });
  }

  async #answer(request, response) {
    const { pathname } = new URL(request.url, this.url);
    this.asked.push(pathname);
    const instead = this.instead(pathname);
    if (instead) return instead(response);
    if (!pathname.startsWith(this.base)) return this.#send(response, 404, "404.html");
    const path = normalize(pathname.slice(this.base.length));
    const name = path === "." ? "index.html" : path;
    const found = await stat(join(this.dist, name)).catch(() => undefined);
    if (!found || name.startsWith("..")) return this.#send(response, 404, "404.html");
    if (!found.isDirectory()) return this.#send(response, 200, name, request);
    if (pathname.endsWith("/")) return this.#send(response, 200, join(name, "index.html"), request);
    response.writeHead(307, { ...HEADERS, location: `${pathname}/` }).end();
  }

  async #send(response, status, name, request) {
    const file = join(this.dist, name);
    const { mtimeMs, size } = await stat(file);
    const etag = `"${Math.round(mtimeMs)}-${size}"`;
    const cache = HASHED.test(name) && status === 200 ? "public, max-age=31536000, immutable" : "no-cache";
    const headers = { ...HEADERS, "content-type": TYPES[extname(name)], "cache-control": cache, etag };
    if (request?.headers["if-none-match"] === etag) return response.writeHead(304, headers).end();
    response.writeHead(status, headers);
    if (request?.method === "HEAD") return response.end();
    createReadStream(file).pipe(response);
  }
}
