// Keeping answers as a user does, and looking at what is kept.
import { createHash } from "node:crypto";
import { expect } from "@playwright/test";
import { SCHOOL, button, mounted, onScreen, start, walk } from "./journey.mjs";

export const NAME = "sq-answers";
export const HOUR = 3_600_000;
export const PASSPHRASE = "brass kettle under ferns";
export const SIGNS = { signs: ["n040", "n041"] };

export const panel = (page) => page.locator("#keep-answers");
export const bar = (page) => page.getByRole("complementary", { name: "Kept answers" });
export const said = (page) => panel(page).locator("[data-say]:visible");
export const entry = (page, store = "localStorage") => page.evaluate(([store, name]) => JSON.parse(window[store].getItem(name)), [store, NAME]);
export const inStore = (page) => page.evaluate((name) => [sessionStorage.getItem(name), localStorage.getItem(name)].filter(Boolean).length, NAME);

/** Asks for it, as a user does. */
export async function keep(page, howLong = "For 24 hours", passphrase = "") {
  await panel(page).getByText("Keep my answers on this phone").click();
  await panel(page).getByRole("radio", { name: howLong }).check();
  if (passphrase) await panel(page).getByLabel("A passphrase, if you want one").fill(passphrase);
  await button(page, "Keep my answers").click();
}

/** Some answers, kept for a day. */
export async function kept(page, ...how) {
  await start(page);
  await walk(page, SCHOOL);
  await onScreen(page, SIGNS);
  await keep(page, ...how);
  await expect(said(page)).toHaveText(/^Kept .*Each answer is kept once you press Continue\.$/);
}

/** Opens the tool anew. */
export async function again(page) {
  await page.reload();
  await mounted(page);
}

/** An entry with something changed by whoever also made its sum anew. */
export function changed({ sum, ...kept }, change) {
  const { body, ...head } = { ...kept, ...change };
  return JSON.stringify({ ...head, body, sum: createHash("sha256").update(JSON.stringify({ ...head, body })).digest("base64") });
}

/** Puts something of somebody else's making in the place of what is kept. */
export async function replace(page, text) {
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [NAME, text]);
}
