// What waits until the page stands and nothing else is to be done.
{
  // In the guided tool whoever answers comes first, and the Wasm before what is kept:
  // this waits until nobody has tapped or typed for three seconds.
  const CALM = 3000;
  const afterCalm = (run) => {
    let timer;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const type of ["pointerdown", "keydown"]) removeEventListener(type, wait, true);
        run();
      }, CALM);
    };
    for (const type of ["pointerdown", "keydown"]) addEventListener(type, wait, true);
    wait();
  };
  // A phone that is never idle comes to it all the same.
  const whenIdle = (run) => (window.requestIdleCallback ? requestIdleCallback(run, { timeout: 5000 }) : setTimeout(run));
  const isTool = document.querySelector('meta[name="app-bundle"]');
  const later = (run, canWait = isTool) => addEventListener("load", () => (canWait ? afterCalm : whenIdle)(run));

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

  // Working without a network, but not in another site's frame. A worker that is there
  // already has something to say, and little to fetch.
  const workers = navigator.serviceWorker;
  if (workers && window.top === window) later(() => import("./offline.js").catch(() => {}), isTool && !workers.controller);
}
