// Pictures of pages and of the guided tool's steps, for people who change what
// is seen: on a phone and at a desk, light and dark, each page from top to foot.
//
//   node look.mjs <folder> [address ...]        such as: node look.mjs /tmp/look /greenwich/signs/
//
// Looks at http://127.0.0.1:8080, where `cargo xtask serve` serves; SITE_URL
// names another. Without an address: some of each kind, and the tool's steps.
import { chromium } from "@playwright/test";
import { LONGEST, REST, SCHOOL, UNSEEN, about, result, start, walk } from "./e2e/journey.mjs";

const [folder, ...asked] = process.argv.slice(2);
if (!folder) {
  console.error("Say into which folder: node look.mjs <folder> [address ...]");
  process.exit(1);
}
const baseURL = process.env.SITE_URL ?? "http://127.0.0.1:8080";
const area = "/greenwich/";
const pages = ["report", "signs", "definition", "learning", "pitfalls", "risk", "routes", "children", "resources"];
const addresses = asked.length ? asked : ["/", area, ...pages.map((page) => `${area}${page}/`), "/about/privacy/", "/missing/"];

const said = about("sometimes", "weeks", "same", "checked");
const last = ["before", "pause"];
const journeys = {
  emergency: [["danger", "yes"], "check"],
  refer: [...SCHOOL, { signs: ["n001", "n047"] }, ["happening-now", "over"], "before"],
  consult: [...SCHOOL, { signs: ["hunch"] }, ...REST.filter(([question]) => question !== "agencies"), ...last],
  "early-help": [...SCHOOL, { signs: ["n040", "n041"] }, said, ...REST, ...last],
  review: LONGEST,
  unsure: UNSEEN,
};

const screens = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } };
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", chromiumSandbox: false });
try {
  for (const [screen, viewport] of Object.entries(screens)) {
    for (const colorScheme of ["light", "dark"]) {
      const mobile = screen === "phone";
      const context = await browser.newContext({ baseURL, viewport, colorScheme, isMobile: mobile, hasTouch: mobile, reducedMotion: "reduce" });
      await look(await context.newPage(), (name) => `${folder}/${name}-${screen}-${colorScheme}.png`);
      await context.close();
    }
  }
} finally {
  await browser.close();
}

async function look(page, file) {
  const shoot = async (name) => {
    await page.screenshot({ path: file(name), fullPage: true });
    console.log(file(name));
  };
  for (const address of addresses) {
    await page.goto(address);
    await shoot(address.replaceAll("/", " ").trim().replaceAll(" ", "-") || "start");
  }
  if (asked.length) return;
  const seen = new Set();
  for (const [route, steps] of Object.entries(journeys)) {
    await start(page);
    await walk(page, steps, async (step) => {
      const name = step.signs ? "signs" : step.about ? "about" : [step].flat()[0];
      if (!seen.has(name)) await shoot(`tool-${name}`);
      seen.add(name);
    });
    await result(page).waitFor();
    await shoot(`tool-result-${route}`);
  }
}
