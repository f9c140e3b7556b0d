import { Scenario } from "./scenario.mjs";

/** Errors that may be over a moment later, while a page is being drawn. */
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
    await this.#act(`${css} can be pressed`, async () => {
      await this.eval(stand, css);
      await this.session.click(css);
    });
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

/**
 * Waits in the page until an element stands still: a new step scrolls to its
 * top a moment after it is drawn, and a press would land where it was.
 */
async function stand(css) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const place = () => {
    const { x, y, width, height } = document.querySelector(css)?.getBoundingClientRect() ?? {};
    return [x, y, width, height].join();
  };
  let [before, still] = [place(), 0];
  for (let frames = 0; still < 3 && frames < 120; frames += 1) {
    await frame();
    const now = place();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}
