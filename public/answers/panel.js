// "Keep my answers on this phone", and what is offered to whoever comes back. The
// words stand in the page, hidden; this shows them.
const $ = (id) => document.getElementById(id);
const panel = $("keep-answers");
const bar = $("kept-before");
const LEAST = 8;

// What this page keeps; nothing until it is asked to.
let app;
let keeping;
let before;

const clock = (time) => {
  const form = { weekday: "long", hour: "numeric", minute: "2-digit", hour12: false };
  return new Intl.DateTimeFormat(document.documentElement.lang, form).format(time);
};
const say = (where, what, time) => {
  for (const line of where.querySelectorAll("[data-say]")) {
    line.hidden = line.dataset.say !== what;
    const place = line.querySelector("time");
    if (place && time && !line.hidden) place.textContent = clock(time);
  }
};
const isLeaving = () => document.documentElement.hidden;

const stop = (why, time) => {
  if (keeping) clearTimeout(keeping.timer);
  keeping = undefined;
  $("keep-delete").hidden = true;
  $("keep-press").hidden = false;
  say(panel, why, time);
};

// Another page may have put its own entry in the place of this one's.
const isOthers = () => {
  const { kept } = find(Date.now());
  return keeping.written && kept?.id !== keeping.head.id;
};

// What was written before would be older than what stands in the page.
const fail = () => {
  if (keeping) remove(keeping.name);
  stop("failed");
};

// One entry after another: sealing takes its time, and the last has to stand.
let queue = Promise.resolve();
const save = () => {
  queue = queue.then(saveNow).catch(fail);
};
const saveNow = async () => {
  const mine = keeping;
  if (!mine || isLeaving()) return;
  const { head, key, name } = mine;
  if (Date.now() >= head.until) return forget("over");
  if (isOthers()) return stop("others");
  const answers = app.answers();
  if (!answers.length) {
    remove(name);
    mine.written = false;
    return say(panel, "nothing-yet", head.until);
  }
  const kept = await seal(head, answers, key);
  // Meanwhile the way out may have been pressed, or "Delete".
  if (keeping !== mine || isLeaving()) return;
  if (!write(name, kept)) return fail();
  mine.written = true;
  Object.keys(STORES).filter((other) => other !== name).forEach(remove);
  say(panel, name === "tab" ? "kept-tab" : "kept-day", head.until);
};

const wrong = (what = "") => {
  $("keep-error").textContent = what ? $("keep-error").dataset[what] : "";
  $("keep-passphrase").setAttribute("aria-invalid", String(what === "short"));
  if (what === "short") $("keep-passphrase").focus();
  return !what;
};

const keep = async () => {
  const name = panel.querySelector("[name=keep]:checked")?.value;
  const passphrase = $("keep-passphrase").value;
  if (!name) return wrong("none");
  if (passphrase && passphrase.length < LEAST) return wrong("short");
  wrong();
  $("keep-press").setAttribute("aria-busy", "true");
  const { area, edition, rules } = panel.dataset;
  const since = Date.now();
  const head = { form: FORM, id: toText(random(12)), area, edition, rules, since, until: since + DAY };
  let key;
  try {
    if (passphrase) {
      const salt = random(16);
      head.salt = toText(salt);
      key = await keyOf(passphrase, salt);
    }
  } catch {
    return wrong("cipher");
  } finally {
    $("keep-press").removeAttribute("aria-busy");
  }
  $("keep-passphrase").value = "";
  removeAll();
  begins({ name, head, key });
  save();
};

const begins = (what) => {
  leaveBar();
  keeping = what;
  keeping.timer = setTimeout(() => forget("over"), what.head.until - Date.now());
  $("keep-delete").hidden = false;
  $("keep-press").hidden = true;
  say(panel, "nothing-yet", what.head.until);
};

const forget = (why) => {
  removeAll();
  stop(why);
};

// Room for it beneath the page is made by the attribute: a style that asks of what
// is in the page would be asked again at every tap.
const showBar = (shown) => {
  bar.hidden = !shown;
  document.documentElement.toggleAttribute("data-offered", shown);
};

const leaveBar = () => {
  showBar(false);
  before = undefined;
};

// Takes up what was kept. The page stands on the first question until then.
const goOn = async () => {
  const { name, kept } = before;
  const busy = $("kept-go-on");
  busy.setAttribute("aria-busy", "true");
  let key;
  let answers;
  try {
    key = kept.salt && (await keyOf($("kept-passphrase").value, toBytes(kept.salt)));
    answers = await unseal(kept, key);
  } catch {
    if (!kept.salt) return drop();
    $("kept-error").textContent = $("kept-error").dataset.text;
    return $("kept-passphrase").focus();
  } finally {
    busy.removeAttribute("aria-busy");
  }
  if (!app.take_up(answers)) return drop();
  const { body, iv, sum, ...head } = kept;
  const { edition, rules } = panel.dataset;
  const isOlder = head.edition !== edition || head.rules !== rules;
  // A name of its own: the page that kept them before may still be open.
  begins({ name, key, head: { ...head, id: toText(random(12)), edition, rules } });
  $("kept-older").hidden = !isOlder;
  if (isOlder) panel.querySelector("details").open = true;
  save();
};

// What cannot be taken up is of no use to anybody.
const drop = () => {
  removeAll();
  leaveBar();
  panel.querySelector("details").open = true;
  say(panel, "unreadable");
};

const meet = () => {
  const { name, kept, unreadable } = find(Date.now());
  if (unreadable || document.documentElement.dataset.dropped === "unreadable") say(panel, "unreadable");
  if (!kept) return;
  before = { name, kept };
  const here = kept.area === panel.dataset.area;
  const same = kept.edition === panel.dataset.edition && kept.rules === panel.dataset.rules;
  say(bar, !here ? "elsewhere" : same ? "here" : "older", kept.since);
  $("kept-go-on").hidden = !here;
  $("kept-there").hidden = here;
  if (!here) $("kept-there").href = $("kept-there").dataset.there.replace("AREA", encodeURIComponent(kept.area));
  $("kept-locked").hidden = !here || !kept.salt;
  showBar(true);
};

export const begin = (started) => {
  app = started;
  panel.querySelector("details").append($("keep-form").content);
  panel.hidden = false;
  if (!globalThis.crypto?.subtle) $("keep-sealed").hidden = true;
  $("keep-press").addEventListener("click", keep);
  $("keep-delete").addEventListener("click", () => {
    forget("deleted");
    $("keep-press").focus();
  });
  $("kept-go-on").addEventListener("click", goOn);
  $("kept-delete").addEventListener("click", () => {
    removeAll();
    leaveBar();
    say(panel, "deleted");
    $("step-title").focus();
  });
  // Heard first, while what was pressed is still in the page; done once the tool is.
  addEventListener("click", ({ target }) => keeping && target.closest?.("#tool") && setTimeout(save), true);
  // An offer that has not been taken up gives way to a decision; it is made again
  // when the page is loaded again.
  document.addEventListener("change", ({ target }) => target.closest("#tool") && leaveBar());
  addEventListener("storage", ({ key }) => {
    if (keeping?.written && key === NAME && isOthers()) stop("others");
  });
  meet();
};
