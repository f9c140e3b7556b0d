// The site in a pretended language: every word of the interface is marked in it,
// and what is not has escaped the catalogue. Drawn by
//   cargo run -p site -- render --language en-XA --dist dist --out target/languages/en-XA
import { expect } from "@playwright/test";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SITE = "http://language.test";

/** Answers a page's requests from the folder of a language; gives how to go there. */
export async function speak(page, tag) {
  const folder = `${ROOT}target/languages/${tag}`;
  const how = `cargo run -p site -- render --language ${tag} --dist dist --out target/languages/${tag}`;
  if (!existsSync(`${folder}/index.html`)) throw new Error(`the site in ${tag} is not there: ${how}`);
  await page.route(`${SITE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const path = folder + (pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
  return (address) => page.goto(SITE + address);
}

/**
 * The texts that practitioners wrote, longest first: they are English in every pretended
 * language. Names of things, which are lowercase and of one word, are not shown.
 */
const CONTENT = [
  ...new Set(
    readdirSync(`${ROOT}content`, { recursive: true })
      .filter((file) => /\.(toml|md)$/.test(file))
      .flatMap((file) => strings(readFileSync(`${ROOT}content/${file}`, "utf8"))),
  ),
].sort((one, other) => other.length - one.length);

function strings(text) {
  const found = [...text.matchAll(/"""\n?([\s\S]*?)"""|"((?:[^"\\\n]|\\.)*)"/g)];
  // Of lowercase words, those that are shown.
  const shown = [...text.matchAll(/^(?:year|short|also) = (.+)$/gm)].map(([, value]) => value).join();
  const words = [...shown.matchAll(/"([^"]+)"/g)].map(([, word]) => word);
  return found
    .map(([, long, short]) => (long ?? short).replace(/\\"/g, '"').replace(/\s+/g, " ").trim())
    // Markdown makes the apostrophes curly.
    .map((one) => one.replace(/'/g, "’").replace(/\.$/, ""))
    .filter((one) => one.length > 1 && (/^[^a-z]/.test(one) || /\s/.test(one)))
    .concat(words, [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading.replace(/'/g, "’")));
}

// A word of English: in a pretended one every consonant has a mark.
const ENGLISH = /(?<!\p{L})(?=[a-z]*[b-df-hj-np-tv-z])[a-z]{2,}(?!\p{L})/giu;

const known = new Map();

/** The words of a text that neither the catalogue marked nor the content has. */
export function escaped(text) {
  // What stands around every page is looked through once.
  if (!known.has(text)) known.set(text, look(text));
  return known.get(text);
}

function look(text) {
  let rest = text.replace(/https?:\/\/\S+/g, "").replace(/'/g, "’").replace(/\s+/g, " ");
  if (!rest.match(ENGLISH)) return [];
  for (const one of CONTENT) {
    if (rest.includes(one)) rest = rest.split(one).join(" 0 ");
  }
  // The rules' name, and web addresses.
  rest = rest.replace(/\b[0-9a-f]{12}\b/g, "").replace(/[\w-]+(\.[\w-]+)+[\w./-]*/g, "");
  return rest.match(ENGLISH) ?? [];
}

/**
 * Everything that a page says, to eyes and to ears: its texts, but those of the
 * pages' prose and of web addresses, and the attributes that are read aloud.
 */
const said = (page, within) =>
  page.evaluate((within) => {
    const CONTENT = ".prose, .snippet code, .outside, a[href^='mailto:'], .contact-card__site, .drawing, script, style, noscript";
    const SAID = ["aria-label", "title", "alt", "placeholder", "data-label", "data-text"];
    const texts = within === "body" ? [document.title] : [];
    for (const root of document.querySelectorAll(within)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        // Web addresses may break where they have a slash or a hyphen.
        const beside = (way) => {
          let one = walker.currentNode[way];
          while (one?.nodeType === Node.COMMENT_NODE) one = one[way];
          return one?.nodeName;
        };
        const isAddress = beside("nextSibling") === "WBR" || beside("previousSibling") === "WBR";
        if (data.trim() && !isAddress && !parentElement.closest(CONTENT)) texts.push(data);
      }
      for (const name of SAID) {
        for (const element of root.querySelectorAll(`[${name}]`)) {
          if (!element.closest(CONTENT)) texts.push(element.getAttribute(name));
        }
      }
    }
    return [...new Set(texts)];
  }, within);

/** Nothing of the interface escaped the catalogue. */
export async function expectMarked(page, where, within = "body") {
  const texts = await said(page, within);
  expect(texts.length, where).toBeGreaterThan(3);
  const wrong = texts.map((text) => [text, escaped(text)]).filter(([, words]) => words.length);
  expect(wrong, where).toEqual([]);
}

/** Nothing stands outside the screen, at its start or at its end. */
export async function expectWithin(page, where) {
  const out = await page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const found = [...document.querySelectorAll("body *")].filter((one) => {
      const { left, right, width, height } = one.getBoundingClientRect();
      const seen = width > 1 && height > 1 && !one.closest(".drawing, .skip");
      return seen && (left < -1 || right > wide + 1);
    });
    const scrolls = document.documentElement.scrollWidth > wide ? ["the page scrolls sideways"] : [];
    return [...scrolls, ...found.map((one) => `${one.tagName} ${one.className}: ${one.textContent.slice(0, 40)}`)];
  });
  expect(out, where).toEqual([]);
}
