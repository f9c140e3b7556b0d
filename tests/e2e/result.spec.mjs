// What stands beside a result, and what can be taken away from it.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { button, change, result, route, start, take, walk } from "./journey.mjs";

const UNSURE = [
  ["danger", "no"],
  ["who", "school"],
  ["age", "primary"],
  ["vulnerable", "not-sure"],
  { signs: ["n040", "n041"] },
  ["child-says", "fine"],
  ["often", "once"],
  ["how-long", "days"],
  ["explanation", "checked"],
  ["response", "work-with-us"],
  ["tried", "nothing-yet"],
  ["practical", "no"],
];
const section = (page, title) => page.locator("section.advice, section.reminder").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

test("what would raise a result is true: made so, the route is the one it named", async ({ page }) => {
  await start(page);
  await walk(page, UNSURE);
  expect(await route(page)).toBe("review");
  const raise = section(page, "What would raise this").getByRole("listitem");
  await expect(raise.first()).toBeVisible();
  expect(await raise.count()).toBeLessThanOrEqual(5);
  await expect(raise.filter({ hasText: "An explanation was given" })).toContainText("Talk it over today");
  await change(page, "The explanation was checked");
  await take(page, ["explanation", "given"]);
  expect(await route(page)).toBe("consult");
});

test("nothing would raise 999, and no pitfall stands in its way", async ({ page }) => {
  await start(page);
  await walk(page, [["danger", "yes"], "check"]);
  expect(await route(page)).toBe("emergency");
  await expect(section(page, "What would raise this")).toHaveCount(0);
  await expect(section(page, "Before you act, ask yourself")).toHaveCount(0);
});

test("each not sure becomes something to find out, and nobody waits for it", async ({ page }) => {
  await start(page);
  await walk(page, UNSURE);
  const unsure = section(page, "What you are not sure of");
  await expect(unsure.getByRole("listitem")).toHaveCount(1);
  await expect(unsure).toContainText("Is the child disabled, or unable to tell anyone how things are?");
  await expect(unsure).toContainText("Do not wait for any of this");
  await expect(section(page, "Your first minute, from your answers")).toContainText("What I do not know: disabled, or unable to tell anyone.");
});

test("answers call pitfalls to mind, two at most", async ({ page }) => {
  await start(page);
  await walk(page, [...UNSURE.slice(0, 6), ["often", "sometimes"], ["how-long", "not-sure"], ["explanation", "given"], ["response", "not-sure"]]);
  await expect(result(page)).toBeVisible();
  const card = section(page, "Before you act, ask yourself");
  await expect(card.getByRole("listitem")).toHaveCount(2);
  await expect(card).toContainText("What has changed for the child");
});

test("copied as text, the result holds route, reasons and numbers, and no name", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await start(page);
  await walk(page, UNSURE);
  await expect(result(page)).toBeVisible();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await button(page, "Copy as text").click();
  await expect(page.locator("#taken")).toContainText("Copied.");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ["Suggested: Record and review.", "Nothing has been sent", "Why\n- ", "The explanation was checked", "Child: ____", "0808 800 5000", "Rules "]) {
    expect(text).toContain(part);
  }
  expect(requests).toEqual([]);
});

test("kept as files: the text, and a calendar entry that says nothing", async ({ page }) => {
  await start(page);
  await walk(page, UNSURE);
  await expect(result(page)).toBeVisible();
  const [notes, text] = await kept(page, "Keep as a text file");
  expect(notes).toBe("notes.txt");
  expect(text).toContain("Suggested: Record and review.");
  const [entry, calendar] = await kept(page, "Reminder for my calendar");
  expect(entry).toBe("follow-up.ics");
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar).toContain("SUMMARY:Follow up\r\n");
  expect(calendar).not.toMatch(/child|neglect|safeguard|DESCRIPTION|LOCATION/i);
  const [, year, month, day] = calendar.match(/DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)/);
  const date = new Date(`${year}-${month}-${day}T12:00:00Z`);
  expect([0, 6]).not.toContain(date.getUTCDay());
  expect(date.getTime()).toBeGreaterThan(Date.now() + 12 * 24 * 3600e3);
});

test("where the browser allows no copying, the page says what to do instead", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
  });
  await start(page);
  await walk(page, [["danger", "yes"], "check"]);
  await button(page, "Copy as text").click();
  await expect(page.locator("#taken")).toContainText("Print instead");
});

/** Presses a button that keeps a file: its name and its text. */
async function kept(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return [file.suggestedFilename(), readFileSync(await file.path(), "utf8")];
}
