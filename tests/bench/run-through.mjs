// One way through the tool, to its end: somebody who works in health and a child
// of 5 to 11, so that the largest step, all signs, is on it.

/** What is chosen on each screen, by the ids of the fields; Continue is pressed after each. */
export const RUN = [
  ["danger-no"],
  ["who-health"],
  ["age-primary", "vulnerable-no", "siblings-no"],
  ["sign-n040", "sign-n041"],
  ["often-once", "how-long-days", "trend-same", "explanation-checked"],
  ["child-says-fine", "response-work-with-us", "adults-none", "practical-no"],
  ["tried-nothing-yet", "known-no", "agencies-calm"],
  ["before-none"],
  [],
];

/** The steps before the signs. */
export const BEFORE_SIGNS = 3;
