// Nothing about a child leaves the phone, stands in the address, or is kept.
import { expect, test } from "@playwright/test";
import { kindsOrAll } from "./audit.mjs";
import { REST, TOOL, about, but, button, change, choose, heading, onScreen, radio, result, start, tick, together, walk } from "./journey.mjs";
import { NOTHING, kept } from "./kept.mjs";
import { isTool } from "./pages.mjs";

test.use({ serviceWorkers: "allow" });

const JOURNEY = [
  ["danger", "no"],
  ["who", "health"],
  together(["age", "primary"], ["vulnerable", "yes"], ["siblings", "yes"]),
  { signs: ["n040", "n041", "n043"] },
  about("sometimes", "weeks", "worse", "given"),
  ...but(REST, "response", "avoid"),
  "before",
  "pause",
];

test("a whole journey asks no other origin for anything, and sends nothing", async ({ page, baseURL }) => {
  const requests = watchRequests(page);
  await journey(page);
  await expect(result(page)).toBeVisible();
  expect(requests.length).toBeGreaterThan(4);
  for (const request of requests) {
    expect(new URL(request.url()).origin, request.url()).toBe(new URL(baseURL).origin);
    expect(request.method(), request.url()).toBe("GET");
    expect(new URL(request.url()).search, request.url()).toBe("");
    expect(request.headers().referer ?? "", request.url()).toBe("");
  }
});

test("once the tool is there, a journey needs the network no more", async ({ page, context }) => {
  await start(page);
  // What keeps the site for later comes last, by itself.
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => /\/offline-\w+\.js$/.test(name)));
  await context.setOffline(true);
  const requests = watchRequests(page);
  await walk(page, JOURNEY);
  await expect(result(page)).toBeVisible();
  expect(requests.map((request) => request.url())).toEqual([]);
});

test("address, title and history say nothing, at any step", async ({ page, baseURL }) => {
  const said = async () => {
    const state = await page.evaluate(() => ({
      address: location.href,
      title: document.title,
      state: JSON.stringify(history.state),
    }));
    expect(state.address).toBe(new URL(TOOL, baseURL).href);
    expect(state.title).toBe("Second Question");
    expect(state.state).toMatch(/^(null|\d{1,2})$/);
  };
  await journey(page, said);
  await expect(result(page)).toBeVisible();
  await said();
});

test("nothing is in any storage after a journey, and nothing after the page is left", async ({ page, context }) => {
  await journey(page);
  await expect(result(page)).toBeVisible();
  const empty = async () => {
    expect(await kept(page)).toMatchObject(NOTHING);
    expect(await context.cookies()).toEqual([]);
  };
  await empty();
  await page.goto("/greenwich/");
  await empty();
});

test("no field of the tool offers to remember or to complete what was chosen", async ({ page }) => {
  await start(page);
  await walk(page, JOURNEY, async () => {
    const inputs = page.locator("#tool input");
    const careless = await inputs.evaluateAll((all) => all.filter((input) => input.autocomplete !== "off").length);
    expect(careless).toBe(0);
    // The box over the signs has no name, and is no answer (find-signs.spec.mjs).
    expect(await page.locator("#tool :is(textarea, [type=text], [contenteditable], [type=search]:is([name], :not(#find-sign)))").count()).toBe(0);
  });
});

// That links lead to every page, tests/dist holds.
test("no kind of page complains or asks another origin", { tag: "@every-page" }, async ({ page, baseURL }) => {
  test.slow();
  const { origin } = new URL(baseURL);
  const complaints = await watchComplaints(page);
  const requests = watchRequests(page);
  for (const address of kindsOrAll()) {
    const answer = await page.goto(address);
    expect(answer.status(), address).toBe(200);
    if (isTool(address)) await expectTaken(page);
  }
  expect(complaints).toEqual([]);
  for (const request of requests) expect(new URL(request.url()).origin, request.url()).toBe(origin);
});

test("a journey with Back, Change and a look at the print complains about nothing", async ({ page }) => {
  const complaints = await watchComplaints(page);
  await journey(page);
  await expect(result(page)).toBeVisible();
  await change(page, "The child is 5 to 11.");
  await choose(page, "age", "baby");
  await button(page, "Continue").click();
  await expect(result(page)).toBeVisible();
  await button(page, "Back").click();
  await page.goForward();
  await expect(result(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  expect(complaints).toEqual([]);
});

test("the page keeps the policy that forbids every other origin", async ({ page }) => {
  const answer = await page.goto(TOOL);
  const policy = answer.headers()["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/);
  const tried = await page.evaluate(async () => {
    try {
      await fetch("https://example.org/", { mode: "no-cors" });
      return "sent";
    } catch {
      return "refused";
    }
  });
  expect(tried).toBe("refused");
});

/** The journey, with one look back and one change of mind. */
async function journey(page, before = async () => {}) {
  await start(page);
  await walk(page, JOURNEY.slice(0, 4), before);
  await onScreen(page, JOURNEY[4]);
  await button(page, "Back").click();
  await onScreen(page, JOURNEY[3]);
  await before();
  await tick(page, "n087");
  await button(page, "Continue").click();
  await walk(page, JOURNEY.slice(4), before);
}

function watchRequests(page) {
  const requests = [];
  page.on("request", (request) => requests.push(request));
  return requests;
}

/** Collects what the browser holds against the pages: errors, warnings, refusals. */
async function watchComplaints(page) {
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error}`));
  page.on("response", (answer) => answer.ok() || complaints.push(`${answer.url()}: ${answer.status()}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  await page.exposeFunction("complain", (text) => complaints.push(`${page.url()}: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.complain(`${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });
  return complaints;
}

async function expectTaken(page) {
  await expect(page.locator("#tool-failed")).toBeHidden();
  await radio(page, "danger", "no").check();
  await button(page, "Continue").click();
  await onScreen(page, ["who"]);
}
