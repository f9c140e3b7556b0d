import { Scenario } from "./scenario.mjs";

/** A scenario in an engine that Playwright drives. */
export class WithPlaywright extends Scenario {
  constructor(engine, base, page) {
    super(engine, base);
    this.page = page;
    this.within = page.mainFrame();
  }

  async open(address) {
    this.within = this.page.mainFrame();
    await this.page.goto(address);
  }

  async address() {
    return this.page.url();
  }

  async reload() {
    await this.page.reload();
  }

  async back() {
    await this.page.goBack();
  }

  async click(css) {
    await this.within.locator(css).first().click();
  }

  async type(css, text) {
    await this.within.locator(css).first().pressSequentially(text);
  }

  async press(key) {
    await this.page.keyboard.press(key);
  }

  eval(run, ...args) {
    // Playwright passes one argument on, WebDriver as many as there are.
    return this.within.evaluate(`(${run})(...${JSON.stringify(args)})`);
  }

  async frame(css) {
    if (css === null) this.within = this.page.mainFrame();
    else this.within = await (await this.within.waitForSelector(css)).contentFrame();
  }

  screenshot() {
    return this.page.screenshot();
  }

  async close() {
    await this.page.context().close();
  }
}
