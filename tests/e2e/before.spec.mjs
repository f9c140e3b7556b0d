// "Before you speak to anyone", and what of it stands with the result; several
// children; what is added afterwards; what each audience is told.
import { expect, test } from "@playwright/test";
import { PUBLIC } from "./answers.mjs";
import { LONGEST, REST, SCHOOL, about, button, calmly, change, child, chosen, fold, heading, onScreen, proceed, radio, result, route, start, take, tickbox, walk, together } from "./journey.mjs";

const HARSH = [...PUBLIC, { signs: ["n107"] }, ["often", "most-days"]];
const section = (page, title) => page.locator("section.advice").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
const conditions = (page) => fold(page, "If any of this is so");
const duty = (page, title) => page.locator(".duty").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

test("what protects the child is asked before every result, and stands there as far as it was said", async ({ page }) => {
  await start(page);
  await walk(page, HARSH);
  await onScreen(page, "before");
  await expect(chosen(page)).toHaveCount(0);
  await proceed(page);
  await expect(page.locator("#step-error")).toHaveText("Tick what is so, “None of these”, or “I do not know about the others”.");
  await expect(heading(page)).toHaveText("Before you speak to anyone");

  await take(page, "before");
  expect(await route(page)).toBe("refer");
  await expect(duty(page, "A child has told somebody of harm")).toHaveCount(0);
  await expect(conditions(page)).not.toContainText("If the child has told");

  await button(page, "Back").click();
  await page.locator("#before-none").uncheck();
  await take(page, { before: ["before-unknown"] });
  await route(page);
  await expect(duty(page, "A child has told somebody of harm")).toHaveCount(0);
  const lines = conditions(page).getByRole("listitem");
  await expect(lines.filter({ hasText: "If the child has told somebody that they are being hurt: ring before they go home" })).toHaveCount(1);
  for (const line of await lines.allTextContents()) expect(line).toMatch(/^If /);

  await change(page, "You do not know about the rest of what was asked before the result.");
  await expect(page.locator("#before-unknown")).toBeChecked();
  await page.locator("#before-unknown").uncheck();
  await take(page, { before: ["told"] });
  await route(page);
  await expect(duty(page, "A child has told somebody of harm")).toContainText("Ring before the child goes back to that person.");
  await expect(conditions(page)).not.toContainText("If the child has told");
  await expect(page.locator(".reason").first()).toContainText("The child has told somebody that they are being harmed.");
  await expect(page.locator(".opening")).toContainText("The child has told somebody that they are being harmed.");
});

test("whoever works with children passes it too, and one tick alone is a referral", async ({ page }) => {
  await start(page);
  await walk(page, [...LONGEST.slice(0, -2), { before: ["flight"] }]);
  expect(await route(page)).toBe("refer");
  await expect(fold(page, "Do not tell the family first")).toContainText("Write down why you did not.");
});

test("where help is asked for by law and no harm is likely, agreement comes first", async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL.slice(0, 2), child("teenager"), { signs: ["n140"] }, "before"]);
  expect(await route(page)).toBe("refer");
  const telling = fold(page, "The family needs help: ask for agreement first");
  await expect(telling.getByText("When not to tell the family first")).toBeVisible();
  await expect(telling.getByRole("listitem").first()).toBeVisible();
});

test("of children of two ages the most urgent counts, and the reasons name the age", async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL.slice(0, 2), child("primary", "toddler"), { signs: ["n034"] }, about("once", "days", "same", "given"), "before"]);
  expect(await route(page)).toBe("refer");
  await expect(page.locator(".reason__because").first()).toHaveText(/^1 to 4: /);
  await expect(page.locator(".reason__because").nth(1)).toHaveText(/^1 to 4; 5 to 11: /);
  await expect(page.locator(".summary")).toContainText("The children’s ages: 1 to 4; 5 to 11.");
  // Of the older child alone, it is talked over, and no reason has to name them.
  await change(page, "The children’s ages: 1 to 4; 5 to 11.");
  await take(page, child("primary"));
  await walk(page, [...REST, "pause"]);
  expect(await route(page)).toBe("consult");
  await expect(page.locator(".reason__because").first()).not.toHaveText(/5 to 11/);
});

test("for another child, who asks and what is true of the home stay, and nothing of the child before", async ({ page }) => {
  await start(page);
  await walk(page, [...LONGEST.slice(0, -2), { before: ["social-worker"] }, "pause"]);
  expect(await route(page)).toBe("consult");
  await button(page, "Now for another child").click();
  await onScreen(page, ["danger"]);
  const said = { kept: [], fresh: [] };
  await calmly(page, { age: "toddler", signs: ["n040", "n041"] }, (question, stands) => said[stands ? "kept" : "fresh"].push(question));
  expect(said.kept).toEqual(["who", "response", "adults", "practical", "tried", "known"]);
  expect(said.fresh).toEqual(expect.arrayContaining(["danger", "age", "vulnerable", "siblings", "often", "child-says"]));
  await expect(tickbox(page, "social-worker")).toBeChecked();
  await expect(chosen(page)).toHaveCount(1);
  await proceed(page);
  await take(page, "pause");
  expect(await route(page)).toBe("consult");
  await expect(page.locator(".summary")).toContainText("The child is 1 to 4.");
  await expect(page.locator(".summary")).not.toContainText("The child is 5 to 11.");
});

test("what makes the call stronger is offered, has to be said by nobody, and leads back to the same result", async ({ page }) => {
  await start(page);
  await walk(page, [["danger", "no"], ["who", "public"], ["age", "toddler"], { signs: ["n001"] }, ["happening-now", "over"], "before"]);
  expect(await route(page)).toBe("refer");
  await expect(page.locator("#tool .result")).not.toContainText("It happens most days.");
  await page.locator("#add-more").click();
  await expect(heading(page)).toHaveText("What makes your call stronger");
  await expect(heading(page)).toBeFocused();
  await expect(chosen(page)).toHaveCount(0);
  for (const back of [() => page.goBack(), () => button(page, "Back").click(), () => button(page, "Back to the result").click()]) {
    await back();
    expect(await route(page)).toBe("refer");
    await expect(result(page)).toBeFocused();
    await page.locator("#add-more").click();
    await expect(page.locator("#often-most-days")).toBeVisible();
  }
  await radio(page, "often", "most-days").check();
  await button(page, "Back to the result").click();
  expect(await route(page)).toBe("refer");
  await expect(fold(page, "The whole call, word by word")).toContainText("“It happens most days.”");
  await expect(page.locator("#add-more")).toHaveCount(0);
  // And Back leads on from there, as from every result.
  await button(page, "Back").click();
  await onScreen(page, "before");
});

test("a parent is asked to ring for help, and reads of nothing that is reported", async ({ page }) => {
  await start(page);
  await walk(page, [["danger", "no"], ["who", "parent"], ["age", "primary"]]);
  // Whatever they come with can be said.
  for (const tick of ["hunch", "staff", "fgm"]) await expect(tickbox(page, tick)).toBeVisible();
  await walk(page, [{ signs: ["n107"] }, ["often", "most-days"], "before"]);
  expect(await route(page)).toBe("refer");
  await expect(page.locator(".call-card")).toContainText("Ring children’s services and ask for help.");
  await expect(page.locator(".opening")).toContainText("“I am worried about my child, aged 5 to 11, and I would like some help.");
  await expectNoReport(page);
});

test("a young person is given Childline first, with the team’s number beside it", async ({ page }) => {
  await start(page);
  await walk(page, [["danger", "no"], ["who", "young"], ["age", "teenager"], { signs: ["n133"] }, "before"]);
  expect(await route(page)).toBe("refer");
  const card = page.locator(".call-card");
  await expect(card).toContainText("Childline");
  await expect(card.getByRole("link", { name: "0800 1111" })).toBeVisible();
  await expect(fold(page, "Other numbers").getByRole("listitem").first()).toContainText("Greenwich");
  await expectNoReport(page);
});

test("what is said first names the gravest first", async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n040", "n131"] }, ["injury", "unexplained"], "before"]);
  const said = await page.locator(".say").textContent();
  const [grave, small] = ["injury", "clothes"].map((word) => said.indexOf(word));
  expect(small).toBeGreaterThan(grave);
  expect(grave).toBeGreaterThan(0);
});

test("the result of 999 speaks to where the child is and to who stands there, and keeps 999 first", async ({ page }) => {
  await start(page);
  await walk(page, [["danger", "no"], ["who", "police-or-justice"], together(["age", "toddler"], ["vulnerable", "no"], ["siblings", "no"]), { signs: ["n078"] }, ["happening-now", "yes"]]);
  expect(await route(page)).toBe("emergency");
  await expect(page.getByText("If you are a police officer, use your own powers now")).toBeVisible();
  const where = section(page, "Where is the child?");
  await expect(where.locator("details")).toHaveCount(3);
  await where.getByText("I do not know where the child is").click();
  await expect(where.getByText("Say when and where they were last seen")).toBeVisible();
  await expect(page.locator(".call-card").getByRole("link", { name: "Ring 999" })).toBeVisible();
  await expect(page.locator("#add-more")).toHaveCount(0);
});

/** Nobody is told that they are being reported. */
async function expectNoReport(page) {
  const said = page.locator(".call-card, .not-sent, .opening, section.advice");
  for (const part of await said.allInnerTexts()) expect(part).not.toMatch(/\breport(ed|ing)?\b/i);
}
