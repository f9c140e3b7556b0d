// @ts-check

/**
 * Prints. Returns whether the browser began to: a sandbox may refuse without a word.
 * @param {() => void} print
 */
export const tryToPrint = (print) => {
  let hasBegun = false;
  addEventListener("beforeprint", () => (hasBegun = true), { once: true });
  print();
  return hasBegun;
};
