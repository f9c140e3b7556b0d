// Starts the guided tool. Until the Wasm has arrived, this alone goes on to the
// next of the first screens, which stand in the page; the tool then takes over
// from where the user is.
const { js, wasm, guide, take, area } = document.querySelector('meta[name="app-bundle"]').dataset;
const $ = (id) => document.getElementById(id);
const tool = $("tool");
const screens = { first: tool.firstElementChild };
for (const name of ["check", "emergency", "who"]) screens[name] = $(`early-${name}`).content.firstElementChild;
const checks = $("early-check").dataset.checks.split(" ");
let at = 0;
let first;
let checked = false;
let pressed = false;
let failed = false;
let goingBack = false;

const show = (to) => {
  const name = !to || !first ? "first" : !checks.includes(first) ? "who" : checked && to > 1 ? "emergency" : "check";
  at = { first: 0, emergency: 2 }[name] ?? 1;
  tool.replaceChildren(screens[name]);
  scrollTo(0, 0);
  $("step-title").focus();
};
const mark = (how, to) => {
  try {
    history[how](to, "");
  } catch {
    // Some sandboxed frames have no history of their own.
  }
};
const go = (to) => {
  // In a frame the history is the host's.
  if (parent === window) mark("pushState", to);
  show(to);
};
const proceed = (button) => {
  const chosen = tool.querySelector("input:checked:not([name=lives])");
  $("step-error").textContent = chosen ? "" : $("step-error").dataset.text;
  if (!chosen) return;
  if (!at) {
    checked &&= first === chosen.value;
    first = chosen.value;
    go(1);
  } else if (failed) {
    $("tool-failed").focus();
  } else {
    pressed = true;
    button.setAttribute("aria-busy", "true");
  }
};
const PRESS = {
  continue: proceed,
  back: () => {
    if (history.state !== at) return show(at - 1);
    goingBack = true;
    history.back();
  },
  "check-change": () => go(0),
  "check-yes": () => {
    checked = true;
    go(2);
  },
};
const press = (event) => {
  const button = event.target.closest?.("#tool button");
  PRESS[button?.id]?.(button);
};
// A link within the page makes an entry too, without a number: it stays where it is.
const move = ({ state }) => {
  if (state === null) return mark("replaceState", at);
  if (goingBack && state === at) return history.back();
  goingBack = false;
  show(state);
};
mark("replaceState", 0);
document.addEventListener("click", press);
addEventListener("popstate", move);

const bytes = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

try {
  const [app, data] = await Promise.all([
    import(js).then(async (app) => {
      await app.default({ module_or_path: wasm });
      return app;
    }),
    bytes(guide),
    import(take),
  ]);
  app.start(data, area, at, first, checked, pressed);
  document.removeEventListener("click", press);
  removeEventListener("popstate", move);
  $("not-started")?.remove();
  // Keeping answers, when asked, is no part of the tool: whatever becomes of it.
  if (parent === window) import("./answers.js").then(({ begin }) => begin(app), console.error);
} catch (error) {
  console.error(error);
  failed = true;
  $("continue")?.removeAttribute("aria-busy");
  $("tool-failed").hidden = false;
  if (pressed) $("tool-failed").focus();
}
