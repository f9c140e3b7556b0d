// The parts beside a result, and taking it away.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { LONGEST, REST, SCHOOL, about, but, button, change, choose, fold, heading, onScreen, proceed, result, route, start, take, unfold, walk } from "./journey.mjs";

const UNSURE = but(LONGEST, "vulnerable", "not-sure");

test("what would raise a result is true: made so, the route is the one it named", async ({ page }) => {
  await start(page);
  await walk(page, UNSURE);
  expect(await route(page)).toBe("review");
  const raise = fold(page, "What would raise this").getByRole("listitem");
  await expect(raise.first()).toBeVisible();
  expect(await raise.count()).toBeLessThanOrEqual(5);
  await expect(raise.filter({ hasText: "the child still goes without" })).toContainText("Offer early help");
  await change(page, "You know of it happening once.");
  await take(page, about("once", "days", "same", "still-without"));
  expect(await route(page)).toBe("early-help");
});

test("nothing would raise 999, and no pitfall stands in its way", async ({ page }) => {
  await start(page);
  await walk(page, [["danger", "yes"], "check"]);
  expect(await route(page)).toBe("emergency");
  await expect(fold(page, "What would raise this")).toHaveCount(0);
  await expect(page.locator(".reminder")).toHaveCount(0);
});

test("each not sure becomes something to find out, and nobody waits for it", async ({ page }) => {
  await start(page);
  await walk(page, UNSURE);
  await route(page);
  const unsure = fold(page, "What you are not sure of");
  await expect(unsure.getByRole("listitem")).toHaveCount(1);
  await expect(unsure).toContainText("Is the child disabled, or unable to tell anyone how things are?");
  await expect(unsure).toContainText("Do not wait for any of this");
  await expect(fold(page, "The whole call, word by word")).toContainText("What I do not know: disabled, or unable to tell anyone.");
});

test("before the result, answers call pitfalls to mind, two at most", async ({ page }) => {
  await start(page);
  await walk(page, [...UNSURE.slice(0, 4), about("sometimes", "not-sure", "not-sure", "given"), ...but(REST, "response", "not-sure"), "before"]);
  await onScreen(page, "pause");
  const card = page.locator(".reminder");
  await expect(card.getByRole("listitem")).toHaveCount(2);
  await expect(card).toContainText("What has changed for the child");
  await take(page, "pause");
  await expect(result(page)).toBeVisible();
});

test("a view of one's own that is higher is gone with, and a lower one is only said", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST.slice(0, -1));
  await onScreen(page, "pause");
  await page.locator("#view-refer").check();
  await take(page, "pause");
  expect(await route(page)).toBe("refer");
  await expect(page.locator(".own-view")).toContainText("we go with you");
  await expect(page.locator(".own-view")).toContainText("Record and review");
  await change(page, "You thought: “Refer today”.");
  await expect(page.locator("#view-refer")).toBeChecked();
  await page.locator("#view-review").check();
  await take(page, "pause");
  expect(await route(page)).toBe("review");
  await change(page, "You know of it happening once.");
  await take(page, about("most-days", "months", "worse", "given"));
  expect(await route(page)).toBe("consult");
  await expect(page.locator(".own-view")).toContainText("Your answers ask for more");
});

test("what a change of an answer came to is said, with the reason, where the screen reader begins", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST);
  await expect(page.locator("#changed")).toHaveCount(0);
  await change(page, "The child was seen and heard alone");
  await choose(page, "child-says", "harm");
  await proceed(page);
  expect(await route(page)).toBe("refer");
  const said = "Your change raised this from “Record and review” to “Refer today”. The child has told somebody of harm.";
  await expect(page.locator("#changed")).toContainText(said);
  await expect(result(page)).toHaveAccessibleDescription(new RegExp(said));
  await expect(result(page)).toBeFocused();
  await change(page, "The child has told somebody of harm.");
  await choose(page, "child-says", "fine");
  await proceed(page);
  await expect(page.locator("#changed")).toContainText("lowered this from “Refer today” to “Record and review”. This no longer holds: The child has told somebody of harm.");
  await change(page, "The child is 5 to 11.");
  await choose(page, "age", "teenager");
  await proceed(page);
  await expect(page.locator("#changed")).toHaveText("Your change does not change what we suggest: “Record and review”.");
});

test("only the user knows that they have rung, and can take it back", async ({ page }) => {
  await start(page);
  await walk(page, LONGEST);
  const status = page.locator(".not-sent");
  await expect(status).toContainText("Nothing has been sent.");
  await button(page, "I have rung").click();
  await expect(status).toContainText("You say that you have rung.");
  await expect(status).not.toContainText("Nothing has been sent.");
  await button(page, "I have not rung yet").click();
  await expect(status).toContainText("Nothing has been sent.");
});

test("a child who lives elsewhere is rung about there", async ({ page }) => {
  await start(page);
  await take(page, ["danger", "no"]);
  await onScreen(page, ["who"]);
  await page.getByText("If the child lives somewhere else").click();
  await page.locator("#lives-bradford").check();
  await walk(page, [...SCHOOL.slice(1), { signs: ["n047", "n048"] }, about("once", "days", "same", "given"), "before"]);
  expect(await route(page)).toBe("refer");
  await expect(page.locator(".call-card")).toContainText("Bradford");
  await expect(page.locator(".summary")).toContainText("The child lives in Bradford.");
});

test("what an answer asks of whoever gave it stands beside the route", async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["staff"] }, "before"]);
  expect(await route(page)).toBe("refer");
  await expect(page.locator(".duty").filter({ hasText: "Somebody who works with children" })).toContainText("designated officer");
  await expect(page.getByText("If you disagree with the answer, or hear nothing")).toBeVisible();
});

test("one answer holds for everything ticked, but for a kind of need that is different", async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n056", "n041"] }]);
  await expect(heading(page)).toHaveText("About what you saw");
  for (const one of about("most-days", "months", "same", "given").about) await choose(page, ...one);
  await page.getByText("Different for “Health, teeth and before birth”?").click();
  await expect(page.locator("#medical-explanation-as-the-rest")).toBeChecked();
  await page.locator("#medical-trend-better").check();
  await page.locator("#medical-explanation-checked").check();
  await proceed(page);
  await walk(page, [...REST, "before", "pause"]);
  expect(await route(page)).toBe("consult");
  await change(page, "Health, teeth and before birth: It happens most days.");
  // What was said stands there, and what is different stands open.
  await expect(page.locator("#explanation-given")).toBeChecked();
  await expect(page.locator("#medical-explanation-checked")).toBeChecked();
  await page.locator("#medical-explanation-as-the-rest").check();
  await page.locator("#medical-trend-as-the-rest").check();
  await proceed(page);
  expect(await route(page)).toBe("refer");
});

test("what was said of one kind of need stands open beside a kind that is ticked later, and is not lowered by what is left out", async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n040", "n041"] }, about("sometimes", "weeks", "same", "checked"), ...REST, "before", "pause"]);
  expect(await route(page)).toBe("early-help");
  await change(page, "You ticked:");
  await take(page, { signs: ["n040", "n041", "n087"] });
  await expect(heading(page)).toHaveText("About what you saw");
  await expect(page.locator("#about-often input:checked")).toHaveCount(0);
  for (const own of ["often-sometimes", "how-long-weeks", "trend-same", "explanation-checked"]) {
    await expect(page.locator(`#physical-${own}`)).toBeVisible();
    await expect(page.locator(`#physical-${own}`)).toBeChecked();
  }
  await choose(page, "often", "once");
  await choose(page, "explanation", "checked");
  await proceed(page);
  await expect(page.locator(".summary")).toContainText("Clothes, cleanliness and home: It happens sometimes. It has gone on for weeks.");
});

test("copied as text, the result holds route, reasons and numbers, and no name", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await start(page);
  await walk(page, UNSURE);
  await route(page);
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
  await route(page);
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
  await route(page);
  await button(page, "Copy as text").click();
  await expect(page.locator("#taken")).toContainText("Print instead");
});

/** Presses a button that keeps a file: its name and its text. */
async function kept(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return [file.suggestedFilename(), readFileSync(await file.path(), "utf8")];
}
