// The tool in a page of another site, under all that such sites do to a frame.
import { expect } from "@playwright/test";
import { embedded, open, test } from "./host.mjs";
import { button, chosen, heading, mounted, onScreen, radio, result, walk, watchForTheTool } from "./journey.mjs";

const TO_A_RESULT = [["danger", "no"], ["who", "public"], ["age", "primary"], { signs: ["n107", "n040"] }, ["often", "most-days"], "before"];

const HOSTS = [
  ["in a plain page", "plain"],
  ["by the script alone", "script"],
  ["in a sandbox that allows scripts alone", "sandboxed"],
  ["in a frame without a sandbox, whose storage is blocked", "unsandboxed"],
  ["under a strict policy", "plain", "strict"],
  ["where styles reach everything and letters are huge", "revert"],
  ["in a page from right to left", "rtl"],
];

for (const [where, name, policy] of HOSTS) {
  test(`${where} the tool leads to a result`, { tag: policy === "strict" ? "@smoke" : [] }, async ({ page, host, baseURL }) => {
    const complaints = watchComplaints(page);
    const frame = await open(page, host, name, baseURL, policy);
    await mounted(frame);
    await walk(frame, TO_A_RESULT);
    await expect(result(frame)).toBeVisible();
    await expect(frame.locator("#tool-failed")).toBeHidden();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
  });
}

test("in a column of 280 px the tool leads to a result and nothing sticks out", async ({ page, host, baseURL }) => {
  await page.setViewportSize({ width: 280, height: 653 });
  const frame = await open(page, host, "plain", baseURL);
  await mounted(frame);
  await walk(frame, TO_A_RESULT, async () => {
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
  await expect(result(frame)).toBeVisible();
});

test("the frame is as tall as each step, and never scrolls by itself", async ({ page, host, baseURL }) => {
  const frame = await open(page, host, "plain", baseURL);
  await mounted(frame);
  await walk(frame, TO_A_RESULT, () => expectWhole(frame));
  await expect(result(frame)).toBeVisible();
  await expectWhole(frame);
});

test("in a tab that is closed at first, nothing is loaded until it opens", async ({ page, host, baseURL }) => {
  await page.goto(`${host}/tabs.html?site=${baseURL}`);
  await expect(page.locator("#widget")).toHaveAttribute("data-second-question-shown", "");
  await expect(page.locator("iframe")).toHaveCount(0);
  await page.getByRole("button", { name: "What to do now" }).click();
  const frame = await embedded(page, `${baseURL}/embed/`);
  await expect(heading(frame)).toBeVisible();
  await expectWhole(frame);
  await radio(frame, "danger", "no").check();
  // Closed and opened again, it stands where it was. By keyboard: a tap right
  // after the page has scrolled back may still land in the frame.
  const tab = page.getByRole("button", { name: "What to do now" });
  await tab.press("Enter");
  await expect(frame.locator("#main")).toBeHidden();
  await tab.press("Enter");
  await expect(radio(frame, "danger", "no")).toBeChecked();
  await expectWhole(frame);
});

test("far below, nothing is loaded until it is near the screen", async ({ page, host, baseURL }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${host}/far.html?site=${baseURL}`);
  await expect(page.locator("#widget")).toHaveAttribute("data-second-question-shown", "");
  await expect(page.locator("iframe")).toHaveCount(0);
  expect(asked.filter((path) => path.startsWith("/embed/"))).toEqual([]);
  await page.locator("#widget").scrollIntoViewIfNeeded();
  await expect(heading(await embedded(page, `${baseURL}/embed/`))).toBeVisible();
});

test("twice on a page, each frame shows its own view in its own height", async ({ page, host, baseURL }) => {
  const tool = await open(page, host, "script", baseURL);
  const numbers = page.locator('iframe[src*="/contacts/"]');
  await numbers.scrollIntoViewIfNeeded();
  const contacts = await embedded(page, `${baseURL}/embed/bradford/contacts/`);
  await expect(page.locator("iframe")).toHaveCount(2);
  await expectWhole(tool);
  await expectWhole(contacts);
  await expect(contacts.locator("h1")).toHaveAttribute("aria-level", "3");
  await expect(page.getByTitle("Who to ring: Second Question, Bradford")).toBeVisible();
  await expect(tool.locator("h1")).toHaveText("Is a child in danger right now?");
});

test("each step is brought into sight where it is out of it, and left alone where it is not", async ({ page, host, baseURL }) => {
  const frame = await open(page, host, "plain", baseURL);
  await mounted(frame);
  const top = async () => (await page.locator("iframe").boundingBox()).y;
  expect(await top()).toBeGreaterThan(0);
  await radio(frame, "danger", "no").check();
  await button(frame, "Continue").click();
  await onScreen(frame, ["who"]);
  await expect(heading(frame)).toBeFocused();
  await walk(frame, TO_A_RESULT.slice(1, 3));
  await onScreen(frame, TO_A_RESULT[3]);
  // The foot of the list of signs is screens away from its top.
  await button(frame, "Continue").scrollIntoViewIfNeeded();
  expect(await top()).toBeLessThan(0);
  await walk(frame, TO_A_RESULT.slice(3, 4));
  await onScreen(frame, TO_A_RESULT[4]);
  await expect.poll(top).toBeGreaterThanOrEqual(-1);
  await expect(heading(frame)).toBeInViewport();
  await expect(heading(frame)).toBeFocused();
});

test("the host’s Back leads out of its page, and the tool’s own Back one step back", async ({ page, host, baseURL }) => {
  await page.goto(`${host}/framed.html`);
  const frame = await open(page, host, "plain", baseURL);
  await mounted(frame);
  const length = await page.evaluate(() => history.length);
  await walk(frame, TO_A_RESULT.slice(0, 4));
  await onScreen(frame, TO_A_RESULT[4]);
  expect(await page.evaluate(() => history.length)).toBe(length);
  await button(frame, "Back").click();
  await onScreen(frame, TO_A_RESULT[2]);
  await expect(radio(frame, "age", "primary")).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(`${host}/framed.html`);
});

test("a link within the page leads there and leaves the host’s history alone", async ({ page, host, baseURL }) => {
  await page.goto(`${host}/plain.html?site=${baseURL}`);
  await page.evaluate(() => document.querySelector("#widget").remove());
  const frame = await put(page, baseURL, "greenwich", "pitfalls");
  const length = await page.evaluate(() => history.length);
  const cite = frame.locator("main a.cite").first();
  await cite.click();
  const source = frame.locator(await cite.getAttribute("href"));
  await expect(source).toBeInViewport();
  await expect(source).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(length);
});

for (const width of [280, 360]) test(`in a column of ${width} px nothing below moves once the widget is shown in a height that was reserved`, async ({ page, host, baseURL }) => {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: "layout-shift", buffered: true });
  });
  // The frame comes once it was measured what is reserved for it.
  let measured;
  const once = new Promise((resolve) => (measured = resolve));
  await page.route(/\/embed\/greenwich\/what-to-do\//, async (route) => {
    await once;
    await route.continue();
  });
  await watchForTheTool(page);
  await page.goto(`${host}/plain.html?site=${baseURL}`);
  await page.locator("#widget").evaluate((widget, width) => widget.style.setProperty("width", `${width}px`), width);
  await expect(page.locator("#widget")).toHaveAttribute("data-second-question-shown", "");
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.evaluate(() => (window.shifts.length = 0));
  const top = async () => (await page.locator("#below").boundingBox()).y;
  const below = await top();
  measured();
  const frame = await embedded(page, `${baseURL}/embed/`);
  await mounted(frame);
  await expectWhole(frame);
  await expect.poll(top).toBe(below);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

test("a whole journey keeps nothing and asks nobody but the site for anything", async ({ page, context, host, baseURL }) => {
  const requests = [];
  page.on("request", (request) => requests.push(request));
  const frame = await open(page, host, "plain", baseURL);
  await mounted(frame);
  await walk(frame, TO_A_RESULT);
  await expect(result(frame)).toBeVisible();
  for (const request of requests) {
    const { origin, search, pathname } = new URL(request.url());
    if (origin === host) continue;
    expect(origin).toBe(baseURL);
    expect(request.method()).toBe("GET");
    expect(search, pathname).toBe(pathname.startsWith("/embed/") ? "?heading=2" : "");
    // What the host itself asks for says where it is asked from: the script.
    if (pathname !== "/embed.js") expect(request.headers().referer ?? "", pathname).toBe("");
    expect(request.headers().cookie).toBeUndefined();
  }
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(frame.url()).toBe(`${baseURL}/embed/greenwich/what-to-do/?heading=2`);
});

test("where the host’s policy refuses the frame, its link stands there", async ({ page, host, baseURL }) => {
  await page.goto(`${host}/plain.html?site=${baseURL}&policy=blocked`);
  await expect(page.locator("#widget")).toHaveAttribute("data-second-question-shown", "");
  const link = page.getByRole("link", { name: "What to do when a child worries you" });
  await expect(link).toBeVisible();
  await expect(page.locator("iframe")).toBeHidden();
});

test("where the frame stays silent, a link is shown beside it", async ({ page, host, baseURL }) => {
  await page.clock.install();
  await page.route("**/embed/**", (route) => route.fulfill({ contentType: "text/html", body: "<p>A proxy’s page</p>" }));
  await page.goto(`${host}/script.html?site=${baseURL}`);
  await page.locator("iframe").first().waitFor();
  const link = page.getByRole("link", { name: "What to do now: Second Question, Greenwich (opens in a new tab)" });
  await expect(link).toBeHidden();
  await page.clock.fastForward(10_000);
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute("href", `${baseURL}/greenwich/what-to-do/`);
});

test("without JavaScript in the host, its link leads to the whole page", async ({ browser, host, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host}/plain.html?site=${baseURL}`);
  await page.getByRole("link", { name: "What to do when a child worries you" }).click();
  await expect(page).toHaveURL(`${baseURL}/greenwich/what-to-do/`);
  await context.close();
});

test("a wrong area or view is told with the right ones, and a link stands there", async ({ page, host, baseURL }) => {
  const told = [];
  page.on("console", (message) => message.type() === "error" && told.push(message.text()));
  await page.goto(`${host}/wrong.html?site=${baseURL}`);
  await expect(page.getByRole("link", { name: "Second Question (opens in a new tab)" })).toHaveAttribute("href", `${baseURL}/`);
  await expect(page.getByRole("link", { name: "Greenwich" })).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(0);
  const [first, second] = told.filter((text) => text.startsWith("Second Question:"));
  expect(first).toContain("“signs” of an area “atlantis”");
  expect(first).toMatch(/Areas: bradford, .*greenwich.*\. Views: .*what-to-do/);
  expect(second).toContain("“constructor” of an area “greenwich”");
});

/** A frame of a view as an editor pastes it, in place of what the host shows. */
async function put(page, site, area, view) {
  await page.evaluate(([site, area, view]) => {
    const place = document.createElement("script");
    Object.assign(place.dataset, { area, view });
    place.src = `${site}/embed.js`;
    document.querySelector("main").append(place);
  }, [site, area, view]);
  return embedded(page, `${site}/embed/${area}/${view}/`);
}

/** All of the page is within its frame. */
async function expectWhole(frame) {
  await expect
    .poll(() => frame.evaluate(() => document.body.scrollHeight <= innerHeight && document.documentElement.scrollHeight <= innerHeight))
    .toBe(true);
}

/** Collects what the browser holds against the pages. */
function watchComplaints(page) {
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`${error}`));
  page.on("console", (message) => {
    // Chromium on a desk does not know the phone's sharing.
    if (["error", "warning"].includes(message.type()) && !message.text().includes("web-share")) complaints.push(message.text());
  });
  return complaints;
}

test("what is chosen in one frame is not chosen in the other", async ({ page, host, baseURL }) => {
  const first = await open(page, host, "plain", baseURL);
  await mounted(first);
  await radio(first, "danger", "no").check();
  await page.evaluate((site) => {
    const place = document.createElement("script");
    Object.assign(place.dataset, { area: "bradford" });
    place.src = `${site}/embed.js`;
    document.querySelector("main").prepend(place);
  }, baseURL);
  const second = await embedded(page, `${baseURL}/embed/bradford/`);
  await expect(radio(second, "danger", "no")).toBeVisible();
  await expect(chosen(second)).toHaveCount(0);
});
