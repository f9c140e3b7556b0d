// A certificate for this machine, made when it is first needed, and the switch that makes
// Chromium trust it alone.
import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../target/tls", import.meta.url));
const [KEY, CERTIFICATE] = [`${FOLDER}/key.pem`, `${FOLDER}/certificate.pem`];
const DAYS = 30;
const DAY = 86_400_000;

/** Returns the key and the certificate, in PEM. */
export function certificate() {
  if (!isValid()) make();
  return { key: readFileSync(KEY), cert: readFileSync(CERTIFICATE) };
}

/**
 * Returns the switch with which Chromium takes it for valid. A browser that merely ignores
 * errors of certificates keeps nothing in its cache and starts no service worker.
 */
export function trust() {
  const { publicKey } = new X509Certificate(certificate().cert);
  const hash = createHash("sha256").update(publicKey.export({ type: "spki", format: "der" })).digest("base64");
  return `--ignore-certificate-errors-spki-list=${hash}`;
}

function isValid() {
  if (!existsSync(KEY) || !existsSync(CERTIFICATE)) return false;
  return Date.parse(new X509Certificate(readFileSync(CERTIFICATE)).validTo) > Date.now() + DAY;
}

function make() {
  mkdirSync(FOLDER, { recursive: true });
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const name = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  const files = ["-keyout", KEY, "-out", CERTIFICATE];
  execFileSync("openssl", ["req", "-x509", "-days", String(DAYS), ...kind, ...name, ...files], { stdio: "pipe" });
}
