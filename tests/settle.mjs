// A new screen of the tool takes no tap for less than half a second (style/tool/step.css).

/**
 * In the page, before it is read: takes that away. A test that goes through the tool as
 * fast as it can would spend most of its time waiting. e2e/double-tap.spec.mjs holds it, and
 * the tests for every engine have it.
 */
export function takeTapsAtOnce() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("#tool > .step::before { content: none !important }");
  document.adoptedStyleSheets.push(sheet);
}
