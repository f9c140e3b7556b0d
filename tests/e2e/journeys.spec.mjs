// The whole way from the first question to each of the five routes.
import { expect, test } from "@playwright/test";
import { AUDIENCES, PUBLIC } from "./answers.mjs";
import { REST, SCHOOL, TOOL, UNSEEN, change, fold, heading, result, route, start, take, walk, together } from "./journey.mjs";
import { CONFIRMED } from "./pages.mjs";

for (const [who, journeys] of AUDIENCES) {
  for (const journey of journeys) {
    test(`the answers of ${who} lead to ${journey.route}, with reasons, sources and a number`, { tag: who === "a practitioner" ? "@smoke" : [] }, async ({ page }) => {
      const words = await travel(page, journey);
      expect(await route(page)).toBe(journey.route);
      await expect(result(page)).toBeInViewport();
      await expectSuggestion(page);

      const reasons = page.locator(".reason");
      await expect(reasons.locator(".reason__because").first()).toHaveText(/\w+ \w+ \w+/);
      const why = fold(page, "Why we suggest this");
      for (const sentence of [...(journey.said ?? []), ...words]) {
        await expect(why.getByText(sentence, { exact: true }).first()).toBeAttached();
      }
      for (const sentence of journey.summary ?? []) {
        await expect(page.locator(".summary").getByText(sentence, { exact: true })).toBeVisible();
      }
      expect(await reasons.count()).toBeGreaterThan(0);
      for (const reason of await reasons.all()) {
        await expect(reason.locator(".source-line")).toHaveText(/^From: .{8,}Checked \d+ \w+ 20\d\d\.$/);
      }
      await expect(reasons.first().locator(".source-line")).toBeVisible();
    });
  }
}

test("danger right now passes one check of the answer and ends at a 999 link", async ({ page }) => {
  await start(page);
  const headings = [];
  await walk(page, [["danger", "yes"], "check"], async () => headings.push(await heading(page).textContent()));
  expect(await route(page)).toBe("emergency");
  expect(headings).toEqual(["Is a child in danger right now?", "Check your answer"]);
  await expect(page.locator(".call-card a[href='tel:999']")).toBeInViewport();
});

test("a sign that means 999 passes one check, which names the sign, and ends at a 999 link", async ({ page }) => {
  await start(page);
  const checks = [];
  const steps = [...SCHOOL, { signs: ["n002"] }, ["happening-now", "yes"]];
  await walk(page, steps, async () => {
    const text = await heading(page).textContent();
    if (text.startsWith("Check your answer")) checks.push(await page.locator(".ticked").textContent());
  });
  expect(await route(page)).toBe("emergency");
  expect(checks).toHaveLength(1);
  expect(checks[0]).toContain("A child has been abandoned or put out of the home.");
  await expect(page.locator(".call-card a[href='tel:999']")).toBeVisible();
});

test("not being sure of danger, where nothing points to now, is a referral though nothing else is said", async ({ page }) => {
  await start(page);
  await walk(page, [["danger", "not-sure"], ["reason-now", "no"], ["who", "school"], together(["age", "teenager"], ["vulnerable", "no"], ["siblings", "no"]), { signs: ["nothing"] }, "before"]);
  expect(await route(page)).toBe("refer");
});

test("not sure of danger, with a reason, and nobody who can see the child, is 999 before anything else is asked", async ({ page }) => {
  await start(page);
  const headings = [];
  await walk(page, UNSEEN, async () => headings.push(await heading(page).textContent()));
  expect(await route(page)).toBe("emergency");
  expect(headings).toEqual([
    "Is a child in danger right now?",
    "Is there any reason to think that something is happening now?",
    "Can you, or somebody you trust, see within minutes that the child is safe?",
  ]);
  await expect(page.locator(".call-card a[href='tel:999']")).toBeVisible();
  await expect(page.locator(".reason").first()).toContainText("You have a reason to think that something is happening now.");
  // Where somebody can see the child, it is a referral, and the child is seen first.
  await change(page, "Nobody can see within minutes that the child is safe.");
  await walk(page, [["can-see", "yes"], ["who", "public"], ["age", "primary"], { signs: ["nothing"] }, "before"]);
  expect(await route(page)).toBe("refer");
  await expect(page.getByText("See the child first, now.")).toBeVisible();
});

test("a sign of danger that is over is a referral, and nothing says that the child is safe", async ({ page }) => {
  await start(page);
  await walk(page, [...PUBLIC, { signs: ["n007"] }, ["happening-now", "over"], "before"]);
  expect(await route(page)).toBe("refer");
  await expect(fold(page, "The whole call, word by word")).toContainText("It is over.");
  for (const part of await page.locator(".opening, .reason, .summary, .call-card").allTextContents()) expect(part).not.toMatch(/\bsafe\b/i);
  await expect(page.getByText("Ring before then")).toHaveCount(0);
  // What is to come is a referral too, with a time to ring by.
  await change(page, "What you ticked is over.");
  await take(page, ["happening-now", "later"]);
  expect(await route(page)).toBe("refer");
  await expect(page.getByText("Ring before then, and say when it is. If nobody answers in time, ring 999.")).toBeVisible();
});

test("an injury that somebody else has looked at is a referral, and a doctor’s decision is talked over", async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n131"] }, ["injury", "looked-at"], "before"]);
  expect(await route(page)).toBe("refer");
  await expect(page.locator(".reason").first()).toContainText("not a children’s doctor with children’s services");
  await change(page, "Somebody has looked at the injury");
  await take(page, ["injury", "doctor-decided"]);
  await walk(page, [REST[0], "pause"]);
  expect(await route(page)).toBe("consult");
});

test("a worry that no sign fits ends in talking it over", async ({ page }) => {
  await start(page);
  await walk(page, [...PUBLIC, { signs: ["hunch"] }, "before"]);
  expect(await route(page)).toBe("consult");
});

test("the tool works for England as it does for an area", async ({ page }) => {
  await page.goto(TOOL.replace("greenwich", "england"));
  await walk(page, [...PUBLIC, { signs: ["n107"] }, ["often", "most-days"], "before"]);
  expect(await route(page)).toBe("refer");
  await expectSuggestion(page);
});

/** Takes a journey; gives the words of the signs ticked, as the reasons say them. */
async function travel(page, journey) {
  await start(page);
  const words = [];
  await walk(page, journey.steps, async (step) => {
    await expectEmergencyLine(page);
    if (!step.signs) return;
    for (const sign of journey.ticked ?? []) {
      const label = page.locator("label").filter({ has: page.locator(`#sign-${sign}`) });
      words.push(await label.textContent());
    }
  });
  await expectEmergencyLine(page);
  return words;
}

async function expectEmergencyLine(page) {
  const line = page.locator(".crisis a[href='tel:999']");
  await expect(line).toBeVisible();
  await expect(line).toHaveText("Ring 999");
}

/** Expects what every result says, whatever the route. */
async function expectSuggestion(page) {
  const main = page.locator("#tool");
  await expect(main.getByText("Nothing has been sent.")).toBeVisible();
  const numbers = main.locator("a[href^='tel:']");
  expect(await numbers.count()).toBeGreaterThan(0);
  // What stands where a number is past its day is there, and not to be seen.
  const old = main.locator("[data-when=old] a[href^='tel:']");
  for (const number of await old.all()) await expect(number).toBeHidden();
  const shown = numbers.and(page.locator(":not([data-when=old] *)"));
  expect(await shown.count()).toBeGreaterThan(0);
  for (const number of await shown.all()) await expect(number).toBeVisible();
  for (const number of await numbers.all()) {
    expect(CONFIRMED).toContain(await number.getAttribute("href"));
  }
  await expect(main.getByRole("heading", { name: "Say this first", exact: true })).toBeVisible();
  for (const title of ["The whole call, word by word", "Other numbers", "Writing it down, and what happens next", "Why we suggest this", "Your answers", "Where this comes from"]) {
    await expect(fold(page, title)).toBeVisible();
  }
  await expect(main.getByRole("heading", { name: "When to come back" })).toBeVisible();
}
