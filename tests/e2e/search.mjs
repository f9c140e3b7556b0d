// The search page, as its tests use it.
import { expect } from "@playwright/test";

export const PAGE = "/greenwich/search/";

export const box = (page) => page.getByRole("searchbox", { name: "Search this guide" });
export const results = (page) => page.locator("#search-found > li");
export const status = (page) => page.locator("#search-status");
export const everything = (page) => page.locator("#search-everything");

/** Types words and waits until the number of results is said. */
export async function look(page, words) {
  await box(page).fill(words);
  await expect(status(page)).toHaveText(/^(Results: \d+\.|No result\.)/);
}
