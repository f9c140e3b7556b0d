// Programs that a test starts, each in a group of its own, stopped by its id
// whatever becomes of the test.
import { spawn } from "node:child_process";
import { createServer } from "node:net";

const running = new Set();

// An interrupted run ends its workers without telling their tests.
process.on("exit", () => {
  for (const group of running) signal(group, "SIGKILL");
});

/**
 * Starts a program; the system ends it with the worker even where that is
 * killed. What it prints can be read from `stdout`.
 */
export function start(program, args, { env = {}, cwd, stdio = ["ignore", "pipe", "ignore"] } = {}) {
  const child = spawn("setpriv", ["--pdeathsig", "KILL", program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio,
    detached: true,
  });
  if (!child.pid) throw new Error(`${program} cannot be started.`);
  running.add(child.pid);
  child.ended = new Promise((resolve) => child.once("exit", resolve));
  return child;
}

/**
 * Stops a program with all that it started, and waits until it has ended.
 * `SIGKILL` gives it no time to finish anything.
 */
export async function stop(child, how = "SIGTERM") {
  if (!running.delete(child.pid)) return;
  signal(child.pid, how);
  const late = setTimeout(() => signal(child.pid, "SIGKILL"), 3000);
  await child.ended;
  clearTimeout(late);
  // What it started may live on.
  signal(child.pid, "SIGKILL");
}

/** The first line of what a program prints that matches. */
export function line(child, pattern, stream = child.stdout) {
  return new Promise((resolve, reject) => {
    let text = "";
    stream.setEncoding("utf8").on("data", (part) => {
      text += part;
      const found = text.match(pattern);
      if (found) resolve(found);
    });
    child.ended.then(() => reject(new Error(`A program ended before it said ${pattern}: ${text}`)));
  });
}

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function signal(group, name) {
  try {
    process.kill(-group, name);
  } catch {
    // It has ended.
  }
}
