// Tapping as a person does who waits for nothing: what does not happen is tapped again.

/** The heading of a screen; that of the tool, or of the plain page's screen that is shown. */
export const TITLE = "#tool h1:not([hidden] *)";
const CONTINUE = "#continue, .continue";
const BACK = "#tool .actions button + button, #tool button + button";
/** Milliseconds before a tap without effect is tried again, and before all is given up. */
const AGAIN = 300;
const PATIENCE = 60_000;

/** Before `goto`: what the functions below ask the page for. */
export const prepare = (page) => page.addInitScript(helpers);

/** Taps what `selector` finds until it has happened; gives the page's clock then. */
export async function tapUntil(page, selector, happened, than) {
  const stop = Date.now() + PATIENCE;
  while (Date.now() < stop) {
    const place = await page.waitForFunction((selector) => window.place?.(selector), selector, { timeout: PATIENCE });
    const { x, y } = await place.jsonValue();
    await page.touchscreen.tap(x, y);
    const done = page.waitForFunction(([name, selector, than]) => window[name](selector, than) && performance.now(), [happened, selector, than], { timeout: AGAIN });
    const time = await done.then((handle) => handle.jsonValue(), () => null);
    if (time !== null) return time;
  }
  throw new Error(`tapped for a minute without effect: ${selector}`);
}

/** Chooses what a step of the run chooses. */
export async function choose(page, ids) {
  for (const id of ids) {
    const box = await page.waitForFunction((id) => document.getElementById(id) && (window.place(`#${id}`) ? "open" : "folded"), id, { timeout: PATIENCE });
    if ((await box.jsonValue()) === "folded") await tapUntil(page, `details:has(#${id}) > summary`, "opened");
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
  const find = (selector) => [...document.querySelectorAll(selector)].find(seen);
  window.title = () => find("#tool h1")?.textContent;
  window.checked = (selector) => document.querySelector(selector).checked;
  window.opened = (selector) => document.querySelector(selector).parentElement.open;
  window.left = (_, before) => window.title() !== undefined && window.title() !== before;
  window.place = (selector) => {
    const found = find(selector);
    if (!found) return null;
    const target = found.closest("label") ?? found;
    const out = ({ top, bottom }) => top < 0 || bottom > innerHeight;
    if (out(target.getBoundingClientRect())) target.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = target.getBoundingClientRect();
    return { x: x + Math.min(width, 200) / 2, y: y + height / 2 };
  };
}
