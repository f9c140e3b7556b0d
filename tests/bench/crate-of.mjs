// The crate that a function is written in, from its demangled name.

const STANDARD = new Set(["core", "alloc", "std"]);

/** `tachys` for `tachys::view::any_view::mount`; for `<A as B>::c`, see `ofImpl`. */
export function crateOf(mangled = "") {
  // The newer way of naming adds a hash to each crate: `core[0123456789abcdef]`.
  const name = mangled.replaceAll(/(?<=\w)\[[0-9a-f]{8,}\]/g, "");
  const dropped = /^core::ptr::drop_in_place<(.*)>$/.exec(name.replace(/::h[0-9a-f]{16}$/, ""));
  if (dropped) return mentioned(dropped[1]) ?? "core";
  if (name.startsWith("<")) return ofImpl(name);
  return /^[a-z_]\w*(?=::)/.exec(name)?.[0] ?? "without a crate’s name";
}

/**
 * An implementation stands in the crate of its type or of its trait. The
 * standard library's knows neither of the others', so where only one of the two
 * is its own, it is the other crate's; of two others the type's, which is
 * mostly the one that knows the other.
 */
function ofImpl(name) {
  const [type, trait = ""] = inner(name).split(/ as (?=[a-z_]\w*::)/);
  const crates = [mentioned(type), /^[a-z_]\w*(?=::)/.exec(trait)?.[0]];
  return crates.find((crate) => crate && !STANDARD.has(crate)) ?? crates.find(Boolean) ?? "core";
}

/** What stands between the first `<` and the `>` that closes it. */
function inner(name) {
  let depth = 0;
  for (let at = 0; at < name.length; at += 1) {
    if (name[at] === "<") depth += 1;
    if (name[at] === ">" && name[at - 1] !== "-") depth -= 1;
    if (depth === 0) return name.slice(1, at);
  }
  return name.slice(1);
}

/** The first crate beyond the standard library that a type names, or else the first. */
function mentioned(type) {
  const crates = [...type.matchAll(/(?<![\w:])([a-z_]\w*)::/g)].map(([, crate]) => crate);
  return crates.find((crate) => !STANDARD.has(crate)) ?? crates[0];
}
