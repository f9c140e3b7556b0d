// Answers are kept only when somebody asks for it, for a day at most, on the
// device; and taken up as they were or not at all.
import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessible.mjs";
import { SCHOOL, TOOL, button, chosen, mounted, onScreen, proceed, radio, result, route, start, tick, walk } from "./journey.mjs";

const NAME = "sq-answers";
const HOUR = 3_600_000;
const PASSPHRASE = "brass kettle under ferns";
const SIGNS = { signs: ["n040", "n041"] };

const panel = (page) => page.locator("#keep-answers");
const bar = (page) => page.getByRole("complementary", { name: "Kept answers" });
const said = (page) => panel(page).locator("[data-say]:visible");
const entry = (page, store = "localStorage") => page.evaluate(([store, name]) => JSON.parse(window[store].getItem(name)), [store, NAME]);
const inStore = (page) => page.evaluate((name) => [sessionStorage.getItem(name), localStorage.getItem(name)].filter(Boolean).length, NAME);

/** Asks for it, as a user does. */
async function keep(page, howLong = "For 24 hours", passphrase = "") {
  await panel(page).getByText("Keep my answers on this phone").click();
  await panel(page).getByRole("radio", { name: howLong }).check();
  if (passphrase) await panel(page).getByLabel("A passphrase, if you want one").fill(passphrase);
  await button(page, "Keep my answers").click();
}

/** Some answers, kept for a day. */
async function kept(page, ...how) {
  await start(page);
  await walk(page, SCHOOL);
  await onScreen(page, SIGNS);
  await keep(page, ...how);
  await expect(said(page)).toHaveText(/^Kept .*Each answer is kept once you press Continue\.$/);
}

/** Opens the tool anew. */
async function again(page) {
  await page.reload();
  await mounted(page);
}

/** An entry with something changed by whoever also made its sum anew. */
function changed({ sum, ...kept }, change) {
  const { body, ...head } = { ...kept, ...change };
  return JSON.stringify({ ...head, body, sum: createHash("sha256").update(JSON.stringify({ ...head, body })).digest("base64") });
}

/** Puts something of somebody else's making in the place of what is kept. */
async function replace(page, text) {
  await page.evaluate(([name, text]) => localStorage.setItem(name, text), [NAME, text]);
}

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
  await tick(page, "n043");
  await proceed(page);
  await expect.poll(async () => (await entry(page)).body.length).toBeGreaterThan(0);
  await again(page);
  await button(page, "Go on with them").click();
  await button(page, "Back").click();
  await expect(page.locator("#sign-n043")).toBeChecked();
});

test("kept until it is closed, it is with this tab alone, and a reload offers it", async ({ page, context }) => {
  await kept(page, "Until I close this tab");
  expect(await entry(page)).toBeNull();
  expect((await entry(page, "sessionStorage")).area).toBe("greenwich");
  const other = await context.newPage();
  await start(other);
  await expect(bar(other)).toBeHidden();
  await other.close();
  await again(page);
  await expect(bar(page)).toBeVisible();
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

test("what stands beside sealed answers cannot be changed unseen", async ({ page }) => {
  await kept(page, "For 24 hours", PASSPHRASE);
  const whole = await entry(page);
  await replace(page, JSON.stringify({ ...whole, until: whole.until - HOUR }));
  await again(page);
  await page.getByLabel("Their passphrase").fill(PASSPHRASE);
  await button(page, "Go on with them").click();
  await expect(page.getByText("or the answers were changed")).toBeVisible();
  await button(page, "Delete them").click();
  expect(await inStore(page)).toBe(0);
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

test("answers of another edition are never taken up without saying so", async ({ page }) => {
  await kept(page);
  for (const other of [{ edition: "2020-01-01" }, { rules: "000000000000" }, { edition: "2099-01-01" }]) {
    await replace(page, changed(await entry(page), other));
    await again(page);
    await expect(bar(page)).toContainText("They were given under another edition of the guidance.");
    await button(page, "Go on with them").click();
    await onScreen(page, SIGNS);
    await expect(page.locator("#kept-older")).toBeVisible();
    await expect.poll(async () => (await entry(page)).edition).not.toBe(other.edition ?? "");
  }
});

test("answers that this guide does not know are dropped, and said, and the tool stands where it was", async ({ page }) => {
  await kept(page);
  const whole = await entry(page);
  const body = whole.body.replace("primary", "retired");
  expect(body).not.toBe(whole.body);
  await replace(page, changed(whole, { body }));
  await again(page);
  await button(page, "Go on with them").click();
  await expect(said(page)).toContainText("could not be read, and is deleted. Please answer again.");
  await onScreen(page, SCHOOL[0]);
  expect(await inStore(page)).toBe(0);
  await walk(page, SCHOOL.slice(0, 1));
  await onScreen(page, SCHOOL[1]);
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

test("two pages never mix what they keep: the later one is kept, and the other says so", async ({ page, context }) => {
  await kept(page);
  const other = await context.newPage();
  await start(other);
  await walk(other, SCHOOL.slice(0, 1));
  await keep(other);
  await expect(said(other)).toContainText("Kept on this phone until");
  await expect(said(page)).toContainText("Another page keeps its answers");
  const { id } = await entry(other);
  await tick(page, ...SIGNS.signs);
  await proceed(page);
  await onScreen(page, { about: [["often"]] });
  expect((await entry(page)).id).toBe(id);
});

/** The tab with everything that it keeps, as a browser duplicates it. */
async function duplicate(page, context) {
  const [copy] = await Promise.all([context.waitForEvent("page"), page.evaluate(() => void window.open(location.href))]);
  // Only a tool that has started offers them.
  await expect(bar(copy)).toBeVisible();
  return copy;
}

test("answers that are kept with a tab are gone in its duplicate once the site is left", async ({ page, context }) => {
  await kept(page, "Until I close this tab");
  const copy = await duplicate(page, context);
  await page.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Sunny</h1>" }));
  await page.locator("a[data-exit]").click();
  await expect(page.getByRole("heading", { name: "Sunny" })).toBeVisible();
  await expect(bar(copy)).toBeHidden();
  await expect(said(copy)).toHaveText("Deleted. Nothing is kept.");
  expect(await inStore(copy)).toBe(0);
  await copy.reload();
  await expect(panel(copy)).toBeVisible();
  await expect(bar(copy)).toBeHidden();
});

test("answers that are deleted in a duplicate are gone in the first tab, which says so", async ({ page, context }) => {
  await kept(page, "Until I close this tab");
  const copy = await duplicate(page, context);
  await button(copy, "Delete them").click();
  await expect(said(page)).toHaveText("Deleted. Nothing is kept.");
  expect(await inStore(page)).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("answers that a duplicate goes on with are kept by it alone, and the first tab says so", async ({ page, context }) => {
  await kept(page, "Until I close this tab");
  const copy = await duplicate(page, context);
  await button(copy, "Go on with them").click();
  await onScreen(copy, SIGNS);
  await expect(said(page)).toContainText("Another page keeps its answers");
  expect(await inStore(page)).toBe(0);
  expect(await inStore(copy)).toBe(1);
});

test("what a browser brings back with its tabs is said where it is chosen, and again once it is kept", async ({ page }) => {
  await kept(page, "Until I close this tab");
  for (const place of [panel(page).getByRole("radio", { name: "Until I close this tab" }).locator(".."), said(page)]) {
    await expect(place).toContainText("A browser that opens its last tabs again brings them back.");
  }
});

test("a store that is full, or throws, keeps nothing and says so; the tool goes on", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await start(page);
  await walk(page, SCHOOL.slice(0, 2));
  await keep(page);
  await expect(said(page)).toContainText("This phone did not allow it");
  await walk(page, SCHOOL.slice(2));
  await onScreen(page, SIGNS);
});

test("a store that fills up later keeps nothing older than what stands in the page", async ({ page }) => {
  await kept(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await walk(page, [SIGNS]);
  await expect(said(page)).toContainText("Nothing is kept.");
  expect(await inStore(page)).toBe(0);
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

test("whatever stands in the store, it is taken whole or removed", async ({ page }) => {
  await kept(page);
  const whole = JSON.stringify(await entry(page));
  const texts = [...spoilt(whole)];
  const script = await page.evaluate(() => performance.getEntriesByType("resource").find(({ name }) => /\/answers-\w+\.js$/.test(name)).name);
  const wrong = await page.evaluate(
    async ([name, script, whole, texts]) => {
      const { find, unseal } = await import(script);
      const wrong = [];
      const { body, area } = JSON.parse(whole);
      for (const text of texts) {
        localStorage.setItem(name, text);
        try {
          const { kept } = find(Date.now());
          const answers = kept && (await unseal(kept).catch(() => undefined));
          // Bent, but whole: only what changes nothing.
          if (answers !== undefined && (answers !== body || kept.area !== area)) wrong.push(`taken: ${text}`);
          if (!kept && localStorage.getItem(name) !== null) wrong.push(`left: ${text}`);
        } catch (error) {
          wrong.push(`${error}: ${text}`);
        }
      }
      return wrong;
    },
    [NAME, script, whole, texts],
  );
  expect(texts.length).toBeGreaterThan(1000);
  expect(wrong).toEqual([]);
});

test("an entry that cannot be read does not stand in the tool's way, and is said to be gone", async ({ page }) => {
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await kept(page);
  const whole = JSON.stringify(await entry(page));
  for (const text of ["{", "null", whole.slice(0, -9), whole.replace("chose", "chase")]) {
    await replace(page, text);
    await again(page);
    await onScreen(page, SCHOOL[0]);
    if (await bar(page).isVisible()) await button(page, "Go on with them").click();
    await expect(panel(page).locator("[data-say=unreadable]")).not.toHaveAttribute("hidden");
    expect(await inStore(page)).toBe(0);
  }
  expect(errors).toEqual([]);
});

test("a frame of another site keeps nothing", async ({ page }) => {
  await page.goto("/embed/greenwich/what-to-do/");
  await expect(page.locator("#tool")).toBeVisible();
  await expect(page.locator("#keep-answers, #kept-before, #receipt")).toHaveCount(0);
});

/** Entries cut, bent and blown up, the same in each run. */
function* spoilt(whole) {
  const entry = JSON.parse(whole);
  const numbers = seeded(20261126);
  const at = (length) => Math.floor(numbers() * length);
  yield* ["", "null", "0", "[]", "{}", '"text"', "{", "\u0000", "NaN", "x".repeat(200_000)];
  yield* ["", "//elsewhere.example", "../..", "greenwich/signs"].map((area) => JSON.stringify({ ...entry, area }));
  for (const name of Object.keys(entry)) {
    for (const value of [null, -1, {}, "", "\u202e", 1e300]) yield JSON.stringify({ ...entry, [name]: value });
  }
  for (let time = 0; time < 500; time += 1) {
    const body = Buffer.from(entry.body);
    body[at(body.length)] ^= 1 << at(7);
    yield JSON.stringify({ ...entry, body: body.subarray(0, time % 2 ? body.length : at(body.length)).toString() });
    yield whole.slice(0, at(whole.length));
  }
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
