// Answers that are kept are taken up as they were, or not at all.
import { expect, test } from "@playwright/test";
import { seeded } from "./faults.mjs";
import { SCHOOL, button, onScreen, start, walk } from "./journey.mjs";
import { HOUR, NAME, PASSPHRASE, SIGNS, again, bar, changed, entry, inStore, keep, kept, panel, replace, said } from "./kept-answers.mjs";

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

test("answers of another edition are never taken up without saying so", async ({ page }) => {
  await kept(page);
  for (const other of [{ edition: "2020-01-01" }, { rules: "000000000000" }, { edition: "2099-01-01" }]) {
    await replace(page, changed(await entry(page), other));
    await again(page);
    await expect(bar(page)).toContainText("They were given under another edition of the guidance.");
    await button(page, "Go on with them").click();
    await onScreen(page, SIGNS);
    await expect(page.locator("#kept-older")).toBeVisible();
    await expect.poll(() => entry(page)).not.toMatchObject(other);
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
  // Only the last is an entry, whose answers turn out to be changed once they are asked for.
  for (const [text, isOffered] of [["{", false], ["null", false], [whole.slice(0, -9), false], [whole.replace("chose", "chase"), true]]) {
    await replace(page, text);
    await again(page);
    await onScreen(page, SCHOOL[0]);
    if (isOffered) await button(page, "Go on with them").click();
    await expect(panel(page).locator("[data-say=unreadable]")).not.toHaveAttribute("hidden");
    expect(await inStore(page)).toBe(0);
  }
  expect(errors).toEqual([]);
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
