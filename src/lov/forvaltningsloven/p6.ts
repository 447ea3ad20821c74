import type { Dato } from "../kjerne/dato.ts";
import { boolsk, valg } from "../kjerne/felt.ts";
import { type Hjemmel, hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel, vurder } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";
import { prosesslovfelt } from "./felter.ts";
import { type Prosesslov, prosesslov } from "./prosesslov.ts";

const tilknytninger = [
  "selv_part",
  "naer_familie",
  "verge_eller_fullmektig_for_part",
  "leder_i_foretak_som_er_part",
  "avgjorde_i_forsteinstans",
  "annet_som_kan_svekke_tilliten",
  "ingen",
] as const;

/** The one who decided in the first instance is out of the complaint: § 6 second paragraph by practice of the ombud in 1967, in the words of the act in 2025. */
const paragrafer = (lov: Prosesslov, vurderingen: boolean): readonly Hjemmel[] =>
  lov === "fvl67" ? [hjemmel("fvl67", "6")] : [hjemmel("fvl25", vurderingen ? "27" : "26")];

/**
 * May this person prepare or decide the case? (PROC-1) Some ties settle it; anything else that can weaken trust is weighed.
 *
 * https://lovdata.no/lov/1967-02-10/§6
 */
export const habil = regel({
  id: "fvl.habilitet",
  om: "Whether somebody may prepare or decide a case, by their tie to it.",
  kilder: ["PROC-1"],
  hjemmel: [hjemmel("fvl67", "6"), hjemmel("fvl25", "26"), hjemmel("fvl25", "27")],
  gyldig: alltid,
  felter: { tilknytning: valg(...tilknytninger), klagesak: boolsk, ...prosesslovfelt },
  anvend: (f, paaDato): Vurdering => {
    const lov = prosesslov(paaDato, f);
    const sporing = faktasteg(f, "tilknytning", "klagesak");
    const hjemler = paragrafer(lov, f.tilknytning === "annet_som_kan_svekke_tilliten");
    if (f.tilknytning === "annet_som_kan_svekke_tilliten") {
      return vurdering("skjonn", hjemler, { sporing: [...sporing, vurderes("naerstaende_forhold", hjemler[0] as Hjemmel)] });
    }
    if (f.tilknytning === "ingen" || (f.tilknytning === "avgjorde_i_forsteinstans" && !f.klagesak)) {
      return vurdering("ja", hjemler, { sporing });
    }
    const mangler =
      f.tilknytning === "avgjorde_i_forsteinstans" ? [{ kode: "organ_har_behandlet_saken" as const, hjemmel: hjemler }] : [];
    return vurdering("nei", hjemler, { sporing, mangler });
  },
});

/** The ties that somebody at the first instance can have: to have decided there before is none. */
export const EGNE_TILKNYTNINGER = [
  "selv_part",
  "naer_familie",
  "verge_eller_fullmektig_for_part",
  "leder_i_foretak_som_er_part",
  "annet_som_kan_svekke_tilliten",
] as const satisfies readonly (typeof tilknytninger)[number][];
export type EgenTilknytning = (typeof EGNE_TILKNYTNINGER)[number];

/**
 * What a tie to a case rests on. The official decides the question for oneself (fvl § 8 first paragraph, https://lovdata.no/lov/1967-02-10/§8), so a tie
 * that is told settles it; one that is weighed must be weighed in words.
 */
export function inhabilitet(
  tilknytning: EgenTilknytning,
  paaDato: Dato,
): { readonly hjemmel: Hjemmel; readonly skalVeies: boolean } {
  const svar = vurder(habil, { tilknytning, klagesak: false }, paaDato);
  return { hjemmel: svar.hjemmel[0] as Hjemmel, skalVeies: svar.utfall === "skjonn" };
}
