// The tool as a screen reader is told it, each part in each of its states: names, roles and whether something is chosen. Longer steps are in
// steps-screen-reader.spec.mjs.
import { expect, test } from "@playwright/test";
import { PUBLIC } from "./answers.mjs";
import { SCHOOL, choose, heading, onScreen, proceed, result, start, take, tick, walk } from "./journey.mjs";

const tool = (page) => page.locator("#tool");

test("a question is a group with its name, says what is wrong as an alert, and what is chosen", async ({ page }) => {
  await start(page);
  await expect(tool(page)).toMatchAriaSnapshot(`
    - paragraph: "Part 1 of 4: danger right now"
    - heading "Is a child in danger right now?" [level=1]
    - group: Why we ask, and what the words mean
    - group "Is a child in danger right now?":
      - radio /^Yes/ [checked=false]
      - radio "I am not sure" [checked=false]
      - radio "No" [checked=false]
    - alert
    - button "Continue"
  `);
  await proceed(page);
  await expect(tool(page)).toMatchAriaSnapshot(`
    - group "Is a child in danger right now?":
      - radio /^Yes/ [checked=false]
    - alert: /Choose one answer/
  `);
  // The group is described by the error, for whoever comes back to it.
  await expect(tool(page).getByRole("group", { name: "Is a child in danger right now?" })).toHaveAccessibleDescription(/Choose one answer/);
  await choose(page, "danger", "not-sure");
  await expect(tool(page)).toMatchAriaSnapshot(`
    - group "Is a child in danger right now?":
      - radio /^Yes/ [checked=false]
      - radio "I am not sure" [checked]
      - radio "No" [checked=false]
  `);
});

test("the check before 999 rings at once, says what was answered, and has two buttons that say what they do", async ({ page }) => {
  await start(page);
  await take(page, ["danger", "yes"]);
  await onScreen(page, "check");
  await expect(heading(page)).toBeFocused();
  await expect(tool(page)).toMatchAriaSnapshot(`
    - heading "Check your answer" [level=1]
    - paragraph:
      - link "Ring 999"
    - paragraph: /^You said that a child is in danger right now.*Is that right\\?$/
    - button "Yes, that is right"
    - button "No, change my answer"
  `);
});

test("what is asked of the child is one group for each question, and an age has to be ticked", async ({ page }) => {
  await start(page);
  await walk(page, SCHOOL.slice(0, 2));
  await onScreen(page, SCHOOL[2]);
  await proceed(page);
  await expect(page.locator("#age-unborn")).toBeFocused();
  await expect(tool(page)).toMatchAriaSnapshot(`
    - button "Back"
    - paragraph: "Part 2 of 4: the child"
    - heading "About the child" [level=1]
    - group /^How old is the child\\? Not sure\\? Tick the younger/:
      - checkbox "Not born yet" [checked=false]
      - checkbox "Under 1" [checked=false]
      - checkbox "1 to 4" [checked=false]
      - checkbox "5 to 11" [checked=false]
      - checkbox "12 to 17" [checked=false]
    - alert: Tick one at least, then Continue.
    - group "Is the child disabled, or unable to tell anyone how things are?":
      - radio "No" [checked=false]
      - radio "Not sure" [checked=false]
      - radio "Yes" [checked=false]
    - group "Do other children live in the home?":
      - radio "No" [checked=false]
    - button "Continue"
  `);
  await expect(tool(page).getByRole("group", { name: /^How old is the child/ })).toHaveAccessibleDescription(/Tick one at least/);
  // Of a baby it is not asked whether they can tell anyone; of a child beside one it is.
  await choose(page, "age", "baby");
  await expect(tool(page).getByRole("group", { name: "Is the child disabled" })).toBeHidden();
  await choose(page, "age", "baby", "primary");
  await expect(tool(page).getByRole("group", { name: "Is the child disabled" })).toBeVisible();
});

test("the age stands on top of the signs for whoever is asked nothing else of the child", async ({ page }) => {
  await start(page);
  await walk(page, PUBLIC.slice(0, 2));
  await onScreen(page, { signs: [] });
  await expect(tool(page)).toMatchAriaSnapshot(`
    - heading "What have you seen or heard?" [level=1]
    - group /^How old is the child\\? Not sure\\? Tick the younger/:
      - checkbox "Not born yet" [checked=false]
    - group: /^Hurt, danger or exploitation$/
  `);
  await tick(page, "n107");
  await proceed(page);
  await expect(page.locator("#ages-error")).toHaveText("Tick one at least, then Continue.");
  // A tick stays, whatever the age.
  await choose(page, "age", "teenager");
  await expect(page.locator("#sign-n107")).toBeChecked();
});

test("the signs are named groups of ticks, and how many are ticked is said as it changes", async ({ page }) => {
  await start(page);
  await walk(page, PUBLIC);
  await tick(page, "n040");
  await expect(tool(page)).toMatchAriaSnapshot(`
    - heading "What have you seen or heard?" [level=1]
    - group: /^Safety and supervision$/
    - group:
      - text: /^Clothes, cleanliness and home \\(1 ticked\\)$/
      - group "Clothes, cleanliness and home":
        - checkbox [checked]
        - checkbox [checked=false]
    - group "If nothing on the list fits":
      - checkbox [checked=false]
      - checkbox "I have seen none of these" [checked=false]
    - status: "Ticked: 1"
    - button "Continue"
  `);
});

test("a result says its route first, then whom to ring, why, what to say, and the answers with their Change", async ({ page }) => {
  await start(page);
  await walk(page, [["danger", "yes"], "check"]);
  await expect(result(page)).toBeFocused();
  await expect(tool(page)).toMatchAriaSnapshot(`
    - heading "Ring 999 now" [level=1]
    - link "Ring 999"
    - heading "Say this first" [level=2]
    - status:
      - strong: Nothing has been sent.
    - heading "Where is the child?" [level=2]
    - group: The child is with me
    - group: I know where the child is
    - group: I do not know where the child is
    - group: The whole call, word by word
    - group: Other numbers
    - group: The family, and your name
    - group: "Writing it down, and what happens next"
    - group: /Why we suggest this/
    - group: /Your answers/
    - group: Keep, print or share this
    - group: Where this comes from
    - button "I have rung"
  `);
  await page.getByRole("button", { name: "I have rung" }).click();
  await expect(tool(page).getByRole("status").first()).toContainText("rung");
});

test("where the tool cannot start, that is said as an alert with the number and the way on", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("/greenwich/what-to-do/");
  await expect(page.locator("#tool-failed")).toBeVisible();
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - alert:
      - paragraph:
        - link "999"
        - link "Routes and thresholds"
  `);
});
