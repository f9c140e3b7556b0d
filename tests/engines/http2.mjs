// HTTP/2 over TLS in front of `site serve`, as a server of production speaks it.
//
//   node engines/http2.mjs http://127.0.0.1:8080 [port]
import { Agent, request as ask } from "node:http";
import { createSecureServer } from "node:http2";
import { pathToFileURL } from "node:url";
import { certificate } from "./certificate.mjs";

// HTTP/2 has none of these, and refuses an answer with them.
const OF_THE_CONNECTION = ["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"];

/** Serves what `target` serves, on a free port or a given one; every header is as it sends it. */
export async function serveHttp2(target, port = 0) {
  const { hostname, port: behind } = new URL(target);
  const agent = new Agent({ keepAlive: true });
  let requests = 0;
  const server = createSecureServer({ ...certificate(), allowHTTP1: true }, (request, response) => {
    requests += 1;
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !name.startsWith(":")));
    const asked = ask({ agent, hostname, port: behind, method: request.method, path: request.url, headers }, (answer) => {
      const kept = Object.entries(answer.headers).filter(([name]) => !OF_THE_CONNECTION.includes(name));
      response.writeHead(answer.statusCode, Object.fromEntries(kept));
      answer.pipe(response);
    });
    // As where a server is gone: the browser gets no answer.
    asked.on("error", () => (request.stream ?? request.socket).destroy());
    request.pipe(asked);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    url: `https://127.0.0.1:${server.address().port}`,
    /** Returns how many requests came since it was last called. */
    takeRequests() {
      const taken = requests;
      requests = 0;
      return taken;
    },
    close() {
      server.close();
      agent.destroy();
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [target = "http://127.0.0.1:8080", port = "0"] = process.argv.slice(2);
  const { url } = await serveHttp2(target, Number(port));
  console.log(`HTTP/2 is at ${url}, until Ctrl-C.`);
}
