// @ts-check
import { sha256 } from "../sha256.js";

/**
 * Fetches a file. Fails where its bytes are not those of this page's edition: in a
 * damaged file, nobody would see that a number is wrong. Without https a browser offers
 * no SHA-256, and the bytes are taken as they are.
 * @param {string} address
 * @param {string} sum the beginning of its SHA-256, in hexadecimal digits
 */
export const fetchVerified = async (address, sum) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (crypto.subtle && !(await sha256(bytes)).startsWith(sum)) {
    throw new Error(`${address} is damaged, or of another edition`);
  }
  return bytes;
};
