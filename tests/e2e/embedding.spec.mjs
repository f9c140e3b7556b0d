// The page for whoever keeps another site, what they copy from it, and what
// they find out in their own page.
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { embedded, open, test } from "./host.mjs";
import { expectAccessible } from "./accessible.mjs";
import { heading, mounted, watchForTheTool } from "./journey.mjs";

const PAGE = "/about/embedding/";
const snippet = (page, name) => page.locator(`#snippet-${name}`).textContent();

test("an editor chooses, sees the widget live, and copies what makes it", async ({ page, baseURL }) => {
  await watchForTheTool(page);
  await page.goto(PAGE);
  await page.getByLabel("Area").selectOption("bradford");
  await page.getByLabel("What it shows").selectOption("signs");
  await page.getByLabel("Colour").selectOption("plum");
  await page.getByLabel("Light or dark").selectOption("dark");
  await page.getByLabel("Its first heading is").selectOption("3");
  await page.locator("#embed-shown").scrollIntoViewIfNeeded();
  const address = `${baseURL}/embed/bradford/signs/?heading=3&theme=plum&scheme=dark`;
  const frame = await embedded(page, address);
  await expect(frame.locator("h1")).toHaveAttribute("aria-level", "3");
  expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(22, 24, 26)");
  expect(await snippet(page, "frame")).toContain(`<iframe src="${address.replaceAll("&", "&amp;")}" title="Signs: Second Question, Bradford"`);
  expect(await snippet(page, "script")).toContain('data-area="bradford" data-view="signs" data-heading="3" data-theme="plum" data-scheme="dark" data-height="992"');
  expect(await snippet(page, "script")).toContain(`<script src="${baseURL}/embed.js" async></script>`);
  expect(await snippet(page, "link")).toBe(`<a href="${baseURL}/bradford/signs/">Signs: Second Question, Bradford</a>`);
});

for (const width of ["full", "half", "narrow"]) {
  test(`in the width ${width} the widget is as wide, and starts @desktop`, async ({ page, baseURL }) => {
    await watchForTheTool(page);
    await page.goto(PAGE);
    await page.getByLabel("Area").selectOption("greenwich");
    await page.getByLabel("What it shows").selectOption("what-to-do");
    await page.getByLabel("Width, here").selectOption(width);
    await page.locator("#embed-shown").scrollIntoViewIfNeeded();
    const frame = await embedded(page, `${baseURL}/embed/greenwich/what-to-do/`);
    await mounted(frame);
    await expect(heading(frame)).toHaveText("Is a child in danger right now?");
    const [shown, around] = await page.evaluate(() => ["#embed-shown iframe", ".mock"].map((css) => document.querySelector(css).getBoundingClientRect().width));
    if (width === "narrow") expect(shown).toBe(280);
    else expect(shown / around).toBeCloseTo(width === "half" ? 0.5 : 1, 0);
  });
}

for (const name of ["frame", "script", "link"]) {
  test(`the snippet for a ${name}, pasted as it is, works in another site`, async ({ page, host, baseURL }) => {
    await watchForTheTool(page);
    await page.goto(PAGE);
    await page.getByLabel("Area").selectOption("greenwich");
    await page.getByLabel("What it shows").selectOption("what-to-do");
    const pasted = await snippet(page, name);
    await page.goto(`${host}/pasted.html?${new URLSearchParams({ pasted })}`);
    if (name === "link") {
      await page.getByRole("link", { name: "What to do now: Second Question, Greenwich" }).click();
      await expect(page).toHaveURL(`${baseURL}/greenwich/what-to-do/`);
      return;
    }
    const frame = await embedded(page, `${baseURL}/embed/greenwich/what-to-do/`);
    await mounted(frame);
    await expect(heading(frame)).toHaveAttribute("aria-level", "2");
    await expect(page.getByTitle("What to do now: Second Question, Greenwich")).toBeVisible();
  });
}

test("the QR code is drawn on the device, says the address of the page, and can be kept", async ({ page, baseURL }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(PAGE);
  await page.getByLabel("Area").selectOption("stoke-on-trent");
  await page.getByLabel("What it shows").selectOption("contacts");
  await expect(page.locator("#qr-says")).toHaveText(`It says ${baseURL}/stoke-on-trent/`);
  const square = page.locator("#qr-code svg path");
  await expect(square).toHaveCount(1);
  const dots = async () => ((await square.getAttribute("d")).match(/M/g) ?? []).length;
  expect(await dots()).toBeGreaterThan(200);
  const kept = page.waitForEvent("download");
  await page.getByRole("button", { name: "Keep it as SVG" }).click();
  const file = await kept;
  expect(file.suggestedFilename()).toBe("second-question-stoke-on-trent.svg");
  expect(readFileSync(await file.path(), "utf8")).toMatch(/^<svg xmlns=/);
  for (const address of asked) expect(new URL(address).origin).toBe(baseURL);
});

test("copying puts the snippet on the clipboard @desktop", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(PAGE);
  const [copy] = await page.locator("[data-copy]").all();
  await copy.click();
  await expect(copy).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet(page, "frame"));
});

test("without JavaScript the plain snippets stand there, with what to put in them", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PAGE);
  await expect(page.getByLabel("Area")).toBeHidden();
  expect(await snippet(page, "frame")).toContain("https://ADDRESS-OF-THIS-SITE/embed/england/what-to-do/?heading=2&amp;scheme=light");
  expect(await snippet(page, "frame")).not.toContain("{");
  expect(await snippet(page, "script")).not.toContain("{");
  await context.close();
});

test("the page with the widget on it is accessible", async ({ page, baseURL }) => {
  test.slow();
  await page.goto(PAGE);
  await page.locator("#embed-shown").scrollIntoViewIfNeeded();
  await embedded(page, `${baseURL}/embed/`);
  await expectAccessible(page, PAGE);
});

const works = (frame, name) => frame.locator(`#check-${name}`);

test("in our own frame the self-test is green in words and shapes @window", async ({ page, host, baseURL }) => {
  const frame = await put(page, host, baseURL, (site) => {
    const place = document.createElement("script");
    place.dataset.view = "self-test";
    place.src = `${site}/embed.js`;
    document.querySelector("main").append(place);
  });
  for (const name of ["frame", "height"]) await expect(works(frame, name)).toContainText("✓ works");
  await frame.getByRole("button", { name: "Try to print" }).click();
  await frame.getByRole("button", { name: "Try to copy" }).click();
  await frame.getByRole("button", { name: "Try a new tab" }).click();
  for (const name of ["print", "copy", "tab"]) await expect(works(frame, name)).toContainText("✓ works");
  await expect(works(frame, "storage")).toContainText("✓");
  await expect(works(frame, "share")).toContainText("✓");
  await expect(frame.locator("[data-works=no], [data-works=unknown]")).toHaveCount(0);
});

test("in a bare sandbox the self-test says what does not work, and what would mend it", async ({ page, host, baseURL }) => {
  const frame = await put(page, host, baseURL, (site) => {
    const frame = document.createElement("iframe");
    frame.sandbox = "allow-scripts";
    frame.title = "Self-test";
    frame.src = `${site}/embed/self-test/`;
    document.querySelector("main").append(frame);
  });
  await expect(works(frame, "frame")).toContainText("✓ works");
  await expect(works(frame, "height")).toContainText("✗ does not work");
  await expect(works(frame, "height")).toContainText("Nobody asks how tall this is");
  for (const [button, name, mend] of [["Try to print", "print", "allow-modals"], ["Try to copy", "copy", "clipboard-write"], ["Try a new tab", "tab", "allow-popups"]]) {
    await frame.getByRole("button", { name: button }).click();
    await expect(works(frame, name)).toContainText("✗ does not work");
    await expect(works(frame, name)).toContainText(mend);
  }
});

test("the self-test by itself is accessible, and knows that it is in no frame", async ({ page }) => {
  await page.goto("/embed/self-test/");
  await expect(works(page, "frame")).toContainText("✗ does not work");
  await expectAccessible(page, "/embed/self-test/");
});

test("the numbers of an area are a file that every site may read", async ({ page, host, baseURL }) => {
  await open(page, host, "plain", baseURL);
  const list = await page.evaluate(async (site) => (await fetch(`${site}/bradford/contacts.json`)).json(), baseURL);
  expect(list.name).toBe("Bradford");
  expect(list.contacts.map(({ number }) => number)).toEqual(expect.arrayContaining(["999", "01274 433999", "0808 800 5000"]));
  const form = await page.evaluate(async (address) => (await fetch(address)).json(), new URL(list.$schema, baseURL).href);
  expect(form.title).toContain("Who to ring");
});

/** Puts a frame into a page of the host, and gives it. */
async function put(page, host, site, into) {
  await page.goto(`${host}/plain.html?site=${site}`);
  await page.evaluate(() => document.querySelector("#widget").remove());
  await page.evaluate(into, site);
  return embedded(page, `${site}/embed/self-test/`);
}
