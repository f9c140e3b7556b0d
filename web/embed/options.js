// @ts-check
// Takes over what the page that holds this frame asks for in its address: each option
// has a closed list, and anything else is ignored. It runs before anything is drawn.
const OPTIONS = {
  heading: ["2", "3", "4"],
  theme: ["teal", "blue", "green", "plum", "slate"],
  scheme: ["light", "dark", "host"],
  lang: ["en"],
};
const asked = new URLSearchParams(location.search);
for (const [name, known] of Object.entries(OPTIONS)) {
  const value = asked.get(name);
  if (value !== null && known.includes(value)) document.documentElement.dataset[name] = value;
}
