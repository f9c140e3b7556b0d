// As much of W3C WebDriver as a scenario needs, for the one engine that
// Playwright cannot drive as Debian ships it.
import { freePort, start, stop } from "./processes.mjs";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** One session of a browser, in a driver of its own. */
export class WebDriver {
  /** Starts a driver on a free port, and a browser. */
  static async open(program, capabilities, env) {
    const driver = new WebDriver();
    const port = await freePort();
    driver.process = start(program, [`--port=${port}`], { env, stdio: "ignore" });
    driver.address = `http://127.0.0.1:${port}`;
    try {
      await driver.#listens(program);
      const { sessionId } = await driver.post("/session", { capabilities: { alwaysMatch: capabilities } });
      driver.address += `/session/${sessionId}`;
      await driver.post("/timeouts", { script: 30_000, pageLoad: 60_000, implicit: 0 });
    } catch (error) {
      await driver.close();
      throw error;
    }
    return driver;
  }

  async #listens(program) {
    for (let tries = 0; ; tries += 1) {
      try {
        return await fetch(`${this.address}/status`);
      } catch (error) {
        if (tries === 200) throw new Error(`${program} does not answer.`, { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async #ask(method, path, body) {
    const answer = await fetch(this.address + path, {
      method,
      body: body && JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  get(path) {
    return this.#ask("GET", path);
  }

  post(path, body = {}) {
    return this.#ask("POST", path, body);
  }

  /** Returns the first element of a selector; fails where there is none. */
  async element(css) {
    return (await this.post("/element", { using: "css selector", value: css }))[ELEMENT];
  }

  async click(css) {
    await this.post(`/element/${await this.element(css)}/click`);
  }

  /** Types into an element, after what stands there. */
  async type(css, text) {
    await this.post(`/element/${await this.element(css)}/value`, { text });
  }

  /** Presses a key wherever the focus is: a name such as `Enter`, or a letter. */
  async press(key) {
    const value = KEYS[key] ?? key;
    const actions = [{ type: "keyDown", value }, { type: "keyUp", value }];
    await this.post("/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Runs a function in the page, and returns its result. */
  async evaluate(run, ...args) {
    const script =
      `const given = [...arguments]; const done = given.pop();` +
      `Promise.resolve((${run})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.post("/execute/async", { script, args });
    if (error) throw new Error(error);
    return value;
  }

  /** Goes into a frame of the page, or with `null` back to the whole. */
  async frame(css) {
    await this.post("/frame", { id: css === null ? null : { [ELEMENT]: await this.element(css) } });
  }

  async screenshot() {
    return Buffer.from(await this.get("/screenshot"), "base64");
  }

  /** Ends browser and driver. */
  async close() {
    await this.#ask("DELETE", "").catch(() => {});
    await stop(this.process);
  }
}

const KEYS = {
  Enter: "\uE007",
  Tab: "\uE004",
  Escape: "\uE00C",
  Space: " ",
  ArrowUp: "\uE013",
  ArrowDown: "\uE015",
};
