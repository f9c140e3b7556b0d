// Looks at every kind of page, and every step of the tool, with large text.
import { expect } from "@playwright/test";
import { sticksOut } from "./accessible.mjs";
import { LONGEST, UNSEEN, result, start, walk } from "./journey.mjs";
import { EMBEDDED, KINDS, MISSING } from "./pages.mjs";

const PAGES = [...KINDS, MISSING, ...EMBEDDED.filter((address) => /^[/]embed[/](greenwich|self-test)[/]/.test(address))];
const WIDTHS = [360, 320];
const HEIGHT = 740;

/** Returns what is wider than the screen, and whether "Ring 999" is not whole in it. */
async function unreadable(page) {
  const found = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const wide = await page.evaluate(sticksOut);
    const cut = await page.evaluate(() => {
      scrollTo(0, 0);
      const { left, right, top, bottom } = document.querySelector(".crisis__ring").getBoundingClientRect();
      const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isWhole = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
      return isWhole && over.matches(".crisis__ring") ? [] : [`“Ring 999” is at ${left} to ${right}, beneath ${over?.className}`];
    });
    found.push(...[...wide, ...cut].map((one) => `${width} px: ${one}`));
  }
  return found;
}

/** "Ring 999" is whole and nothing is wider than the screen, on every kind of page. */
export async function everyKind(page) {
  const found = {};
  for (const address of PAGES) {
    await page.goto(address);
    const wrong = await unreadable(page);
    if (wrong.length) found[address] = wrong;
  }
  expect(found).toEqual({});
}

/** The same at every step of the tool, and at its results, folded and unfolded. */
export async function everyStep(page) {
  const look = async (step) => expect(await unreadable(page), JSON.stringify(step)).toEqual([]);
  for (const journey of [LONGEST, UNSEEN, [["danger", "yes"], "check"]]) {
    await start(page);
    await walk(page, journey, look);
    await expect(result(page)).toBeVisible();
    await look("result");
    await page.locator("#tool").evaluate((tool) => tool.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    await look("result, unfolded");
  }
}
