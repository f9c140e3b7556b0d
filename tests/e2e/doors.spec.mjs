// The doors of the first pages, and the line that answers now: where they stand on a
// phone, and whether they follow the clock.
import { expect, test } from "@playwright/test";
import { mounted, proceed, radio, watchForTheTool } from "./journey.mjs";

const SATURDAY_NIGHT = "2026-11-28T21:00:00Z";
const TUESDAY = "2026-12-01T11:00:00Z";
const DAY = "01274 433999";
const NIGHT = "01274 431010";
const AREAS = ["bradford", "greenwich", "herefordshire", "hounslow", "staffordshire", "stoke-on-trent"];

const door = (page, name) => page.getByRole("main").getByRole("link", { name });
const lines = (page) => page.locator(".ring-line:visible");
const first = (page) => page.locator(".ring-line[data-first]");
/** Where an element ends, in pixels from the top of the page. */
const end = async (element) => {
  const { y, height } = await element.boundingBox();
  return y + height;
};

for (const area of [...AREAS, "england"]) {
  for (const time of [SATURDAY_NIGHT, TUESDAY]) {
    test(`the doors of ${area} and who to ring stand at the top of a phone (${time})`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(time));
      await page.goto(`/${area}/`);
      await expect(page.locator(".ring-now")).toHaveAttribute("data-now", /./);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Worried about a child in /);
      for (const name of ["I am the child or teenager", "I am a parent and want help"]) {
        expect(await end(door(page, name)), name).toBeLessThanOrEqual(900);
      }
      const ring = area === "england" ? page.locator(".ring-line__find") : first(page).locator(".ring-line__ring");
      expect(await end(ring), "the line to ring now").toBeLessThanOrEqual(640);
      const all = await page.locator("#all-pages").boundingBox();
      expect(all.y, "the list of pages").toBeLessThanOrEqual(1480);
      const words = (await page.getByRole("main").innerText()).split(/\s+/).filter(Boolean);
      expect(words.length, "words").toBeLessThanOrEqual(120);
      await expect(page.locator("main .source-line:visible, main .cite:visible, main .sources:visible")).toHaveCount(0);
    });
  }
}

test("each door leads where it says, and each first page has all four", async ({ page }) => {
  for (const [home, area] of [["/", "england"], ["/bradford/", "bradford"]]) {
    await page.goto(home);
    for (const [name, address] of [
      [/^I know the child/, `/${area}/what-to-do/#public`],
      [/^I work with families/, `/${area}/what-to-do/#work`],
      ["I am the child or teenager", `/${area}/young/`],
      ["I am a parent and want help", `/${area}/parents-help/`],
    ]) {
      await expect(door(page, name)).toHaveAttribute("href", address);
    }
  }
});

test("whoever knows the child is not asked who they are", async ({ page }) => {
  await enterBy(page, /^I know the child/);
  await expect(page.locator("#danger-no")).toHaveCount(0);
  await expect(page.locator("#tool input").first()).toBeVisible();
  await expect(page.locator("#tool input[name=who]")).toHaveCount(0);
  await page.goBack();
  await expect(radio(page, "danger", "no")).toBeChecked();
});

test("whoever works with families finds their work first, and nobody's answer is missing", async ({ page }) => {
  await enterBy(page, /^I work with families/);
  const who = page.locator("#tool input[name=who]");
  await expect(who.first()).toHaveValue("school");
  for (const one of ["public", "parent", "young"]) await expect(radio(page, "who", one)).toHaveCount(1);
});

test("no page of a parent who wants help says that anything is reported, and none sends them to a team for referrals", async ({ page }) => {
  for (const area of [...AREAS, "england"]) {
    await page.goto(`/${area}/parents-help/`);
    const main = page.getByRole("main");
    const text = (await main.innerText()).split("Where this comes from")[0];
    expect(text, area).not.toMatch(/Report it|MASH|referral/);
    await expect(main.locator("a[href*='/report/'], a[href*='/what-to-do/']")).toHaveCount(0);
  }
});

test("the page of a teenager begins with Childline, then says that it is not their fault", async ({ page }) => {
  await page.clock.setFixedTime(new Date(SATURDAY_NIGHT));
  await page.goto("/bradford/young/");
  const childline = first(page).getByRole("link", { name: "0800 1111" });
  expect(await end(childline)).toBeLessThanOrEqual(480);
  await expect(first(page)).toContainText("Open now, day and night");
  expect(await end(page.getByRole("heading", { name: "It is not your fault" }))).toBeLessThanOrEqual(740);
  await expect(page.getByRole("link", { name: DAY })).toBeHidden();
});

test("the page of a parent begins with people they know, then the council in their words", async ({ page }) => {
  await page.goto("/greenwich/parents-help/");
  const order = ["school or nursery", "health visitor", "family hub", "Ask for early help. You do not need to be in trouble.", "Will they take my child away?"];
  const text = await page.getByRole("main").innerText();
  const places = order.map((words) => text.indexOf(words));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

// Addresses that show who answers now.
for (const address of ["/bradford/", "/bradford/report/", "/bradford/parents-help/", "/embed/bradford/contacts/"]) {
  test(`left open, ${address} follows the clock from the day to the night and back`, async ({ page }) => {
    await page.clock.install({ time: new Date("2026-12-03T16:50:00Z") });
    await page.goto(address);
    await expect(first(page).getByRole("link", { name: DAY })).toBeVisible();
    await expect(first(page)).toContainText("Open now, until 5pm");
    await page.clock.runFor("10:05");
    await expect(first(page).getByRole("link", { name: NIGHT })).toBeVisible();
    await expect(first(page)).toContainText("Open now (nights, weekends)");
    await expect(lines(page)).toHaveCount(1);
    await page.clock.runFor("15:30:00");
    await expect(first(page).getByRole("link", { name: DAY })).toBeVisible();
  });
}

for (const event of ["focus", "pageshow", "visibilitychange"]) {
  test(`a page that slept shows the line that answers when it is looked at again (${event})`, async ({ page }) => {
    // The clock is moved without its timers, as on a phone that slept.
    await page.clock.setFixedTime(new Date("2026-12-03T08:20:00Z"));
    await page.goto("/bradford/report/");
    await expect(first(page).getByRole("link", { name: NIGHT })).toBeVisible();
    await page.clock.setFixedTime(new Date("2026-12-03T08:50:00Z"));
    await page.evaluate((name) => (name === "visibilitychange" ? document : window).dispatchEvent(new Event(name)), event);
    await expect(first(page).getByRole("link", { name: DAY })).toBeVisible();
    await page.getByText("Other numbers and hours").click();
    const card = page.locator(".contact-card", { hasText: NIGHT }).first();
    await expect(card).toHaveAttribute("data-state", "closed");
    await expect(card.locator("[data-when]:visible")).toHaveCount(1);
  });
}

test("at night an area with a team for nights shows its number first, whatever the day", async ({ page }) => {
  for (const [area, number] of [["bradford", NIGHT], ["stoke-on-trent", "01782 234234"], ["greenwich", "020 8854 8888"], ["hounslow", "020 8583 2222"]]) {
    for (const time of [SATURDAY_NIGHT, "2026-11-27T17:01:00Z", "2026-12-25T11:00:00Z"]) {
      await page.clock.setFixedTime(new Date(time));
      await page.goto(`/${area}/`);
      await expect(first(page).getByRole("link", { name: number }), `${area}, ${time}`).toBeVisible();
    }
  }
});

test("hours that nobody confirmed are never open, and the police stand beneath", async ({ page }) => {
  for (const time of [SATURDAY_NIGHT, TUESDAY]) {
    await page.clock.setFixedTime(new Date(time));
    await page.goto("/greenwich/");
    await expect(first(page)).toContainText("We could not confirm its hours");
    await expect(first(page)).not.toContainText("Open now");
    await expect(page.locator(".ring-now").getByRole("link", { name: "101" })).toBeVisible();
  }
});

test("a number that is past its day gives way to one that is not", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2027-05-04T11:00:00Z"));
  await page.goto("/bradford/");
  await expect(page.getByText(DAY)).toHaveCount(0);
  await expect(page.locator(".ring-now").getByText(/had to be checked again/).first()).toBeVisible();
  await expect(page.locator(".ring-now").getByRole("link", { name: "101" })).toBeVisible();
});

test.describe("without JavaScript", { tag: "@fault" }, () => {
  test.use({ javaScriptEnabled: false });
  test("the lines by day and by night stand equal, each with its hours, and the doors lead on", async ({ page }) => {
    await page.goto("/bradford/");
    await expect(lines(page)).toHaveCount(2);
    await expect(lines(page).first()).toContainText("Monday to Thursday 8.30am to 5pm");
    await expect(lines(page).last()).toContainText("Whenever the daytime line is closed");
    await door(page, /^I know the child/).click();
    await expect(page).toHaveURL("/bradford/what-to-do/#public");
    await expect(page.locator("noscript .notice")).toContainText("The questions need JavaScript");
    await expect(page.locator(".crisis a[href='tel:999']")).toBeVisible();
  });
});

test("where the script never arrives, the line for nights stands after a moment", { tag: "@fault" }, async ({ page }) => {
  await page.route(/\/page-\w+\.js/, (route) => route.abort());
  await page.goto("/bradford/");
  await expect(page.locator(".ring-now").getByRole("link", { name: NIGHT })).toBeVisible();
  await expect(page.locator(".ring-now").getByRole("link", { name: DAY })).toBeVisible();
});

test("on paper both lines stand with their hours, and no state", async ({ page }) => {
  await page.clock.setFixedTime(new Date(SATURDAY_NIGHT));
  await page.goto("/bradford/");
  await expect(first(page)).toContainText("Open now");
  await page.emulateMedia({ media: "print" });
  await expect(lines(page)).toHaveCount(2);
  await expect(page.locator(".ring-line__hours:visible")).toHaveCount(2);
  await expect(page.locator(".ring-line__state strong:visible")).toHaveCount(0);
});

/** Goes through a door of Bradford's home, and says that there is no danger now. */
async function enterBy(page, name) {
  await watchForTheTool(page);
  await page.goto("/bradford/");
  await door(page, name).click();
  await mounted(page);
  await radio(page, "danger", "no").check();
  await proceed(page);
}
