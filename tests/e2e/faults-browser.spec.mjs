// The browser lacks something, refuses it, or has the wrong time.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { expect, test } from "@playwright/test";
import { PLACE, SHORT, SHORT_ENDS, expect999, expectHelp, open, watchErrors } from "./faults.mjs";
import { answer, mounted, onScreen, result, route, walk, watchForTheTool } from "./journey.mjs";

const STORES = ["localStorage", "sessionStorage", "indexedDB", "caches"];
const STORAGE = {
  absent: (stores) => {
    for (const name of stores) Object.defineProperty(window, name, { value: undefined });
  },
  throwing: (stores) => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    for (const name of stores) Object.defineProperty(window, name, { get: refuse });
  },
  full: () => {
    const full = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    Storage.prototype.setItem = full;
    IDBFactory.prototype.open = full;
    CacheStorage.prototype.open = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
    Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  },
};

// Everything that our scripts use and can do without: all of it missing at once.
const SPARED = [
  "requestIdleCallback", "structuredClone", "crypto.randomUUID", "crypto.subtle", "MutationObserver", "ResizeObserver",
  "IntersectionObserver", "MessageChannel", "Navigator.prototype.share", "Navigator.prototype.canShare", "Navigator.prototype.clipboard",
  "Navigator.prototype.connection", "Navigator.prototype.serviceWorker", "Navigator.prototype.storage", "WebAssembly.instantiateStreaming",
  "WebAssembly.compileStreaming", "FinalizationRegistry", "AbortSignal.timeout", "CSS.supports", "Array.prototype.at", "Array.prototype.flat",
  "Array.prototype.flatMap", "Object.hasOwn", "Object.fromEntries", "String.prototype.replaceAll", "Element.prototype.replaceChildren", "Element.prototype.checkVisibility",
  "Element.prototype.getAnimations", "Intl.DateTimeFormat", "performance.getEntriesByType", "DOMParser", "BroadcastChannel", "PerformanceObserver",
];
// What the tool cannot start without; where it is missing, help stands.
const NEEDED = ["WebAssembly", "fetch", "TextDecoder", "TextEncoder"];

// What is sent, as a parser of that day reads it; `import()` browsers had by then.
const MODULE = { ecmaVersion: 2019, sourceType: "module" };
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const SCRIPTS = readdirSync(DIST).filter((file) => file.endsWith(".js"));
const read = (file) => readFileSync(DIST + file, "utf8");
const named = (name) => SCRIPTS.find((file) => new RegExp(`^${name}-[0-9a-f]{16}[.]js$`).test(file));

test.describe("fault", { tag: "@fault" }, () => {
  for (const [how, cause] of Object.entries(STORAGE)) {
    test(`storage is ${how}: the journey, the pages and the way out are as ever`, async ({ page }) => {
      const errors = watchErrors(page);
      await page.addInitScript(cause, STORES);
      await open(page);
      await walk(page, SHORT);
      expect(await route(page)).toBe(SHORT_ENDS);
      await expect999(page);
      await page.goto("/about/offline/");
      await expect(page.locator("h1")).toBeVisible();
      await expect999(page);
      expect(errors).toEqual([]);
      await page.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Sunny</h1>" }));
      await page.locator("a[data-exit]").click();
      await expect(page.getByRole("heading", { name: "Sunny" })).toBeVisible();
    });
  }

  test("the browser lacks all that can be spared: the journey and the pages are whole", async ({ page, baseURL }) => {
    const errors = watchErrors(page);
    await page.addInitScript(lose, SPARED);
    await page.goto(PLACE);
    await expect(page.locator("#not-started")).toBeHidden();
    expect(await page.evaluate(missing, SPARED)).toEqual(SPARED);
    await walk(page, SHORT);
    expect(await route(page)).toBe(SHORT_ENDS);
    await expect(page.locator("#tool-failed")).toBeHidden();
    for (const take of ["copy", "calendar"]) {
      await page.locator(`[data-take='${take}']`).click();
      await expect(page.locator("#taken")).toContainText("This browser did not allow it.");
    }
    await expect(page.locator("[data-take='share']")).toBeHidden();
    for (const address of ["/", "/bradford/", "/bradford/signs/", "/about/offline/", "/about/embedding/", "/embed/bradford/what-to-do/"]) {
      await page.goto(new URL(address, baseURL).href);
      await expect(page.locator("h1").first()).toBeVisible();
      await expect999(page);
    }
    // Of these two a part that is no way to a number is missing with its feature.
    const elsewhere = errors.filter((error) => !/\/(about\/embedding|embed\/bradford\/what-to-do)\//.test(error));
    expect(elsewhere).toEqual([]);
  });

  for (const name of NEEDED) {
    test(`the browser lacks ${name}: the page says so, with whom to ring and the whole decision`, async ({ page }) => {
      await page.addInitScript(lose, [name]);
      await page.goto(PLACE);
      await expectHelp(page);
      await answer(page, "danger", "no");
      await onScreen(page, ["who"]);
    });
  }

  test("the browser has no history of its own for a page: the journey is whole", async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("refused", "SecurityError");
      };
      History.prototype.pushState = refuse;
      History.prototype.replaceState = refuse;
    });
    await open(page);
    await walk(page, SHORT.slice(0, 4));
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await onScreen(page, SHORT[3]);
    await walk(page, SHORT.slice(3));
    expect(await route(page)).toBe(SHORT_ENDS);
  });

  test("the browser knows no custom elements: 999, the way out and the journey are there", async ({ page }) => {
    await page.addInitScript(lose, ["customElements"]);
    await open(page);
    await walk(page, SHORT);
    expect(await route(page)).toBe(SHORT_ENDS);
    await expect999(page);
    await page.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ contentType: "text/html", body: "<h1>Sunny</h1>" }));
    await page.locator("a[data-exit]").click();
    await expect(page.getByRole("heading", { name: "Sunny" })).toBeVisible();
  });

  test("the browser cannot look behind a word: a search still finds and marks", async ({ page }) => {
    await page.addInitScript(() => {
      const Sound = RegExp;
      window.RegExp = function (source, flags) {
        if (/\(\?<[!=]/.test(source)) throw new SyntaxError("invalid group specifier name");
        return new Sound(source, flags);
      };
      window.RegExp.prototype = Sound.prototype;
    });
    await page.goto("/bradford/search/");
    await page.locator("#search-box").pressSequentially("hungry child");
    await expect(page.locator("#search-found mark").first()).toHaveText(/hungry|hunger|child/i);
    await expect(page.locator("#search-found").getByText(/\bhungry\b/i).first()).toBeVisible();
  });

  test("the browser knows no modules: help stands instead of buttons that do nothing", async ({ page }) => {
    await page.route(`**${PLACE}`, async (route) => {
      const whole = await route.fetch();
      // What such a browser makes of the page: it runs what others leave.
      const body = (await whole.text()).replaceAll('type="module"', 'type="of-the-future"').replaceAll(" nomodule", "");
      await route.fulfill({ response: whole, body });
    });
    await page.goto(PLACE);
    const notice = page.locator("#tool-failed");
    await expect(notice).toBeVisible();
    await expect(notice).toContainText("The questions could not start");
    await expect(notice.locator("a[href='tel:01274433999']").first()).toBeVisible();
    await expect(notice.getByRole("link", { name: "Routes and thresholds" })).toBeVisible();
    await expect(notice.locator("button")).toBeHidden();
    await expect999(page);
  });

  test("what starts the tool, and what such browsers get instead, can be read by browsers of 2018 and before", () => {
    for (const name of ["boot", "page"]) parse(read(named(name)).replace(/\bimport\(/g, "imported("), MODULE);
    parse(read(named("no-modules")), { ecmaVersion: 5 });
    expect(() => parse("const a = b?.c;", MODULE)).toThrow();
  });

  test("every script can be read by a browser that can run the Wasm", () => {
    expect(SCRIPTS.length).toBeGreaterThan(15);
    for (const file of SCRIPTS) parse(read(file), { ecmaVersion: 2022, sourceType: "module" });
  });

  for (const [when, time] of [["in 1970", 0], ["seven years behind", Date.UTC(2019, 5, 4, 10)]]) {
    test(`the clock stands ${when}: page and result say that it is wrong, and no line is said to be open`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(time));
      await page.goto("/bradford/");
      await expectUnknown(page);
      await watchForTheTool(page);
      await page.goto(PLACE);
      await mounted(page);
      await walk(page, SHORT);
      await expect(result(page)).toBeVisible();
      await expectUnknown(page);
      await expect(page.locator("#tool").getByRole("link", { name: /01274 433999/ }).first()).toBeVisible();
    });
  }

  test("the clock stands thirty years ahead: page and result say why numbers are missing, and 999 is there", async ({ page }) => {
    await page.clock.setFixedTime(new Date(Date.UTC(2056, 5, 6, 10)));
    await page.goto("/bradford/");
    await expectOld(page);
    await watchForTheTool(page);
    await page.goto(PLACE);
    await mounted(page);
    await walk(page, SHORT);
    expect(await route(page)).toBe(SHORT_ENDS);
    await expectOld(page);
    await page.goto(PLACE);
    await mounted(page);
    await walk(page, [["danger", "yes"], "check"]);
    await expect(page.locator("#tool a[href='tel:999']").first()).toBeVisible();
  });

  test("the clock is right: nothing is said about it", async ({ page }) => {
    await page.clock.setFixedTime(new Date(Date.UTC(2026, 10, 26, 10)));
    await page.goto("/bradford/");
    await expect(page.locator(".ring-line[data-first]")).toBeVisible();
    await expect(page.locator("#clock-wrong")).toBeHidden();
  });
});

async function expectUnknown(page) {
  await expect(page.locator("#clock-wrong")).toBeVisible();
  await expect(page.locator("#clock-wrong")).toContainText("cannot say which lines are open now, or whether a number is out of date");
  await expect(page.locator("[data-when='open']:visible, [data-when='closed']:visible")).toHaveCount(0);
  await expect999(page);
}

async function expectOld(page) {
  await expect(page.locator("[data-when='old']:visible").first()).toContainText("had to be checked again by");
  await expect(page.locator("a[href='tel:01274433999']")).toHaveCount(0);
  await expect999(page);
}

/** Takes away what these names lead to. */
function lose(names) {
  for (const name of names) {
    const parts = name.split(".");
    const last = parts.pop();
    const owner = parts.reduce((at, part) => at?.[part], window);
    if (!owner) continue;
    delete owner[last];
    if (last in owner) Object.defineProperty(owner, last, { value: undefined, configurable: true });
  }
}

/** Returns those that lead to nothing. */
function missing(names) {
  return names.filter((name) => name.split(".").reduce((at, part) => at?.[part], window) === undefined);
}
