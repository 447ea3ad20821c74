import { alder, boolsk, ellerNull, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Krav, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";

const p20 = hjemmel("stnl", "20");
const p20a = hjemmel("stnl", "20a");
const AKTIVITET_UNDER_AAR = 30;

/** Why no activity is asked of somebody under 30: the codes that are reported with the decision's date (REP-18). */
export const unntaksgrunner = [
  "i_arbeid",
  "i_aktivitet_gjennom_annen_ytelse",
  "helsemessig_eller_sosial_situasjon",
  "andre_tungtveiende_grunner",
] as const;

/**
 * Shall a condition of activity be set? Under 30 it shall, unless weighty reasons speak against it; which of them it was is written down when the decision is made, not
 * at year end (SOS-8, REP-18). From 30 it may.
 *
 * https://lovdata.no/lov/2009-12-18-131/§20a
 */
export const aktivitetsvilkar = regel({
  id: "stnl.p20a.aktivitet",
  om: "Whether a condition of activity shall be set for somebody who gets økonomisk stønad.",
  kilder: ["SOS-8", "REP-18"],
  hjemmel: [p20, p20a],
  gyldig: alltid,
  felter: { alder, tungtveiendeGrunn: ellerNull(valg(...unntaksgrunner)) },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(f, "alder", "tungtveiendeGrunn");
    if (f.alder >= AKTIVITET_UNDER_AAR)
      return vurdering("skjonn", [p20], { sporing: [...sporing, vurderes("vilkar_naer_sammenheng", p20)] });
    if (f.tungtveiendeGrunn === null) return vurdering("ja", [p20a], { sporing });
    return vurdering("skjonn", [p20a], { sporing: [...sporing, vurderes("tungtveiende_grunner_mot_aktivitet", p20a)] });
  },
});

/**
 * May this condition be set? It must be closely connected to the decision and not be too heavy; a person weighs both. One that has nothing to do with the decision, or is
 * against the law, may not. A cut for breaking it needs that the decision told of it (SOS-8).
 */
export const vilkar = regel({
  id: "stnl.p20.vilkar",
  om: "Whether a condition may be set for økonomisk stønad.",
  kilder: ["SOS-8"],
  hjemmel: [p20, p20a],
  gyldig: alltid,
  felter: { naerSammenhengMedVedtaket: boolsk, iStridMedLov: boolsk, opplystOmReduksjonVedBrudd: boolsk },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(f, "naerSammenhengMedVedtaket", "iStridMedLov", "opplystOmReduksjonVedBrudd");
    if (!f.naerSammenhengMedVedtaket || f.iStridMedLov) return vurdering("nei", [p20], { sporing });
    return vurdering("skjonn", [p20], {
      sporing: [...sporing, vurderes("vilkar_naer_sammenheng", p20), vurderes("vilkar_ikke_for_byrdefullt", p20)],
    });
  },
});

/**
 * What a decision with a condition must say: how the condition is closely connected with the help that is given. Whether the words hold is weighed by a person; that they
 * are written is not.
 *
 * https://lovdata.no/lov/2009-12-18-131/§20
 */
export const vilkarskrav = (vilkar: string, sammenheng: string, post: string): readonly Krav<"vilkar_sammenheng">[] =>
  vilkar.trim().length === 0
    ? []
    : [{ kode: "vilkar_sammenheng", oppfylt: sammenheng.trim().length > 0, hjemmel: [p20, p20a], grunnlag: "lov", post }];
