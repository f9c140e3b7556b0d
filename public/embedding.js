// The page for whoever keeps another site: shows the widget as it was chosen,
// and fills in what is to be copied. Only public/embed.js draws the widget, as
// it does for everybody.
const WORDS = {};
const choose = document.getElementById("embed-choose");
const shown = document.getElementById("embed-shown");
const site = new URL(choose.dataset.base, location.href).href;
const at = (name) => document.getElementById(`embed-${name}`);
const OPTIONS = ["heading", "theme", "scheme"];
// What the options are where nothing is said.
const PLAIN = { heading: "", theme: "teal", scheme: "host" };

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const label = (name) => at(name).selectedOptions[0].textContent;
const chosen = () => OPTIONS.map((name) => [name, at(name).value]).filter(([name, value]) => value !== PLAIN[name]);

const page = () => {
  const [area, view] = [at("area").value, at("view").value];
  return view === "contacts" ? `${area}/` : `${area}/${view}/`;
};

// What stands in the snippets in place of the names between braces.
const values = (height) => {
  const query = new URLSearchParams(chosen()).toString();
  return {
    site,
    area: at("area").value,
    view: at("view").value,
    page: page(),
    query: query && `?${escape(query)}`,
    options: chosen().map(([name, value]) => ` data-${name}="${value}"`).join(""),
    title: escape(WORDS.title.replace("{view}", label("view")).replace("{area}", label("area"))),
    height: String(height),
  };
};

const write = (height) => {
  const all = values(height);
  for (const code of document.querySelectorAll("[data-template]")) {
    code.textContent = code.dataset.template.replaceAll(/\{(\w+)\}/g, (_, name) => all[name]);
  }
};

// The widget afresh, by the script that partners load.
const show = () => {
  shown.replaceChildren();
  shown.dataset.width = at("width").value;
  const script = document.createElement("script");
  const { area, view } = values(choose.dataset.height);
  Object.assign(script.dataset, { area, view, height: choose.dataset.height }, Object.fromEntries(chosen()));
  script.src = `${site}embed.js`;
  shown.append(script);
};

let drawn;
const draw = async () => {
  const address = site + page();
  try {
    const { renderSVG } = await import(choose.dataset.qr);
    if (address !== site + page()) return;
    drawn = renderSVG(address, { ecc: "M", border: 4 });
    const svg = new DOMParser().parseFromString(drawn, "image/svg+xml").documentElement;
    document.getElementById("qr-code").replaceChildren(svg);
    document.getElementById("qr-says").textContent = WORDS.says.replace("{address}", address);
    document.getElementById("qr").hidden = false;
  } catch (error) {
    console.error(error);
  }
};

document.getElementById("qr-keep").addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([drawn], { type: "image/svg+xml" }));
  link.download = `second-question-${page().replaceAll("/", "-").slice(0, -1)}.svg`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
});

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = WORDS.copied;
    } catch {
      button.textContent = WORDS.refused;
    }
  });
}

const change = (event) => {
  for (const button of document.querySelectorAll("[data-copy]")) button.textContent = WORDS.copy;
  write(choose.dataset.height);
  if (event?.target === at("width")) shown.dataset.width = at("width").value;
  else show();
  draw();
};
choose.hidden = false;
choose.addEventListener("change", change);
change();
