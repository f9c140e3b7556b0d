// The list of signs in four orders, for whoever does not know where to start.
import { expect, test } from "@playwright/test";
import { LIGHT, expectAccessible } from "./accessible.mjs";
import { CALM, SCHOOL, button, chosen, heading, onScreen, proceed, start, tick, tickbox, untick, walk } from "./journey.mjs";
import { tabTo } from "./keys.mjs";

const PUBLIC = [["danger", "no"], ["who", "public"], ["age", "toddler"]];
const ORDERS = ["need", "seen", "place", "day"];
// In the morning, by day, when coming home, in the evening and at the weekend;
// at school and out and about.
const HUNGRY = "n047";
// Of which the hour says nothing.
const ANY_TIME = "n060";

for (const [who, steps] of Object.entries({ practitioner: SCHOOL, public: PUBLIC })) {
  test(`every arrangement shows a ${who} the same signs, each element with an id of its own`, async ({ page }) => {
    await toTheSigns(page, steps);
    const first = await signs(page);
    expect(first.length).toBeGreaterThan(20);
    for (const order of ORDERS) {
      await arrange(page, order);
      expect(await signs(page), order).toEqual(first);
      const ids = await page.locator("[id]").evaluateAll((all) => all.map((one) => one.id));
      expect(ids.length, order).toBe(new Set(ids).size);
    }
  });
}

test("a tick is kept and counted when the arrangement changes", async ({ page }) => {
  await toTheSigns(page, SCHOOL);
  await tick(page, HUNGRY, ANY_TIME);
  for (const order of [...ORDERS.slice(1), "need"]) {
    await arrange(page, order);
    await expect(tickbox(page, HUNGRY)).toBeChecked();
    await expect(tickbox(page, ANY_TIME)).toBeChecked();
    await expect(page.locator("#tool").getByRole("status")).toHaveText("Ticked: 2");
    await expectTrueCounts(page);
  }
  await expect(chosen(page)).toHaveCount(2);
  await arrange(page, "day");
  await expect(group(page, "At any time").locator(`#sign-${ANY_TIME}`)).toBeChecked();
  await untick(page, HUNGRY);
  await expect(page.locator("#tool").getByRole("status")).toHaveText("Ticked: 1");
  await proceed(page);
  await onScreen(page, CALM);
  await button(page, "Back").click();
  await expect(tickbox(page, ANY_TIME)).toBeChecked();
  await expect(tickbox(page, HUNGRY)).not.toBeChecked();
});

test("a sign that stands twice is ticked in both places, and counts once", async ({ page }) => {
  await toTheSigns(page, SCHOOL);
  await arrange(page, "place");
  const names = await page.locator(".sign-group__name").allTextContents();
  expect(names[0], "the reader's own place stands first").toBe("School or nursery");
  await tick(page, HUNGRY);
  const outside = group(page, "Out and about");
  await expect(outside.locator("summary")).toContainText("(1 ticked)");
  await outside.locator("summary").click();
  const again = outside.locator(`#sign-${HUNGRY}-public`);
  await expect(again).toBeChecked();
  await expect(page.locator("#tool").getByRole("status")).toHaveText("Ticked: 1");
  await again.uncheck();
  await expect(tickbox(page, HUNGRY)).not.toBeChecked();
  await expect(page.locator("#tool").getByRole("status")).toHaveText("Nothing ticked yet");
  await expectTrueCounts(page);
});

test("the days of a child begin with waking and leave nothing open from the order before", async ({ page }) => {
  await toTheSigns(page, SCHOOL);
  await page.locator(".sign-group summary").first().click();
  await arrange(page, "day");
  const names = await page.locator(".sign-group__name").allTextContents();
  expect(names).toEqual([
    "Waking",
    "The morning, and the way to school",
    "The day",
    "Coming home",
    "Evening",
    "Night",
    "Weekend and holidays",
    "At any time",
  ]);
  await expect(page.locator(".sign-group[open]")).toHaveCount(0);
});

test("what worries beyond the list counts, and is kept in every arrangement", async ({ page }) => {
  await toTheSigns(page, SCHOOL);
  await tick(page, "hunch");
  await expect(page.locator("#tool").getByRole("status")).toHaveText("Ticked: 1");
  await arrange(page, "day");
  await expect(tickbox(page, "hunch")).toBeChecked();
  await proceed(page);
  await onScreen(page, ["child-says"]);
  await button(page, "Back").click();
  await expect(tickbox(page, "hunch")).toBeChecked();
  await expect(tickbox(page, "nothing")).not.toBeChecked();
});

test("the arrangement is changed and a sign is ticked with the keyboard alone", async ({ page }) => {
  await toTheSigns(page, SCHOOL);
  await tabTo(page, page.locator(".arrange summary"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("#arrange-need")).toBeFocused();
  for (const order of ORDERS.slice(1)) {
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(`#arrange-${order}`)).toBeChecked();
    await expect(page.locator(`#arrange-${order}`)).toBeFocused();
  }
  await page.keyboard.press("Tab");
  const waking = group(page, "Waking");
  await expect(waking.locator("summary")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(waking.locator("input").first()).toBeChecked();
  await expect(waking.locator("summary")).toContainText("(1 ticked)");
  await tabTo(page, page.locator("#continue"));
  await page.keyboard.press("Enter");
  await expect(page.locator("#nothing")).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
});

for (const order of ORDERS) {
  test(`axe finds nothing on the signs by ${order}, unfolded and ticked`, { tag: "@axe" }, async ({ page }) => {
    test.slow();
    await toTheSigns(page, SCHOOL);
    await arrange(page, order);
    // What an order consists of is the same in all of them.
    const schemes = order === ORDERS[0] ? undefined : LIGHT;
    await expectAccessible(page, `${order}, folded`, { schemes });
    await tick(page, HUNGRY);
    for (const fold of await page.locator("#tool details:not([open]) > summary").elementHandles()) await fold.click();
    await expectAccessible(page, `${order}, unfolded`, { schemes });
    const legend = page.getByRole("group", { name: "Arrange by" });
    await expect(legend.getByRole("radio")).toHaveCount(ORDERS.length);
  });
}

async function toTheSigns(page, steps) {
  await start(page);
  await walk(page, steps);
  await onScreen(page, { signs: [] });
}

/** Chooses an order, once its fold is open. */
async function arrange(page, order) {
  const fold = page.locator(".arrange:not([open]) > summary");
  if (await fold.count()) await fold.click();
  await page.locator(`#arrange-${order}`).check();
}

const group = (page, name) =>
  page.locator("details.sign-group").filter({ has: page.locator(".sign-group__name").getByText(name, { exact: true }) });

/** Folded groups are drawn one after another once the screen is painted. */
async function drawn(page) {
  const empty = page.locator("#tool details.sign-group").filter({ hasNot: page.locator("input") });
  await expect(empty).toHaveCount(0);
}

/** The signs shown, each once. */
async function signs(page) {
  await drawn(page);
  const ids = await page.locator(".sign-group input").evaluateAll((all) => all.map((one) => one.id.split("-")[1]));
  return [...new Set(ids)].toSorted();
}

/** Each group says how many of its own boxes are ticked. */
async function expectTrueCounts(page) {
  await drawn(page);
  const groups = await page.locator(".sign-group").evaluateAll((all) =>
    all.map((one) => [one.querySelector(".sign-group__count").textContent.trim(), one.querySelectorAll(":checked").length]),
  );
  expect(groups.length).toBeGreaterThan(0);
  for (const [said, ticked] of groups) expect(said).toBe(ticked ? `(${ticked} ticked)` : "");
}
