// Leaving the site by its way out.
import { expect } from "@playwright/test";
import { together } from "./journey.mjs";

/** As people's browsers are: Back may bring a page back from memory, as it was. */
export const WITH_MEMORY = {
  launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
};

export const STEPS = [["danger", "no"], ["who", "school"], together(["age", "baby"], ["siblings", "no"])];

/** The page outside, as it is given here. */
export const sunny = (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title><h1>Sunny</h1>" });

/** Leaves by the exit; gives the request for the page outside. */
export async function leave(page, press = (exit) => exit.click()) {
  const exit = page.locator("a[data-exit]");
  const elsewhere = await exit.getAttribute("href");
  await page.route(`${new URL(elsewhere).origin}/**`, sunny);
  const asked = page.waitForRequest(elsewhere);
  await press(exit);
  await expect(page).toHaveURL(elsewhere);
  await expect(page.getByRole("heading", { name: "Sunny" })).toBeVisible();
  return asked;
}
