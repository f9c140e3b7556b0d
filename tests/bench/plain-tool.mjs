// The screens of the guided tool as one plain page has them.
import { RUN } from "./run-through.mjs";
import { choose, press, prepare, TITLE } from "./taps.mjs";

/** Goes through the tool once and gives the HTML of every screen, the first one shown. */
export async function plainTool(browser, address) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  await prepare(page);
  await page.goto(address, { waitUntil: "networkidle" });
  const screens = [await drawn(page)];
  for (const step of RUN) {
    await choose(page, step);
    await press(page);
    screens.push(await drawn(page));
  }
  await page.close();
  return screens.map((html, at) => `<section${at ? " hidden" : ""}>${html}</section>`).join("\n");
}

/** The screen once all of it is there: some of it is drawn after its first paint. */
async function drawn(page) {
  await page.waitForSelector(TITLE);
  let before;
  for (let html = ""; html !== before; html = await page.evaluate(screen)) {
    before = html;
    await page.waitForTimeout(500);
  }
  return before;
}

/** In the page: the screen with the attributes alone that plain HTML needs. */
function screen() {
  const copy = document.querySelector("#tool > *").cloneNode(true);
  const keep = ["href", "type", "name", "value", "hidden", "open", "tabindex", "data-route", "role"];
  const inputs = document.querySelectorAll("#tool input");
  copy.querySelectorAll("input").forEach((input, at) => inputs[at].checked && input.setAttribute("checked", ""));
  for (const element of copy.querySelectorAll("*")) {
    if (element.id === "continue") element.className = "continue";
    for (const { name } of [...element.attributes]) {
      const ours = (name === "id" && element.matches("input")) || name === "checked" || (name === "class" && element.matches(".continue, .step-back"));
      if (!ours && !keep.includes(name)) element.removeAttribute(name);
    }
  }
  return copy.innerHTML.replaceAll(/<!--.*?-->/g, "");
}
