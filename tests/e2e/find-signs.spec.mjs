// The box over the signs: finds them by what is typed, which is never an answer.
import { expect, test } from "@playwright/test";
import { PUBLIC } from "./answers.mjs";
import { SCHOOL, button, change, onScreen, proceed, route, start, take, unfold, walk } from "./journey.mjs";
import { NOTHING, kept } from "./kept.mjs";

const TYPED = "bruise";
const box = (page) => page.getByLabel("Type what you saw, or open a list");
const found = (page) => page.locator("#find-found label");

for (const [who, steps] of Object.entries({ public: PUBLIC, practitioner: SCHOOL })) {
  test(`what means harm finds harm first, and a word is found in each of its forms (${who})`, async ({ page }) => {
    await start(page);
    await walk(page, steps);
    await box(page).focus();
    for (const [typed, first] of [
      ["hit", /^Somebody hits/],
      ["touched", /^Somebody touches a child sexually|sexual/],
      ["bruise", /bruise|injury/],
      ["starved", /hungry|food/],
      ["selfharm", /end their life|hurting themselves/],
      ["homeschooled", /school|taught|education/],
      ["hungry", /hungry/],
      ["dog mess", /[Dd]ogs/],
    ]) {
      await box(page).fill(typed);
      await expect(found(page).first(), typed).toHaveText(first);
    }
    await box(page).fill("bullied");
    await expect(found(page)).not.toHaveCount(0);
    await box(page).fill("zzzz");
    await expect(page.locator("#find-said")).toHaveText("No sign has these words. Try another word, or open a list.");
    await expect(found(page)).toHaveCount(0);
  });
}

test("on a phone the box stands high enough for its first finds above the keyboard", async ({ page }) => {
  await start(page);
  await walk(page, SCHOOL);
  await box(page).focus();
  await box(page).fill("hungry");
  await expect(found(page)).not.toHaveCount(0);
  expect((await box(page).boundingBox()).y).toBeLessThanOrEqual(120);
  const first = await found(page).first().boundingBox();
  expect(first.y + first.height).toBeLessThanOrEqual(740 - 300);
});

test("what is ticked among the found is ticked in the list, and the other way round", async ({ page }) => {
  await start(page);
  await walk(page, PUBLIC);
  await box(page).fill("hungry");
  const first = found(page).first().locator("input");
  await first.check();
  const id = await first.getAttribute("data-for");
  await expect(page.locator(`#${id}`)).toBeChecked();
  await expect(page.locator("#tool .ticked-count")).toHaveText("Ticked: 1");
  await expect(page.locator(".ticked-signs")).toContainText(await found(page).first().innerText());
  await page.locator(`details.sign-group:has(#${id}) > summary`).click();
  await page.locator(`#${id}`).uncheck();
  await expect(first).not.toBeChecked();
  // What is found again stands as it was ticked.
  await first.check();
  await box(page).fill("damp");
  await box(page).fill("hungry");
  await expect(found(page).first().locator("input")).toBeChecked();
});

test("a sign whose own words were typed stands before those that only mean them", async ({ page }) => {
  await start(page);
  await walk(page, PUBLIC);
  await box(page).focus();
  await box(page).fill("screaming");
  const own = async () => (await found(page).allInnerTexts()).map((text) => /scream/.test(text));
  // The lists are drawn one after another.
  await expect.poll(async () => (await own()).filter(Boolean).length).toBeGreaterThan(1);
  expect(await own()).toEqual((await own()).toSorted((a, b) => b - a));
});

test("what is for another age is told from what is not there", async ({ page }) => {
  await start(page);
  await walk(page, PUBLIC);
  await box(page).focus();
  await box(page).fill("bottle");
  await expect(page.locator("#find-said")).toHaveText(/^The signs with these words are for another age/);
  // The list follows the age by itself.
  await page.locator("#age-baby").check();
  await expect(found(page)).not.toHaveCount(0);
  await page.locator("#age-baby").uncheck();
  await expect(found(page)).toHaveCount(0);
});

test("once something found is ticked, a button leads on past the lists, and says with how many", async ({ page }) => {
  await start(page);
  await walk(page, PUBLIC);
  const goOn = page.getByRole("button", { name: /^Continue with/ });
  await box(page).focus();
  await box(page).fill("hungry");
  await expect(goOn).toHaveCount(0);
  await found(page).nth(0).locator("input").check();
  await found(page).nth(1).locator("input").check();
  await expect(goOn).toHaveText("Continue with 2");
  await found(page).nth(1).locator("input").uncheck();
  await expect(goOn).toHaveText("Continue with 1");
  await goOn.click();
  await onScreen(page, ["often"]);
  await expect(goOn).toHaveCount(0);
});

test("what is typed answers nothing, and is neither kept nor copied nor printed", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const sent = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await start(page);
  await walk(page, PUBLIC);
  await box(page).fill(TYPED);
  await expect(found(page)).not.toHaveCount(0);
  await box(page).press("Enter");
  await onScreen(page, { signs: [] });
  await page.emulateMedia({ media: "print" });
  await expect(box(page)).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await proceed(page);
  await expect(page.locator("#step-error")).toContainText("Tick what you have seen");
  await take(page, { signs: ["nothing"] });
  await take(page, "before");
  expect(await route(page)).toBe("review");
  await unfold(page);
  await button(page, "Copy as text").click();
  await expect(page.locator("#taken")).toContainText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain(TYPED);
  expect(await page.locator("#tool").innerText()).not.toContain(TYPED);
  expect(await kept(page)).toMatchObject(NOTHING);
  for (const request of sent) expect(request).not.toContain(TYPED);
  await change(page, "You have seen none of the signs on the list.");
  await expect(box(page)).toHaveValue("");
});

test("where the search cannot be loaded it says so, and the lists are there", { tag: "@fault" }, async ({ page }) => {
  await page.route(/\/search-greenwich-\w+\.json/, (route) => route.abort());
  await start(page);
  await walk(page, PUBLIC);
  await box(page).fill("hungry");
  await expect(page.locator("#find-said")).toHaveText("The search could not be loaded. Open a list instead.");
  await take(page, { signs: ["n107"] });
  await onScreen(page, ["often"]);
});
