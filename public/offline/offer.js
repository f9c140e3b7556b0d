// New guidance is offered, never put in the place of what somebody reads. The offer
// stands at the end of the page and stays in sight at the edge of the screen, so
// that nothing moves under a thumb.
let bar;
let isUrgent = false;
let accepted = false;
let behind = false;

// In the guided tool answers live in the page alone: showing another loses them.
const isAnswered = () =>
  Boolean(document.querySelector('meta[name="app-bundle"]')) &&
  Boolean(history.state || document.querySelector("#tool input:checked"));

const close = () => {
  bar?.remove();
  bar = undefined;
};

const open = async (said, buttons, kind = "") => {
  await dress();
  close();
  const line = element("p", "offer__said", ...said);
  line.role = kind ? "alert" : "status";
  bar = element("aside", `offer ${kind}`, line);
  bar.setAttribute("aria-label", kind ? WORDS.urgent : WORDS.new);
  if (buttons.length) bar.append(element("div", "offer__buttons", ...buttons));
  document.body.append(bar);
};

const take = () => {
  accepted = true;
  if (behind || !registration.waiting) return location.reload();
  registration.waiting.postMessage({ do: "show" });
};

// What edition a worker has. A message can be lost while the browser wakes or
// replaces it, so it is asked again; one that was replaced never answers.
const editionOf = (worker) =>
  new Promise((resolve) => {
    const ask = () => {
      if (worker.state === "redundant") return clearInterval(again);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        clearInterval(again);
        resolve(data);
      };
      worker.postMessage({ do: "edition" }, [port2]);
    };
    const again = setInterval(ask, 3000);
    ask();
  });

// A correction marked urgent is said at once, also while its edition is still on
// the way, and cannot be put off.
const correct = async (urgent) => {
  const concerns = urgent.areas.length === 0 || urgent.areas.includes(AREA);
  if (!concerns || document.querySelector("[data-urgent]")?.textContent === urgent.text) return false;
  isUrgent = true;
  const ready = behind || registration.waiting;
  const said = [element("strong", "", fill(WORDS.corrected, { date: day(urgent.date) })), " ", urgent.text];
  if (!ready) said.push(" ", WORDS.coming);
  else if (isAnswered()) said.push(" ", WORDS.restarts);
  await open(said, ready ? [button(WORDS.show, take)] : [], "offer--urgent");
  return true;
};

const offer = async () => {
  const { waiting } = registration;
  if (!waiting || !workers.controller) return;
  const { date, edition, urgent } = await editionOf(waiting);
  if (urgent && (await correct(urgent))) return;
  const later = `sq-later-${edition}`;
  if (isUrgent || isAnswered() || (await caches.has(later))) return;
  const wait = async () => {
    close();
    await caches.open(later);
  };
  await open([fill(WORDS.updated, { date: day(date) })], [button(WORDS.show, take), button(WORDS.later, wait, "button--quiet")]);
};

// An offer that has not been taken up gives way to a decision.
document.addEventListener("change", ({ target }) => {
  if (!isUrgent && !behind && target.closest?.("#tool")) close();
});

// Another window took the new guidance. This page keeps working; its reader decides.
const fallBehind = async () => {
  behind = true;
  if (accepted) return location.reload();
  if (isUrgent) return;
  const shut = button(WORDS.close, close, "button--quiet");
  const said = WORDS.elsewhere;
  if (isAnswered()) return open([said, " ", WORDS.safe], [shut]);
  return open([said], [button(WORDS.show, take), shut]);
};

// There is no room for the new edition beside the old one.
const noRoom = async (date) => {
  if (isUrgent || isAnswered()) return;
  const said = fill(WORDS.noRoom, { date: day(date) });
  const shown = () => {
    accepted = true;
    return send({ do: "remove" });
  };
  await open([said], [button(WORDS.showOnly, shown), button(WORDS.later, close, "button--quiet")]);
};
