// A root at 200 %, by a user's own style.
import { test } from "@playwright/test";
import { everyKind, everyStep } from "./large-text.mjs";

/** In the page, before it is read: a user's own style, past any policy. */
function rootAtTwice() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("html { font-size: 200% !important }");
  document.adoptedStyleSheets.push(sheet);
}

test("with a root at 200 % “Ring 999” is whole and nothing is wider than the screen, on every kind of page", async ({ page }) => {
  test.slow();
  await page.addInitScript(rootAtTwice);
  await everyKind(page);
});

test("with a root at 200 % “Ring 999” is whole and nothing is wider than the screen, at every step", async ({ page }) => {
  test.slow();
  await page.addInitScript(rootAtTwice);
  await everyStep(page);
});
