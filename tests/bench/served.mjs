// A folder served as in production, behind a phone's link.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { serveHttp2 } from "../engines/http2.mjs";
import { shape } from "./shaped-server.mjs";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
// Built by then: it has written the pages.
const PROGRAM = `${process.env.CARGO_TARGET_DIR ?? `${ROOT}target`}/debug/site`;
/** The site as it was built, and the baseline pages made from it. */
export const DIST = `${ROOT}dist`;
export const PLAIN = `${ROOT}target/bench-plain`;

/**
 * Serves a folder with `site serve`, over HTTP/2 and TLS as in production or over
 * HTTP/1.1 without: `direct` is its address, `link` the slow way to it.
 */
export async function serve(folder, { http1 = false } = {}) {
  const server = spawn(PROGRAM, ["serve", "--dist", folder, "--port", "0"], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  const plain = await new Promise((resolve, reject) => {
    server.stdout.on("data", (said) => {
      const address = /http:\/\/\S+/.exec(said);
      if (address) resolve(new URL(address[0]).origin);
    });
    server.on("error", reject);
    server.on("exit", () => reject(new Error(`\`site serve\` does not serve ${folder}`)));
  });
  const secure = http1 ? null : await serveHttp2(plain);
  const direct = secure?.url ?? plain;
  const link = await shape(direct, { requests: secure?.takeRequests });
  return {
    direct,
    link,
    stop() {
      link.close();
      secure?.close();
      server.kill("SIGTERM");
    },
  };
}
