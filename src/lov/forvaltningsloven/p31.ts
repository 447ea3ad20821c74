import { type Frist, tellFrist } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { type Krav, type Kravliste, kravliste, type Verdi, type Vurdering, vurdering } from "../kjerne/svar.ts";
import { beggeHjemler, type Prosessvalg, prosesshjemmel, prosesslov } from "./prosesslov.ts";

export interface Forsenfakta extends Prosessvalg {
  /** The day the decision was made, which is not the day it arrived. */
  readonly vedtatt: Dato;
  /** The day the complaint was made. */
  readonly fremsatt: Dato;
}

/** What § 31 wants weighed. A person answers each of them. */
export const FORSEN_MOMENTER = ["skyld_i_fristen", "skyld_i_tiden_etterpa", "saerlige_grunner", "skade_for_andre"] as const;

/** One year after the decision was made: the last day a complaint can be tried as one. It does not roll. */
export function ettAar(vedtatt: Dato, paaDato: Dato, valg: Prosessvalg = {}): Verdi<Frist> {
  const { sporing, ...frist } = tellFrist(vedtatt, { enhet: "aar", antall: 1 }, false);
  return {
    verdi: frist,
    sporing: [{ kode: "hendelse", hendelse: "vedtatt", dato: vedtatt, starter: true }, ...sporing],
    hjemmel: [prosesshjemmel(prosesslov(paaDato, valg), "for_sen")],
    forbehold: [{ merke: "ASSUMPTION", grunn: "ytre_grense_ruller_ikke" }],
  };
}

/**
 * May a complaint that came too late be tried all the same? (DL-10)
 *
 * "skjonn" with what § 31 wants weighed: a late complaint is always assessed, never rejected by itself. "nei" only when more than a year has passed
 * since the decision was made; then the ways that remain are omgjøring (§ 35) and a new application (mangel `ett_aar_er_gatt`).
 *
 * https://lovdata.no/lov/1967-02-10/§31
 */
export const forSenKlage: Regel<Forsenfakta, Vurdering> = {
  id: "fvl.klage.for_sen",
  kilder: ["DL-10"],
  hjemmel: beggeHjemler("for_sen"),
  gyldig: alltid,
  anvend: (fakta, paaDato) => {
    const lov = prosesslov(paaDato, fakta);
    const paragraf = prosesshjemmel(lov, "for_sen");
    const grense = ettAar(fakta.vedtatt, paaDato, fakta).verdi.sisteDag;
    const innenfor = fakta.fremsatt <= grense;
    const holdtMot: Steg = { kode: "sammenlignet", hva: "ett_aar_etter_vedtaket", dato: fakta.fremsatt, grense, innenfor };
    if (!innenfor) {
      const omgjoring = prosesshjemmel(lov, "omgjoring");
      return vurdering("nei", [paragraf, omgjoring], {
        sporing: [holdtMot],
        mangler: [{ kode: "ett_aar_er_gatt", hjemmel: [paragraf, omgjoring] }],
      });
    }
    return vurdering("skjonn", [paragraf], {
      sporing: [holdtMot, ...FORSEN_MOMENTER.map((moment): Steg => ({ kode: "vurderes", moment, hjemmel: paragraf }))],
    });
  },
};

export type Avvisningskravkode = "skyld_vurdert" | "saerlige_grunner_vurdert" | "begrunnelse" | "omgjoring_vurdert";

/**
 * What must be written before a late complaint may be rejected: whether the person is to blame, whether special reasons speak for trying it,
 * why it is rejected, and whether the decision ought to be changed without a complaint. Empty text is text that is missing.
 */
export function avvisningskrav(
  f: {
    readonly skyld: string;
    readonly saerligeGrunner: string;
    readonly begrunnelse: string;
    readonly omgjoring: string;
  } & Prosessvalg,
  paaDato: Dato,
): Kravliste<Avvisningskravkode> {
  const lov = prosesslov(paaDato, f);
  const krav = (
    kode: Avvisningskravkode,
    tekst: string,
    emne: "for_sen" | "begrunnelse" | "omgjoring",
  ): Krav<Avvisningskravkode> => ({
    kode,
    oppfylt: tekst.trim().length > 0,
    hjemmel: [prosesshjemmel(lov, emne)],
    grunnlag: emne === "omgjoring" ? "platform" : "lov",
  });
  return kravliste([
    krav("skyld_vurdert", f.skyld, "for_sen"),
    krav("saerlige_grunner_vurdert", f.saerligeGrunner, "for_sen"),
    krav("begrunnelse", f.begrunnelse, "begrunnelse"),
    krav("omgjoring_vurdert", f.omgjoring, "omgjoring"),
  ]);
}
