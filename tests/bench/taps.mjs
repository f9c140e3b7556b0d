// Tapping as a person does who waits for nothing: what does not happen is tapped again.
import { takeTapsAtOnce } from "../settle.mjs";

/** The heading of a screen; that of the tool, or of the plain page's screen that is shown. */
export const TITLE = "#tool h1:not([hidden] *)";
const CONTINUE = "#continue, .continue";
const BACK = "#tool .step-back";
/** Milliseconds before a tap without effect is tried again. */
const AGAIN = 300;
/** So many taps without effect, and all is given up. */
const PATIENCE = 100;

/**
 * Before `goto`: what the functions below ask the page for. What is measured is how fast the
 * tool is, not how long it waits on purpose for a hand to be still.
 */
export const prepare = async (page) => {
  await page.addInitScript(takeTapsAtOnce);
  await page.addInitScript(helpers);
};

/** Taps what `selector` finds until it has happened; gives the page's clock then. */
export async function tapUntil(page, selector, happened, than) {
  let wait = 0;
  for (let taps = 0; taps < PATIENCE; taps += 1) {
    const { time, x, y } = await page.evaluate((asked) => window.look(...asked), [happened, selector, than, wait]);
    if (time) return time;
    await page.touchscreen.tap(x, y);
    wait = AGAIN;
  }
  throw new Error(`tapped without effect: ${selector}`);
}

/** Chooses what a step of the run chooses. */
export async function choose(page, ids) {
  for (const id of ids) {
    if (await page.evaluate((id) => window.folded(id), id)) await tapUntil(page, `details:has(#${id}) > summary`, "opened");
    await tapUntil(page, `#${id}`, "checked");
  }
}

/** Goes on, or back, until another screen is there; gives the page's clock then. */
export const press = async (page) => tapUntil(page, CONTINUE, "left", await title(page));
export const goBack = async (page) => tapUntil(page, BACK, "left", await title(page));

const title = (page) => page.evaluate(() => window.title());

/** In the page. */
function helpers() {
  const seen = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const until = (happened, limit = 60_000) =>
    new Promise((resolve, reject) => {
      const end = performance.now() + limit;
      const again = () => {
        const result = happened();
        if (result) resolve(result);
        else if (performance.now() > end) reject(new Error(`waited without end at “${window.title()}”`));
        else requestAnimationFrame(again);
      };
      again();
    });
  const find = (selector) => [...document.querySelectorAll(selector)].find(seen);
  window.title = () => find("#tool h1")?.textContent;
  window.checked = (selector) => document.querySelector(selector)?.checked;
  window.opened = (selector) => document.querySelector(selector)?.parentElement.open;
  window.left = (_, before) => window.title() !== undefined && window.title() !== before;
  // The page's clock once it has happened; else, after so many milliseconds, where to tap.
  window.look = (happened, selector, than, wait) => {
    const start = performance.now();
    return until(() => {
      if (window[happened](selector, than)) return { time: performance.now() };
      return performance.now() - start >= wait && window.place(selector);
    });
  };
  // Whether a field that is there, or comes, stands in a fold.
  window.folded = async (id) => {
    const field = await until(() => document.getElementById(id));
    return !seen(field.closest("label"));
  };
  window.place = (selector) => {
    // What has not been painted cannot be tapped.
    const found = performance.getEntriesByType("paint").length && find(selector);
    if (!found) return null;
    const target = found.closest("label") ?? found;
    const out = ({ top, bottom }) => top < 0 || bottom > innerHeight;
    if (out(target.getBoundingClientRect())) target.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = target.getBoundingClientRect();
    return { x: x + Math.min(width, 200) / 2, y: y + height / 2 };
  };
}
