// The device's clock decides which line is open, and which number is too old to be
// shown.
import { expect, test } from "@playwright/test";
import { fold, mounted, route, walk, watchForTheTool } from "./journey.mjs";

const DAY = "01274 433999";
const NIGHT = "01274 431010";
const line = (page, number) => page.locator(".ring-line", { hasText: number }).first();

const TIMES = [
  ["on a Tuesday morning", "2026-11-24T10:00:00Z", "open"],
  ["on a Friday at 4.29pm", "2026-11-27T16:29:00Z", "open"],
  ["on a Friday at 4.31pm", "2026-11-27T16:31:00Z", "closed"],
  ["at night", "2026-11-24T23:00:00Z", "closed"],
  ["on a Sunday", "2026-11-29T11:00:00Z", "closed"],
  ["on a bank holiday", "2026-12-25T11:00:00Z", "closed"],
];

for (const [when, time, state] of TIMES) {
  test(`${when} the daytime line of Bradford is said to be ${state}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(time));
    await page.goto("/bradford/");
    await expect(line(page, DAY)).toHaveAttribute("data-state", state);
    const first = page.locator(".ring-line[data-first]");
    await expect(first).toHaveAttribute("data-state", "open");
    await expect(first.getByRole("link", { name: state === "open" ? DAY : NIGHT })).toBeVisible();
  });
}

test("where the phone stands in another country, the time of England counts", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, timezoneId: "Australia/Sydney" });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date("2026-11-24T10:00:00Z"));
  await page.goto("/bradford/");
  await expect(line(page, DAY)).toHaveAttribute("data-state", "open");
  await context.close();
});

for (const address of ["/bradford/", "/bradford/report/", "/bradford/routes/", "/about/areas/"]) {
  test(`past its day, no number of Bradford can be read or rung on a saved copy of ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText(DAY)).not.toHaveCount(0);
    await page.clock.setFixedTime(new Date("2029-01-02T10:00:00Z"));
    await page.reload();
    await expect(page.getByText(DAY)).toHaveCount(0);
    await expect(page.locator("a[href='tel:01274433999']")).toHaveCount(0);
    await expect(page.locator("[data-when='old']:visible").first()).toBeVisible();
    await expect(page.locator(".crisis a[href='tel:999']")).toBeVisible();
  });
}

const HELPLINE = "0808 800 5000";

test("a number past its day gives way to the helpline’s, until that is past its own", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2027-03-01T10:00:00Z"));
  await page.goto("/bradford/report/");
  const old = page.locator(".contact-card__old:not([hidden])");
  await expect(old.first().locator("a[href='tel:08088005000']")).toBeAttached();
  await page.clock.setFixedTime(new Date("2029-01-02T10:00:00Z"));
  await page.reload();
  await expect(old.first()).toContainText("In danger ring 999.");
  await expect(page.getByText(HELPLINE)).toHaveCount(0);
});

for (const address of ["/no-such-page/", "/bradford/what-to-do/"]) {
  test(`past its day, the helpline’s number cannot be rung on a saved copy of ${address}`, async ({ page }) => {
    await page.goto(address);
    const link = page.locator("a[href='tel:08088005000']");
    await expect(link).not.toHaveCount(0);
    await page.clock.setFixedTime(new Date("2029-01-02T10:00:00Z"));
    await page.reload();
    await expect(link).toHaveCount(0);
    await expect(page.locator(".crisis a[href='tel:999']")).toBeVisible();
  });
}

test("on a Saturday evening the tool of Bradford gives the line that answers then first", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-28T21:00:00Z"));
  await watchForTheTool(page);
  await page.goto("/bradford/what-to-do/");
  await mounted(page);
  await walk(page, [["danger", "no"], ["who", "public"], ["age", "toddler"], { signs: ["n001"] }, ["happening-now", "over"], "before"]);
  const first = page.locator("#tool .call-card");
  await expect(first).toContainText("Bradford Emergency Duty Team");
  await expect(first.getByRole("link", { name: "01274 431010" })).toBeVisible();
});

for (const [when, time, state] of [TIMES[0], TIMES[3], ["years later", "2029-01-02T10:00:00Z", "old"]]) {
  test(`${when} the tool says that the daytime line of Bradford is ${state}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(time));
    await watchForTheTool(page);
    await page.goto("/bradford/what-to-do/");
    await mounted(page);
    await walk(page, [["danger", "no"], ["who", "public"], ["age", "toddler"], { signs: ["n001"] }, ["happening-now", "over"], "before"]);
    await route(page);
    if (state === "old") {
      await expect(page.locator("#tool").getByText(DAY)).toHaveCount(0);
      await expect(page.locator("#tool [data-when='old']:visible").first()).toBeVisible();
      return;
    }
    const card = page.locator("#tool .call-card");
    const where = state === "open" ? card : fold(page, "Other numbers").getByRole("listitem").filter({ hasText: DAY });
    await expect(where.locator(`.state--${state}`)).toBeVisible();
    await expect(where.getByRole("link", { name: DAY })).toBeVisible();
    await expect(card.locator(".state--open")).toBeVisible();
  });
}

test("the result follows the clock while it stays open: the line that closes gives way to the one for nights", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-12-03T16:50:00Z") });
  await watchForTheTool(page);
  await page.goto("/bradford/what-to-do/");
  await page.clock.runFor(3000);
  await mounted(page);
  await walk(page, [["danger", "no"], ["who", "public"], ["age", "toddler"], { signs: ["n001"] }, ["happening-now", "over"], "before"]);
  const card = page.locator("#tool .call-card");
  await expect(card.getByRole("link", { name: DAY })).toBeVisible();
  await expect(card).toContainText("Open now, until 5pm");
  await expect(card).toContainText("Report it today");
  await page.clock.fastForward("00:15:00");
  await expect(card.getByRole("link", { name: NIGHT })).toBeVisible();
  await page.clock.fastForward("01:00:00");
  await expect(card).toContainText("Report it tonight");
});
