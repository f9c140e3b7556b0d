// The way out.
import { expect, test } from "@playwright/test";
import { STEPS, WITH_MEMORY, leave } from "./exit.mjs";
import { TOOL, chosen, heading, mounted, onScreen, start, walk } from "./journey.mjs";
import { ADDRESSES, MISSING, html } from "./pages.mjs";

test.use(WITH_MEMORY);

test("every page has the way out, and it leads outside", async ({ page, baseURL }) => {
  for (const address of ADDRESSES) {
    const links = html(address).match(/<a[^>]* data-exit[^>]*>/g) ?? [];
    expect(links, address).toHaveLength(1);
    expect(links[0], address).toMatch(/ href="https:\/\/[^"]+"/);
    expect(links[0], address).toContain(' rel="noreferrer"');
    expect(html(address), address).toContain("It cannot remove what your browser’s history already holds.");
  }
  for (const address of ["/", "/greenwich/", TOOL, "/greenwich/signs/", "/about/privacy/", MISSING]) {
    await page.goto(address);
    const exit = page.locator("a[data-exit]");
    await expect(exit, address).toBeInViewport();
    const { origin } = new URL(await exit.getAttribute("href"), baseURL);
    expect(origin, address).not.toBe(new URL(baseURL).origin);
  }
});

test("Shift pressed three times leaves, and says how often is still to press", async ({ page }) => {
  await start(page);
  await walk(page, STEPS);
  const said = page.getByRole("status").filter({ hasText: "Shift" });
  await page.keyboard.press("Shift");
  await expect(said).toHaveText("Press Shift 2 more times to leave.");
  await page.keyboard.press("Shift");
  await expect(said).toHaveText("Press Shift once more to leave.");
  // Any other key begins again, and so does a capital letter.
  await page.keyboard.press("Shift+A");
  await page.keyboard.press("Shift");
  await expect(said).toHaveText("Press Shift 2 more times to leave.");
  await page.keyboard.press("Shift");
  await leave(page, () => page.keyboard.press("Shift"));
  await page.goBack({ waitUntil: "commit" });
  await mounted(page);
  await onScreen(page, STEPS[0]);
});

test("Shift pressed too slowly does not leave, and that is said", async ({ page }) => {
  await page.clock.install();
  await page.goto("/greenwich/");
  await page.keyboard.press("Shift");
  await page.clock.runFor(5100);
  await expect(page.locator("#exit-said")).toHaveText("Not left: press Shift three times, quickly.");
  await page.keyboard.press("Shift");
  await expect(page.locator("#exit-said")).toHaveText("Press Shift 2 more times to leave.");
});

test("Shift of both hands leaves, one after the other, rolled, or held over each other", async ({ page }) => {
  for (const presses of [
    ["+Left", "-Left", "+Right", "-Right", "+Left", "-Left"],
    ["+Left", "+Right", "-Left", "+Left", "-Right", "-Left"],
    ["+Left", "+Right", "-Left", "-Right", "+Left", "-Left"],
    ["+Left", "+Right", "-Right", "-Left", "+Right", "-Right"],
  ]) {
    await page.goto("/greenwich/signs/");
    await leave(page, async () => {
      for (const [sign, ...side] of presses) await page.keyboard[sign === "+" ? "down" : "up"](`Shift${side.join("")}`);
    });
  }
});

test("Shift that is held for something else never leaves: a click, a wheel, a drag, another key", async ({ page }) => {
  await page.goto("/greenwich/signs/");
  const said = page.locator("#exit-said");
  const heading = page.locator("h1");
  const { x, y } = await heading.boundingBox();
  for (const act of [
    () => page.mouse.click(x + 5, y + 5),
    () => page.mouse.wheel(0, 40),
    () => drag(page, x, y),
    () => page.keyboard.press("F9"),
    () => page.keyboard.press("Tab"),
    () => page.keyboard.press("ArrowDown"),
  ]) {
    for (let time = 0; time < 4; time += 1) {
      await page.keyboard.down("Shift");
      await act();
      await page.keyboard.up("Shift");
    }
    await expect(said).toBeEmpty();
    expect(new URL(page.url()).pathname).toBe("/greenwich/signs/");
  }
  for (let time = 0; time < 4; time += 1) {
    await page.keyboard.press("Control+Shift");
    await page.keyboard.press("Alt+Shift");
  }
  await expect(said).toBeEmpty();
  await leave(page, () => shiftThrice(page));
});

test("Shift in a field to type in never leaves, and does from a radio button", async ({ page }) => {
  await page.goto("/greenwich/search/");
  const box = page.getByRole("searchbox");
  await box.focus();
  await shiftThrice(page);
  await shiftThrice(page);
  await expect(page.locator("#exit-said")).toBeEmpty();
  await box.pressSequentially("DAMP");
  await expect(box).toHaveValue("DAMP");
  await page.evaluate(() => {
    const text = document.createElement("p");
    text.contentEditable = "true";
    text.textContent = "to be edited";
    document.querySelector("main").prepend(text);
    text.focus();
  });
  await shiftThrice(page);
  await expect(page.locator("#exit-said")).toBeEmpty();
  await start(page);
  await page.locator("#danger-no").focus();
  await leave(page, () => shiftThrice(page));
});

test("a key that is held counts once, and one that came up elsewhere leaves nothing behind", async ({ page }) => {
  await page.goto("/greenwich/signs/");
  const said = page.locator("#exit-said");
  for (let time = 0; time < 20; time += 1) await page.keyboard.down("Shift");
  await page.keyboard.up("Shift");
  await expect(said).toHaveText("Press Shift 2 more times to leave.");
  await page.keyboard.down("Shift");
  await page.evaluate(() => dispatchEvent(new Event("blur")));
  await expect(said).toBeEmpty();
  await page.keyboard.up("Shift");
  await expect(said).toBeEmpty();
  await leave(page, () => shiftThrice(page));
});

test("leaving removes what is ours and nothing else, and takes the page's place in the history", async ({ page }) => {
  await page.goto("/greenwich/");
  await page.goto("/greenwich/report/");
  await page.evaluate(() => {
    for (const store of [localStorage, sessionStorage]) {
      store.setItem("sq-answers", "{}");
      store.setItem("sq-tabs", "{}");
      store.setItem("of-the-council", "its own");
    }
  });
  const before = await page.evaluate(() => history.length);
  const asked = await leave(page);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(asked.headers().referer ?? "").toBe("");
  await page.goBack({ waitUntil: "commit" });
  await expect(page).toHaveURL("/greenwich/");
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([["of-the-council", "its own"]]);
  // That it was left, for the pages that Back may bring back: no answer, and no time.
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({ "of-the-council": "its own", "sq-left": "1" });
});

test("after leaving the tool, Back does not bring the answers back", { tag: "@smoke" }, async ({ page }) => {
  await page.goto("/greenwich/");
  await start(page);
  await walk(page, STEPS);
  await onScreen(page, { signs: [] });
  await leave(page);
  await page.goBack({ waitUntil: "commit" });
  await expect(page).toHaveURL(TOOL);
  await mounted(page);
  await onScreen(page, STEPS[0]);
  await expect(heading(page)).toBeVisible();
  await expect(chosen(page)).toHaveCount(0);
  await walk(page, STEPS.slice(0, 1));
  await onScreen(page, STEPS[1]);
  await expect(chosen(page)).toHaveCount(0);
});

test("leaving works at the result, with the keyboard, and before the Wasm has arrived", async ({ page }) => {
  await start(page);
  await walk(page, [["danger", "yes"], "check"]);
  await expect(page.locator("h1[data-route]")).toBeVisible();
  await leave(page, (exit) => exit.press("Enter"));
  await page.route("**/*.wasm", () => {});
  await page.goto(TOOL, { waitUntil: "domcontentloaded" });
  await leave(page);
});

test("the page is blank at once, before the other has arrived", async ({ page }) => {
  // The page has to tell: nobody can ask it anything while another is loading.
  await page.addInitScript(() => {
    addEventListener("click", () => setTimeout(() => console.info(`left “${document.title}”, visible: ${document.body.checkVisibility()}`)));
  });
  await start(page);
  await walk(page, STEPS);
  await onScreen(page, { signs: [] });
  const exit = page.locator("a[data-exit]");
  const elsewhere = await exit.getAttribute("href");
  const told = page.waitForEvent("console", (message) => message.text().startsWith("left "));
  await page.route(elsewhere, async (route) => {
    await told;
    await route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" });
  });
  await exit.click();
  expect((await told).text()).toBe("left “”, visible: false");
  await expect(page).toHaveURL(elsewhere);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("leaving is a link like any other", async ({ page }) => {
    await page.goto(TOOL);
    await leave(page);
  });
});

async function shiftThrice(page) {
  for (let time = 0; time < 3; time += 1) await page.keyboard.press("Shift");
}

async function drag(page, x, y) {
  await page.mouse.move(x + 2, y + 5);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 5, { steps: 3 });
  await page.mouse.up();
}
