// How answers are kept, only when asked: one entry, on this device, for a day at
// most. With a passphrase nobody reads them without it: PBKDF2 with SHA-256 makes
// the key, AES-GCM seals the answers and vouches for what stands beside them. All
// of it is the browser's own cryptography.
const FORM = 1;
const DAY = 86_400_000;
// What OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256.
const ROUNDS = 600_000;

const toText = (bytes) => btoa(String.fromCharCode(...bytes));
const toBytes = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
const random = (count) => crypto.getRandomValues(new Uint8Array(count));
const utf8 = (text) => new TextEncoder().encode(text);

// The same passphrase however the keyboard composes its letters.
const keyOf = async (passphrase, salt) => {
  const from = await crypto.subtle.importKey("raw", utf8(passphrase.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(how, from, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
};

// Without a passphrase a sum shows whether a byte was lost or bent: one that turned
// one answer into another could lower the route.
const sumOf = async (head, body) => {
  const sum = await crypto.subtle?.digest("SHA-256", utf8(JSON.stringify({ ...head, body })));
  return sum && toText(new Uint8Array(sum));
};

// `head` says of what edition and until when; `key` is absent without a passphrase.
const seal = async (head, answers, key) => {
  if (!key) {
    return { ...head, body: answers, sum: await sumOf(head, answers) };
  }
  const iv = random(12);
  const how = { name: "AES-GCM", iv, additionalData: utf8(JSON.stringify(head)) };
  const body = await crypto.subtle.encrypt(how, key, utf8(answers));
  return { ...head, iv: toText(iv), body: toText(new Uint8Array(body)) };
};

// The answers' text; fails where the passphrase is another or anything was changed.
export const unseal = async ({ iv, body, sum, ...head }, key) => {
  if (!key) {
    if (sum !== (await sumOf(head, body))) throw new Error("bytes were lost or bent");
    return body;
  }
  const how = { name: "AES-GCM", iv: toBytes(iv), additionalData: utf8(JSON.stringify(head)) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, toBytes(body)));
};

const isText = (value) => typeof value === "string" && value.length < 100_000;
const isWhole = (kept) =>
  kept?.form === FORM &&
  ["id", "edition", "rules", "body"].every((name) => isText(kept[name])) &&
  // It becomes a part of an address.
  /^[a-z-]+$/.test(kept.area) &&
  (kept.salt === undefined || (isText(kept.salt) && isText(kept.iv))) &&
  // A clock that was put back must not keep them for longer.
  [kept.since, kept.until].every(Number.isFinite) &&
  kept.until - kept.since <= DAY;
