// The way out, without Wasm: the link, or Shift three times. What it cannot do
// (earlier history) is said on the page beforehand.
(() => {
  const link = document.querySelector("a[data-exit]");
  const leave = () => {
    document.documentElement.hidden = true;
    document.title = "";
    for (const store of ["sessionStorage", "localStorage"]) {
      try {
        window[store].clear();
      } catch {
        // Storage is switched off: then nothing is in it.
      }
    }
    location.replace(link.href);
  };
  document.addEventListener("click", (event) => {
    if (!event.target.closest || !event.target.closest("a[data-exit]")) return;
    event.preventDefault();
    leave();
  });

  // As on GOV.UK: Shift alone, three times, each within five seconds of the one
  // before; every other key begins again. The words stand at the link.
  let pressed = 0;
  let timer;
  let withAnother = false;
  const say = (text = "") => {
    const said = document.getElementById("exit-said");
    if (said) said.textContent = text;
  };
  const again = (text) => {
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
      timer = setTimeout(() => again(link.dataset.over), 5000);
    } else if (pressed) {
      again();
    }
    withAnother = shiftKey;
  });

  // A page that comes back from the browser's memory comes back blank: load it anew.
  addEventListener("pageshow", (event) => {
    if (event.persisted && document.documentElement.hidden) location.reload();
  });
})();
