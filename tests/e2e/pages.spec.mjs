// Every page of the built site.
import { expect, test } from "@playwright/test";
import { expectAccessible, moving, sticksOut, unusable } from "./accessible.mjs";
import { mounted, watchForTheTool } from "./journey.mjs";
import { ADDRESSES, CONFIRMED, DISTINCT, EMBEDDED, KINDS, MISSING, SIGNS, html, isTool } from "./pages.mjs";

const EVERY = [...DISTINCT, MISSING];

test("the site has all the pages that it promises", () => {
  const names = ["", "what-to-do/", "report/", "signs/", "definition/", "learning/", "pitfalls/", "risk/", "routes/", "children/", "resources/", "search/", "glossary/", "practise/", "ages/", "kinds/", "day/", "parents/", "talking/", "figures/"];
  const areas = ["bradford", "england", "greenwich", "herefordshire", "hounslow", "staffordshire", "stoke-on-trent"];
  const promised = areas.flatMap((area) => names.map((name) => `/${area}/${name}`));
  expect(ADDRESSES).toEqual(expect.arrayContaining(["/", ...promised, "/about/privacy/", "/about/sources/"]));
});

// Beside the answers of the tool, which have tests of their own.
const MAIN = "button, summary, .button, .crisis a, .contact-card__ring, label.choice, .pill span";

for (const address of [...KINDS, MISSING]) {
  test(`everybody can use ${address}`, async ({ page }) => {
    // Axe looks at thousands of things on the longest pages.
    test.slow();
    await open(page, address);
    await expectAccessible(page, address);
    expect(await unusable(page, MAIN), address).toEqual([]);
    expect(await page.evaluate(moving), address).toEqual([]);
  });
}

test("every page says what it is, fits a small screen, loads no script but its own, and its top can be skipped", async ({ page }) => {
  test.slow();
  const files = [];
  page.on("request", (request) => files.push(new URL(request.url()).pathname));
  for (const address of EVERY) {
    files.length = 0;
    await open(page, address);
    await saysWhatItIs(page, address);
    await loadsNoMore(page, address, files);
    await canBeSkipped(page, address);
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
  const tool = ["/boot.js", "/guide.bin", "/result.js", "/second-question.js", "/second-question_bg.wasm"];
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

test("every link within the site, and every place within a page, is there", async ({ request, baseURL }) => {
  const { origin } = new URL(baseURL);
  const linked = new Map();
  for (const address of [...ADDRESSES, ...EMBEDDED]) {
    for (const [, href] of html(address).matchAll(/(?:href|src)="([^"]*)"/g)) {
      const target = new URL(href.replaceAll("&amp;", "&"), origin + address);
      if (target.origin !== origin) continue;
      if (!linked.has(target.pathname)) linked.set(target.pathname, new Map());
      linked.get(target.pathname).set(target.hash, address);
    }
  }
  expect(linked.size).toBeGreaterThan(ADDRESSES.length);
  const broken = [];
  for (const [path, places] of linked) {
    const answer = await request.get(path);
    const [from] = places.values();
    if (!answer.ok()) broken.push(`${from} -> ${path}: ${answer.status()}`);
    // A link without its slash costs a phone another round trip.
    if (new URL(answer.url()).pathname !== path) broken.push(`${from} -> ${path}: sent on to ${answer.url()}`);
    const named = [...places.keys()].filter((place) => place !== "");
    if (!named.length) continue;
    const ids = new Set([...(await answer.text()).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    for (const place of named) {
      if (!ids.has(decodeURIComponent(place.slice(1)))) broken.push(`${places.get(place)} -> ${path}${place}: no such place`);
    }
  }
  expect(broken).toEqual([]);
});

test("no page gives two things the same name", () => {
  for (const address of [...ADDRESSES, ...EMBEDDED]) {
    // What a template holds is a document of its own until a script shows it.
    const template = /<template[^>]*>(.*?)<\/template>/gs;
    const documents = [html(address).replace(template, ""), ...[...html(address).matchAll(template)].map(([, own]) => own)];
    for (const document of documents) {
      const ids = [...document.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at), address).toEqual([]);
    }
  }
});

test("an address that is no page is answered with 404 and a way on", async ({ page }) => {
  const answer = await page.goto(MISSING);
  expect(answer.status()).toBe(404);
  await expect(page.locator(".crisis a[href='tel:999']")).toBeVisible();
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page).toHaveURL("/");
});

test("no number is shown, or can be rung, but those that were confirmed", async ({ request }) => {
  const numbers = /(?<![\w.-])(?:\+44|0)[\d ()]{7,}\d/g;
  const confirmed = CONFIRMED.map((tel) => tel.slice("tel:".length));
  const texts = new Map([...ADDRESSES, ...EMBEDDED].map((address) => [address, html(address)]));
  const { "data-guide": guide } = Object.fromEntries(
    [...html("/greenwich/what-to-do/").matchAll(/(data-guide)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  texts.set(guide, (await (await request.get(guide)).body()).toString("latin1"));
  let shown = 0;
  for (const [where, text] of texts) {
    for (const [, tel] of text.matchAll(/href="(tel:[^"]*)"/g)) expect(CONFIRMED, where).toContain(tel);
    // What stands within a tag, such as another site's address, is not shown.
    for (const [number] of text.replaceAll(/<[^>]*>/g, " | ").matchAll(numbers)) {
      expect(confirmed, `${where}: ${number}`).toContain(number.replace(/\D/g, ""));
      shown += 1;
    }
    expect(text, where).not.toContain("UNVERIFIED");
  }
  expect(shown).toBeGreaterThan(10);
});

for (const area of ["greenwich", "england"]) {
  test(`the pitfalls of ${area} are a real table of eight rows, labelled on a phone`, async ({ page }) => {
    await page.goto(`/${area}/pitfalls/`);
    const table = page.getByRole("table");
    await expect(table).toHaveCount(1);
    const rows = table.locator("tbody tr");
    await expect(rows).toHaveCount(8);
    const columns = (await table.locator("thead th").allTextContents()).slice(1);
    for (const row of await rows.all()) {
      await expect(row.getByRole("rowheader")).toHaveText(/\w+/);
      const cells = await row.locator("td").evaluateAll((all) =>
        all.map((cell) => ({ label: getComputedStyle(cell, "::before").content, text: cell.textContent.trim() })),
      );
      expect(cells.map(({ label }) => label)).toEqual(columns.map((column) => `"${column}"`));
      for (const { text } of cells) expect(text.length).toBeGreaterThan(10);
    }
    // Drawn as cards, it must still be a table to a screen reader.
    const roles = await rolesHeard(page);
    expect(roles.get("table")).toBe(1);
    expect(roles.get("row")).toBe(9);
    expect(roles.get("rowheader")).toBe(8);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const area of ["greenwich", "england"]) {
    test(`all the signs of the content are there, each with a source, in ${area}`, async ({ page }) => {
      await page.goto(`/${area}/signs/`);
      const signs = page.locator("li.sign");
      await expect(signs).toHaveCount(SIGNS.length);
      expect(await shown(page)).toEqual(SIGNS.map(({ id }) => id).sort());
      const bare = await signs.evaluateAll((all) => all.filter((sign) => !sign.querySelector("a.cite")).map((sign) => sign.id));
      expect(bare).toEqual([]);
    });
  }

  for (const [age, place] of [
    ["baby", "home"],
    ["teenager", "school"],
    ["unborn", "any"],
    ["any", "public"],
    ["toddler", "clinic"],
    ["primary", "any"],
  ]) {
    test(`of the signs, the age ${age} and the place ${place} leave those that fit, and no others`, async ({ page }) => {
      await page.goto("/greenwich/signs/");
      await page.locator(`#age-${age}`).check();
      await page.locator(`#place-${place}`).check();
      const fit = SIGNS.filter(({ ages }) => age === "any" || ages.includes(age)).filter(
        ({ places }) => place === "any" || places.includes(place),
      );
      expect(fit.length).toBeGreaterThan(0);
      expect(fit.length).toBeLessThan(SIGNS.length);
      expect(await shown(page)).toEqual(fit.map(({ id }) => id).sort());
      await page.locator("#age-any").check();
      await page.locator("#place-any").check();
      expect(await shown(page)).toHaveLength(SIGNS.length);
    });
  }
});

/** Opens a page; where a tool comes alive on it, waits for that. */
async function open(page, address) {
  if (isTool(address)) await watchForTheTool(page);
  await page.goto(address);
  if (isTool(address)) await mounted(page);
}

/** How often the browser tells a screen reader of each role. */
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
