// The site in a folder of another site, as a council may have it.
import { expect, test } from "../engines/fixtures.mjs";
import { route, walk } from "../engines/journey.mjs";

const BASE = "/children/guidance/";

test("in a folder of another site, pages, tool and search work and ask for nothing outside it", async ({ d, serve }) => {
  const site = await serve({ base: BASE });
  const strange = [];
  d.page.on("response", (answer) => {
    const { origin, pathname } = new URL(answer.url());
    const ours = origin === site.url && pathname.startsWith(BASE);
    if (!ours || answer.status() >= 400) strange.push(`${answer.status()} ${answer.url()}`);
  });
  d.page.on("pageerror", (error) => strange.push(String(error)));

  await d.go(`${site.url}${BASE}`);
  await d.click(`main a[href$='/greenwich/']`);
  await d.arrives(`${BASE}greenwich/`);
  await d.click("main a[href$='/signs/']");
  await d.arrives(`${BASE}greenwich/signs/`);
  await d.click("main a[href$='/what-to-do/']");
  await d.arrives(`${BASE}greenwich/what-to-do/`);
  await walk(d, [["danger", "no"], ["who", "public"], ["age", "primary"], { signs: ["n107"] }, ["often", "most-days"], "before"]);
  expect(await route(d)).toBe("refer");

  await d.go(`${site.url}${BASE}greenwich/search/`);
  await d.type("#search-box", "hungry");
  await d.shows("#search-status", /^Results: \d+\./);
  await d.click("#search-found a");
  await d.until(() => d.path(), (at) => at.startsWith(`${BASE}greenwich/`) && !at.includes("search"), "a result");
  await d.shows("h1");

  await d.go(`${site.url}${BASE}about/sources/`);
  await d.shows("h1");
  expect(strange).toEqual([]);
});
