// The search box. Engine and index are asked for when the box is first used;
// after that nothing is: what is typed stays in this page, and is neither kept
// nor put into the address. What it says comes from the catalogue: `site render`
// puts it in.
const WORDS = {};
const { engine, index, home } = document.querySelector('meta[name="search"]').dataset;
const at = (id) => document.getElementById(`search-${id}`);
const [box, found, title, status, none, failed, everything] = [
  "box", "found", "title", "status", "none", "failed", "everything",
].map(at);
const SHOWN = 20;
// So many are drawn at once; the rest, which stand below the screen, after that.
const FIRST = 8;
// How much of a text is shown, and how much of it before the word that was found.
const EXCERPT = 170;
const BEFORE = 50;
// A screen reader hears the number once the typing pauses.
const PAUSE = 400;
const STOP = new Set(
  ("a am an and are as at be been but by do does for from had has have he her him his i if in is it its me my of on or " +
    "our she so that the their them they this to was we were with you your").split(" "),
);

const fold = (text) => text.toLowerCase().replace(/[’']/g, "");
const words = (text) => fold(text).split(/[\n\r\p{Z}\p{P}]+/u).filter(Boolean);

let ready;
let timer;
let rest;

const load = async () => {
  const [{ default: MiniSearch }, entries] = await Promise.all([
    import(engine),
    fetch(index).then((answer) => {
      if (!answer.ok) throw new Error(`${index}: ${answer.status}`);
      return answer.json();
    }),
  ]);
  const search = new MiniSearch({
    fields: ["title", "also", "text"],
    extractField: (entry, field) => {
      if (field === "also") return entry.also?.flat().join("\n");
      return field === "text" ? `${entry.text} ${entry.more ?? ""}` : entry[field];
    },
    tokenize: words,
    processTerm: (word) => (STOP.has(word) ? null : word),
  });
  entries.forEach((entry, id) => {
    entry.id = id;
    // Where this entry stands among all that exactly these words mean.
    entry.rank = new Map();
    entry.also?.forEach((phrases, rank) => {
      for (const phrase of phrases) {
        const key = words(phrase).join(" ");
        if (!entry.rank.has(key)) entry.rank.set(key, rank);
      }
    });
  });
  // In parts, so that the box answers meanwhile.
  await search.addAllAsync(entries, { chunkSize: 40 });
  return { search, entries };
};

const prepare = () => {
  ready ??= load().catch((error) => {
    console.error(error);
    ready = undefined;
    throw error;
  });
  return ready;
};

// What was typed: all of the words, or any where nothing has all of them. What
// content/synonyms.toml promises for exactly these words comes first, in its order.
const look = ({ search, entries }, query) => {
  const typed = words(query).join(" ");
  const options = {
    boost: { title: 3, also: 4 },
    prefix: (word) => word.length > 1,
    fuzzy: (word) => (word.length > 3 ? 0.2 : false),
    maxFuzzy: 2,
    weights: { prefix: 0.4, fuzzy: 0.15 },
    boostDocument: (id) => {
      const rank = entries[id].rank.get(typed);
      return rank === undefined ? 1 : 1e40 / 1e4 ** rank;
    },
  };
  const all = search.search(query, { ...options, combineWith: "AND" });
  return all.length ? all : search.search(query, { ...options, combineWith: "OR" });
};

// The part of a text in which one of the words stands, the words marked. Safari
// learnt to look behind a word late, so what stands there is part of what is found.
const excerpt = ({ text, more }, terms) => {
  const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const any = new RegExp(`(^|[^\\p{L}\\p{N}])(${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  const first = text.search(any);
  let start = 0;
  if (first > BEFORE) start = text.indexOf(" ", first - BEFORE) + 1;
  let end = text.length;
  if (end - start > EXCERPT) end = Math.max(text.lastIndexOf(" ", start + EXCERPT), start + BEFORE);
  const cut = end < text.length || more;
  const part = `${start ? "… " : ""}${text.slice(start, end)}${cut ? " …" : ""}`;
  const line = document.createElement("p");
  part.split(any).forEach((piece, at) => {
    if (at % 3 < 2) return line.append(piece);
    const mark = document.createElement("mark");
    mark.textContent = piece;
    line.append(mark);
  });
  return line;
};

const shown = (entry, terms) => {
  const link = document.createElement("a");
  link.href = home + entry.to;
  link.textContent = entry.title;
  const place = document.createElement("p");
  place.className = "search-result__place";
  place.textContent = entry.place;
  const item = document.createElement("li");
  item.className = "search-result";
  item.append(link, place, excerpt(entry, terms));
  return item;
};

const number = (count) => {
  if (count === 0) return WORDS.none;
  const says = count > SHOWN ? WORDS.first : WORDS.count;
  return says.replace("{count}", count).replace("{shown}", SHOWN);
};

const say = (text) => {
  clearTimeout(timer);
  timer = setTimeout(() => (status.textContent = text), PAUSE);
};

const answer = async () => {
  const query = box.value;
  if (words(query).join("").length < 2) {
    clearTimeout(rest);
    found.replaceChildren();
    none.hidden = true;
    title.hidden = true;
    everything.hidden = false;
    return say(query.trim() ? WORDS.short : "");
  }
  let loaded;
  try {
    if (!ready) say(WORDS.loading);
    loaded = await prepare();
  } catch {
    failed.hidden = false;
    return say("");
  }
  failed.hidden = true;
  // Somebody typed on while the index was on its way.
  if (box.value !== query) return;
  const results = look(loaded, query);
  const drawn = (from, to) =>
    results.slice(from, to).map(({ id, terms }) => shown(loaded.entries[id], terms));
  found.replaceChildren(...drawn(0, FIRST));
  clearTimeout(rest);
  rest = setTimeout(() => found.append(...drawn(FIRST, SHOWN)));
  title.hidden = results.length === 0;
  none.hidden = results.length > 0;
  everything.hidden = true;
  say(number(results.length));
};

box.addEventListener("focus", () => prepare().catch(() => (failed.hidden = false)));
box.addEventListener("input", answer);
box.addEventListener("keydown", (event) => {
  // Enter puts the keyboard of a phone away and leads to the results.
  if (event.key === "Enter" && !title.hidden) title.focus();
});
if (document.activeElement === box) prepare().catch(() => (failed.hidden = false));
if (box.value) answer();
