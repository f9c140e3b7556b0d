// Something goes wrong in the middle of a journey.
import { expect, test } from "@playwright/test";
import { PLACE, SHORT, SHORT_ENDS, expect999, expectHelp, open, watchErrors } from "./faults.mjs";
import { CALM, REST, SCHOOL, WHOLE_REST, about, chosen, heading, mounted, onScreen, radio, result, route, take, tick, tickbox, walk } from "./journey.mjs";

// As people's browsers are: Back may bring a page back from memory, as it was.
test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] }) });

// What a component asks the browser for, and refuses to be done without.
const REFUSED = [
  ["no element can be made", "Document", "createElement"],
  ["no element can be copied", "Node", "cloneNode"],
  ["no text can be made", "Document", "createTextNode"],
  ["nothing can be put into the page", "Node", "insertBefore"],
  ["nothing can be taken off the page", "Element", "remove"],
  ["nothing can be done a moment later", "Window", "queueMicrotask"],
  ["nothing can be found again", "Document", "getElementById"],
];
const EARLY_HELP = [...SCHOOL, { signs: ["n040", "n041"] }, about("sometimes", "weeks", "same", "checked"), ...REST, "before", "pause"];

test.describe("fault", { tag: "@fault" }, () => {
  for (const [what, owner, name] of REFUSED) {
    test(`${what} in the middle of a journey: help stands, and every tap leads to it`, async ({ page }) => {
      await open(page);
      await walk(page, SHORT.slice(0, 2));
      await radio(page, "age", "primary").check();
      await tick(page, "n107");
      await refuse(page, owner, name);
      await page.locator("#continue").click();
      await allow(page);
      const notice = page.locator("#tool-failed");
      await expectHelp(page, { later: true });
      await expect(notice).toBeFocused();
      await expect(notice).toBeInViewport();
      // What was made of these answers is not known any more: none leads on.
      for (const button of await page.locator("#tool button").all()) {
        await page.locator("a[data-exit]").focus();
        await button.click();
        await expect(notice).toBeFocused();
      }
      await page.locator("a[data-exit]").focus();
      await page.goBack();
      await expect(notice).toBeFocused();
      await page.locator("#start-again").click();
      await expect(notice).toBeHidden();
      await mounted(page);
      await walk(page, SHORT);
      expect(await route(page)).toBe(SHORT_ENDS);
    });
  }

  test("a failure at the result leaves it on the screen, and what is taken away from it still is", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page);
    await walk(page, SHORT);
    expect(await route(page)).toBe(SHORT_ENDS);
    await refuse(page, "Document", "createElement");
    await page.getByRole("button", { name: /^Change: / }).first().click();
    await allow(page);
    await expectHelp(page, { later: true });
    await expect(page.locator("#tool a[href^='tel:']").first()).toBeAttached();
    await expect(result(page)).toHaveAttribute("data-route", SHORT_ENDS);
    await page.locator("[data-take='copy']").click();
    await expect(page.locator("#taken")).toContainText("Copied.");
  });

  test("an error that is not the tool's own stops nothing", async ({ page }) => {
    await open(page);
    await walk(page, SHORT.slice(0, 2));
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error("an extension's");
      });
      Promise.reject(new Error("another's"));
      dispatchEvent(new ErrorEvent("error", { message: "ResizeObserver loop completed" }));
    });
    await walk(page, SHORT.slice(2));
    expect(await route(page)).toBe(SHORT_ENDS);
    await expect(page.locator("#tool-failed")).toBeHidden();
  });

  for (const how of ["in place of each text", "around each text"]) {
    test(`a translation ${how}, on every screen: the journey ends where it should`, async ({ page }) => {
      const errors = watchErrors(page);
      await open(page);
      await translate(page, how);
      await walk(page, EARLY_HELP, () => translate(page, how));
      expect(await route(page)).toBe("early-help");
      await translate(page, how);
      await expect(page.locator(".reason").first()).toBeVisible();
      await page.getByRole("button", { name: "Change: The child is 5 to 11." }).click();
      await onScreen(page, ["age"]);
      await translate(page, how);
      await expect(radio(page, "age", "primary")).toBeChecked();
      await take(page, ["age", "baby"]);
      expect(await route(page)).toBe("early-help");
      await expect(page.locator("#tool").getByRole("button", { name: "Change: The child is a baby under 1." })).toBeAttached();
      await expect(page.locator("#tool-failed")).toBeHidden();
      await expect999(page);
      expect(errors).toEqual([]);
    });

    test(`a translation ${how}, between two taps on one screen: taps count, and what is missing is said`, async ({ page }) => {
      await open(page);
      await walk(page, SHORT.slice(0, 2));
      await page.locator("#continue").click();
      await translate(page, how);
      await expect(page.locator("#step-error")).toBeVisible();
      await page.locator("#continue").click();
      await expect(page.locator("#step-error")).toContainText(/\w/);
      await take(page, SHORT[2]);
      await onScreen(page, SHORT[3]);
      const group = page.locator("details.sign-group").filter({ has: tickbox(page, "n107") });
      if ((await group.getAttribute("open")) === null) await group.locator("summary").click();
      await tickbox(page, "n107").check();
      await translate(page, how);
      await tickbox(page, "n107").uncheck();
      await expect(group.locator("summary")).not.toContainText("ticked");
      await expect(page.getByText("Nothing ticked yet")).toBeVisible();
      await tickbox(page, "n107").check();
      await expect(group.locator("summary")).toContainText("(1 ticked)");
      await expect(page.getByText("Ticked: 1")).toBeVisible();
      await page.locator("#continue").click();
      await walk(page, SHORT.slice(4));
      expect(await route(page)).toBe(SHORT_ENDS);
    });
  }

  test("two tabs hold two sets of answers, and leaving one leaves both", async ({ page, context }) => {
    const other = await context.newPage();
    await open(page);
    await open(other);
    await walk(page, SHORT.slice(0, 3));
    await walk(other, [...SCHOOL, { signs: ["n038"] }]);
    await walk(page, SHORT.slice(3));
    await walk(other, [CALM, ...WHOLE_REST, "before", "pause"]);
    expect(await route(page)).toBe(SHORT_ENDS);
    expect(await route(other)).toBe("review");
    await expect999(other);
    await context.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Sunny</h1>" }));
    await page.locator("a[data-exit]").click();
    for (const left of [page, other]) await expect(left.getByRole("heading", { name: "Sunny" })).toBeVisible();
    await other.close();
  });

  test("a page that comes back from the browser's memory is alive, with its answers, and ends where it should @window", async ({ page }) => {
    await page.addInitScript(() => addEventListener("pageshow", ({ persisted }) => persisted && (document.documentElement.dataset.persisted = "")));
    await open(page);
    await walk(page, SHORT.slice(0, 4));
    await page.locator(".foot a", { hasText: "Privacy" }).click();
    await expect(page).toHaveURL("/about/privacy/");
    await page.goBack({ waitUntil: "commit" });
    await expect(page).toHaveURL(PLACE);
    await expect(page.locator("html")).toHaveAttribute("data-persisted", "");
    await onScreen(page, SHORT[4]);
    // Playwright would wait for a page that loads.
    await page.evaluate(() => history.back());
    await expect(radio(page, "age", "primary")).toBeChecked();
    await page.evaluate(() => history.forward());
    await walk(page, SHORT.slice(4));
    expect(await route(page)).toBe(SHORT_ENDS);
    await expect999(page);
  });

  test("every question's screen has its heading, by which an empty one is told", async ({ page }) => {
    await open(page);
    await walk(page, EARLY_HELP, () => expect(heading(page)).toHaveCount(1));
    await expect(heading(page)).toHaveCount(1);
    await expect(page.locator("#tool-failed")).toBeHidden();
    await expect(chosen(page)).toHaveCount(0);
  });
});

/** From now on a function of the browser's throws. */
async function refuse(page, owner, name) {
  await page.evaluate(([owner, name]) => {
    const where = owner === "Window" ? window : window[owner].prototype;
    const sound = where[name];
    const refused = () => {
      throw new Error("refused");
    };
    where[name] = refused;
    window.allow = () => (where[name] = sound);
  }, [owner, name]);
}

/** Once the notice is there, the browser is sound again. */
async function allow(page) {
  await expect(page.locator("#tool-failed")).toBeVisible();
  await page.evaluate(() => window.allow());
}

/** As the translations of Chrome and Google leave a page: each text within two elements, or in them anew. */
async function translate(page, how) {
  await page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement.closest("font, script, template, noscript")) continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(how === "around each text" ? text : text.data);
    }
  }, how);
}
