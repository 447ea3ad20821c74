import type { Dato } from "../../kjerne/dato.ts";
import { type Hjemmel, hjemmel } from "../../kjerne/hjemmel.ts";
import { type Forsteinstans, klagevei } from "../../klagevei.ts";
import type { Vedtakstype } from "../../vedtakstype.ts";

export interface Videresending {
  readonly sendesTil: Forsteinstans;
  readonly avsenderFarBeskjed: true;
  readonly uoppfordret: true;
  readonly hjemmel: readonly Hjemmel[];
}

/**
 * A complaint or a request that came to the wrong place is sent on, unasked, and the sender is told (PROC-4, ROUT-23). null when
 * it came to the right place.
 */
export function videresend(vedtakstype: Vedtakstype, mottattHos: Forsteinstans, paaDato: Dato): Videresending | null {
  const { forsteinstans } = klagevei(vedtakstype, paaDato);
  if (forsteinstans === mottattHos) return null;
  return {
    sendesTil: forsteinstans,
    avsenderFarBeskjed: true,
    uoppfordret: true,
    hjemmel: [hjemmel("fvlf", "4"), hjemmel("fvl67", "11")],
  };
}
