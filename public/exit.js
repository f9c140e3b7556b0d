// The way out, without Wasm. What it cannot do (earlier history) is said on the
// page beforehand.
(() => {
  const leave = (event) => {
    const link = event.target.closest?.("a[data-exit]");
    if (!link) return;
    event.preventDefault();
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
  document.addEventListener("click", leave);
  // A page that comes back from the browser's memory comes back blank: load it anew.
  addEventListener("pageshow", (event) => {
    if (event.persisted && document.documentElement.hidden) location.reload();
  });
})();
