// What crosses between a frame and the page that holds it, and what does not.
import { expect } from "@playwright/test";
import { open, test } from "./host.mjs";
import { button, heading, mounted, onScreen, radio, walk } from "./journey.mjs";

/** What a host, or anybody, might say to a frame. */
const NONSENSE = [
  null,
  undefined,
  0,
  "grow",
  [],
  {},
  { secondQuestion: "grow", and: "more" },
  { secondQuestion: "height", height: 1e9 },
  { secondQuestion: "top" },
  { secondQuestion: { toString: "grow" } },
  { secondquestion: "grow" },
];

test("only a height and the beginning of a step leave the frame", async ({ page, host, baseURL }) => {
  await listen(page);
  const frame = await open(page, host, "plain", baseURL);
  await mounted(frame);
  await walk(frame, [["danger", "no"], ["who", "public"], ["age", "primary"]]);
  await onScreen(frame, { signs: [] });
  const heard = await page.evaluate(() => window.heard);
  expect(heard.filter(({ secondQuestion }) => secondQuestion === "here")).toHaveLength(1);
  expect(heard.filter(({ secondQuestion }) => secondQuestion === "top")).toHaveLength(2);
  for (const { secondQuestion, height, ...more } of heard) {
    expect(["here", "height", "top"]).toContain(secondQuestion);
    expect(more).toEqual({});
    if (secondQuestion === "height") expect(height % 32).toBe(0);
    else expect(height).toBeUndefined();
  }
});

test("a frame tells a height to nobody who did not ask, and only to the page around it", async ({ page, host, baseURL }) => {
  await listen(page);
  const frame = await open(page, host, "sandboxed", baseURL);
  await mounted(frame);
  const heights = () => page.evaluate(() => window.heard.filter(({ secondQuestion }) => secondQuestion === "height").length);
  await page.evaluate((all) => all.forEach((one) => frames[0].postMessage(one, "*")), NONSENSE);
  // Another frame asks; it is not the page around.
  await page.evaluate(() => {
    const other = document.createElement("iframe");
    document.body.append(other);
    const script = other.contentDocument.createElement("script");
    script.textContent = 'parent.frames[0].postMessage({ secondQuestion: "grow" }, "*")';
    other.contentDocument.body.append(script);
  });
  await walk(frame, [["danger", "no"]]);
  await onScreen(frame, ["who"]);
  expect(await heights()).toBe(0);
  await page.evaluate(() => frames[0].postMessage({ secondQuestion: "grow" }, "*"));
  await expect.poll(heights).toBe(1);
});

test("a hostile host that sends nonsense, huge texts and replays changes nothing in the tool", async ({ page, host, baseURL }) => {
  const errors = [];
  page.on("pageerror", (error) => errors.push(`${error}`));
  await listen(page);
  const frame = await open(page, host, "plain", baseURL);
  await mounted(frame);
  await radio(frame, "danger", "no").check();
  const before = await page.evaluate(() => window.heard.length);
  await page.evaluate((all) => {
    const huge = { secondQuestion: "x".repeat(5_000_000), grow: new Uint8Array(5_000_000) };
    for (const one of [...all, huge]) frames[0].postMessage(one, "*");
    for (let at = 0; at < 500; at += 1) frames[0].postMessage({ secondQuestion: "grow" }, "*");
  }, NONSENSE);
  await button(frame, "Continue").click();
  await onScreen(frame, ["who"]);
  await expect(heading(frame)).toBeFocused();
  // The step itself tells at most two things.
  expect((await page.evaluate(() => window.heard.length)) - before).toBeLessThanOrEqual(3);
  expect(errors).toEqual([]);
});

test("another frame that says what ours says is not believed", async ({ page, host, baseURL }) => {
  await listen(page);
  const frame = await open(page, host, "pretender", baseURL);
  await mounted(frame);
  await page.waitForFunction(() => window.heard.filter(({ height }) => height === 5000).length > 3);
  const tall = (selector) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);
  expect(await tall("#widget iframe")).toBeLessThan(2000);
  expect(await tall("#pretender")).toBeLessThan(200);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("heights that are none, negative or endless are clamped or left unheard", async ({ page, host, baseURL }) => {
  const frame = await open(page, host, "plain", baseURL);
  await mounted(frame);
  const tall = () => page.locator("#widget iframe").evaluate((element) => element.getBoundingClientRect().height);
  const say = (message) => frame.evaluate((message) => parent.postMessage(message, "*"), message);
  await say({ secondQuestion: "height", height: 1e12 });
  await expect.poll(tall).toBe(60_000);
  await say({ secondQuestion: "height", height: -5 });
  await expect.poll(tall).toBe(160);
  await frame.evaluate(() => {
    for (const height of [NaN, Infinity, "9000", [9000], null, {}]) parent.postMessage({ secondQuestion: "height", height }, "*");
    parent.postMessage({ secondQuestion: "height", height: 320 }, "*");
  });
  await expect.poll(tall).toBe(320);
});

test("a frame cannot pull the page to itself unless somebody works in it", async ({ page, host, baseURL }) => {
  const frame = await open(page, host, "plain", baseURL);
  await mounted(frame);
  await page.evaluate(() => {
    document.body.style.paddingBottom = "3000px";
    scrollTo(0, 2500);
  });
  await frame.evaluate(() => {
    for (let at = 0; at < 50; at += 1) parent.postMessage({ secondQuestion: "top" }, "*");
    parent.postMessage({ secondQuestion: "height", height: 640 }, "*");
  });
  await expect.poll(() => page.locator("#widget iframe").evaluate((element) => element.style.height)).toBe("640px");
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
});

for (const address of ["/", "/greenwich/", "/greenwich/what-to-do/", "/about/privacy/", "/embedded/", "/embed/../greenwich/"]) {
  test(`no other site can frame ${address}`, async ({ page, host, baseURL }) => {
    await page.goto(`${host}/framed.html?site=${baseURL}`);
    const answered = page.waitForResponse((answer) => answer.url().startsWith(baseURL));
    await page.evaluate((address) => {
      const frame = document.createElement("iframe");
      frame.src = address;
      document.getElementById("frames").append(frame);
    }, baseURL + address);
    await answered;
    await expect.poll(() => page.frames()[1].url()).toMatch(/^chrome-error:/);
  });
}

/** Keeps what the host is told, in `window.heard`. */
function listen(page) {
  return page.addInitScript(() => {
    if (window !== top) return;
    window.heard = [];
    addEventListener("message", ({ data }) => window.heard.push(data));
  });
}
