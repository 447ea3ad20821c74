import type { Frist } from "../kalender/frist.ts";
import { tellFrist } from "../kalender/frist.ts";
import { boolsk, dag, heltall } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Krav, type Verdi, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";

const p27 = hjemmel("stnl", "27");

export interface Botilbudsplikt {
  /** A place must be found today, whatever the cause and whoever they sleep at. */
  readonly maaFinne: boolean;
  /** No free place with a quality agreement: another, sound one is found all the same. */
  readonly maaFinneAnnet: boolean;
  readonly radOmVarigBolig: true;
}

/**
 * What is owed to somebody who has nowhere to sleep (SOS-12, SOS-13, SOS-14)? A temporary place, for those who do not manage to find one; never mind why, or whether they have
 * searched first. Places with a quality agreement are used first; when they are full another is found, and the work on a permanent home begins at once.
 *
 * https://lovdata.no/lov/2009-12-18-131/§27
 */
export const botilbud = regel({
  id: "stnl.p27.botilbud",
  om: "What is owed to somebody who has nowhere to sleep.",
  kilder: ["SOS-12", "SOS-13", "SOS-14"],
  hjemmel: [p27, hjemmel("stnl", "15"), hjemmel("stnl", "17")],
  gyldig: alltid,
  felter: { klarerDetSelv: boolsk, ledigePlasserMedKvalitetsavtale: heltall(0, 100_000) },
  anvend: (f): Verdi<Botilbudsplikt> => ({
    verdi: {
      maaFinne: !f.klarerDetSelv,
      maaFinneAnnet: !f.klarerDetSelv && f.ledigePlasserMedKvalitetsavtale === 0,
      radOmVarigBolig: true,
    },
    sporing: faktasteg(f, "klarerDetSelv", "ledigePlasserMedKvalitetsavtale"),
    hjemmel: [p27, hjemmel("stnl", "15"), hjemmel("stnl", "17")],
    forbehold: [{ merke: "STALE", grunn: "stale_kilde" }],
  }),
});

/**
 * Is § 27 broken? Each time no place is found for the next døgn, or one below what is sound for the person, or they are steered to something else instead (SOS-29, SOS-31). Whether
 * a place is sound is more than a bed, and is weighed.
 */
export const erBrudd = regel({
  id: "stnl.p27.brudd",
  om: "Whether the duty to find a temporary place is broken.",
  kilder: ["SOS-29", "SOS-30", "SOS-31"],
  hjemmel: [p27, hjemmel("kommuneloven", "25-1")],
  gyldig: alltid,
  felter: { stedFunnetForNesteDogn: boolsk, henvistTilAnnenLosning: boolsk, skriftligVedtak: boolsk },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(f, "stedFunnetForNesteDogn", "henvistTilAnnenLosning", "skriftligVedtak");
    const forbehold = [{ merke: "SECONDARY", grunn: "rundskriv_35_gjengitt" }] as const;
    if (!f.stedFunnetForNesteDogn || f.henvistTilAnnenLosning || !f.skriftligVedtak) {
      return vurdering("ja", [p27, hjemmel("stnl", "41")], { sporing, forbehold });
    }
    return vurdering("skjonn", [p27], { sporing: [...sporing, vurderes("forsvarlig_botilbud", p27)], forbehold });
  },
});

/** How often a temporary stay is looked at again, when the kommune has set nothing else. No source sets a limit; this is our reminder (SOS-14, SOS-31). */
export const NY_VURDERING_DAGER = 30;

/** The day a temporary stay is looked at again. */
export const nyVurdering = regel({
  id: "stnl.p27.ny_vurdering",
  om: "The day a temporary stay is looked at again.",
  kilder: ["SOS-14", "SOS-31"],
  hjemmel: [p27],
  gyldig: alltid,
  felter: { flyttetInn: dag, hverDager: heltall(1, 365) },
  anvend: (f): Verdi<Frist> => {
    const { sporing, ...frist } = tellFrist(f.flyttetInn, { enhet: "dager", antall: f.hverDager }, false);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "flyttet_inn", dato: f.flyttetInn, starter: true }, ...sporing],
      hjemmel: [p27],
      forbehold: [
        { merke: "ASSUMPTION", grunn: "ny_vurdering_er_var_frist" },
        // That there is no fixed time, three months or another, is what was not found.
        { merke: "UNVERIFIED", grunn: "ikke_lest_i_kilden" },
      ],
    };
  },
});

/** Why a place does not come first, or may not be used at all. */
export type Stedsgrunn = "uegnet_for_barn" | "uten_avtale" | "alvorlig_funn" | "trengs_av_barn";

export interface Stedsbruk {
  /** fritt: it is among those that come first. med_grunn: only with a written reason. ikke: never. */
  readonly bruk: "fritt" | "med_grunn" | "ikke";
  readonly fordi: readonly Stedsgrunn[];
}

/**
 * May this place be used for this person, and must somebody write why? Places with a quality agreement come first (SOS-13), what is offered shall be sound (SOS-29), and children
 * and families have a special care (SOS-14): they are never sent to a place that is not for them, and one that is, is kept for those of them who wait. That the agreement
 * comes first is practice; how strictly a place is kept from children, and for them, is our own rule, because no source draws the line.
 *
 * https://lovdata.no/lov/2009-12-18-131/§27
 */
export const stedsbruk = regel({
  id: "stnl.p27.stedsbruk",
  om: "Whether a temporary place may be used for somebody, and whether a reason must be written.",
  kilder: ["SOS-13", "SOS-14", "SOS-29"],
  hjemmel: [p27],
  gyldig: alltid,
  felter: { medBarn: boolsk, forBarn: boolsk, avtaleGjelder: boolsk, alvorligFunn: boolsk, barnVenter: boolsk },
  anvend: (f): Verdi<Stedsbruk> => {
    const uegnet = f.medBarn && !f.forBarn;
    const fordi: readonly Stedsgrunn[] = [
      ...(uegnet ? (["uegnet_for_barn"] as const) : []),
      ...(f.avtaleGjelder ? [] : (["uten_avtale"] as const)),
      ...(f.alvorligFunn ? (["alvorlig_funn"] as const) : []),
      ...(!f.medBarn && f.forBarn && f.barnVenter ? (["trengs_av_barn"] as const) : []),
    ];
    const medGrunn = fordi.length > 0 ? "med_grunn" : "fritt";
    return {
      verdi: { bruk: uegnet ? "ikke" : medGrunn, fordi },
      sporing: faktasteg(f, "medBarn", "forBarn", "avtaleGjelder", "alvorligFunn", "barnVenter"),
      hjemmel: [p27],
      forbehold: [
        { merke: "NORM", grunn: "praksis_ikke_lov" },
        { merke: "ASSUMPTION", grunn: "barn_bare_pa_egnet_sted" },
      ],
    };
  },
});

/** What has been done in the case to find a place. */
export interface Botilbudsfakta {
  /** A place has been offered that waits for an answer or was taken. */
  readonly stedFunnet: boolean;
  /** The person said no to a place that was offered, or manages alone, or wants none; written in the case. */
  readonly trengerIkke: boolean;
}

export type Botilbudskravkode = "sted_funnet" | "fullt_er_ikke_svar";

/**
 * What a decision on a temporary place rests on: a yes on a place that is found, and a no on that the person needs none. That every place is full is no answer: another is found
 * (SOS-12, SOS-13, SOS-29).
 *
 * https://lovdata.no/lov/2009-12-18-131/§27
 */
export const botilbudskrav = (gis: boolean, f: Botilbudsfakta, post: string): readonly Krav<Botilbudskravkode>[] => [
  gis
    ? { kode: "sted_funnet", oppfylt: f.stedFunnet, hjemmel: [p27], grunnlag: "lov", post }
    : { kode: "fullt_er_ikke_svar", oppfylt: f.trengerIkke, hjemmel: [p27], grunnlag: "lov", post },
];
