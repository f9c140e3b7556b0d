// Pages of other sites that hold a frame of this one: those of tests/hosts/,
// served on localhost, which to a browser is another site than 127.0.0.1.
import { test as base } from "@playwright/test";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { watchForTheTool } from "./journey.mjs";

const FOLDER = fileURLToPath(new URL("../hosts/", import.meta.url));
const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript" };

// What most of them have in common; a page of its own begins with its doctype.
const WIDGET = `<div id="widget" data-second-question data-area="greenwich" data-view="what-to-do" data-heading="2" data-height="992"><a href="SITE/greenwich/what-to-do/">What to do when a child worries you</a></div>`;
const LOOKS = { rtl: { dir: "rtl" }, revert: { style: "revert" } };
const council = (name, text) => {
  const [, title, inner] = text.match(/^(<title>.*<\/title>)\n(.*)$/s);
  const { dir = "ltr", style = "council" } = LOOKS[name] ?? {};
  return `<!doctype html>
<html lang="en-GB" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${title}
<link rel="stylesheet" href="/${style}.css">
</head>
<body>
<header><a href="/plain.html">Anytown Council</a></header>
<main>
<h1>Safeguarding children</h1>
<p>What to do when you are worried about a child in our area.</p>
${inner.replace("WIDGET", WIDGET)}<p id="below">Last reviewed in November.</p>
</main>
</body>
</html>`;
};
const file = (name, kind) => {
  const text = readFileSync(`${FOLDER}${name}.${kind}`, "utf8");
  return kind === "html" && !text.startsWith("<!doctype") ? council(name, text) : text;
};

// What some hosts forbid.
const POLICIES = {
  strict: (site) => `default-src 'none'; frame-src ${site}; script-src ${site}; style-src 'self'`,
  blocked: (site) => `default-src 'none'; frame-src 'none'; script-src ${site}; style-src 'self'`,
};

/** The fixture `host`: the origin of the other site. */
export const HOST = [
  async ({}, use) => {
    const { origin, close } = await serveHosts();
    await use(origin);
    await close();
  },
  { scope: "worker" },
];

export const test = base.extend({ host: HOST });

/** Serves the pages of other sites until `close`. */
export async function serveHosts() {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://localhost:${server.address().port}`, close };
}

/** `/plain.html?site=http://127.0.0.1:8080`: a page, with the address of the site in it; perhaps `&policy=strict`, or with what an editor `pasted`. */
function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  if (pathname === "/favicon.ico") return response.writeHead(204).end();
  const [, name, kind] = pathname.match(/^\/([a-z-]+)\.(html|css|js)$/) ?? [];
  if (!name) return response.writeHead(404).end();
  const site = searchParams.get("site") ?? "";
  const headers = { "content-type": TYPES[kind] };
  const policy = POLICIES[searchParams.get("policy")];
  if (policy) headers["content-security-policy"] = policy(site);
  response.writeHead(200, headers).end(file(name, kind).replaceAll("SITE", site).replace("PASTED", () => searchParams.get("pasted")));
}

/** Opens a page of the other site; gives the first frame of this one, once its page is there. */
export async function open(page, host, name, site, policy = "") {
  await watchForTheTool(page);
  await page.goto(`${host}/${name}.html?site=${site}&policy=${policy}`);
  return embedded(page, `${site}/embed/`);
}

/**
 * The headings that the browser tells a screen reader of, as `3 Who to ring`.
 * Playwright’s own roles go by the tag alone.
 */
export async function headings(page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const level = ({ properties }) => properties.find(({ name }) => name === "level").value.value;
  const found = nodes.filter(({ ignored, role }) => !ignored && role.value === "heading");
  await client.detach();
  return found.map((node) => `${level(node)} ${node.name.value}`);
}

/** The frame of this site, once its page is there. */
export async function embedded(page, address) {
  const element = page.locator(`iframe[src^="${address}"]`).first();
  await element.waitFor();
  const frame = await (await element.elementHandle()).contentFrame();
  await frame.waitForURL((url) => url.href.startsWith(address));
  await frame.locator("#main").waitFor();
  return frame;
}
