import { createHmac, timingSafeEqual } from "node:crypto";
import type { Hemmelighet } from "./hemmelighet.ts";
import type { Okt } from "./okt.ts";

/** The name of the hidden field in every form that writes. */
export const CSRF_FELT = "_csrf";

/**
 * The token that a form of this session carries. It follows from the server's secret and the session, so nothing is stored, every tab has
 * the same, and neither another site nor somebody who reads the database can make it.
 */
export function csrfFor(hemmelighet: Hemmelighet, okt: Okt): string {
  return createHmac("sha256", hemmelighet.nokkel("csrf")).update(okt.hash).digest("base64url");
}

/** Did the form come from a page that this session was given? Compared in constant time. */
export function csrfStemmer(hemmelighet: Hemmelighet, okt: Okt, token: unknown): boolean {
  const riktig = Buffer.from(csrfFor(hemmelighet, okt));
  const fikk = Buffer.from(typeof token === "string" ? token : "");
  return fikk.length === riktig.length && timingSafeEqual(fikk, riktig);
}
