import { hjemmel } from "../kjerne/hjemmel.ts";
import { type Vurdering, vurdering } from "../kjerne/svar.ts";

/** How an application reaches the office. */
export type Soknadskanal = "digital" | "telefon" | "papir" | "oppmote";

/**
 * Must the office register this as an application? Always (PROC-6): said or written, complete or not, nobody is refused to hand one in.
 * An oral one counts from the day it was said, and so does one by phone or at the counter (PROC-7).
 *
 * https://lovdata.no/lov/1967-02-10/§11d
 */
export const skalRegistreres = (kanal: Soknadskanal): Vurdering =>
  vurdering("ja", [hjemmel("fvl67", "11"), hjemmel("fvl67", "11d")], {
    sporing: [{ kode: "faktum", felt: "kanal", verdi: kanal }],
  });

/**
 * Must help to fill in be offered? The general rule says "bør" where it is needed (FVLF § 3); in social services it is stated as a duty. We
 * treat it as a duty everywhere (PROC-2, PROC-3, PROC-5).
 */
export const skalTilbyHjelp = (): Vurdering =>
  vurdering("ja", [hjemmel("fvl67", "11"), hjemmel("fvlf", "3")], {
    sporing: [{ kode: "krav", krav: "tilby_hjelp", oppfylt: true }],
    forbehold: [{ merke: "ASSUMPTION", grunn: "hjelp_til_a_fylle_ut_er_plikt" }],
  });
