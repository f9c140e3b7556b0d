// A person’s actions in a browser, by names that every engine knows. The parts that
// differ by engine are in with-playwright.mjs and with-webdriver.mjs.
import { expect } from "@playwright/test";

const PATIENCE = 20_000;

/** A browser with one page; `engine` is chromium, firefox or webkit. */
export class Scenario {
  constructor(engine, base) {
    this.engine = engine;
    this.base = base;
  }

  /** Opens an address, of the site or whole, and waits until it is loaded. */
  async go(address) {
    await this.open(new URL(address, this.base).href);
  }

  /** Waits until what `read` gives is as expected, and returns it. */
  async until(read, accepted, what = String(accepted)) {
    let last;
    const seen = async () => {
      try {
        last = await read();
        return accepted(last) === true;
      } catch (error) {
        // The page may be on its way to another.
        last = error.message;
        return false;
      }
    };
    const message = () => `${what}; last: ${JSON.stringify(last)}`;
    try {
      await expect.poll(seen, { timeout: PATIENCE, intervals: [20, 50, 100] }).toBe(true);
    } catch (error) {
      throw new Error(`Never came: ${message()}`, { cause: error });
    }
    return last;
  }

  /** Waits until the first of these elements is seen with such a text. */
  async shows(css, text = /./) {
    const fits = (said) => said !== null && (text instanceof RegExp ? text.test(said) : said === text);
    return this.until(() => this.text(css), fits, `${css} shows ${text}`);
  }

  /** Waits until none of these elements is seen. */
  async hides(css) {
    await this.until(() => this.text(css), (said) => said === null, `${css} is hidden`);
  }

  /** Returns the text of the first of these elements that is seen, or `null`. */
  text(css) {
    return this.eval((css) => {
      const seen = (element) => element.checkVisibility({ visibilityProperty: true });
      const found = [...document.querySelectorAll(css)].find(seen);
      return found ? found.innerText.replace(/\s+/g, " ").trim() : null;
    }, css);
  }

  /** Returns how many such elements there are, seen or not. */
  count(css) {
    return this.eval((css) => document.querySelectorAll(css).length, css);
  }

  attribute(css, name) {
    return this.eval((css, name) => document.querySelector(css)?.getAttribute(name) ?? null, css, name);
  }

  /** Tells whether a radio button or a checkbox is chosen. */
  checked(css) {
    return this.eval((css) => document.querySelector(css)?.checked ?? null, css);
  }

  /** Chooses a radio button or ticks a checkbox, once it is there. */
  async check(css) {
    const there = await this.until(() => this.checked(css), (is) => is !== null, `${css} is there`);
    if (!there) await this.click(css);
    await this.until(() => this.checked(css), (is) => is, `${css} is chosen`);
  }

  /** Returns the path of the address, with what follows it. */
  async path() {
    const { pathname, search, hash } = new URL(await this.address());
    return pathname + search + hash;
  }

  /** Waits until the address is this one. */
  async arrives(path) {
    await this.until(() => this.path(), (at) => at === path, `the address is ${path}`);
  }
}
