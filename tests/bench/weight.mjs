// Weighs each crate in the Wasm.
//
//   node bench/weight.mjs target/weight/second_question_bg.wasm
//
// Reads a build that has kept its names. A function counts for the crate that
// it is written in; what the compiler has put into its callers counts for
// them. Prints a table of Markdown.
import { readFileSync } from "node:fs";
import { crateOf } from "./crate-of.mjs";
import { read } from "./wasm.mjs";

const { functions, sections } = read(readFileSync(process.argv[2]));
const weights = new Map();
for (const { name, size } of functions) {
  const crate = crateOf(name);
  const weight = weights.get(crate) ?? { size: 0, functions: 0 };
  weights.set(crate, { size: weight.size + size, functions: weight.functions + 1 });
}
weights.set("constant data", { size: sections.get("data") ?? 0, functions: "" });
const named = ["code", "data", "names"];
const rest = [...sections].filter(([name]) => !named.includes(name)).reduce((sum, [, size]) => sum + size, 0);
weights.set("types, tables, imports, exports", { size: rest, functions: "" });

const total = [...weights.values()].reduce((sum, { size }) => sum + size, 0);
console.log("| crate | bytes | of all | functions |\n|---|---|---|---|");
for (const [crate, { size, functions }] of [...weights].sort(([, a], [, b]) => b.size - a.size)) {
  console.log(`| ${crate} | ${size.toLocaleString("en-GB")} | ${((100 * size) / total).toFixed(1)} % | ${functions} |`);
}
console.log(`| all | ${total.toLocaleString("en-GB")} | 100 % | ${functions.length} |`);
