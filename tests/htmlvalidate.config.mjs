// The rules to which html-validate holds the pages of dist/ (html.mjs runs it). Each rule
// that is off says why.
export default {
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // Firefox keeps what was chosen over a reload unless it is told not to, on
    // radio buttons and checkboxes too, where HTML knows no such attribute. Another
    // who reloads the page must not see an answer; no script runs early enough to
    // tell what Firefox chose from what the user did.
    "valid-autocomplete": "off",
    // The question is the heading of its screen, and names the group by
    // aria-labelledby: a legend would say it twice. The accessibility tree of each
    // step is tested instead (e2e/steps-screen-reader.spec.mjs).
    "wcag/h71": "off",
    // Numbers are kept on one line by style (.number).
    "tel-non-breaking": "off",
    // The browser is not to keep the passphrase on the phone that it protects.
    "autocomplete-password": "off",
    // A title says page, area and site; its beginning is what matters in a tab.
    "long-title": "off",
  },
};
