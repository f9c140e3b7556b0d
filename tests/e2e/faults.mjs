// Holds a page to what every fault has to leave on the screen, and causes faults.
import { expect } from "@playwright/test";
import { heading, mounted, watchForTheTool } from "./journey.mjs";

/** The tool of an area whose own numbers are confirmed, so that these can be seen to stay. */
export const PLACE = "/bradford/what-to-do/";
const NUMBERS = ["999", "08088005000", "01274433999"];

/** Somebody of the public, on the shortest way that asks about signs. */
export const SHORT = [["danger", "no"], ["who", "public"], ["age", "primary"], { signs: ["n107"] }, ["often", "most-days"], "before"];
export const SHORT_ENDS = "refer";

/** Opens the tool and waits until the Wasm has taken it over. */
export async function open(page) {
  await watchForTheTool(page);
  await page.goto(PLACE);
  await mounted(page);
}

/** 999 stands at the top of the page. */
export const expect999 = (page) => expect(page.locator(".crisis a[href='tel:999']")).toBeVisible();

/**
 * The help that needs no Wasm: 999, the helpline, whom to ring in the area, and
 * the way to the whole decision. `later` where the tool had started.
 */
export async function expectHelp(page, { later = false } = {}) {
  const notice = page.locator("#tool-failed");
  await expect(notice).toBeVisible();
  await expect(notice).toContainText(later ? "What you answered on this page may be lost." : "The questions could not start");
  for (const number of NUMBERS) {
    await expect(notice.locator(`a[href='tel:${number}']`).first()).toBeVisible();
  }
  await expect(notice.getByRole("link", { name: "Routes and thresholds" })).toHaveAttribute("href", "/bradford/routes/");
  await expect(notice.locator("#start-again")).toBeVisible();
  await expect999(page);
  // Nothing of the page is gone but the questions, and not those before the start.
  if (!later) await expect(heading(page)).toHaveText("Is a child in danger right now?");
  await expect(page.locator(".foot")).toContainText("Guidance of");
}

/** Collects what is thrown on the page and caught by nobody. */
export function watchErrors(page) {
  const errors = [];
  page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`));
  return errors;
}

/** Numbers from 0 to 1 that are the same at every run. */
export function seeded(seed) {
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed / 2 ** 31;
  };
}

/** Answers the file's address with its own bytes, once they were changed. */
export async function change(page, file, changed) {
  await page.route(file, async (route) => {
    const whole = await route.fetch();
    const body = changed(Buffer.from(await whole.body()));
    await route.fulfill({ status: 200, body, contentType: whole.headers()["content-type"] });
  });
}
