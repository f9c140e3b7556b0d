// @ts-check
// Leaves the site by the link, or by pressing Shift three times. Needs no Wasm. What
// it cannot do (earlier history) is said on the page beforehand.
const link = /** @type {HTMLAnchorElement} */ (document.querySelector("a[data-exit]"));
const leave = () => {
  document.documentElement.hidden = true;
  document.title = "";
  for (const store of /** @type {const} */ (["sessionStorage", "localStorage"])) {
    try {
      window[store].clear();
    } catch {
      // Storage is switched off: then nothing is in it.
    }
  }
  location.replace(link.href);
};
document.addEventListener("click", (event) => {
  const target = /** @type {Element} */ (event.target);
  if (!target.closest || !target.closest("a[data-exit]")) return;
  event.preventDefault();
  leave();
});

// As on GOV.UK: Shift alone, three times, each within five seconds of the one
// before; every other key begins again. The words are attributes of the link.
let pressed = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
let withAnother = false;
const say = (text = "") => {
  const status = document.getElementById("exit-said");
  if (status) status.textContent = text;
};
/** @param {string} [text] */
const startOver = (text) => {
  clearTimeout(timer);
  pressed = 0;
  say(text);
};
addEventListener("keyup", ({ key, shiftKey }) => {
  if (key === "Shift" && !withAnother) {
    pressed += 1;
    if (pressed === 3) return leave();
    say(link.dataset[pressed === 1 ? "two" : "one"]);
    clearTimeout(timer);
    timer = setTimeout(() => startOver(link.dataset.over), 5000);
  } else if (pressed) {
    startOver();
  }
  withAnother = shiftKey;
});

// A page that comes back from the browser's memory comes back blank: load it anew.
addEventListener("pageshow", (event) => {
  if (event.persisted && document.documentElement.hidden) location.reload();
});
