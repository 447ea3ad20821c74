import { alder, boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { type Krav, type Kravliste, kravliste } from "../kjerne/svar.ts";

const OVER_AAR = 16;

export type Tvangskode =
  | "over_16"
  | "mangler_beslutningskompetanse"
  | "tillit_forsokt"
  | "vesentlig_helseskade"
  | "nodvendig"
  | "forholdsmessig"
  | "klart_beste_losning"
  | "ansvarlig_helsepersonell"
  | "samrad_om_alvorlig_inngrep"
  | "parorende_spurt"
  | "eget_vedtak_om_pleie"
  | "pasienten_underrettet"
  | "parorende_underrettet"
  | "kopi_til_statsforvalteren";

/**
 * What must be in place for health care that a patient resists (COER-1, COER-2). Whether each condition is met is the health personnel's judgement; this list sees to it that none is passed over. When one of them falls away, the help stops at
 * once (§ 4A-4).
 *
 * https://lovdata.no/lov/1999-07-02-63/§4A-3
 */
export const tvangskrav = regel({
  id: "pbrl.p4A.krav",
  om: "What must be in place for health care that a patient without competence resists.",
  kilder: ["COER-1", "COER-2"],
  hjemmel: [hjemmel("pbrl", "4A-2"), hjemmel("pbrl", "4A-3"), hjemmel("pbrl", "4A-5"), hjemmel("pbrl", "4A-6")],
  gyldig: alltid,
  felter: {
    alder,
    manglerBeslutningskompetanse: boolsk,
    tillitForsoktEllerFormalslost: boolsk,
    vesentligHelseskade: boolsk,
    nodvendig: boolsk,
    forholdsmessig: boolsk,
    klartBesteLosning: boolsk,
    besluttetAvAnsvarligHelsepersonell: boolsk,
    alvorligInngrep: boolsk,
    samradMedAnnetHelsepersonell: boolsk,
    parorendeSpurtDerMulig: boolsk,
    hovedformalPleieOgOmsorg: boolsk,
    egetVedtakOmPleie: boolsk,
    pasientenUnderrettet: boolsk,
    parorendeUnderrettet: boolsk,
    kopiTilStatsforvalteren: boolsk,
  },
  anvend: (f): Kravliste<Tvangskode> => {
    const krav = (kode: Tvangskode, oppfylt: boolean, paragraf: string): Krav<Tvangskode> => ({
      kode,
      oppfylt,
      hjemmel: [hjemmel("pbrl", paragraf)],
      grunnlag: "lov",
    });
    return kravliste([
      krav("over_16", f.alder >= OVER_AAR, "4A-2"),
      krav("mangler_beslutningskompetanse", f.manglerBeslutningskompetanse, "4A-2"),
      krav("tillit_forsokt", f.tillitForsoktEllerFormalslost, "4A-3"),
      krav("vesentlig_helseskade", f.vesentligHelseskade, "4A-3"),
      krav("nodvendig", f.nodvendig, "4A-3"),
      krav("forholdsmessig", f.forholdsmessig, "4A-3"),
      krav("klart_beste_losning", f.klartBesteLosning, "4A-3"),
      krav("ansvarlig_helsepersonell", f.besluttetAvAnsvarligHelsepersonell, "4A-5"),
      ...(f.alvorligInngrep ? [krav("samrad_om_alvorlig_inngrep", f.samradMedAnnetHelsepersonell, "4A-5")] : []),
      krav("parorende_spurt", f.parorendeSpurtDerMulig, "4A-5"),
      ...(f.hovedformalPleieOgOmsorg ? [krav("eget_vedtak_om_pleie", f.egetVedtakOmPleie, "4A-5")] : []),
      krav("pasienten_underrettet", f.pasientenUnderrettet, "4A-6"),
      krav("parorende_underrettet", f.parorendeUnderrettet, "4A-6"),
      krav("kopi_til_statsforvalteren", f.kopiTilStatsforvalteren, "4A-6"),
    ]);
  },
});
