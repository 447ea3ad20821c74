import { type Prosessvalg, prosesslov } from "../../forvaltningsloven/prosesslov.ts";
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
 * it came to the right place. The act of 2025 asks only that the sender is shown the right body; we send it on all the same.
 */
export function videresend(
  vedtakstype: Vedtakstype,
  mottattHos: Forsteinstans,
  paaDato: Dato,
  valg: Prosessvalg = {},
): Videresending | null {
  const lov = prosesslov(paaDato, valg);
  const { forsteinstans } = klagevei(vedtakstype, paaDato, valg);
  if (forsteinstans === mottattHos) return null;
  return {
    sendesTil: forsteinstans,
    avsenderFarBeskjed: true,
    uoppfordret: true,
    hjemmel: lov === "fvl67" ? [hjemmel("fvlf", "4"), hjemmel("fvl67", "11")] : [hjemmel("fvl25", "16")],
  };
}
