// What all of this needs: where the site and this page are, the worker, and how
// something is put on the page. What it says comes from the catalogue: `site render`
// puts it in. Names ending in .css or .js get their hash from
// `site render`.
const WORDS = {};
const fill = (text, given) => text.replace(/\{(\w+)\}/g, (_, name) => given[name]);
const BASE = new URL("./", import.meta.url);
// The area of this page; of a page about this site, a name that is no area's.
const AREA = location.pathname.slice(BASE.pathname.length).split("/")[0];
const workers = navigator.serviceWorker;
let registration;

const register = async () => {
  registration = await workers.register(new URL("sw.js", BASE));
  return registration;
};
const registered = async () => {
  const found = await workers.getRegistration(BASE.href);
  if (found?.scope === BASE.href) registration = found;
  return registration;
};

// The worker once it answers; fails where it could not keep what it needs.
const active = () =>
  new Promise((resolve, reject) => {
    if (registration.active) return resolve(registration.active);
    const coming = registration.installing ?? registration.waiting;
    coming.addEventListener("statechange", () => {
      if (coming.state === "activated") resolve(coming);
      if (coming.state === "redundant") reject(new Error("The worker could not keep what it needs."));
    });
  });
const send = async (message) => (await active()).postMessage(message);

// Whether nothing is to be kept unasked: something was taken away, or the device
// asks sites for little.
const isQuiet = async () => navigator.connection?.saveData === true || (await caches.has("sq-ask-first"));

const day = (date) => {
  const form = { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/London" };
  return new Intl.DateTimeFormat(WORDS.language, form).format(new Date(date));
};

const element = (name, className, ...inner) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inner);
  return made;
};
const button = (words, press, kind = "") => {
  const made = element("button", `button ${kind}`, words);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
};

// The styles of what only this script shows are asked for when it first does.
let styles;
const dress = () => {
  styles ??= new Promise((resolve) => {
    const link = element("link");
    link.rel = "stylesheet";
    link.href = new URL("./offline.css", BASE).href;
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
  return styles;
};
