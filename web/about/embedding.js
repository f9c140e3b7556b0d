// @ts-check
// The page for whoever keeps another site: shows the widget as it was chosen, and fills
// in what is to be copied. Only embed.js draws the widget, as it does for everybody.
import * as messages from "build:messages";
import { byId, fill } from "../dom.js";
import { pagePath } from "../embed/page-path.js";
import { saveFile } from "../save-file.js";

const form = byId("embed-choose");
const shown = byId("embed-shown");
const { base = "", height = "", qr = "" } = form.dataset;
const site = new URL(base, location.href).href;
/** @param {string} name */
const field = (name) => /** @type {HTMLSelectElement} */ (byId(`embed-${name}`));
/** The options, each with its value where nothing is said. @type {Record<string, string>} */
const DEFAULTS = { heading: "", theme: "teal", scheme: "host" };

/** @param {string} text */
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
/** @param {string} name */
const label = (name) => field(name).selectedOptions[0].textContent ?? "";
const chosen = () =>
  Object.keys(DEFAULTS)
    .map((name) => [name, field(name).value])
    .filter(([name, value]) => value !== DEFAULTS[name]);

const page = () => pagePath(field("area").value, field("view").value);

/**
 * Returns what stands in the snippets in place of the names between braces.
 * @returns {Record<string, string>}
 */
const values = () => {
  const query = new URLSearchParams(chosen()).toString();
  return {
    site,
    area: field("area").value,
    view: field("view").value,
    page: page(),
    query: query && `?${escape(query)}`,
    options: chosen().map(([name, value]) => ` data-${name}="${value}"`).join(""),
    title: escape(fill(messages.title, { view: label("view"), area: label("area") })),
    height,
  };
};

const writeSnippets = () => {
  const all = values();
  for (const code of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-template]"))) {
    code.textContent = fill(code.dataset.template ?? "", all);
  }
};

const applyWidth = () => {
  shown.dataset.width = field("width").value;
};

// The widget afresh, by the script that partners load.
const show = () => {
  shown.replaceChildren();
  applyWidth();
  const script = document.createElement("script");
  const { area, view } = values();
  Object.assign(script.dataset, { area, view, height }, Object.fromEntries(chosen()));
  script.src = `${site}embed.js`;
  shown.append(script);
};

let svg = "";
const showQrCode = async () => {
  const address = site + page();
  try {
    const { renderSVG } = await import(qr);
    if (address !== site + page()) return;
    svg = renderSVG(address, { ecc: "M", border: 4 });
    byId("qr-code").replaceChildren(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement);
    const says = fill(messages.says, { address });
    byId("qr-code").setAttribute("aria-label", says);
    byId("qr-says").textContent = says;
    byId("qr").hidden = false;
  } catch (error) {
    console.error(error);
  }
};

byId("qr-keep").addEventListener("click", () => {
  saveFile(svg, "image/svg+xml", `second-question-${page().replaceAll("/", "-").slice(0, -1)}.svg`);
});

const copyButtons = () => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-copy]"));
for (const button of copyButtons()) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(byId(button.dataset.copy ?? "").textContent ?? "");
      button.textContent = messages.copied;
    } catch {
      button.textContent = messages.refused;
    }
  });
}

/** @param {Event} [event] */
const change = (event) => {
  for (const button of copyButtons()) button.textContent = messages.copy;
  writeSnippets();
  if (event?.target === field("width")) applyWidth();
  else show();
  showQrCode();
};
form.hidden = false;
form.addEventListener("change", change);
change();
