// The site over every protocol. The other tests tagged @smoke stand where
// they belong: `npx playwright test --grep @smoke --list` names them.
import { expect, test } from "@playwright/test";
import { areaKept, copyLine, h1 } from "./offline.mjs";

test.use({ serviceWorkers: "allow" });

test("pages and files come over the protocol that is meant, whole and compressed", { tag: "@smoke" }, async ({ page, baseURL }) => {
  await page.goto("/greenwich/what-to-do/");
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.endsWith(".wasm")));
  const loaded = await page.evaluate(() => {
    const all = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    // What was preloaded is not sent again: it has no protocol of its own then.
    const sent = all.filter(({ nextHopProtocol }) => nextHopProtocol);
    return sent.map((one) => ({ name: one.name, protocol: one.nextHopProtocol, smaller: one.encodedBodySize < one.decodedBodySize }));
  });
  const protocol = baseURL.startsWith("https:") ? "h2" : "http/1.1";
  expect(loaded.length).toBeGreaterThan(5);
  expect(loaded.filter((one) => one.protocol !== protocol || !one.smaller)).toEqual([]);
});

test("what was opened once is there again without a network, after a reload too", { tag: "@smoke" }, async ({ page, context }) => {
  await page.goto("/greenwich/");
  await areaKept(page);
  await context.setOffline(true);
  await page.goto("/greenwich/signs/");
  await expect(h1(page)).toHaveText(/^Signs that/);
  await page.reload();
  await expect(h1(page)).toHaveText(/^Signs that/);
  await expect(copyLine(page)).toBeVisible();
});
