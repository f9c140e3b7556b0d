// A page in the frame of another site. Headings fit the host's, links open in a
// new tab, and a host that asks for it is told how tall the page is and when
// another step begins. Nothing else leaves it, and nothing is stored.
{
  // Put in by `site render`, from the catalogue.
  const WORDS = {};
  const root = document.documentElement;
  const deeper = Number(root.dataset.heading ?? 1) - 1;
  // So that a host cannot tell one screen from another by a line of text.
  const STEP = 32;

  // Headings and links of what has just been drawn.
  const fit = () => {
    if (deeper) {
      for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
        heading.setAttribute("aria-level", Math.min(Number(heading.tagName[1]) + deeper, 6));
      }
    }
    for (const link of document.querySelectorAll("a[href]:not([target])")) {
      if (link.getAttribute("href").startsWith("#") || !/^https?:$/.test(link.protocol)) continue;
      link.target = "_blank";
      link.rel = "noopener noreferrer";
      const said = document.createElement("span");
      said.className = "visually-hidden";
      said.textContent = ` ${WORDS.new}`;
      link.append(said);
    }
  };

  // Who asked to be told, and the height that they know.
  let host;
  let known;
  const tell = (message) => host && parent.postMessage(message, host);
  const tellHeight = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height / STEP) * STEP;
    if (!host || height === known) return;
    known = height;
    tell({ secondQuestion: "height", height });
  };
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || host || data?.secondQuestion !== "grow" || Object.keys(data).length > 1) return;
    host = origin === "null" ? "*" : origin;
    tellHeight();
  });

  // Another step has another title. The first is no other.
  const title = () => document.getElementById("step-title")?.textContent;
  let shown = title();
  const drawn = () => {
    fit();
    const now = title();
    if (now === shown) return;
    shown = now;
    tellHeight();
    tell({ secondQuestion: "top" });
  };

  // What did not work, in words, right behind what was pressed.
  const note = document.createElement("span");
  note.className = "unopened";
  note.setAttribute("role", "status");
  const say = (behind, text) => {
    note.textContent = "";
    behind.after(note);
    note.textContent = text;
  };

  const within = (link, event) => {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!place) return;
    // Without an entry in the history, which is the host's.
    event.preventDefault();
    if (!place.matches("a, button, input, summary, [tabindex]")) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  };
  const open = (link, event) => {
    event.preventDefault();
    const tab = window.open(link.href, "_blank");
    try {
      if (tab) tab.opener = null;
    } catch {
      // Another page is there already, and knows of no opener.
    }
    // A host may forbid it, and a browser does not always say so.
    if (!tab) say(link, WORDS.tab.replace("{address}", link.href));
  };
  const SAVES = '[data-take="save"], [data-take="calendar"]';
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest?.(`a[href], ${SAVES}`);
    if (!pressed) return;
    if (pressed.matches(SAVES)) {
      say(pressed, WORDS.file);
    } else if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    } else if (pressed.getAttribute("href").startsWith("#")) {
      within(pressed, event);
    } else if (pressed.target === "_blank") {
      open(pressed, event);
    }
  });

  // A sandbox may refuse to print without a word.
  const print = window.print.bind(window);
  window.print = () => {
    let begun = false;
    addEventListener("beforeprint", () => (begun = true), { once: true });
    print();
    if (begun) return;
    const whole = document.querySelector(".foot__links a");
    say(document.activeElement, WORDS.print.replace("{address}", whole.href));
  };

  fit();
  new MutationObserver(drawn).observe(document.body, { childList: true, subtree: true });
  new ResizeObserver(tellHeight).observe(document.body);
  if (parent !== window) parent.postMessage({ secondQuestion: "here" }, "*");
}
