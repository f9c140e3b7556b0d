// What people rely on most, in Chromium, Firefox and WebKit.
import { expect, test } from "../engines/fixtures.mjs";
import { alive, route, take, walk } from "../engines/journey.mjs";
import { SCHOOL, TOOL, about } from "./journey.mjs";

const PUBLIC = [["danger", "no"], ["who", "public"], ["age", "primary"]];
const RING = ".crisis a[href='tel:999']";

test.describe("in every engine", { tag: "@engines" }, () => {
  test("a practitioner gets to a route with its reasons", async ({ d }) => {
    await d.go(TOOL);
    await walk(d, [...SCHOOL, { signs: ["n047", "n048"] }, about("once", "days", "same", "given"), "before"]);
    expect(await route(d)).toBe("refer");
    await d.click("details.row:has(.reason) > summary");
    await d.shows(".reason__because", /\w+ \w+ \w+/);
    await d.shows(".reason .source-line", /^From: .{8,}Checked \d+ \w+ 20\d\d\.$/);
    await d.shows(RING, "Ring 999");
    expect(await d.path()).toBe(TOOL);
  });

  test("no answer is asked for in a request or stands in the address, at any step", async ({ d }) => {
    await d.go(TOOL);
    await alive(d);
    const asked = () => d.eval(() => performance.getEntriesByType("resource").map(({ name }) => name));
    const steps = [["danger", "not-sure"], ["reason-now", "no"], ...PUBLIC.slice(1), { signs: ["n107"] }, "before"];
    for (const step of steps) {
      await take(d, step);
      expect(await d.path()).toBe(TOOL);
      expect(await d.eval(() => document.title)).toBe("Second Question");
      expect(await d.eval(() => JSON.stringify(history.state))).toMatch(/^\d{1,2}$/);
    }
    expect(await route(d)).toBe("refer");
    const addresses = await asked();
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      expect(new URL(address).origin).toBe(new URL(d.base).origin);
      expect(new URL(address).search + new URL(address).hash, address).toBe("");
      expect(address).not.toMatch(/not-sure|public[^/]|primary|n107/);
    }
  });

  test("a member of the public gets to a route with whom to ring", async ({ d }) => {
    await d.go(TOOL);
    await walk(d, [...PUBLIC, { signs: ["n107"] }, ["often", "most-days"], "before"]);
    expect(await route(d)).toBe("refer");
    await d.shows("#tool a[href^='tel:']", /\d/);
  });

  test("danger right now passes one check and ends at 999", async ({ d }) => {
    await d.go(TOOL);
    await walk(d, [["danger", "yes"], "check"]);
    expect(await route(d)).toBe("emergency");
    await d.shows(".call-card a[href='tel:999']", "Ring 999");
  });

  test("Back leads one question back with its answer, and a reload keeps nothing", async ({ d }) => {
    await d.go(TOOL);
    await alive(d);
    await walk(d, SCHOOL.slice(0, 2));
    await d.shows("label[for='age-baby'], label:has(#age-baby)");
    await d.back();
    await d.until(() => d.checked("#who-school"), (is) => is, "the answer stands");
    await take(d, SCHOOL[1]);
    await d.until(() => d.checked("#age-baby"), (is) => is === false, "the next question is fresh");
    await d.reload();
    await alive(d);
    await d.shows("#step-title", "Is a child in danger right now?");
    expect(await d.count("#tool input:checked")).toBe(0);
  });

  test("the signs narrow by the child's age, without a script", async ({ d }) => {
    await d.go("/greenwich/signs/");
    const shown = () =>
      d.eval(() => [...document.querySelectorAll(".sign")].filter((sign) => sign.checkVisibility()).length);
    const all = await shown();
    await d.check("#age-unborn");
    const unborn = await d.until(shown, (some) => some > 0 && some < all, "fewer signs");
    await d.check("#age-any");
    await d.until(shown, (again) => again === all, "every sign");
    expect(unborn).toBeLessThan(all / 2);
  });

  test("a search finds, and its result opens", async ({ d }) => {
    await d.go("/greenwich/search/");
    await d.type("#search-box", "hungry");
    await d.shows("#search-status", /^Results: \d+\./);
    await d.shows("#search-found mark", /hungry|food/i);
    expect(await d.path()).toBe("/greenwich/search/");
    await d.click("#search-found a");
    await d.until(() => d.path(), (at) => at.startsWith("/greenwich/") && !at.includes("search"), "another page");
    await d.shows("h1");
  });

  test("without the Wasm the page says so, and leads to the whole decision", async ({ d, serve }) => {
    const site = await serve({ without: /\.wasm(\.|$)/ });
    await d.go(site.url + TOOL);
    await d.shows("#tool-failed", /could not start/);
    await d.shows("#tool-failed a[href='tel:999']");
    await d.shows("#step-title", "Is a child in danger right now?");
    await d.click("#tool-failed a[href$='/routes/']");
    await d.arrives("/greenwich/routes/");
    for (const name of ["emergency", "refer", "consult", "early-help", "review"]) await d.shows(`h3#${name}`);
  });

  test("with the server gone, a page that is open still shows whom to ring, and works again with it", async ({ d, serve }) => {
    const site = await serve();
    await d.go(site.url + TOOL);
    await alive(d);
    await site.stop();
    await walk(d, [["danger", "yes"], "check"]);
    expect(await route(d)).toBe("emergency");
    await d.shows(RING);
    await site.start();
    await d.go(`${site.url}/greenwich/`);
    await d.shows("h1");
  });
});
