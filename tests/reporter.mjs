// Counts what a run did, for `cargo xtask evidence`: EVIDENCE names the folder,
// and without it nothing is written. A test adds to it by annotations:
// `engine` ("Chromium 156.0"), `axe` (JSON: version, looks, held, rules).
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export default class Counting {
  passed = {};
  faults = 0;
  engines = {};
  axe = { version: "", looks: 0, held: 0, rules: new Set() };

  onTestEnd(test, result) {
    if (result.status !== "passed") return;
    const project = test.parent.project().name;
    this.passed[project] = (this.passed[project] ?? 0) + 1;
    if (test.tags.includes("@fault")) this.faults += 1;
    for (const { type, description } of result.annotations ?? test.annotations) {
      if (type === "engine") this.#engine(description);
      if (type === "axe") this.#looked(JSON.parse(description));
    }
  }

  #engine(description) {
    const [, name, version] = description.match(/^(\S+) (.+)$/);
    this.engines[name] = version;
  }

  #looked({ version, looks, held, rules }) {
    this.axe.version = version;
    this.axe.looks += looks;
    this.axe.held += held;
    for (const rule of rules) this.axe.rules.add(rule);
  }

  onEnd({ status }) {
    const folder = process.env.EVIDENCE;
    if (!folder) return;
    const { passed, faults, engines, axe } = this;
    mkdirSync(folder, { recursive: true });
    const counted = { status, passed, faults, engines, axe: { ...axe, rules: axe.rules.size } };
    writeFileSync(join(folder, "browser.json"), `${JSON.stringify(counted, null, 2)}\n`);
  }

  printsToStdio() {
    return false;
  }
}
