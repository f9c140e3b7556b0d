// Another edition: offered, taken, put off, urgent, half there, in two windows.
import { NEW, OLD, areaKept, copyLine, editionsOf, expect, h1, offer, publish, test, visit } from "./offline.mjs";
import { SCHOOL, button, onScreen, start, walk } from "./journey.mjs";

const SIGNS = "/greenwich/signs/";
const OFFERED = "Guidance was updated on 3 December 2026.";
const URGENT = "Until today the signs left out one for babies. It is there now.";
const urgent = (more = "") => `date = 2026-12-03\n\n[urgent]\ndate = 2026-12-03\ntext = "${URGENT}"\n${more}`;

const show = (page) => offer(page).getByRole("button", { name: "Show it" });
const later = (page) => offer(page).getByRole("button", { name: "Later" });

test("new guidance is offered while the old stays, and is shown when it is asked for", async ({ page, site }) => {
  await visit(page);
  await publish(site);
  await page.goto(SIGNS);
  await expect(offer(page)).toContainText(OFFERED);
  await expect(h1(page)).toHaveText(OLD);
  const loads = [];
  page.on("load", () => loads.push(page.url()));
  await show(page).click();
  await expect(h1(page)).toHaveText(NEW);
  await expect(offer(page)).toHaveCount(0);
  await areaKept(page);
  expect(loads).toHaveLength(1);
  await site.stop();
  await page.reload();
  await expect(h1(page)).toHaveText(NEW);
  await expect(copyLine(page)).toBeVisible();
});

test("what did not change is not fetched again", async ({ page, site }) => {
  await visit(page);
  site.asked.length = 0;
  await publish(site);
  await page.goto(SIGNS);
  await expect(offer(page)).toContainText(OFFERED);
  const asked = site.asked.filter((path) => path !== "/sw.js");
  expect(asked.filter((path) => !path.startsWith("/offline-greenwich-"))).toEqual([SIGNS]);
});

test("an offer that is put off does not come back, and the new edition is there at the next visit", async ({ page, context, site }) => {
  await visit(page);
  await publish(site);
  await page.goto(SIGNS);
  await later(page).click();
  await expect(offer(page)).toHaveCount(0);
  await page.goto("/greenwich/");
  await page.goto(SIGNS);
  await expect(copyLine(page)).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one.update()));
  await expect(offer(page)).toHaveCount(0);
  await expect(h1(page)).toHaveText(OLD);
  await page.close();
  await expect(async () => {
    const next = await context.newPage();
    await next.goto(SIGNS);
    const heading = await h1(next).textContent();
    await next.close();
    expect(heading).toMatch(NEW);
  }).toPass();
});

test("in the tool an offer waits once something was answered", async ({ page, site }) => {
  await visit(page);
  await start(page);
  await walk(page, SCHOOL.slice(0, 2));
  await publish(site);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one.update()));
  await areaKept(page, "greenwich", 2);
  await onScreen(page, SCHOOL[2]);
  await walk(page, SCHOOL.slice(2));
  await expect(offer(page)).toHaveCount(0);
  await page.goto("/greenwich/");
  await expect(offer(page)).toContainText(OFFERED);
});

test("in the tool an offer gives way to the first answer", async ({ page, site }) => {
  await visit(page);
  await publish(site);
  await start(page);
  await expect(offer(page)).toContainText(OFFERED);
  await page.locator("#danger-no").check();
  await expect(offer(page)).toHaveCount(0);
  await button(page, "Continue").click();
  await onScreen(page, SCHOOL[1]);
});

test("an urgent correction is said on the old copy before the new edition is there, and cannot be put off", async ({ page, site }) => {
  await visit(page);
  await publish(site, urgent());
  site.instead = (path) => (path === "/sw.js" ? undefined : (response) => response.destroy());
  await page.goto(SIGNS);
  const said = page.getByRole("alert").filter({ hasText: URGENT });
  await expect(said).toBeVisible();
  await expect(said).toContainText("Corrected on 3 December 2026.");
  await expect(offer(page).getByRole("button")).toHaveCount(0);
  await expect(h1(page)).toHaveText(OLD);
  // It is said again on every page, with the server gone as well.
  await site.stop();
  await page.goto("/greenwich/report/");
  await expect(said).toBeVisible();
  await site.start();
  site.instead = () => undefined;
  await page.goto(SIGNS);
  await expect(said).toBeVisible();
  await expect(later(page)).toHaveCount(0);
  await show(page).click();
  await expect(h1(page)).toHaveText(NEW);
  await expect(offer(page)).toHaveCount(0);
});

test("an urgent correction is said in the middle of the questions, whose answers stay", async ({ page, site }) => {
  await visit(page);
  await start(page);
  await walk(page, SCHOOL.slice(0, 2));
  await publish(site, urgent());
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one.update()));
  await expect(offer(page).getByRole("alert")).toContainText(URGENT);
  await expect(offer(page).getByRole("alert")).toContainText("Showing it starts the questions again.");
  await onScreen(page, SCHOOL[2]);
  await walk(page, SCHOOL.slice(2));
  await expect(offer(page).getByRole("alert")).toBeVisible();
});

test("a correction about another area is offered like anything new", async ({ page, site }) => {
  await visit(page);
  await publish(site, urgent('areas = ["bradford"]\n'));
  await page.goto(SIGNS);
  await expect(offer(page)).toContainText(OFFERED);
  await expect(later(page)).toBeVisible();
  await expect(page.getByText(URGENT)).toHaveCount(0);
});

test("an update that breaks off leaves the old edition whole, and goes on at the next visit", async ({ page, site }) => {
  await visit(page);
  await publish(site);
  // Every page is another one, so that there is a half way.
  for (const name of ["report", "routes", "risk", "pitfalls", "learning"]) {
    await site.replace(`greenwich/${name}/index.html`, "<h1>", "<h1>New: ");
  }
  site.list();
  let fetched = 0;
  site.instead = (path) => {
    if (path.startsWith("/greenwich/") && ++fetched > 2) return (response) => response.destroy();
    return undefined;
  };
  await page.goto("/greenwich/");
  await expect.poll(() => fetched).toBeGreaterThan(2);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).installing)).toBe(null);
  await site.stop();
  for (const name of ["signs", "report", "routes", "risk", "pitfalls", "learning"]) {
    await page.goto(`/greenwich/${name}/`);
    await expect(copyLine(page), name).toBeVisible();
    expect(await h1(page).textContent(), name).not.toMatch(/^New/);
    await expect(offer(page)).toHaveCount(0);
  }
  site.instead = () => undefined;
  await site.start();
  await page.goto(SIGNS);
  await expect(h1(page)).toHaveText(OLD);
  await show(page).click();
  await expect(h1(page)).toHaveText(NEW);
  await site.stop();
  await page.goto("/greenwich/report/");
  await expect(h1(page)).toHaveText(/^New: /);
});

test("of two windows one takes the new edition; the other is told, keeps its page and finds its files", async ({ page, context, site }) => {
  await visit(page);
  const other = await context.newPage();
  await other.goto("/greenwich/search/");
  await expect(copyLine(other)).toBeVisible();
  // The search of the new edition is another file.
  const [index] = (await other.locator("meta[name=search]").getAttribute("data-index")).match(/[^/]+$/);
  await site.rename(index, index.replace(/-[0-9a-f]{16}/, "-0000000000000000"));
  await site.replace("greenwich/search/index.html", index, index.replace(/-[0-9a-f]{16}/, "-0000000000000000"));
  await publish(site);
  await page.goto(SIGNS);
  await show(page).click();
  await expect(h1(page)).toHaveText(NEW);
  await expect(offer(other)).toContainText("updated in another window");
  await site.stop();
  await other.locator("#search-box").fill("bruise");
  await expect(other.locator(".search-result").first()).toBeVisible();
  await expect(offer(other)).toBeVisible();
  await show(other).click();
  await expect(offer(other)).toHaveCount(0);
  await expect.poll(() => other.locator("meta[name=search]").getAttribute("data-index")).toContain("-0000000000000000");
  // Once one page is open alone, what was older goes.
  await other.close();
  await page.reload();
  await areaKept(page);
  expect(await editionsOf(page)).toHaveLength(1);
});

test("an area that is opened while an update waits is there after it", async ({ page, site }) => {
  await visit(page);
  await publish(site);
  await page.goto("/greenwich/report/");
  await expect(offer(page)).toContainText(OFFERED);
  await page.goto("/hounslow/");
  await areaKept(page, "hounslow", 2);
  await show(page).click();
  await expect(offer(page)).toHaveCount(0);
  await areaKept(page, "hounslow", 1);
  await site.stop();
  for (const address of ["/hounslow/signs/", SIGNS]) {
    const answer = await page.goto(address);
    expect(answer.status(), address).toBe(200);
  }
});
