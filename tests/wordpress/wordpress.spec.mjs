// The plugin as its users meet it: an administrator activates it and sets the
// address, an editor puts the block and the shortcode into posts, a reader goes
// through the tool.
import { readFileSync } from "node:fs";
import { expect, test as base } from "@playwright/test";
import { embedded } from "../e2e/host.mjs";
import { mounted, result, walk, watchForTheTool } from "../e2e/journey.mjs";
import { ADMIN, WordPress } from "./server.mjs";

const EDITOR = { name: "editor", password: "Quarrel7-kettle-Marzipan!-of-a-minute" };
const TO_A_RESULT = [["danger", "no"], ["who", "public"], ["age", "primary"], { signs: ["n107", "n040"] }, ["often", "most-days"], "before"];

const test = base.extend({
  wordpress: [
    async ({}, use) => {
      const wordpress = await WordPress.start();
      await use(wordpress);
      await wordpress.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

test.describe.configure({ mode: "serial" });

test("an administrator activates the plugin, sets the address, and lets an editor in", async ({ page, wordpress, baseURL }) => {
  await logIn(page, wordpress, ADMIN);
  await page.goto(`${wordpress.url}/wp-admin/plugins.php`);
  await page.locator("#activate-second-question").click();
  await expect(page.locator("#deactivate-second-question")).toBeVisible();
  await page.goto(`${wordpress.url}/wp-admin/options-general.php`);
  await page.getByLabel("Second Question site").fill(baseURL);
  await page.getByRole("button", { name: "Save Changes" }).click();
  await expect(page.getByLabel("Second Question site")).toHaveValue(`${baseURL}/`);
  await page.goto(`${wordpress.url}/wp-admin/user-new.php`);
  await page.locator("#user_login").fill(EDITOR.name);
  await page.locator("#email").fill("editor@example.org");
  await page.locator("#pass1").fill(EDITOR.password);
  // WordPress lets nobody be made before it has weighed the password.
  await expect(page.locator("#pass-strength-result")).toHaveText("Strong");
  await page.locator("#send_user_notification").uncheck();
  await page.locator("#role").selectOption("editor");
  await page.locator("#createusersub").click();
  await expect(page.getByText("New user created")).toBeVisible();
});

test("an editor puts in the block, publishes, and a reader goes to a result", async ({ page, browser, wordpress, baseURL }) => {
  await logIn(page, wordpress, EDITOR);
  await newPost(page, wordpress, "With a block");
  await page.getByRole("button", { name: "Toggle block inserter" }).click();
  await page.getByPlaceholder("Search").first().fill("Second Question");
  await page.getByRole("option", { name: "Second Question" }).click();
  // Drawn by the server, in the editor.
  await expect(page.locator(".second-question iframe")).toBeVisible();
  const area = page.getByLabel("Area", { exact: true });
  if (!(await area.isVisible())) await page.getByRole("button", { name: "Settings", exact: true }).click();
  await area.selectOption("greenwich");
  await expect(page.locator('.second-question iframe[title="What to do now: Second Question, Greenwich"]')).toBeVisible();
  await readAndWalk(browser, await publish(page), `${baseURL}/embed/greenwich/what-to-do/`);
});

test("an editor puts in the shortcode, publishes, and a reader goes to a result", async ({ page, browser, wordpress, baseURL }) => {
  await logIn(page, wordpress, EDITOR);
  await newPost(page, wordpress, "With a shortcode");
  await page.keyboard.press("Enter");
  await page.keyboard.type('[second-question area="bradford" theme="plum" heading="3"]');
  await readAndWalk(browser, await publish(page), `${baseURL}/embed/bradford/what-to-do/?heading=3&scheme=light&theme=plum`);
});

test("a mistake is told to the editor and not to a reader, who gets what is there", async ({ page, browser, wordpress, baseURL }) => {
  await logIn(page, wordpress, EDITOR);
  await newPost(page, wordpress, "With a mistake");
  await page.keyboard.press("Enter");
  await page.keyboard.type('[second-question area="atlantis" height="x"]');
  const address = await publish(page);
  await page.goto(address);
  await expect(page.getByText("Second Question has no area “atlantis”. It has: england, bradford,")).toBeVisible();
  const reader = await browser.newContext();
  const read = await reader.newPage();
  await read.goto(address);
  await expect(read.getByText("atlantis")).toHaveCount(0);
  await embedded(read, `${baseURL}/embed/england/what-to-do/`);
  expect(await reader.cookies()).toEqual([]);
  await reader.close();
});

test("the plugin gave PHP nothing to complain about", async ({ wordpress }) => {
  let log = "";
  try {
    log = readFileSync(`${wordpress.folder}/debug.log`, "utf8");
  } catch {
    // Nothing was written: nothing was wrong.
  }
  expect(log.split("\n").filter((line) => line.includes("second-question"))).toEqual([]);
});

async function logIn(page, { url }, { name, password }) {
  await page.goto(`${url}/wp-login.php`);
  await page.locator("#user_login").fill(name);
  await page.locator("#user_pass").fill(password);
  await page.locator("#wp-submit").click();
  await expect(page.locator("#wpadminbar")).toBeVisible();
}

async function newPost(page, { url }, title) {
  await page.goto(`${url}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.data?.select("core/editor")?.getCurrentPostId());
  const close = page.getByRole("dialog").getByRole("button", { name: "Close" });
  if (await close.isVisible()) await close.click();
  // The guide for newcomers may come a moment later.
  await page.evaluate(() => window.wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false));
  const heading = page.getByRole("textbox", { name: "Add title" });
  await heading.click();
  await heading.fill(title);
}

/** Gives the address of what was published. */
async function publish(page) {
  await page.getByRole("button", { name: "Publish", exact: true }).first().click();
  await page.locator(".editor-post-publish-panel").getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page.locator(".post-publish-panel__postpublish-header")).toContainText("is now live");
  return page.evaluate(() => window.wp.data.select("core/editor").getPermalink());
}

/** Opens a post as somebody who is not logged in, and takes the tool to a route. */
async function readAndWalk(browser, address, framed) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await watchForTheTool(page);
  await page.goto(address);
  const frame = await embedded(page, framed);
  await mounted(frame);
  await walk(frame, TO_A_RESULT);
  await expect(result(frame)).toHaveAttribute("data-route", "refer");
  await context.close();
}
