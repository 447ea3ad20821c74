import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const IV = 12;
const MERKE = 16;

/** Encrypts and signs a text (AES-256-GCM), so that a browser can carry it without reading or changing it. */
export function forsegl(nokkel: Buffer, tekst: string): string {
  const iv = randomBytes(IV);
  const chiffer = createCipheriv("aes-256-gcm", nokkel, iv);
  const innhold = Buffer.concat([chiffer.update(tekst, "utf8"), chiffer.final()]);
  return Buffer.concat([iv, chiffer.getAuthTag(), innhold]).toString("base64url");
}

/** The text of a capsule, or null when it was not sealed with this key or has been changed. */
export function apne(nokkel: Buffer, kapsel: string): string | null {
  const bytes = Buffer.from(kapsel, "base64url");
  if (bytes.length < IV + MERKE) return null;
  const chiffer = createDecipheriv("aes-256-gcm", nokkel, bytes.subarray(0, IV), { authTagLength: MERKE });
  chiffer.setAuthTag(bytes.subarray(IV, IV + MERKE));
  try {
    return Buffer.concat([chiffer.update(bytes.subarray(IV + MERKE)), chiffer.final()]).toString("utf8");
  } catch {
    return null;
  }
}
