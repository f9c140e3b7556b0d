// Answers are kept only when somebody asks for it, for a day at most, on the device.
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessible.mjs";
import { SCHOOL, TOOL, button, chosen, mounted, onScreen, proceed, radio, result, route, start, tick, walk } from "./journey.mjs";
import { HOUR, PASSPHRASE, SIGNS, again, bar, entry, inStore, keep, kept, panel, said } from "./kept-answers.mjs";

test("what was kept is offered, goes on where it stood, and keeps what is answered from then on", async ({ page }) => {
  await kept(page);
  await walk(page, [SIGNS]);
  await onScreen(page, { about: [["often"]] });
  await again(page);
  // Nobody who picks up the phone is shown an answer unasked.
  await onScreen(page, SCHOOL[0]);
  await expect(chosen(page)).toHaveCount(0);
  await expect(bar(page)).toContainText(/Answers from \w+day \d\d:\d\d are kept on this phone\./);
  await expectAccessible(page, "the offer of what was kept");
  await button(page, "Go on with them").click();
  await onScreen(page, { about: [["often"]] });
  await expect(page.locator("#step-title")).toBeFocused();
  await expect(bar(page)).toBeHidden();
  await button(page, "Back").click();
  await onScreen(page, SIGNS);
  await expect(page.locator("#sign-n040")).toBeChecked();
  const { body } = await entry(page);
  await tick(page, "n043");
  await proceed(page);
  await expect.poll(async () => (await entry(page)).body).not.toBe(body);
  await again(page);
  await button(page, "Go on with them").click();
  await button(page, "Back").click();
  await expect(page.locator("#sign-n043")).toBeChecked();
});

test("behind a passphrase nothing can be read, and only that passphrase opens it", async ({ page }) => {
  await kept(page, "For 24 hours", PASSPHRASE);
  const { body, salt, iv, ...head } = await entry(page);
  expect(Object.keys(head).sort()).toEqual(["area", "edition", "form", "id", "rules", "since", "until"]);
  const plain = Buffer.from(body, "base64").toString("latin1");
  for (const word of ["danger", "school", "primary", "vulnerable", "siblings"]) expect(plain).not.toContain(word);
  expect([Buffer.from(salt, "base64").length, Buffer.from(iv, "base64").length]).toEqual([16, 12]);
  await again(page);
  await button(page, "Go on with them").click();
  await expect(page.getByRole("alert").filter({ hasText: "This is not the passphrase" })).toBeVisible();
  await page.getByLabel("Their passphrase").fill(`${PASSPHRASE}.`);
  await button(page, "Go on with them").click();
  await expect(page.getByLabel("Their passphrase")).toBeFocused();
  expect(await inStore(page)).toBe(1);
  await page.getByLabel("Their passphrase").fill(PASSPHRASE);
  await button(page, "Go on with them").click();
  await onScreen(page, SIGNS);
  // Sealed anew each time: the same number once is never used twice.
  await expect.poll(async () => (await entry(page)).iv).not.toBe(iv);
  expect((await entry(page)).salt).toBe(salt);
});

test("a passphrase that is too short, or no choice of how long, is said, and nothing is kept", async ({ page }) => {
  await start(page);
  await walk(page, SCHOOL.slice(0, 1));
  await panel(page).getByText("Keep my answers on this phone").click();
  await button(page, "Keep my answers").click();
  await expect(page.getByText("Choose for how long.")).toBeVisible();
  await panel(page).getByRole("radio", { name: "For 24 hours" }).check();
  await panel(page).getByLabel("A passphrase, if you want one").fill("short");
  await button(page, "Keep my answers").click();
  await expect(page.getByText("Use at least 8 characters")).toBeVisible();
  await expect(panel(page).getByLabel("A passphrase, if you want one")).toBeFocused();
  expect(await inStore(page)).toBe(0);
  await expectAccessible(page, "the panel with an error");
});

/** Until the page has done what it does once nothing else is to be done. */
const idle = (page) => page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));

test("after a day it is gone, whichever page is opened first", async ({ page }) => {
  await kept(page);
  const { since, until } = await entry(page);
  expect(until - since).toBe(24 * HOUR);
  for (const [later, left] of [[23.9, 1], [24.1, 0]]) {
    await page.clock.setFixedTime(since + later * HOUR);
    await page.goto("/bradford/signs/");
    await idle(page);
    expect(await inStore(page), `after ${later} hours`).toBe(left);
  }
});

test("a clock that was put back keeps it no longer", async ({ page }) => {
  await kept(page);
  const { since } = await entry(page);
  await page.clock.setFixedTime(since - 400 * 24 * HOUR);
  await page.goto("/bradford/signs/");
  await expect.poll(() => inStore(page)).toBe(0);
});

test("the day ends while the page is open: it is deleted, and said", async ({ page }) => {
  await page.clock.install();
  await kept(page);
  await page.clock.runFor(24 * HOUR + 1000);
  await expect(said(page)).toContainText("The day is over");
  expect(await inStore(page)).toBe(0);
});

test("kept for another area, it leads there", async ({ page }) => {
  await kept(page);
  await page.goto("/bradford/what-to-do/");
  await mounted(page);
  await expect(bar(page)).toContainText("for another area");
  await page.getByRole("link", { name: "Go to that area" }).click();
  await expect(page).toHaveURL(TOOL);
  await button(page, "Go on with them").click();
  await onScreen(page, SIGNS);
});

test("the offer gives way to whoever begins to answer, and stands again at the next load", async ({ page }) => {
  await kept(page);
  await again(page);
  await expect(bar(page)).toBeVisible();
  await radio(page, "danger", "yes").check();
  await expect(bar(page)).toBeHidden();
  expect(await inStore(page)).toBe(1);
  await again(page);
  await expect(bar(page)).toBeVisible();
});

test("Delete, Start again and the way out each leave nothing behind", async ({ page }) => {
  await kept(page);
  await button(page, "Delete what is kept").click();
  await expect(said(page)).toContainText("Deleted. Nothing is kept.");
  expect(await inStore(page)).toBe(0);
  await walk(page, [{ signs: ["nothing"] }]);
  expect(await inStore(page)).toBe(0);

  await start(page);
  await walk(page, [["danger", "yes"], "check"]);
  await expect(result(page)).toBeVisible();
  await keep(page);
  await expect.poll(() => inStore(page)).toBe(1);
  await button(page, "Start again").click();
  await expect.poll(() => inStore(page)).toBe(0);
  await expect(said(page)).toContainText("Nothing is answered yet.");

  await walk(page, SCHOOL.slice(0, 1));
  await expect.poll(() => inStore(page)).toBe(1);
  await page.route(/^https:/, (route) => route.fulfill({ body: "elsewhere", contentType: "text/html" }));
  await page.locator("a[data-exit]").click();
  await page.waitForURL(/^https:/);
  await page.goto("/about/this-device/");
  expect(await inStore(page)).toBe(0);
});

test("a kept result leads to the same route again", async ({ page }) => {
  await start(page);
  await walk(page, [["danger", "yes"], "check"]);
  expect(await route(page)).toBe("emergency");
  await keep(page);
  await again(page);
  await button(page, "Go on with them").click();
  expect(await route(page)).toBe("emergency");
});

test("a frame of another site keeps nothing", async ({ page }) => {
  await page.goto("/embed/greenwich/what-to-do/");
  await expect(page.locator("#tool")).toBeVisible();
  await expect(page.locator("#keep-answers, #kept-before, #receipt")).toHaveCount(0);
});
