// Starts the guided tool. Until the Wasm has arrived, this alone goes on to the
// next of the first screens, which stand in the page; the tool then takes over
// from where the user is. A browser too old for the Wasm still gets as far as
// that, so this is written without what came into the language after 2018.
const { js, wasm, guide, take, area, jsSum, wasmSum, guideSum } = document.querySelector('meta[name="app-bundle"]').dataset;
const $ = (id) => document.getElementById(id);
const tool = $("tool");
// Found beforehand: a browser that fails may fail at that too.
const notice = $("tool-failed");
const why = $("why-failed");
const screens = { first: tool.firstElementChild };
for (const name of ["check", "emergency", "unsure", "who"]) screens[name] = $(`early-${name}`).content.firstElementChild;
const checks = $("early-check").dataset.checks.split(" ");
const { leads } = $("early-unsure").dataset;
let at = 0;
let first;
let checked = false;
let pressed = false;
let failed = false;
let goingBack = false;

const show = (to) => {
  const name = !to || !first ? "first" : first === leads ? "unsure" : !checks.includes(first) ? "who" : checked && to > 1 ? "emergency" : "check";
  at = name === "first" ? 0 : name === "emergency" ? 2 : 1;
  tool.textContent = "";
  tool.append(screens[name]);
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
    checked = checked && first === chosen.value;
    first = chosen.value;
    go(1);
  } else if (failed) {
    notice.focus();
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
const within = ({ target }, css) => target instanceof Element && target.closest(css);
const press = (event) => {
  const button = within(event, "#tool button");
  if (button && PRESS[button.id]) PRESS[button.id](button);
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
// Whoever tapped Continue before this script was there does not have to tap again.
// The focus of a finger or a mouse shows no ring; that of a keyboard, which may only
// have come past, does.
const early = document.activeElement;
const isPress = () => {
  try {
    return early.id === "continue" && !early.matches(":focus-visible");
  } catch {
    // An older browser does not tell the two apart.
    return false;
  }
};
if (isPress()) proceed(early);

// Only what is, byte for byte, of this page's edition is used: of what was damaged
// on the way nobody would see that a number in it is wrong. Without https a browser
// cannot tell.
const sound = async (address, sum) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  if (!crypto.subtle) return bytes;
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const begins = Array.from(hash.slice(0, sum.length / 2), (byte) => `0${byte.toString(16)}`.slice(-2)).join("");
  if (begins !== sum) throw new Error(`${address} is damaged, or of another edition`);
  return bytes;
};
// The Wasm is the largest of all, and leaves the line to what is read first. Where
// nothing is painted, as in a frame below the screen, it does not wait for that.
const painted = new Promise((resolve) => {
  setTimeout(resolve, 1000);
  try {
    new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  } catch {
    // An older browser cannot say.
  }
});
const program = async () => {
  // Imported from the browser's cache: a script cannot be run from its bytes here.
  const script = sound(js, jsSum).then(() => import(js));
  const [app, bytes] = await Promise.all([script, painted.then(() => sound(wasm, wasmSum))]);
  await app.default({ module_or_path: bytes });
  return app;
};

// Once the Wasm has failed on its way, nothing that it would still say can be
// trusted: the notice says so, and every button of the questions leads to it. What
// the Wasm asked for beforehand may still move the focus, so ours comes after.
const say = () => {
  notice.hidden = false;
  notice.focus();
  requestAnimationFrame(() => setTimeout(() => notice.focus()));
};
let stopped = false;
const stop = () => {
  why.textContent = why.dataset.later;
  say();
  if (stopped) return;
  stopped = true;
  const hold = (event) => {
    if (event.type === "click" && !within(event, "#tool button:not([data-take])")) return;
    event.stopImmediatePropagation();
    say();
  };
  addEventListener("click", hold, true);
  addEventListener("popstate", hold, true);
};
// Not every failure throws: a browser's translation or an extension may have moved
// what a screen is put beside, and then the screen is empty.
const watch = () => {
  const judge = (error) => error && /wasm/.test(error.stack) && stop();
  addEventListener("error", ({ error }) => judge(error));
  addEventListener("unhandledrejection", ({ reason }) => judge(reason));
  if (window.MutationObserver) new MutationObserver(() => $("step-title") || stop()).observe($("tool"), { childList: true });
};

const pause = () => new Promise((resolve) => setTimeout(resolve));
$("start-again").addEventListener("click", () => location.reload());
const start = async () => {
  try {
    const [app, data] = await Promise.all([program(), sound(guide, guideSum), import(take)]);
    // In between, a finger that came down meanwhile is heard.
    await pause();
    app.read(new Uint8Array(data));
    await pause();
    const opened = [...tool.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent);
    const read = within({ target: document.activeElement }, "#tool summary");
    app.start(area, at, first, checked, pressed);
    // What is being read stays open, and where the keyboard is.
    for (const summary of $("tool").querySelectorAll("summary")) {
      if (opened.includes(summary.textContent)) summary.parentNode.open = true;
      if (read && read.textContent === summary.textContent) summary.focus();
    }
    document.removeEventListener("click", press);
    removeEventListener("popstate", move);
    if ($("not-started")) $("not-started").hidden = true;
    watch();
    // Keeping answers, when asked, is no part of the tool: whatever becomes of it.
    if ($("keep-answers")) import("./answers.js").then(({ begin }) => begin(app), console.error);
  } catch (error) {
    console.error(error);
    failed = true;
    if ($("continue")) $("continue").removeAttribute("aria-busy");
    notice.hidden = false;
    if (pressed) notice.focus();
  }
};
start();
