// What runs in a page to make a plain one of it.

/**
 * In the page: takes away scripts, styles and every attribute that plain HTML
 * would not have, puts the plain stylesheet in their place and gives the HTML.
 * With `screens`, these and their script stand where the tool stood.
 */
export function plainly({ style, script, screens }) {
  const keep = ["href", "type", "name", "value", "hidden", "open", "checked", "lang", "colspan", "scope", "content", "charset", "tabindex", "for"];
  const linked = new Set([...document.querySelectorAll("a[href^='#']")].map((link) => link.hash.slice(1)));
  document.querySelectorAll("script, link, noscript, meta:not([charset], [name=viewport], [name=description])").forEach((element) => element.remove());
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      const wanted = name === "id" ? linked.has(value) || element.id === "tool" : keep.includes(name);
      if (!wanted) element.removeAttribute(name);
    }
  }
  document.documentElement.lang = "en-GB";
  if (screens) {
    document.querySelector("#tool").innerHTML = screens;
    document.head.append(Object.assign(document.createElement("script"), { src: script, defer: true }));
  }
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: style }));
  return document.documentElement.outerHTML;
}
