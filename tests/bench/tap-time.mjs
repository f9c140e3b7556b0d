// What a tap takes, by two clocks. `frame`: on the main thread, from the finger's
// lifting to the first frame that holds the next screen. `event`: as the
// browser's Event Timing counts it, with the raster of that frame, which on a
// machine without a graphics card is slow; in steps of 8 ms, none below 16.

/** In the page, before it loads. */
export function watchTaps() {
  window.taps = [];
  let lifted = 0;
  addEventListener("pointerup", (event) => (lifted = event.timeStamp), true);
  addEventListener("click", (event) => {
    if (!event.target.closest("button")) return;
    const [start, before] = [lifted, window.title()];
    const changes = new MutationObserver(() => {
      if (window.title() === before) return;
      changes.disconnect();
      requestAnimationFrame(() => {
        const drawn = new MessageChannel();
        drawn.port1.onmessage = () => window.taps.push({ frame: performance.now() - start });
        drawn.port2.postMessage(null);
      });
    });
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ["hidden"] });
  }, true);
  new PerformanceObserver((list) => {
    const longest = Math.max(...list.getEntries().filter(({ name }) => /pointerup|click|touchend/.test(name)).map(({ duration }) => duration));
    if (longest > 0) window.event = longest;
  }).observe({ type: "event", durationThreshold: 16 });
}

/** The two times of the last tap; one too short for Event Timing counts as 16. */
export async function taken(page) {
  await page.waitForFunction(() => window.taps.length);
  await page.waitForTimeout(100);
  return page.evaluate(() => {
    const { frame } = window.taps.at(-1);
    const event = window.event ?? 16;
    window.event = undefined;
    return { frame, event };
  });
}
