// Pages that are read: the first visit, a second page, and coming back.
import { interleaved, medians } from "./numbers.mjs";
import { fresh, noticed, open, tab } from "./phone.mjs";
import { READ } from "./plain.mjs";
import { ratio, row } from "./rows.mjs";

/** The most that each may take, in times of the baseline’s paint. */
const AIM = { first: 1.1, second: 1.15, repeat: 1.15 };
/** So long the link stands still before somebody goes on, in milliseconds. */
const READING = 2500;
/**
 * First visits for each of the other two: their paints lie up to a quarter apart
 * from run to run, and the aim is a tenth.
 */
const FIRST_VISITS = 3;
const WORDS = { first: "first visit", second: "a second page of the area", repeat: "coming back" };

export async function pages({ browser, sides, runs, say }) {
  const rows = [];
  const raw = {};
  for (const [address, next] of Object.entries(READ)) {
    const firsts = await interleaved(FIRST_VISITS * runs, sides, ({ link }) => firstVisit(browser, link, address), (far) => say(`${address}: first visit ${far}`));
    const later = await interleaved(runs, sides, ({ link }) => laterVisits(browser, link, address, next), (far) => say(`${address}: later visits ${far}`));
    raw[address] = { firsts, later };
    rows.push(...rowsOf(address, next, raw[address]));
  }
  return { rows, raw };
}

async function firstVisit(browser, link, address) {
  const phone = await fresh(browser);
  try {
    const { page } = await tab(phone);
    await open(page, link.url + address);
    return await noticed(page);
  } finally {
    await phone.close();
    await link.quiet();
  }
}

async function laterVisits(browser, link, address, next) {
  const phone = await fresh(browser);
  try {
    const { page } = await tab(phone);
    await open(page, link.url + address);
    await noticed(page);
    // Nobody goes on before they have read: what is kept for later has come by then.
    await link.quiet(READING);
    await page.locator(`a[href="${next}"]`).first().tap();
    await page.waitForURL(link.url + next);
    const second = await noticed(page);
    await link.quiet(READING);
    await page.close();
    return { second, repeat: await comeBack(phone, link, address) };
  } finally {
    await phone.close();
  }
}

/** The page again in a new tab, once whatever is fetched behind it has arrived. */
async function comeBack(phone, link, address) {
  await link.quiet();
  link.hangUp();
  link.take();
  const { page } = await tab(phone);
  await open(page, link.url + address);
  const repeat = await noticed(page);
  await link.quiet();
  const { bytes, requests } = link.take();
  return { ...repeat, bytes, requests };
}

function rowsOf(address, next, { firsts, later }) {
  const rows = [];
  const measured = (visit, side) => (visit === "first" ? firsts[side] : later[side].map((one) => one[visit]));
  for (const visit of ["first", "second", "repeat"]) {
    const [a, b] = ["ours", "plain"].map((side) => medians(measured(visit, side)));
    const what = `${visit === "second" ? next : address}, ${WORDS[visit]}`;
    for (const paint of ["first", "largest"]) rows.push(ratio(`${what}: ${paint} paint, ms`, a[paint], b[paint], AIM[visit]));
    if (visit === "first") {
      rows.push(row(`${what}: layout shift`, "0", a.shift.toFixed(3), b.shift.toFixed(3), a.shift === 0));
      rows.push(row(`${what}: long tasks`, "0", a.longTasks, b.longTasks, a.longTasks === 0));
    }
    rows.push(row(`${what}: bytes`, visit === "repeat" ? "none, or to revalidate" : "", a.bytes, b.bytes, visit === "repeat" ? a.bytes < 3000 : undefined));
    rows.push(row(`${what}: requests`, "", a.requests, b.requests));
  }
  return rows;
}
