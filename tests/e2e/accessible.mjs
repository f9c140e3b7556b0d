import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

// All that a dark scheme changes.
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Axe finds nothing on the page as it stands, light or dark. */
export async function expectAccessible(page, where) {
  await show(page, "light");
  const light = await look(new AxeBuilder({ page }).withTags(TAGS), 10);
  await show(page, "dark");
  const dark = await look(new AxeBuilder({ page }).withRules(OF_COLOUR), 1);
  await show(page, "light");
  expect({ light, dark }, where).toEqual({ light: [], dark: [] });
}

/** A scheme, without the fade that would be measured half-way. */
async function show(page, colorScheme) {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
}

async function look(builder, least) {
  // There is no frame to look into, and no page to open for each look.
  const { violations, passes } = await builder.setLegacyMode().analyze();
  expect(passes.length, "what axe found in order").toBeGreaterThanOrEqual(least);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}
