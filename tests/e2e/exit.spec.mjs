// The way out.
import { expect, test } from "@playwright/test";
import { TOOL, chosen, heading, mounted, onScreen, start, walk } from "./journey.mjs";
import { ADDRESSES, MISSING, html } from "./pages.mjs";

// As people's browsers are: Back may bring a page back from memory, as it was.
test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] }) });

const STEPS = [["danger", "no"], ["who", "school"], ["age", "baby"]];

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

test("leaving empties what is stored, and takes the page's place in the history", async ({ page }) => {
  await page.goto("/greenwich/");
  await page.goto("/greenwich/report/");
  await page.evaluate(() => {
    localStorage.setItem("kept", "until later");
    sessionStorage.setItem("kept", "for now");
  });
  const before = await page.evaluate(() => history.length);
  const asked = await leave(page);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(asked.headers().referer ?? "").toBe("");
  await page.goBack({ waitUntil: "commit" });
  await expect(page).toHaveURL("/greenwich/");
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("after leaving the tool, Back does not bring the answers back", { tag: "@smoke" }, async ({ page }) => {
  await page.goto("/greenwich/");
  await start(page);
  await walk(page, STEPS);
  await onScreen(page, ["siblings"]);
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
  await onScreen(page, ["siblings"]);
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

/** Leaves by the exit; gives the request for the page outside. */
async function leave(page, press = (exit) => exit.click()) {
  const exit = page.locator("a[data-exit]");
  const elsewhere = await exit.getAttribute("href");
  await page.route(`${new URL(elsewhere).origin}/**`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Weather</title><h1>Sunny</h1>" }),
  );
  const asked = page.waitForRequest(elsewhere);
  await press(exit);
  await expect(page).toHaveURL(elsewhere);
  await expect(page.getByRole("heading", { name: "Sunny" })).toBeVisible();
  return asked;
}
