// A page that comes from this phone says since when it has been there.
const stamp = performance.getEntriesByType("navigation")[0]?.serverTiming?.find(({ name }) => name === "kept");
if (stamp) {
  document.querySelector(".foot")?.append(element("p", "", `This copy was kept on this phone on ${day(stamp.description)}.`));
}
