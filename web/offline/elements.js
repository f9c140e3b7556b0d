// @ts-check
// Makes what is put on the page.
import { offlineCss } from "build:files";
import { language } from "build:messages";
import { BASE } from "./registration.js";

/**
 * Returns a day as it is written: `22 November 2026`.
 * @param {string} date
 */
export const day = (date) =>
  new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/London" }).format(new Date(date));

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} className
 * @param {(Node | string)[]} inner
 */
export const element = (name, className, ...inner) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...inner);
  return made;
};
/**
 * @param {string} words
 * @param {() => unknown} press
 */
export const button = (words, press, kind = "") => {
  const made = element("button", `button ${kind}`, words);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
};
/** Returns a line that a screen reader reads out when it changes. */
export const statusLine = () => {
  const made = element("p", "keep__status");
  made.role = "status";
  return made;
};

/** @type {Promise<unknown> | undefined} */
let styles;
/** Asks for the styles of what only this script shows, when it first does. */
export const loadStyles = () => {
  styles ??= new Promise((resolve) => {
    const link = element("link", "");
    link.rel = "stylesheet";
    link.href = new URL(offlineCss, BASE).href;
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
  return styles;
};
