// The steps of the guided tool, as a screen reader is told them.
import { expect, test } from "@playwright/test";
import { CALM, WHOLE_REST, SCHOOL, heading, onScreen, start, take, walk } from "./journey.mjs";

test("a screen reader is told every group of answers by its question, in their order", async ({ page }) => {
  await start(page);
  await walk(page, [...SCHOOL, { signs: ["n040", "n041"] }]);
  await onScreen(page, CALM);
  await expect(page.locator("#tool")).toMatchAriaSnapshot(`
    - button "Back"
    - paragraph: "Part 3 of 4: what you saw"
    - heading "About what you saw" [level=1]
    - paragraph: "You ticked:"
    - list:
      - listitem
      - listitem
    - group "How often does it happen?":
      - radio "Once"
      - radio "Not sure"
      - radio "Sometimes"
      - radio "Most days"
    - group "How long has it gone on?":
      - radio "Days"
      - radio "Not sure"
      - radio "Weeks"
      - radio "Months or longer"
    - group "Is it getting better or worse?":
      - radio "Better"
      - radio "Much the same"
      - radio "Not sure"
      - radio "Worse"
    - group "Is there an explanation?":
      - radio
      - radio
      - radio
      - radio
      - radio
      - radio
    - button "Continue"
  `);
  await walk(page, [CALM, ...WHOLE_REST]);
  await onScreen(page, "before");
  await expect(page.locator("#tool")).toMatchAriaSnapshot(`
    - button "Back"
    - paragraph: "Part 4 of 4: what you know"
    - heading "Before you speak to anyone" [level=1]
    - group "Before you speak to anyone":
      - checkbox "The child has told somebody that they are being harmed" [checked=false]
      - checkbox "It may be sexual abuse" [checked=false]
      - checkbox
      - checkbox
      - checkbox
      - checkbox
      - checkbox "The family has a social worker now" [checked=false]
      - checkbox
      - checkbox "None of these" [checked=false]
      - checkbox "I do not know about the others" [checked=false]
    - alert
    - button "Continue"
  `);
  await take(page, "before");
  await onScreen(page, "pause");
  await expect(page.locator("#tool")).toMatchAriaSnapshot(`
    - heading "Before you see what we suggest" [level=1]
    - group "What do you think should happen? You can leave this out.":
      - radio "I would rather see first" [checked]
      - radio "Ring 999 now"
      - radio "Refer today"
      - radio "Talk it over today"
      - radio "Offer early help"
      - radio "Record and review"
    - button "Show what we suggest"
  `);
  await take(page, "pause");
  await expect(page.locator("#tool")).toMatchAriaSnapshot(`
    - heading "Record and review" [level=1]
    - heading "Say this first" [level=2]
    - heading "Before you ring" [level=2]
    - heading "What to write down" [level=2]
    - group: The whole call, word by word
    - group: Other numbers
    - group: "Writing it down, and what happens next"
    - group: /Why we suggest this/
    - group: /Your answers/
    - group: Send this to my lead
    - group: Where this comes from
    - button "I have rung"
  `);
});
