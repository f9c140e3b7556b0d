// The guided tool in every engine; the steps are those of e2e/journey.mjs.

/** Waits until the live tool stands in the place of the prerendered one. */
export const alive = (d) => d.until(() => d.count("#not-started:not([hidden])"), (left) => left === 0, "the tool is alive");

/** Takes one step: `["danger", "no"]`, `{ signs: ["n040"] }`, `about(…)`, `"check"`, `"before"` or `"pause"`. */
export async function take(d, step) {
  if (step === "check" || step === "pause") {
    await d.shows("#step-title", TITLES[step]);
    await d.click(`#tool button.button`);
    return;
  }
  if (step === "before") await d.check("#before-none");
  else if (step.signs) for (const sign of step.signs) await tick(d, sign);
  else for (const [question, option] of step.about ?? [step]) await d.check(`#${question}-${option}`);
  // The age may stand on top of the signs, with which it is continued.
  if (!(step[0] === "age" && (await d.count("#nothing")))) await d.click("#continue");
}

const TITLES = { check: "Check your answer", pause: "Before you see what we suggest" };

/** Takes every step. */
export async function walk(d, steps) {
  for (const step of steps) await take(d, step);
}

/** Ticks a sign by its id, or `hunch` or `nothing`, opening its group. */
async function tick(d, sign) {
  const box = /^n\d+$/.test(sign) ? `#sign-${sign}` : `#${sign}`;
  await d.until(() => d.count(box), (found) => found === 1, `${box} is there`);
  const closed = `details.sign-group:not([open]):has(${box}) > summary`;
  if (await d.count(closed)) await d.click(closed);
  await d.check(box);
}

/** The route of the result, once it is there. */
export async function route(d) {
  await d.shows("h1[data-route]");
  return d.attribute("h1[data-route]", "data-route");
}
