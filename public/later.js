// What waits until the page stands and nothing else is to be done.
{
  const later = (run) => addEventListener("load", () => (window.requestIdleCallback || setTimeout)(run));

  // Answers that were kept are gone after their day, whichever page is opened; so
  // is an entry that cannot be read. A slow phone takes 25 ms to look into its
  // storage for the first time.
  const isOver = (text) => {
    try {
      const { since, until } = JSON.parse(text);
      const now = Date.now();
      return !(since <= now + 864e5 && now < until && until - since <= 864e5);
    } catch {
      document.documentElement.dataset.dropped = "unreadable";
      return true;
    }
  };
  later(() => {
    for (const name of ["sessionStorage", "localStorage"]) {
      try {
        const kept = window[name].getItem("sq-answers");
        if (kept !== null && isOver(kept)) window[name].removeItem("sq-answers");
      } catch {
        // No storage, nothing kept.
      }
    }
  });

  // Working without a network, but not in another site's frame.
  if (navigator.serviceWorker && window.top === window) later(() => import("./offline.js").catch(() => {}));
}
