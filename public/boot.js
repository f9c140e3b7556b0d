// Starts the guided tool, and until its Wasm has arrived shows the first screens,
// which stand in the page. Which screen follows which press the page says, by the
// ids of its templates: the template `after-X` follows the press of X. A press that
// has none is kept for the Wasm. A browser too old for the Wasm gets as far as that,
// so this is written without what came into the language after 2018.
const { js, wasm, guide, take, area, jsSum, wasmSum, guideSum } = document.querySelector('meta[name="app-bundle"]').dataset;
const $ = (id) => document.getElementById(id);
const tool = $("tool");
// Found beforehand: a browser that fails may fail at that too.
const notice = $("tool-failed");
const why = $("why-failed");
const screens = {};
for (const { id, content, dataset } of document.querySelectorAll("template[data-answers]")) {
  screens[id] = { screen: content.firstElementChild, at: Number(dataset.at), answers: dataset.answers };
}
// The screens gone through, each with the answers that led to it.
const path = [{ screen: tool.firstElementChild, answers: "" }];
let at = 0;
let pressed = false;
let failed = false;
let goingBack = false;

const show = (to) => {
  at = path[to] ? to : path.length - 1;
  pressed = false;
  tool.textContent = "";
  tool.append(path[at].screen);
  if ($("continue")) $("continue").removeAttribute("aria-busy");
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
const go = (next) => {
  // Without a screen of its own it leads back to one that was gone through.
  if (next.screen) path.splice(next.at, path.length, next);
  // In a frame the history is the host's.
  if (parent === window) mark("pushState", next.at);
  show(next.at);
};
const proceed = (button) => {
  const chosen = tool.querySelector("input:checked:not([name=lives])");
  $("step-error").textContent = chosen ? "" : $("step-error").dataset.text;
  if (!chosen) return;
  const next = screens[`after-${chosen.id}`];
  if (next) {
    go(next);
  } else if (failed) {
    notice.focus();
  } else {
    pressed = true;
    button.setAttribute("aria-busy", "true");
  }
};
const goBack = () => {
  if (history.state !== at) return show(at - 1);
  goingBack = true;
  history.back();
};
const within = ({ target }, css) => target instanceof Element && target.closest(css);
const press = (event) => {
  const button = within(event, "#tool button");
  if (!button) return;
  if (button.id === "continue") proceed(button);
  else if (button.id === "back") goBack();
  else if (screens[`after-${button.id}`]) go(screens[`after-${button.id}`]);
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
// Whoever pressed Continue before this script ran does not have to press again: the
// button has the focus, and without a ring. A finger or a mouse leaves none; the
// focus of a keyboard, which may only have come past, has one.
const focused = document.activeElement;
const isPress = () => {
  try {
    return focused.id === "continue" && !focused.matches(":focus-visible");
  } catch {
    // An older browser does not tell the two apart.
    return false;
  }
};
if (isPress()) proceed(focused);

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
    app.start(area, at, path[path.length - 1].answers, pressed);
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
