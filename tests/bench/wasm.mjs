// The sections of a Wasm file, and its functions with names and sizes.

const SECTIONS = ["custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data", "data count", "tag"];
const FUNCTION_NAMES = 1;

/** `functions`: name and bytes of each; `sections`: bytes of each, by name. */
export function read(bytes) {
  const sections = new Map();
  const parts = {};
  const all = new Reader(bytes, 8);
  while (!all.done()) {
    const kind = SECTIONS[all.byte()];
    const part = all.part();
    const name = kind === "custom" ? (part.name() === "name" ? "names" : "other") : kind;
    sections.set(name, (sections.get(name) ?? 0) + part.size);
    parts[name] = part;
  }
  const names = namesOf(parts.names);
  const imported = importedFunctions(parts.import);
  const sizes = sizesOf(parts.code);
  return { sections, functions: sizes.map((size, at) => ({ size, name: names.get(imported + at) })) };
}

function sizesOf(code) {
  return Array.from({ length: code.number() }, () => {
    const before = code.at;
    code.part();
    return code.at - before;
  });
}

function namesOf(part) {
  if (!part) throw new Error("this Wasm was built without names");
  const names = new Map();
  while (!part.done()) {
    const kind = part.byte();
    const list = part.part();
    if (kind !== FUNCTION_NAMES) continue;
    for (let left = list.number(); left > 0; left -= 1) names.set(list.number(), list.name());
  }
  return names;
}

/** Only functions: wasm-bindgen's modules import nothing else. */
function importedFunctions(part) {
  if (!part) return 0;
  const count = part.number();
  for (let left = count; left > 0; left -= 1) {
    part.name();
    part.name();
    if (part.byte() !== 0) throw new Error("this Wasm imports something that is no function");
    part.number();
  }
  return count;
}

/** Reads what Wasm is made of, one after the other. */
class Reader {
  constructor(bytes, at, end = bytes.length) {
    Object.assign(this, { bytes, at, end, size: end - at });
  }
  done() {
    return this.at >= this.end;
  }
  byte() {
    return this.bytes[this.at++];
  }
  /** LEB128. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }
  /** What follows a length. */
  part() {
    const size = this.number();
    const part = new Reader(this.bytes, this.at, this.at + size);
    this.at += size;
    return part;
  }
  name() {
    const { at, end } = this.part();
    return this.bytes.toString("utf8", at, end);
  }
}
