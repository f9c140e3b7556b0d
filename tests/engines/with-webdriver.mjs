import { Scenario } from "./scenario.mjs";

/** What may be over a moment later, while a page is being drawn. */
const PASSING = /no such element|stale element|not interactable|click intercepted/;

/** A scenario in an engine that speaks WebDriver alone. */
export class WithWebDriver extends Scenario {
  constructor(engine, base, session) {
    super(engine, base);
    this.session = session;
  }

  async open(address) {
    await this.session.frame(null);
    await this.session.post("/url", { url: address });
  }

  address() {
    return this.session.get("/url");
  }

  async reload() {
    await this.session.post("/refresh");
  }

  async back() {
    await this.session.post("/back");
  }

  async click(css) {
    await this.#act(`${css} can be pressed`, () => this.session.click(css));
  }

  async type(css, text) {
    await this.#act(`${css} can be typed into`, () => this.session.type(css, text));
  }

  async press(key) {
    await this.session.press(key);
  }

  eval(run, ...args) {
    return this.session.evaluate(run, ...args);
  }

  async frame(css) {
    await this.#act(`${css} is there`, () => this.session.frame(css));
  }

  screenshot() {
    return this.session.screenshot();
  }

  async close() {
    await this.session.close();
  }

  async #act(what, act) {
    const done = async () => {
      try {
        await act();
        return "done";
      } catch (error) {
        if (PASSING.test(error.message)) return error.message;
        throw error;
      }
    };
    await this.until(done, (said) => said === "done", what);
  }
}
