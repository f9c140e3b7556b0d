// Finds pages that together show every component.
import { DISTINCT, EMBEDDED, SIGNS, html } from "./pages.mjs";

const VOID = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);

/** Classes by which signs are filtered; they change no look. */
const FILTERS = [...new Set(SIGNS.flatMap(({ ages, places }) => [...ages, ...places]))];
const styled = (classes) => classes.split(" ").filter((one) => !FILTERS.includes(one)).join(" ");

/**
 * Returns what the styles of a page could tell apart: each element by its name, its kind
 * and its classes, within the classes around it and the page's list of styles.
 */
function looks(text) {
  const styles = [...text.matchAll(/<link [^>]*href="[^"]*[/]([\w-]+?)-[\da-f]{12,16}[.]css"/g)].map(([, name]) => name).join("+");
  const found = new Set();
  const around = [];
  for (const [, close, name, attributes] of text.matchAll(/<(\/?)([a-z][\w-]*)((?:\s[^<>]*?(?:"[^"]*")?)*)\/?>/g)) {
    if (close) {
      around.pop();
      continue;
    }
    const of = (attribute) => attributes.match(new RegExp(`\\s${attribute}="([^"]*)"`))?.[1] ?? "";
    const own = `${name}${of("type") && `[${of("type")}]`}.${styled(of("class"))}`;
    found.add(`${styles}: ${around.at(-1) ?? ""} > ${own}`);
    if (!VOID.has(name)) around.push(of("class") ? own : (around.at(-1) ?? ""));
  }
  return found;
}

/** Takes away whatever shows nothing that does not stand before it, such as the further items of a list. */
export const thinOut = (page) => page.evaluate(removeRepeated, FILTERS);

/** In the page. */
function removeRepeated(filters) {
  const seen = new Set();
  const styled = (one) => one?.getAttribute("class")?.split(" ").filter((name) => !filters.includes(name));
  const look = (one) => [styled(one.parentElement.closest("[class]")), one.localName, one.type, styled(one), one.hidden, one.open].join();
  const visit = (parent) => {
    for (const child of [...parent.children]) {
      const looks = [child, ...child.querySelectorAll("*")].map(look);
      if (looks.every((one) => seen.has(one))) {
        child.remove();
        continue;
      }
      seen.add(look(child));
      visit(child);
    }
  };
  visit(document.body);
}

/**
 * The fewest of these pages that a greedy choice finds to show all that they show
 * together, and is not `seen`.
 */
function covering(pages, seen) {
  const left = new Map(pages.map((address) => [address, looks(html(address))]));
  const chosen = [];
  for (;;) {
    const news = [...left].map(([address, shown]) => ({ address, count: [...shown].filter((one) => !seen.has(one)).length }));
    const best = news.reduce((best, one) => (one.count > best.count ? one : best), { count: 0 });
    if (best.count === 0) return chosen;
    for (const one of left.get(best.address)) seen.add(one);
    left.delete(best.address);
    chosen.push(best.address);
  }
}

/**
 * Pages of the site and of frames that together show every component in every
 * surrounding: of `usual` as many as show something, of all others what is left.
 */
export function gallery(usual) {
  const seen = new Set();
  const others = [...DISTINCT, ...EMBEDDED].filter((address) => !usual.includes(address));
  return [...covering(usual, seen), ...covering(others, seen)];
}
