// @ts-check
// Seals and opens kept answers with the browser's own cryptography. With a passphrase
// nobody reads them without it: PBKDF2 with SHA-256 derives the key, AES-GCM encrypts
// the answers and authenticates the fields beside them.

// The number that OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256.
const ROUNDS = 600_000;

/**
 * The fields beside the answers.
 * @typedef {object} Head
 * @property {number} form
 * @property {string} id
 * @property {string} area
 * @property {string} edition
 * @property {string} rules
 * @property {number} since
 * @property {number} until
 * @property {string} [salt] only with a passphrase
 *
 * @typedef {Head & { body: string, iv?: string, sum?: string }} Entry
 */

/** @param {Uint8Array} bytes */
export const toText = (bytes) => btoa(String.fromCharCode(...bytes));
/** @param {string} text */
export const toBytes = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
/** @param {number} count */
export const random = (count) => crypto.getRandomValues(new Uint8Array(count));
/** @param {string} text */
export const utf8 = (text) => new TextEncoder().encode(text);

/**
 * Derives the key from a passphrase: the same one, however the keyboard composes its
 * letters.
 * @param {string} passphrase
 * @param {Uint8Array<ArrayBuffer>} salt
 */
export const deriveKey = async (passphrase, salt) => {
  const from = await crypto.subtle.importKey("raw", utf8(passphrase.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(how, from, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
};

/**
 * Returns a checksum. Without a passphrase it shows whether a byte was lost or changed:
 * one that turned one answer into another could lower the route.
 * @param {Head} head
 * @param {string} body
 */
const checksum = async (head, body) => {
  const sum = await crypto.subtle?.digest("SHA-256", utf8(JSON.stringify({ ...head, body })));
  return sum && toText(new Uint8Array(sum));
};

/**
 * Makes the entry that is kept; without a key it can be read by anybody.
 * @param {Head} head
 * @param {string} answers
 * @param {CryptoKey} [key]
 * @returns {Promise<Entry>}
 */
export const seal = async (head, answers, key) => {
  if (!key) {
    return { ...head, body: answers, sum: await checksum(head, answers) };
  }
  const iv = random(12);
  const how = { name: "AES-GCM", iv, additionalData: utf8(JSON.stringify(head)) };
  const body = await crypto.subtle.encrypt(how, key, utf8(answers));
  return { ...head, iv: toText(iv), body: toText(new Uint8Array(body)) };
};

/**
 * Returns the answers of an entry. Fails where the passphrase is another, or anything
 * was changed.
 * @param {Entry} entry
 * @param {CryptoKey} [key]
 */
export const unseal = async ({ iv = "", body, sum, ...head }, key) => {
  if (!key) {
    if (sum !== (await checksum(head, body))) throw new Error("bytes were lost or changed");
    return body;
  }
  const how = { name: "AES-GCM", iv: toBytes(iv), additionalData: utf8(JSON.stringify(head)) };
  return new TextDecoder().decode(await crypto.subtle.decrypt(how, key, toBytes(body)));
};
