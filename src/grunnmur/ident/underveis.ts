import { z } from "zod";
import { grenser } from "../grenser.ts";
import type { Hemmelighet } from "./hemmelighet.ts";
import { apne, forsegl } from "./kapsel.ts";
import type { Sjekk } from "./oidc.ts";
import type { Dor } from "./okt.ts";

/** A login that has been started: what must come back, by which door, and where to go afterwards. */
export interface Underveis extends Sjekk {
  readonly dor: Dor;
  readonly til: string;
}

const form = z.object({
  dor: z.enum(["innbygger", "ansatt"]),
  til: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  utloper: z.number(),
});

/**
 * The started login as a sealed cookie value. The browser carries it, so that any process can finish what another has begun,
 * and nobody but us can read or make one.
 */
export function pakk(hemmelighet: Hemmelighet, underveis: Underveis, na: Temporal.Instant): string {
  const utloper = na.add({ minutes: grenser.innlogging.varerMinutter }).epochMilliseconds;
  return forsegl(hemmelighet.nokkel("innlogging"), JSON.stringify({ ...underveis, utloper }));
}

/** The started login, or null when the cookie is missing, changed, too old, or for another answer than the one with this `state`. */
export function pakkOpp(
  hemmelighet: Hemmelighet,
  verdi: string | undefined,
  state: string | null,
  na: Temporal.Instant,
): Underveis | null {
  const tekst = verdi === undefined ? null : apne(hemmelighet.nokkel("innlogging"), verdi);
  const lest = tekst === null ? null : form.safeParse(JSON.parse(tekst));
  if (!lest?.success || lest.data.utloper <= na.epochMilliseconds || lest.data.state !== state) return null;
  const { utloper: _, ...underveis } = lest.data;
  return underveis;
}
