// Second Question in a page of yours: puts a frame where it is asked for, and
// makes it as tall as what it shows. It sets no cookie, stores nothing, sends
// nothing, and needs nothing else.
//
//   <script src=".../embed.js" data-area="bradford" data-view="signs" async></script>
//   <div data-second-question data-area="bradford"><a href="...">Signs</a></div>
(() => {
  // The build fills these in: each with what it is called, and what is said here.
  const AREAS = {};
  const VIEWS = {};
  const WORDS = {};
  const OPTIONS = ["heading", "theme", "scheme", "lang"];
  // What the frame may do, and no more: run, open links, print, keep a file. It
  // keeps its own origin, without which WebKit loads nothing under our policy.
  const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";
  // Pixels; and how long a frame may stay silent before a link is shown.
  const [LEAST, MOST, RESERVED, NEAR, WAIT] = [160, 60_000, 640, 400, 10_000];

  const base = new URL(".", document.currentScript.src);
  const frames = new Map();

  // Over whatever the host's styles say of such elements.
  const style = (element, rules) => {
    for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, "important");
  };

  const anchor = (address, words) => {
    const link = document.createElement("a");
    link.href = new URL(address, base);
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.textContent = `${words} ${WORDS.tab}`;
    return link;
  };

  // What is asked for: its addresses and its title; nothing where there is none.
  const known = (area, view) => {
    if (view === "self-test") {
      return { framed: "embed/self-test/", whole: "about/embedding/", title: "Second Question: does it work here?" };
    }
    if (!Object.hasOwn(AREAS, area) || !Object.hasOwn(VIEWS, view)) return undefined;
    const whole = view === "contacts" ? `${area}/` : `${area}/${view}/`;
    return { framed: `embed/${area}/${view}/`, whole, title: WORDS.frame.replace("{view}", VIEWS[view]).replace("{area}", AREAS[area]) };
  };

  const wrong = (place, area, view) => {
    const names = (known) => Object.keys(known).join(", ");
    console.error(`Second Question: there is no view “${view}” of an area “${area}”. Areas: ${names(AREAS)}. Views: ${names(VIEWS)}.`);
    if (!place.querySelector("a")) place.append(anchor("", WORDS.name));
  };

  const address = (place, framed) => {
    const url = new URL(framed, base);
    for (const name of OPTIONS) {
      if (place.dataset[name]) url.searchParams.set(name, place.dataset[name]);
    }
    return url;
  };

  // The link that stands there where frames are blocked.
  const plain = (place, { whole, title }) => {
    if (!place.querySelector("a")) place.append(anchor(whole, title));
    const parts = [...place.children];
    return (isShown) => parts.forEach((part) => (isShown ? part.style.removeProperty("display") : style(part, { display: "none" })));
  };

  const open = (place, what, reserved) => {
    const frame = document.createElement("iframe");
    frame.title = what.title;
    frame.sandbox = SANDBOX;
    frame.allow = "clipboard-write; web-share";
    frame.referrerPolicy = "no-referrer";
    style(frame, { display: "block", width: "100%", "max-width": "none", height: `${reserved}px`, border: "0", margin: "0", padding: "0" });
    frame.src = address(place, what.framed);
    const link = plain(place, what);
    link(false);
    frames.set(frame, { link, waiting: setTimeout(() => link(true), WAIT) });
    place.append(frame);
  };

  const start = (place, { area, view = "what-to-do", height }) => {
    const what = known(area, view);
    if (!what) return wrong(place, area, view);
    const reserved = clamped(Number(height) || RESERVED);
    style(place, { "min-height": `${reserved}px` });
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      open(place, what, reserved);
    }, { rootMargin: `${NEAR}px` });
    watch.observe(place);
  };

  const clamped = (height) => Math.min(Math.max(Math.ceil(height), LEAST), MOST);

  // A frame of ours bears the site's origin, whatever else is on the page.
  addEventListener("message", ({ source, origin, data }) => {
    const frame = [...frames.keys()].find((one) => one.contentWindow === source);
    if (!frame || origin !== base.origin || typeof data !== "object" || data === null) return;
    const { secondQuestion: what, height } = data;
    if (what === "here") {
      const { link, waiting } = frames.get(frame);
      clearTimeout(waiting);
      link(false);
      source.postMessage({ secondQuestion: "grow" }, origin);
    } else if (what === "height" && Number.isFinite(height)) {
      style(frame, { height: `${clamped(height)}px` });
    } else if (what === "top" && document.activeElement === frame) {
      // Only who works in the frame is brought to its top, and only if it is out of sight.
      const { top } = frame.getBoundingClientRect();
      if (top < 0 || top >= innerHeight) frame.scrollIntoView();
    }
  });

  // The host's own policy refuses the frame: the link, at once.
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective !== "frame-src" || !blockedURI.startsWith(base.origin)) return;
    for (const [frame, { link }] of frames) {
      link(true);
      style(frame, { display: "none" });
    }
  });

  const find = () => {
    for (const asked of document.querySelectorAll("[data-second-question], script[data-area], script[data-view]")) {
      const isScript = asked.localName === "script";
      if ("secondQuestionShown" in asked.dataset || (isScript && !asked.src.startsWith(`${base}embed.js`))) continue;
      asked.dataset.secondQuestionShown = "";
      let place = asked;
      if (isScript) {
        place = document.createElement("div");
        Object.assign(place.dataset, asked.dataset);
        asked.before(place);
      }
      start(place, asked.dataset);
    }
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", find);
  else find();
})();
