// Every page of the built site.
import { expect, test } from "@playwright/test";
import { LIGHT, OF_SCHEMES, expectAccessible, moving, sticksOut, unusable } from "./accessible.mjs";
import { isAudit, kindsOrAll } from "./audit.mjs";
import { gallery, thinOut } from "./components.mjs";
import { mounted, watchForTheTool } from "./journey.mjs";
import { ADDRESSES, DISTINCT, KINDS, MISSING, SIGNS, html, isTool } from "./pages.mjs";

// Beside the answers of the tool, which have tests of their own.
const MAIN = "button, summary, .button, .crisis a, .contact-card__ring, label.choice, .pill span";

// Pages that together show every component: these are looked at in every colour scheme.
const GALLERY = gallery(KINDS);

for (const address of [...KINDS, MISSING]) {
  const tag = address === "/greenwich/what-to-do/" ? ["@axe", "@smoke"] : "@axe";
  test(`everybody can use ${address}`, { tag }, async ({ page }) => {
    // Axe looks at thousands of things on the longest pages.
    test.slow();
    await open(page, address);
    await expectAccessible(page, address, { schemes: LIGHT });
    expect(await unusable(page, MAIN), address).toEqual([]);
    expect(await page.evaluate(moving), address).toEqual([]);
    if (GALLERY.includes(address)) await expectReadable(page, address);
  });
}

for (const address of GALLERY.filter((address) => !KINDS.includes(address))) {
  test(`everybody can read the components of ${address} in every colour scheme`, async ({ page }) => {
    test.slow();
    await open(page, address);
    await expectReadable(page, address);
  });
}

/** Every component of the page, once each, in dark, in forced colours and on paper. */
async function expectReadable(page, address) {
  await thinOut(page);
  await expectAccessible(page, address, { schemes: OF_SCHEMES });
}

test("every kind of page says what it is, loads no script but its own, and its top can be skipped", { tag: "@every-page" }, async ({ page }) => {
  test.slow();
  const files = [];
  page.on("request", (request) => files.push(new URL(request.url()).pathname));
  for (const address of [...kindsOrAll(), MISSING]) {
    files.length = 0;
    await open(page, address);
    await saysWhatItIs(page, address);
    await loadsNoMore(page, address, files);
    await canBeSkipped(page, address);
  }
});

test("every page fits a small screen", { tag: "@every-page" }, async ({ page }) => {
  test.slow();
  for (const address of isAudit() ? ADDRESSES : [...DISTINCT, MISSING]) {
    await open(page, address);
    await fits(page, address);
  }
});

/** Its language, its title and one heading; it has one main part. */
async function saysWhatItIs(page, address) {
  await expect(page.locator("html"), address).toHaveAttribute("lang", "en-GB");
  await expect(page.locator("h1"), address).toHaveCount(1);
  await expect(page.locator("h1"), address).toHaveText(/\w{3}/);
  await expect(page, address).toHaveTitle(isTool(address) ? /^Second Question$/ : /Second Question$/);
  await expect(page.getByRole("main"), address).toHaveCount(1);
}

/** It is not wider than a screen of 360 px, or of 320. */
async function fits(page, address) {
  const before = page.viewportSize();
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(sticksOut), `${address}, ${width} px`).toEqual([]);
  }
  await page.setViewportSize(before);
}

const OWN_SCRIPT = { search: ["/search.js"], "this-device": ["/this-device.js"] };

/** A page that is read loads the script of the way out and no other, and no Wasm. */
async function loadsNoMore(page, address, files) {
  const scripts = files.filter((file) => /\.(js|wasm|bin)$/.test(file)).map((file) => file.replace(/-[\da-f]{12,16}/, ""));
  const tool = ["/boot.js", "/guide.bin", "/export.js", "/second-question.js", "/second-question_bg.wasm"];
  const own = isTool(address) ? tool : (OWN_SCRIPT[address.split("/").at(-2)] ?? []);
  if (address === "/about/embedding/") {
    // A web editor's page shows the widget with what is in it, and its script
    // makes it as wide as was chosen. The built page has no more than others.
    expect(scripts).toContain("/embedding.js");
    expect(html(address)).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son(click|load)=/);
    return;
  }
  // Once the page is idle it may ask for the script that keeps it on the phone;
  // once the tool has started, for the one that keeps answers where asked to.
  const atOnce = new Set(scripts.filter((file) => !["/offline.js", "/answers.js"].includes(file)));
  expect([...atOnce].sort(), address).toEqual([...own, "/page.js"].sort());
  await expect(page.locator("script:not([src]), style, [style], [onclick], [onload]"), address).toHaveCount(0);
}

/** Its skip link leads the keyboard past the top. */
async function canBeSkipped(page, address) {
  const skip = page.locator(".skip");
  await expect(skip, address).not.toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(skip, address).toBeFocused();
  await expect(skip, address).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  // Nothing of the top has it now; a page without a link leads on beneath it.
  const past = () => {
    const [main, at] = [document.querySelector("main"), document.activeElement];
    return main.contains(at) || Boolean(main.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
  };
  expect(await page.evaluate(past), address).toBe(true);
}

test("an address that is no page is answered with 404 and a way on", async ({ page }) => {
  const answer = await page.goto(MISSING);
  expect(answer.status()).toBe(404);
  await expect(page.locator(".crisis a[href='tel:999']")).toBeVisible();
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page).toHaveURL("/");
});

// That there are eight rows, labelled, a native test holds (crates/site/tests/it/pages).
test("the pitfalls, drawn as cards on a phone, are still a table to a screen reader, and each cell is labelled", async ({ page }) => {
  await page.goto("/greenwich/pitfalls/");
  const table = page.getByRole("table");
  await expect(table).toHaveCount(1);
  const columns = (await table.locator("thead th").allTextContents()).slice(1);
  const labels = (row) => row.locator("td").evaluateAll((all) => all.map((cell) => getComputedStyle(cell, "::before").content));
  for (const row of await table.locator("tbody tr").all()) {
    await expect(row.getByRole("rowheader")).toHaveText(/\w+/);
    expect(await labels(row)).toEqual(columns.map((column) => `"${column}"`));
  }
  const roles = await rolesHeard(page);
  expect(roles.get("table")).toBe(1);
  expect(roles.get("row")).toBe(9);
  expect(roles.get("rowheader")).toBe(8);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("all the signs of the content are there, each with a source", async ({ page }) => {
    await page.goto("/greenwich/signs/");
    const signs = page.locator("li.sign");
    await expect(signs).toHaveCount(SIGNS.length);
    expect(await shown(page)).toEqual(SIGNS.map(({ id }) => id).sort());
    const bare = await signs.evaluateAll((all) => all.filter((sign) => !sign.querySelector("a.cite")).map((sign) => sign.id));
    expect(bare).toEqual([]);
  });

  const CHOICES = [
    ["baby", "home"],
    ["teenager", "school"],
    ["unborn", "any"],
    ["any", "public"],
    ["toddler", "clinic"],
    ["primary", "any"],
  ];
  test("of the signs, an age and a place leave those that fit, and no others", async ({ page }) => {
    await page.goto("/greenwich/signs/");
    for (const [age, place] of CHOICES) {
      await page.locator(`#age-${age}`).check();
      await page.locator(`#place-${place}`).check();
      const fit = SIGNS.filter(({ ages }) => age === "any" || ages.includes(age)).filter(
        ({ places }) => place === "any" || places.includes(place),
      );
      expect(fit.length, `${age}, ${place}`).toBeGreaterThan(0);
      expect(fit.length, `${age}, ${place}`).toBeLessThan(SIGNS.length);
      expect(await shown(page), `${age}, ${place}`).toEqual(fit.map(({ id }) => id).sort());
    }
    await page.locator("#age-any").check();
    await page.locator("#place-any").check();
    expect(await shown(page)).toHaveLength(SIGNS.length);
  });
});

/** Opens a page; where a tool comes alive on it, waits for that. */
async function open(page, address) {
  if (isTool(address)) await watchForTheTool(page);
  await page.goto(address);
  if (isTool(address)) await mounted(page);
  // Drawn by a script of its own; what changes while axe looks, it sees in halves.
  if (address === "/about/embedding/") await page.locator("#qr-code svg").waitFor();
}

/** Returns how often the browser tells a screen reader of each role. */
async function rolesHeard(page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const roles = new Map();
  for (const { ignored, role } of nodes) {
    if (!ignored) roles.set(role.value, (roles.get(role.value) ?? 0) + 1);
  }
  return roles;
}

/** The ids of the signs on the screen, in the order of their names. */
function shown(page) {
  return page.locator("li.sign").evaluateAll((all) =>
    all
      .filter((sign) => getComputedStyle(sign).display !== "none")
      .map((sign) => sign.id)
      .sort(),
  );
}
