// The modules that the build puts into a script (see bundle.mjs).

/** The edition of the guidance. */
declare module "build:edition" {
  /** Its day, as `2026-11-22`. */
  export const date: string;
  /** England's bank holidays, as `2026-12-25`. */
  export const holidays: string[];
}

/** What is said of whether a line answers now. `{time}` and `{day}` are put in. */
declare module "build:ringing" {
  export const always: string;
  export const nights: string;
  export const until: string;
  export const today: string;
  export const opens: string;
  export const closed: string;
  export const unknown: string;
  export const am: string;
  export const pm: string;
  /** The days of the week, Monday first, with a space between them. */
  export const days: string;
}

/** The files that the service worker keeps (`crates/site/src/service_worker.rs`). */
declare module "build:site" {
  export const edition: string;
  export const date: string;
  export const urgent: { date: string; text: string; areas: string[] } | null;
  /** The files that every area needs, each with its SHA-256. */
  export const core: Record<string, string>;
  export const areas: Record<string, { list: string; hash: string; size: number }>;
}

/** The areas and views that a partner's page may ask for, each by its name with its title. */
declare module "build:views" {
  export const areas: Record<string, string>;
  export const views: Record<string, string>;
}

/** Fingerprinted files that a script asks for, relative to itself. */
declare module "build:files" {
  export const offlineCss: string;
}

/** The script's messages. Each script has its own; a name without one fails the bundling. */
declare module "build:messages";

/** Keeps the site on the phone; fetched once the page has loaded. */
declare module "build:offline.js";

/** Keeps answers; fetched once the tool has started. */
declare module "build:answers.js";
