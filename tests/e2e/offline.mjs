// A site of its own for each test, with its worker; what is kept of it.
import { test as base, expect } from "@playwright/test";
import { Site } from "./offline-server.mjs";

export { expect };

/** Fixtures that give a test a site and let its worker in. */
export const OWN_SITE = {
  // The other specs block workers, which would answer before what they intercept.
  serviceWorkers: "allow",
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  site: async ({}, use) => {
    const site = await Site.open();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
};

export const test = base.extend(OWN_SITE);

/** Every cache by its name, with the paths in it. */
export const cachedFiles = (page) =>
  page.evaluate(async () => {
    const all = {};
    for (const name of await caches.keys()) {
      // To open one that has just been removed would make it anew.
      if (!(await caches.has(name))) continue;
      const requests = await (await caches.open(name)).keys();
      all[name] = requests.map(({ url }) => new URL(url).pathname);
    }
    return all;
  });

/** The editions of which an area is kept as a whole: its list is there. */
export const editionsOf = async (page, area = "greenwich") => {
  const all = Object.entries(await cachedFiles(page));
  const whole = all.filter(([name, paths]) => name.endsWith(`-${area}`) && paths.some((path) => path.startsWith(`/offline-${area}-`)));
  return whole.map(([name]) => name.split("-")[1]);
};

// Describes what there is instead, for the message of a test that waited in vain.
const whatIsThere = (page) =>
  page.evaluate(async () => {
    const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
    const said = [...document.querySelectorAll(".keep__status")].map(({ textContent }) => textContent);
    const controlled = Boolean(navigator.serviceWorker.controller);
    return { installing: installing?.state, waiting: waiting?.state, active: active?.state, controlled, said };
  });

/** Waits until so many editions of an area are kept. */
export const areaKept = async (page, area = "greenwich", editions = 1) => {
  try {
    await expect.poll(async () => (await editionsOf(page, area)).length, { timeout: 30_000 }).toBe(editions);
  } catch (error) {
    const kept = Object.entries(await cachedFiles(page)).map(([name, paths]) => `${name}: ${paths.length}`);
    error.message += `\n\nOf ${area} there is: ${JSON.stringify({ kept, ...(await whatIsThere(page)) })}`;
    throw error;
  }
};

/** Opens a page of an area and waits until all of the area is kept. */
export const visit = async (page, address = "/greenwich/") => {
  await page.goto(address);
  await areaKept(page, address.split("/")[1]);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
};

/** The line that says that the page comes from the phone. */
export const copyLine = (page) => page.locator(".foot").getByText(/^This copy was kept on this phone on \d+ \w+ \d{4}\.$/);

/** The offer of new guidance. */
export const offer = (page) => page.locator(".offer");

/** Publishes another edition, in which the signs have another heading. */
export const publish = async (site, edition = "date = 2026-12-03\n") => {
  await site.edit(edition);
  await site.replace("greenwich/signs/index.html", "<h1>Signs that", "<h1>New signs that");
  site.list();
};
export const OLD = /^Signs that/;
export const NEW = /^New signs that/;
export const h1 = (page) => page.getByRole("heading", { level: 1 });
