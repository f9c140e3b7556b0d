// A page that comes from this phone says since when it has been there.
const stamp = performance.getEntriesByType("navigation")[0]?.serverTiming?.find(({ name }) => name === "kept");
if (stamp) {
  document.querySelector(".foot")?.append(element("p", "", fill(WORDS.copy, { date: day(stamp.description) })));
}
