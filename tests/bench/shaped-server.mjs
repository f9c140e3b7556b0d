// A phone's link in front of a server on this machine.
//
//   node bench/shaped-server.mjs http://127.0.0.1:8080 [port]
//
// The target may speak HTTP/2 and TLS (engines/http2.mjs): only its bytes pass here.
//
// Modelled, on each TCP connection: 150 ms for a round trip, of which setting
// the connection up takes one more; 1.6 Mbit/s downwards, shared by all
// connections; the first window of ten segments, which doubles every round trip
// (slow start). Not modelled: name look-up, loss, and the way up, on which
// little travels. A service worker's requests are slowed like all others, which
// the throttling of the developer tools does not do.
import net from "node:net";
import { pathToFileURL } from "node:url";
import { Late } from "./late.mjs";

/** Milliseconds, bytes a millisecond, bytes. */
export const LINK = { roundTrip: 150, rate: 200, window: 14_600 };
/** The bytes that a segment carries, and those around it on the wire. */
const SEGMENT = 1460;
const AROUND = 40;
/** The downlink is given its next segment so many milliseconds ahead: timers are late. */
const AHEAD = 12;

/**
 * Opens the link on a free port (or a given one) in front of `target`. `requests`
 * counts those that came since it was last called, where they cannot be read here.
 */
export async function shape(target, { port = 0, requests } = {}) {
  const { roundTrip, rate, window } = LINK;
  const half = roundTrip / 2;
  const lines = new Set();
  const count = { bytes: 0, requests: 0, connections: 0, last: 0 };
  let free = 0;
  let waiting = null;

  const server = net.createServer({ noDelay: true }, (phone) => {
    const opened = performance.now() + roundTrip;
    const far = net.connect({ port: Number(new URL(target).port), host: "127.0.0.1", noDelay: true });
    const up = new Late((bytes) => far.writable && far.write(bytes));
    const down = new Late((bytes) => phone.writable && phone.write(bytes));
    const acknowledged = new Late((size) => {
      line.window += size;
      line.flying -= size;
      pump();
    });
    const line = { phone, down, acknowledged, window, flying: 0, queue: [], ended: false };
    lines.add(line);
    count.connections += 1;
    phone.on("data", (bytes) => {
      count.requests += bytes.toString("latin1").match(/^(GET|HEAD) \S+ HTTP\/1\.1\r$/gm)?.length ?? 0;
      count.last = performance.now();
      up.add(Math.max(performance.now(), opened) + half, bytes);
    });
    far.on("data", (bytes) => {
      for (let at = 0; at < bytes.length; at += SEGMENT) line.queue.push(bytes.subarray(at, at + SEGMENT));
      pump();
    });
    far.on("end", () => {
      line.ended = true;
      pump();
    });
    const shut = () => {
      lines.delete(line);
      for (const late of [up, down, acknowledged]) late.stop();
      phone.destroy();
      far.destroy();
    };
    for (const socket of [phone, far]) socket.on("error", shut);
    phone.on("close", shut);
  });

  /** Puts on the downlink what there is room for, each connection in its turn. */
  function pump() {
    const now = performance.now();
    while (free < now + AHEAD) {
      const line = [...lines].find(({ queue, flying, window }) => queue.length && flying < window);
      if (!line) break;
      lines.delete(line);
      lines.add(line);
      send(line, line.queue.shift(), now);
    }
    for (const line of lines) if (line.ended && !line.queue.length) hangUp(line);
    const more = [...lines].some(({ queue, flying, window }) => queue.length && flying < window);
    if (more && !waiting) waiting = setTimeout(() => ((waiting = null), pump()), Math.max(1, free - now - AHEAD / 2));
  }

  function send(line, bytes, now) {
    free = Math.max(free, now) + (bytes.length + AROUND) / rate;
    line.flying += bytes.length;
    line.down.add(free + half, bytes);
    line.acknowledged.add(free + roundTrip, bytes.length);
    count.bytes += bytes.length;
    count.last = free + half;
  }

  function hangUp(line) {
    line.ended = false;
    line.down.whenEmpty(() => line.phone.end());
  }

  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    url: `${new URL(target).protocol}//127.0.0.1:${server.address().port}`,
    /** Returns what has crossed the link since it was last called. */
    take() {
      const taken = { bytes: count.bytes, requests: requests?.() ?? count.requests, connections: count.connections };
      Object.assign(count, { bytes: 0, requests: 0, connections: 0 });
      return taken;
    },
    /** Waits until nothing has crossed it for so many milliseconds. */
    async quiet(still = 1000) {
      while (performance.now() - count.last < still) await new Promise((resolve) => setTimeout(resolve, 100));
    },
    /** Cuts every connection, as between one visit and the next. */
    hangUp: () => [...lines].forEach(({ phone }) => phone.destroy()),
    close() {
      server.close();
      this.hangUp();
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const link = await shape(process.argv[2] ?? "http://127.0.0.1:8080", { port: Number(process.argv[3] ?? 0) });
  console.log(`The phone's link is at ${link.url}, until Ctrl-C.`);
}
