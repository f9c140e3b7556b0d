// The rows of the table: what was measured, the aim, both sides, and whether it holds.

/** A row whose aim is `holds`; undefined where there is no aim. */
export const row = (name, aim, ours, plain = "", holds = undefined, times = "") => ({ name, aim, ours, plain, times, holds });

/** A row whose aim is so many times what the baseline takes. */
export function ratio(name, ours, plain, most) {
  const times = ours / plain;
  return row(name, `${most.toFixed(2)} times`, Math.round(ours), Math.round(plain), times <= most, times.toFixed(2));
}

/** A row whose aim is an upper bound. */
export const under = (name, ours, plain, bound, unit) => row(name, `under ${bound} ${unit}`, Math.round(ours), Math.round(plain), ours < bound);

const HEAD = ["measured", "aim", "this site", "baseline", "times", "holds"];

/** The rows as a table of Markdown. */
export function table(rows) {
  const cells = rows.map(({ name, aim, ours, plain, times, holds }) => [name, aim, ours, plain, times, { true: "yes", false: "**no**" }[holds] ?? ""]);
  return [HEAD, HEAD.map(() => "---"), ...cells].map((line) => `| ${line.join(" | ")} |`).join("\n");
}
