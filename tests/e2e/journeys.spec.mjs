// The whole way from the first question to each of the five routes.
import { expect, test } from "@playwright/test";
import { CALM, REST, SCHOOL, TOOL, about, heading, result, route, start, take, walk } from "./journey.mjs";
import { CONFIRMED } from "./pages.mjs";

const HOME = "Clothes, cleanliness and home";
const PUBLIC = [["danger", "no"], ["who", "public"], ["age", "primary"]];

// What `said` lists stands under the reasons, in the user's own words; `ticked`
// signs stand there too.
const PRACTITIONER = [
  {
    route: "emergency",
    steps: [["danger", "yes"], "check"],
    said: ["You said that a child is in danger right now."],
  },
  {
    route: "refer",
    steps: [...SCHOOL, { signs: ["n047", "n048"] }, about("once", "days", "same", "given"), "pause"],
    said: ["Food and growth: An explanation was given, but nobody has checked it."],
    ticked: ["n047", "n048"],
  },
  {
    route: "consult",
    steps: [...SCHOOL, { signs: ["n041"] }, about("sometimes", "days", "same", "not-sure"), ["child-says", "fine"], "pause"],
    said: [
      `${HOME}: It happens sometimes.`,
      `${HOME}: You are not sure of the explanation, or nobody has asked yet.`,
    ],
    ticked: ["n041"],
  },
  {
    route: "early-help",
    steps: [...SCHOOL, { signs: ["n040", "n041"] }, about("sometimes", "weeks", "same", "checked"), ...REST, "pause"],
    said: [`${HOME}: It happens sometimes.`, `${HOME}: It has gone on for weeks.`],
    ticked: ["n040", "n041"],
  },
  {
    route: "review",
    steps: [...SCHOOL, { signs: ["n038"] }, CALM, ...REST, ["practical", "no"], "pause"],
    // No rule holds, so no answer speaks for more: they stand in the summary.
    summary: [
      "You said that no child is in danger right now.",
      "You work in a school or college.",
      `${HOME}: You know of it happening once. It began within the last week. It stays much the same. The explanation was checked, and it fits.`,
    ],
  },
];

const OF_THE_PUBLIC = [
  {
    route: "emergency",
    steps: [...PUBLIC, { signs: ["n007"] }, ["happening-now", "not-sure"]],
    said: ["You are not sure that what you ticked is over."],
    ticked: ["n007"],
  },
  {
    route: "refer",
    steps: [...PUBLIC, { signs: ["n107"] }, ["often", "most-days"]],
    said: ["It happens most days."],
    ticked: ["n107"],
  },
  {
    route: "consult",
    steps: [...PUBLIC, { signs: ["n052"] }, ["often", "once"]],
    ticked: ["n052"],
  },
  {
    route: "early-help",
    steps: [...PUBLIC, { signs: ["n040"] }, ["often", "once"]],
    ticked: ["n040"],
  },
  {
    route: "review",
    steps: [...PUBLIC, { signs: ["nothing"] }],
    summary: [
      "You are a neighbour, relative, friend or member of the public.",
      "You have seen none of the signs on the list.",
    ],
  },
];

const AUDIENCES = [
  ["a practitioner", PRACTITIONER],
  ["a member of the public", OF_THE_PUBLIC],
];

for (const [who, journeys] of AUDIENCES) {
  for (const journey of journeys) {
    test(`the answers of ${who} lead to ${journey.route}, with reasons, sources and a number`, async ({ page }) => {
      const words = await travel(page, journey);
      expect(await route(page)).toBe(journey.route);
      await expect(result(page)).toBeInViewport();
      await expectSuggestion(page);

      const reasons = page.locator(".reason");
      await expect(reasons.locator(".reason__because").first()).toHaveText(/\w+ \w+ \w+/);
      for (const sentence of [...(journey.said ?? []), ...words]) {
        await expect(reasons.getByText(sentence, { exact: true }).first()).toBeAttached();
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
  await expect(page.locator(".contact-card a[href='tel:999']")).toBeInViewport();
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
  expect(checks[0]).toContain("A child is abandoned, thrown out, or locked out of the home.");
  await expect(page.locator(".contact-card a[href='tel:999']")).toBeVisible();
});

test("an answer that meant 999 by mistake can be taken back at the check", async ({ page }) => {
  await start(page);
  await take(page, ["danger", "yes"]);
  await page.getByRole("button", { name: "No, change my answer" }).click();
  await expect(page.locator("#danger-yes")).toBeChecked();
  await take(page, ["danger", "no"]);
  await expect(heading(page)).toHaveText("Who are you?");
});

test("not being sure of danger never ends lower than talking it over", async ({ page }) => {
  await start(page);
  await walk(page, [["danger", "not-sure"], ["who", "school"], ["age", "teenager"], ["vulnerable", "no"], ["siblings", "no"], { signs: ["nothing"] }, ["child-says", "fine"], "pause"]);
  expect(await route(page)).toBe("consult");
});

test("a worry that no sign fits ends in talking it over", async ({ page }) => {
  await start(page);
  await walk(page, [...PUBLIC, { signs: ["hunch"] }]);
  expect(await route(page)).toBe("consult");
});

test("the tool works for England as it does for an area", async ({ page }) => {
  await page.goto(TOOL.replace("greenwich", "england"));
  await walk(page, [...PUBLIC, { signs: ["n107"] }, ["often", "most-days"]]);
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
      words.push(`You ticked: ${await label.textContent()}.`);
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

/** What every result says, whatever the route. */
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
  for (const title of ["Whom to speak to", "Why we suggest this", "What to say", "What to write down", "Your answers"]) {
    await expect(main.getByRole("heading", { name: title, exact: true })).toBeVisible();
  }
  await expect(main.getByRole("heading", { name: "When to come back" })).toBeVisible();
}
