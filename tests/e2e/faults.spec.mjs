// The program does not come as it was sent. What without.spec.mjs tries (blocked,
// not found, no module at all) is not tried again here.
import { createServer } from "node:http";
import { expect, test } from "@playwright/test";
import { PLACE, SHORT, SHORT_ENDS, change, expect999, expectHelp, open, seeded, watchErrors } from "./faults.mjs";
import { answer, mounted, onScreen, route, take, walk, watchForTheTool } from "./journey.mjs";

const WASM = "**/*.wasm";
const GUIDE = "**/guide-*.bin";
const JS = "**/second-question-*.js";

/** One byte in the last two thirds, where code and texts stand, is another. */
const flipped = (seed) => (bytes) => {
  const at = Math.floor(bytes.length * (1 / 3 + (2 / 3) * seeded(seed)()));
  bytes[at] ^= 1 << (seed % 8);
  return bytes;
};
const other = (from, to) => (bytes) => {
  const at = bytes.indexOf(from);
  if (at < 0) throw new Error(`${from} is not in the file`);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(to), bytes.subarray(at + from.length)]);
};

const CHANGED = [
  ["one byte of the Wasm is another", WASM, flipped(1)],
  ["another byte of the Wasm is another", WASM, flipped(20)],
  ["the Wasm is a sound one of another version", WASM, () => Buffer.from([0, 97, 115, 109, 1, 0, 0, 0])],
  ["the Wasm goes on after its end", WASM, (bytes) => Buffer.concat([bytes, Buffer.from([0, 2, 1, 88])])],
  ["one byte of the guide is another", GUIDE, flipped(3)],
  // These can be read, and would say something wrong to people who act on it.
  ["a number in the guide is another", GUIDE, other("0808 800 5000", "0808 800 5001")],
  ["a word in the guide is another", GUIDE, other("999", "998")],
  ["the guide is of another edition", GUIDE, other("2026-", "2025-")],
  ["the guide is empty", GUIDE, () => Buffer.alloc(0)],
  ["the app's JavaScript is of another version", JS, () => Buffer.from("export default async () => {}; export const begin = () => {};")],
  ["the app's JavaScript has something more", JS, (bytes) => Buffer.concat([bytes, Buffer.from("\n// and more")])],
  ["the app's JavaScript is cut off at half", JS, (bytes) => bytes.subarray(0, bytes.length / 2)],
];

test.describe("fault", { tag: "@fault" }, () => {
  for (const [what, file, changed] of CHANGED) {
    test(`${what}: the page says so, with whom to ring and the whole decision`, async ({ page }) => {
      await change(page, file, changed);
      await page.goto(PLACE);
      await expectHelp(page);
    });
  }

  test("the policy refuses the Wasm: the page says so, and 999 is still reached", async ({ page }) => {
    await page.route(`**${PLACE}`, async (route) => {
      const whole = await route.fetch();
      const headers = whole.headers();
      const policy = headers["content-security-policy"];
      expect(policy).toContain("'wasm-unsafe-eval'");
      headers["content-security-policy"] = policy.replace("'wasm-unsafe-eval'", "");
      await route.fulfill({ response: whole, headers });
    });
    await page.goto(PLACE);
    await expectHelp(page);
    await answer(page, "danger", "yes");
    await take(page, "check");
    expect(await route(page)).toBe("emergency");
    await expect(page.locator("#tool a[href='tel:999']").first()).toBeVisible();
  });

  for (const [what, file] of [["the Wasm", /\.wasm$/], ["the guide", /\/guide-[^/]*\.bin$/], ["the app's JavaScript", /\/second-question-[^/]*\.js$/]]) {
    test(`the line breaks off in the middle of ${what}: the page says so, and starts once it is back`, async ({ page, baseURL }) => {
      const line = await breaking(baseURL, file);
      await page.goto(line.origin + PLACE);
      await expectHelp(page);
      line.mend();
      await watchForTheTool(page);
      await page.locator("#start-again").click();
      await mounted(page);
      await expect(page.locator("#tool-failed")).toBeHidden();
      await line.close();
    });
  }

  test("the line breaks off in the middle of the page: 999 and the way out stand", async ({ page, baseURL }) => {
    // A browser that has shown nothing yet would show its own page in its place.
    let cut;
    const line = await breaking(baseURL, /\/what-to-do\/$/, () => new Promise((resolve) => (cut = resolve)));
    await page.goto(line.origin + PLACE, { waitUntil: "commit" });
    await expect999(page);
    const broken = page.waitForEvent("requestfailed", (request) => request.isNavigationRequest());
    cut();
    await broken;
    await expect999(page);
    await expect(page.locator("a[data-exit]")).toBeVisible();
    await line.close();
  });

  test("the script that starts the tool is no script: the question and the whole decision stand", async ({ page }) => {
    const errors = watchErrors(page);
    await change(page, "**/boot-*.js", (bytes) => bytes.subarray(0, bytes.length / 2));
    await page.goto(PLACE);
    await onScreen(page, SHORT[0]);
    await expect(page.locator("#not-started")).toContainText("If Continue does nothing");
    await expect(page.locator("#not-started a")).toHaveAttribute("href", "/bradford/routes/");
    await expect999(page);
    expect(errors).toHaveLength(1);
  });

  test("the script of every page is no script: the tool works, and 999 and the way out are there", async ({ page }) => {
    await change(page, "**/page-*.js", (bytes) => bytes.subarray(0, bytes.length / 2));
    await open(page);
    await walk(page, SHORT);
    expect(await route(page)).toBe(SHORT_ENDS);
    await expect999(page);
    await expect(page.locator("a[data-exit]")).toHaveAttribute("href", /^https:/);
  });
});

/** The site behind a line that ends in the middle of a file (once `ends` is over), until it is mended. */
async function breaking(site, file, ends = () => new Promise((resolve) => setTimeout(resolve, 50))) {
  let broken = true;
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url, site));
    const body = Buffer.from(await answer.arrayBuffer());
    const headers = Object.fromEntries(answer.headers);
    delete headers["content-encoding"];
    delete headers["transfer-encoding"];
    response.writeHead(answer.status, { ...headers, "content-length": body.length });
    if (!broken || !file.test(request.url)) return response.end(body);
    response.write(body.subarray(0, body.length / 2), () => ends().then(() => response.destroy()));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    mend: () => (broken = false),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
