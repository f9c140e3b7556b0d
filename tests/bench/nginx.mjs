// What one small server carries: wrk against nginx with the container's
// configuration, both on this machine, for a few seconds each.
//
//   node bench/nginx.mjs            after `cargo xtask build`; needs Debian's
//                                   nginx-light, libnginx-mod-http-brotli-static, wrk
//
// Prints a table. Beside the rate, which falls when this machine does other
// things, it prints what a request costs nginx in processor time, which hardly
// does. wrk needs about as much as nginx, on the same processors.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { freePort, start, stop } from "../engines/processes.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SECONDS = 10;
const CONNECTIONS = [8, 64, 512, 2048];
/** One tick of the processor time that /proc counts, in microseconds. */
const TICK = 10_000;

const folder = mkdtempSync(`${tmpdir()}/nginx-`);
const port = await freePort();
const site = `http://127.0.0.1:${port}`;
const nginx = start("nginx", ["-e", "stderr", "-c", configuration()], { stdio: "ignore" });
try {
  await answers();
  console.log(`${cpus().length} processors (${cpus()[0].model}), load before: ${loadavg()[0].toFixed(1)}\n`);
  console.log("| what | connections | requests/s | MB/s | 99 in 100 within | nginx’s time each | memory |");
  console.log("|---|---|---|---|---|---|---|");
  for (const [what, script] of await mixes()) {
    for (const connections of CONNECTIONS) console.log(measured(what, script, connections));
  }
} finally {
  await stop(nginx);
  rmSync(folder, { recursive: true });
}

/** The container's nginx, with this folder for its own. */
function configuration() {
  const text = readFileSync(`${ROOT}deploy/container/nginx.conf`, "utf8")
    .replace("listen 8080;", `listen 127.0.0.1:${port};`)
    .replaceAll("/tmp/", `${folder}/`)
    .replace("/srv/second-question", `${ROOT}dist`);
  writeFileSync(`${folder}/nginx.conf`, text);
  return `${folder}/nginx.conf`;
}

async function answers() {
  for (let tries = 0; ; tries += 1) {
    try {
      return await fetch(site);
    } catch (error) {
      if (tries === 100) throw new Error("nginx does not answer.", { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** What is asked for: a page, a first visit with the tool, and the same again. */
async function mixes() {
  const page = "/greenwich/signs/";
  const tool = "/greenwich/what-to-do/";
  const first = ["/", "/greenwich/", tool, "/greenwich/routes/", ...(await loadedBy(tool))];
  const pages = first.filter((path) => path.endsWith("/"));
  const again = await Promise.all(pages.map(async (path) => [path, await tag(path)]));
  return [
    ["one page", script([[page]])],
    ["a first visit with the tool", script(first.map((path) => [path]))],
    ["the same visit again (304)", script(again)],
  ];
}

/** The files of `dist/` that a page names. */
async function loadedBy(path) {
  const html = await (await fetch(site + path)).text();
  const named = [...html.matchAll(/="(\/[^"]+\.(?:css|js|wasm|bin|svg))"/g)].map(([, file]) => file);
  const files = readdirSync(`${ROOT}dist`);
  return [...new Set(named)].filter((file) => files.includes(file.slice(1)));
}

async function tag(path) {
  const answer = await fetch(site + path, { headers: { "accept-encoding": "br" } });
  return answer.headers.get("etag");
}

/** A script for wrk that asks for these one after another. */
function script(requests) {
  mkdirSync(`${folder}/wrk`, { recursive: true });
  const file = `${folder}/wrk/${readdirSync(`${folder}/wrk`).length}.lua`;
  const made = requests.map(([path, tag]) => {
    const known = tag ? `, ["If-None-Match"] = ${JSON.stringify(tag)}` : "";
    return `wrk.format("GET", "${path}", { ["Accept-Encoding"] = "br"${known} })`;
  });
  writeFileSync(
    file,
    `local all\nlocal at = 0\nfunction init() all = { ${made.join(", ")} } end\n` +
      "function request() at = at % #all + 1 return all[at] end\n",
  );
  return file;
}

function measured(what, script, connections) {
  const before = spent();
  const said = execFileSync("wrk", ["-t1", `-c${connections}`, `-d${SECONDS}s`, "--latency", "-s", script, site], { encoding: "utf8" });
  const after = spent();
  const [, requests] = said.match(/(\d+) requests in/);
  const [, rate] = said.match(/Requests\/sec:\s+([\d.]+)/);
  const [, bytes] = said.match(/Transfer\/sec:\s+(\S+)/);
  const [, late] = said.match(/99%\s+(\S+)/);
  const wrong = said.match(/Non-2xx or 3xx responses: (\d+)|Socket errors: (.*)/);
  const each = ((after.ticks - before.ticks) * TICK) / Number(requests);
  const note = wrong ? ` (${wrong[0]})` : "";
  return `| ${what} | ${connections} | ${Math.round(rate)} | ${bytes} | ${late} | ${each.toFixed(0)} µs | ${after.memory} MB${note} |`;
}

/** Processor time of nginx's processes, in ticks, and the memory that is theirs alone. */
function spent() {
  const children = readFileSync(`/proc/${nginx.pid}/task/${nginx.pid}/children`, "utf8").trim().split(" ");
  let [ticks, memory] = [0, 0];
  for (const id of [nginx.pid, ...children]) {
    const fields = readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1].split(" ");
    ticks += Number(fields[11]) + Number(fields[12]);
    memory += Number(readFileSync(`/proc/${id}/smaps_rollup`, "utf8").match(/^Pss:\s+(\d+)/m)[1]);
  }
  return { ticks, memory: (memory / 1000).toFixed(0) };
}
