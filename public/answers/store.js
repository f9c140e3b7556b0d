// Where the entry lies: with the tab, or with the browser.
const NAME = "sq-answers";
const STORES = { tab: "sessionStorage", day: "localStorage" };

const storeOf = (name) => {
  try {
    return window[STORES[name]];
  } catch {
    // Switched off: then nothing is in it.
    return undefined;
  }
};
const textIn = (name) => {
  try {
    return storeOf(name)?.getItem(NAME) ?? null;
  } catch {
    return null;
  }
};
const remove = (name) => {
  try {
    storeOf(name)?.removeItem(NAME);
  } catch {
    // What cannot be reached cannot be read here either.
  }
};
const removeAll = () => Object.keys(STORES).forEach(remove);

// True once the entry can be read back: a store that is full, or that pretends,
// keeps nothing.
const write = (name, kept) => {
  const text = JSON.stringify(kept);
  try {
    storeOf(name).setItem(NAME, text);
  } catch {
    return false;
  }
  return textIn(name) === text;
};

// What is kept, the tab's own first. What cannot be read, or is over, is removed.
// Tests ask for it too.
export const find = (now) => {
  let unreadable = false;
  for (const name of Object.keys(STORES)) {
    const text = textIn(name);
    if (text === null) continue;
    try {
      const kept = JSON.parse(text);
      if (!isWhole(kept)) throw new TypeError("not an entry of ours");
      if (kept.until > now && kept.since <= now + DAY) return { name, kept };
    } catch {
      unreadable = true;
    }
    remove(name);
  }
  return { unreadable };
};
