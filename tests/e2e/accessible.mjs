import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Both schemes, without the fade that would be measured half-way. */
export const SCHEMES = ["light", "dark"];

export async function show(page, colorScheme) {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
}

/** Axe finds nothing on the page as it stands. */
export async function expectAccessible(page, where) {
  // There is no frame to look into, and no page to open for each look.
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  expect(passes.length, "axe looked at something").toBeGreaterThan(5);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`),
  );
  expect(found, where).toEqual([]);
}
