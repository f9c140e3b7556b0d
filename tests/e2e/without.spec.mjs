// The pages where JavaScript or Wasm never arrives.
import { expect, test } from "@playwright/test";
import { kindsOrAll } from "./audit.mjs";
import { TOOL, answer, chosen, heading, radio, result, start, take } from "./journey.mjs";

const ROUTES = ["emergency", "refer", "consult", "early-help", "review"];

test.describe("without JavaScript", { tag: "@fault" }, () => {
  test.use({ javaScriptEnabled: false });

  test("the tool's page says so in place and leads to the whole decision", { tag: "@smoke" }, async ({ page }) => {
    await page.goto(TOOL);
    const notice = page.locator("noscript .notice");
    await expect(notice).toContainText("The questions need JavaScript, which is switched off here.");
    await expect(notice).toBeInViewport();
    await expect(page.locator("#tool-failed")).toBeHidden();
    // A button that cannot work is not shown.
    await expect(page.getByRole("button")).toHaveCount(0);
    await notice.getByRole("link").click();
    await expectWholeDecision(page);
  });

  test("“Yes” to danger shows the number to ring, by style alone", async ({ page }) => {
    await page.goto(TOOL);
    const now = page.locator(".emergency-now");
    await expect(now).toBeHidden();
    await radio(page, "danger", "yes").check();
    await expect(now).toContainText("Ring 999 now");
    await expect(now.locator("a[href='tel:999']")).toBeInViewport({ ratio: 1 });
    await radio(page, "danger", "not-sure").check();
    await expect(now).toBeHidden();
  });

  test("a reader gets from the start page to the tool's page and to the whole decision by links", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("main").getByRole("link", { name: "Greenwich" }).first().click();
    await expect(page).toHaveURL("/greenwich/");
    await page.getByRole("link", { name: "Routes and thresholds" }).first().click();
    await expectWholeDecision(page);
  });

  // Of every page a native test holds it (crates/site/tests/it/pages); here, that it is seen.
  test("every kind of page shows its heading, 999 and the way out", { tag: "@every-page" }, async ({ page }) => {
    for (const address of kindsOrAll()) {
      await page.goto(address);
      await expect(page.locator("h1"), address).toBeVisible();
      await expect(page.locator(".crisis a[href='tel:999']"), address).toBeVisible();
      await expect(page.locator("a[data-exit]"), address).toBeVisible();
    }
  });
});

const broken = (body, contentType) => (route) => route.fulfill({ status: 200, body, contentType });
const WASM = "application/wasm";
const BROKEN = [
  ["the Wasm is blocked", "**/*.wasm", (route) => route.abort("blockedbyclient")],
  ["the Wasm is not found", "**/*.wasm", (route) => route.fulfill({ status: 404, body: "" })],
  ["the Wasm arrives corrupted", "**/*.wasm", broken("this is no module", WASM)],
  ["the Wasm arrives cut short", "**/*.wasm", cutShort],
  ["a proxy answers for the Wasm", "**/*.wasm", broken("<h1>Log in</h1>", "text/html")],
  ["the guide is blocked", "**/guide-*.bin", (route) => route.abort("blockedbyclient")],
  ["the guide is not found", "**/guide-*.bin", (route) => route.fulfill({ status: 404, body: "" })],
  ["the guide arrives corrupted", "**/guide-*.bin", broken("this is no guide", "application/octet-stream")],
  ["the guide arrives cut short", "**/guide-*.bin", cutShort],
  ["the app's JavaScript is blocked", "**/second-question-*.js", (route) => route.abort("blockedbyclient")],
  ["the app's JavaScript is not found", "**/second-question-*.js", (route) => route.fulfill({ status: 404, body: "" })],
  ["the app's JavaScript arrives corrupted", "**/second-question-*.js", broken("this is no (", "text/javascript")],
];

for (const [what, file, answer] of BROKEN) {
  const tag = what === "the Wasm is blocked" ? ["@fault", "@smoke"] : "@fault";
  test(`where ${what}, the page says so, with 999, a helpline and the whole decision`, { tag }, async ({ page }) => {
    await page.route(file, answer);
    await page.goto(TOOL);
    await expectFailure(page);
    await page.locator("#tool-failed").getByRole("link", { name: "Routes and thresholds" }).click();
    await expectWholeDecision(page);
  });
}

test("where the browser has no WebAssembly, the page says so", { tag: "@fault" }, async ({ page }) => {
  await page.addInitScript(() => delete window.WebAssembly);
  await page.goto(TOOL);
  await expectFailure(page);
});

test("what was answered before the Wasm fails is still there beside the notice, and Continue leads to it", async ({ page }) => {
  let fail;
  const held = new Promise((resolve) => (fail = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.abort();
  });
  await page.goto(TOOL, { waitUntil: "domcontentloaded" });
  await answer(page, "danger", "no");
  await expect(heading(page)).toHaveText("Who are you?");
  await answer(page, "who", "school");
  fail();
  const notice = page.locator("#tool-failed");
  await expect(notice).toBeVisible();
  await expect(notice).toBeFocused();
  await expect(radio(page, "who", "school")).toBeChecked();
  await expect(page.locator("#continue")).not.toHaveAttribute("aria-busy", "true");
  await radio(page, "who", "health").focus();
  await page.locator("#continue").click();
  await expect(notice).toBeFocused();
});

test("where the Wasm never arrives, an answer that means 999 still leads to the number", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(TOOL);
  await expectFailure(page);
  await answer(page, "danger", "yes");
  await take(page, "check");
  await expect(result(page)).toHaveAttribute("data-route", "emergency");
  await expect(page.locator("#tool a[href='tel:999']").first()).toBeVisible();
});

test("where the script that starts the tool is blocked, the question and the way to the whole decision remain", { tag: "@fault" }, async ({ page }) => {
  await page.route("**/boot-*.js", (route) => route.abort("blockedbyclient"));
  await page.goto(TOOL);
  await expectFirstQuestion(page);
  await radio(page, "danger", "no").check();
  await page.locator("#continue").click();
  await expect(page).toHaveURL(TOOL);
  await expect(chosen(page)).toHaveValue("no");
  const aside = page.locator("#not-started");
  await expect(aside).toContainText("If Continue does nothing");
  await aside.getByRole("link", { name: "the whole decision stands on one page" }).click();
  await expectWholeDecision(page);
});

test("once the tool has started, nobody reads that it may not have", async ({ page }) => {
  await start(page);
  await expect(page.locator("#not-started")).toBeHidden();
  const aside = page.locator(".aside:visible");
  await expect(aside).toHaveText("Nothing you answer is sent. It is kept only if you keep it yourself. Is it safe to look at this here?");
});

test("where the styles never arrive, the tool still works", { tag: "@fault" }, async ({ page }) => {
  await page.route("**/*.css", (route) => route.abort());
  await page.goto(TOOL);
  await radio(page, "danger", "no").check();
  await page.locator("#continue").click();
  await expect(heading(page)).toHaveText("Who are you?");
});

/** Half of the file, as where the line breaks off behind a proxy. */
async function cutShort(route) {
  const whole = await route.fetch();
  const body = await whole.body();
  await route.fulfill({ status: 200, body: body.subarray(0, body.length / 2), contentType: whole.headers()["content-type"] });
}

async function expectFirstQuestion(page) {
  await expect(heading(page)).toHaveText("Is a child in danger right now?");
  await expect(heading(page)).toBeVisible();
  await expect(page.locator("input[name='danger']")).toHaveCount(3);
  await expect(page.locator("#continue")).toBeVisible();
}

async function expectFailure(page) {
  const notice = page.locator("#tool-failed");
  await expect(notice).toBeVisible();
  await expect(notice).toContainText("could not start");
  await expect(notice.locator("a[href='tel:999']")).toBeVisible();
  await expect(notice.locator("a[href='tel:08088005000']")).toHaveText("0808 800 5000");
  await expectFirstQuestion(page);
}

async function expectWholeDecision(page) {
  await expect(page).toHaveURL("/greenwich/routes/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const route of ROUTES) {
    const heading = page.locator(`h3#${route}`);
    await expect(heading).toBeVisible();
    await expect(heading).toHaveText(/\w+ \w+/);
  }
}
