// Working without a network is asked for once everything else is done, and not in
// another site's frame.
if (navigator.serviceWorker && window.top === window) {
  addEventListener("load", () => (window.requestIdleCallback || setTimeout)(() => import("./offline.js").catch(() => {})));
}
