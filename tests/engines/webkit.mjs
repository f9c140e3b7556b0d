// WebKitGTK's small browser on a screen that nobody sees.
import { WebDriver } from "./webdriver.mjs";
import { line, start, stop } from "./processes.mjs";

const MACHINE = { x64: "x86_64", arm64: "aarch64" }[process.arch] ?? process.arch;
const BROWSER = `/usr/lib/${MACHINE}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

/** A screen; it takes the first number that is free, and says which. */
export async function screen() {
  const args = ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"];
  const xvfb = start("Xvfb", args);
  const [, number] = await line(xvfb, /^(\d+)\n/m);
  return { display: `:${number}`, stop: () => stop(xvfb) };
}

/** A session with nothing kept from another; no window is narrower than this. */
export async function webkit(display, { width = 450, height = 900 } = {}) {
  const options = { binary: BROWSER, args: ["--automation"] };
  const env = { DISPLAY: display, GDK_BACKEND: "x11" };
  const capabilities = { browserName: "MiniBrowser", "webkitgtk:browserOptions": options };
  const session = await WebDriver.open("WebKitWebDriver", capabilities, env);
  await session.post("/window/rect", { width, height });
  return session;
}
