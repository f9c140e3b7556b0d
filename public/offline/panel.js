// "Keep this area on this phone": what is kept, how much it is, how to take it away.
// A page has places for it, which are empty without this script.
const panels = new Map();

const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;

const words = ({ kept, size, done, of, keeping, failed }) => {
  if (failed === "room") return WORDS.room;
  if (failed) return WORDS.network;
  if (of) return fill(WORDS.progress, { done, all: of });
  if (keeping) return WORDS.begun;
  if (kept) return fill(WORDS.kept, { date: day(kept), size: kB(size) });
  return fill(WORDS.unkept, { size: kB(size) });
};

const say = (area, news) => {
  const panel = panels.get(area);
  if (!panel) return;
  Object.assign(panel.now, news);
  const { now, name, status, press } = panel;
  if (status.textContent !== words(now)) status.textContent = words(now);
  press.textContent = now.kept ? WORDS.remove : WORDS.keep;
  if (name) press.setAttribute("aria-label", fill(WORDS.named, { what: press.textContent, area: name }));
  if (now.keeping || now.of) press.setAttribute("aria-busy", "true");
  else press.removeAttribute("aria-busy");
};

// One button, so that the keyboard stays where it is when the words change.
const press = async (area) => {
  const { now } = panels.get(area);
  if (now.keeping || now.of) return;
  if (now.kept) return send({ do: "remove", area });
  say(area, { keeping: true, failed: undefined });
  try {
    await register();
    await send({ do: "keep", area });
  } catch {
    say(area, { keeping: false, failed: panels.get(area).now.failed ?? "network" });
  }
};

const build = (place, area) => {
  const status = element("p", "keep__status");
  status.role = "status";
  const one = { status, press: button("", () => press(area), "button--quiet"), name: place.dataset.name, now: {} };
  if (!one.name) place.append(element("h2", "", WORDS.title));
  place.append(status, one.press);
  place.classList.add("keep");
  panels.set(area, one);
};

// What is kept, as the worker says; where there is none, what could be.
const showAreas = async (areas) => {
  const places = [...document.querySelectorAll("[data-keep]")].filter((place) => areas[place.dataset.keep]);
  if (places.length) await dress();
  for (const place of places) {
    const area = place.dataset.keep;
    if (!panels.has(area)) build(place, area);
    say(area, { kept: undefined, ...areas[area], keeping: false, done: undefined, of: undefined, failed: undefined });
  }
  // A worker that is active has the first page of every area; without one, nothing is kept.
  const isThere = Boolean(registration?.active);
  for (const none of document.querySelectorAll("[data-none-kept]")) none.hidden = isThere;
  for (const line of document.querySelectorAll("[data-kept]")) {
    line.hidden = !isThere;
    const whole = Boolean(areas[line.dataset.kept]?.kept);
    line.querySelector("[data-whole]").hidden = !whole;
    line.querySelector("[data-first]").hidden = whole;
  }
  offerRemoval();
};
const showSizes = async () => {
  if (!document.querySelector("[data-keep]")) return;
  const answer = await fetch(new URL("offline.json", BASE));
  if (answer.ok) await showAreas(await answer.json());
};

const offerRemoval = () => {
  const place = document.querySelector("[data-remove-all]");
  if (!place || place.firstChild) return;
  const status = element("p", "keep__status");
  status.role = "status";
  status.id = "removed";
  place.append(button(WORDS.removeAll, () => send({ do: "remove" }), "button--quiet"), status);
};
const everythingGone = async () => {
  const status = document.getElementById("removed");
  if (status) status.textContent = WORDS.removed;
  for (const [area] of panels) say(area, { kept: undefined });
};

// The page that stands for one that is not here: where it is wanted, once more.
const again = document.querySelector("[data-again]");
for (const line of again ? document.querySelectorAll("[data-kept]") : []) {
  if (line.dataset.kept === AREA) line.parentElement.prepend(line);
}
if (again && !location.pathname.endsWith("/not-kept/")) again.append(button(WORDS.again, () => location.reload()));
