// @ts-check

/**
 * Returns the SHA-256 of some bytes in hexadecimal digits.
 * @param {ArrayBuffer} bytes
 */
export const sha256 = async (bytes) => {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
};
