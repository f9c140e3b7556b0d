// Asks which pages the audit looks at, and which every run does.
import { test } from "@playwright/test";
import { ADDRESSES, KINDS } from "./pages.mjs";

/** Tells whether the audit is running, which looks at every page. */
export const isAudit = () => test.info().project.name === "every-page";

/** Returns one page of each kind; in the audit, every page. */
export const kindsOrAll = () => (isAudit() ? ADDRESSES : KINDS);
