import { EGET_VARSEL_FRA_AAR } from "./forvaltningsloven/p16.ts";
import { type Prosesslov, prosesshjemmel } from "./forvaltningsloven/prosesslov.ts";
import { type Hjemmel, hjemmel } from "./kjerne/hjemmel.ts";
import type { Steg } from "./kjerne/steg.ts";
import { faktasteg, type Vurdering, vurdering } from "./kjerne/svar.ts";
import { regelsettFor } from "./regelsett.ts";
import type { Vedtakstype } from "./vedtakstype.ts";

/** Ages that change what a person can do in a case (PROC-22). Years. */
export const ALDER = { part: 12, egetVarsel: EGET_VARSEL_FRA_AAR, helsesamtykke: 16, myndig: 18 } as const;

/** Who stands before us, seen from the case. */
export const roller = [
  "part",
  "medsoker",
  "ektefelle_i_felles_soknad",
  "samboer_uten_soknad",
  "barn_av_part",
  "forelder",
  "verge",
  "fullmektig",
  "advokat",
  "parorende",
  "naermeste_parorende",
] as const;
export type Rolle = (typeof roller)[number];

export interface Klagerfakta {
  readonly vedtakstype: Vedtakstype;
  readonly rolle: Rolle;
  /** The age of the party, in years. */
  readonly partensAlder: number;
  readonly fullmaktVist: boolean;
  readonly forstarSaken: boolean;
}

const klagerett = (lov: Prosesslov): Hjemmel => prosesshjemmel(lov, "klagerett");

/**
 * May this person complain? (PROC-9, PROC-22, PROC-23)
 *
 * "ja" for the party; for a child of 12 who understands the case, in a case about care; for both spouses who applied together; for the
 * nearest relative in a case about force, in their own right. A person with no fullmakt yet is asked for one (mangel
 * `be_om_fullmakt`), not turned away.
 *
 * https://lovdata.no/lov/1967-02-10/§28 · https://lovdata.no/lov/1999-07-02-63/§7-2
 */
export function kanKlage(f: Klagerfakta, lov: Prosesslov = "fvl67"): Vurdering {
  const part = klagerett(lov);
  const hjemler = regelsettFor(f.vedtakstype) === "helse" ? [hjemmel("pbrl", "7-2"), part] : [part];
  const sporing = faktasteg(f, "vedtakstype", "rolle", "partensAlder", "fullmaktVist", "forstarSaken");
  switch (f.rolle) {
    case "part":
      return kanOpptreSomPart(f, lov);
    case "medsoker":
    case "ektefelle_i_felles_soknad":
    case "verge":
    case "advokat":
      return vurdering("ja", hjemler, { sporing });
    case "forelder":
      return vurdering(f.partensAlder < ALDER.myndig ? "ja" : "nei", hjemler, { sporing });
    case "naermeste_parorende":
      if (harEgenKlagerett(f.vedtakstype)) return vurdering("ja", [egenKlagehjemmel(f.vedtakstype)], { sporing });
      return medFullmakt(f, lov, sporing);
    case "fullmektig":
    case "parorende":
      return medFullmakt(f, lov, sporing);
    case "samboer_uten_soknad":
    case "barn_av_part":
      return vurdering("nei", hjemler, { sporing, mangler: [{ kode: "ikke_part", hjemmel: hjemler }] });
  }
}

/** Where the nearest relative complains in their own right: all cases about force (pbrl § 4A-7, hol § 9-11). */
export const harEgenKlagerett = (v: Vedtakstype): boolean => v === "tvang_4a" || v === "tvang_9_5a" || v === "tvang_9_5bc";
const egenKlagehjemmel = (v: Vedtakstype): Hjemmel => (v === "tvang_4a" ? hjemmel("pbrl", "4A-7") : hjemmel("hol", "9-11"));

function medFullmakt(f: Klagerfakta, lov: Prosesslov, sporing: readonly Steg[]): Vurdering {
  const hjemler = [prosesshjemmel(lov, "fullmektig"), hjemmel("pbrl", "7-2", { ledd: 3 })];
  if (f.fullmaktVist) return vurdering("ja", hjemler, { sporing });
  return vurdering("nei", hjemler, { sporing, mangler: [{ kode: "be_om_fullmakt", hjemmel: hjemler }] });
}

/**
 * May the party act for themselves? Grown people may. In a case about care a child of 12 may who understands what it is about (pbrl § 6-5);
 * elsewhere somebody represents the child until 18.
 */
export function kanOpptreSomPart(
  f: Pick<Klagerfakta, "vedtakstype" | "partensAlder" | "forstarSaken">,
  lov: Prosesslov = "fvl67",
): Vurdering {
  const part = klagerett(lov);
  const sporing = faktasteg(f, "vedtakstype", "partensAlder", "forstarSaken");
  if (f.partensAlder >= ALDER.myndig) return vurdering("ja", [part], { sporing });
  if (regelsettFor(f.vedtakstype) !== "helse")
    return vurdering("nei", [part], { sporing, mangler: [{ kode: "trenger_verge", hjemmel: [part] }] });
  const p65 = hjemmel("pbrl", "6-5");
  const kan = f.partensAlder >= ALDER.part && f.forstarSaken;
  return vurdering(kan ? "ja" : "nei", [p65], {
    sporing,
    mangler: kan ? [] : [{ kode: "trenger_verge", hjemmel: [p65] }],
  });
}

/** A minor who has turned 15 and is represented by somebody gets the warning and the notice too (fvl §§ 16 and 27). */
export const barnetFarEgetBrev = (alder: number): Vurdering =>
  vurdering(alder >= ALDER.egetVarsel && alder < ALDER.myndig ? "ja" : "nei", [hjemmel("fvl67", "16"), hjemmel("fvl67", "27")], {
    sporing: [{ kode: "faktum", felt: "alder", verdi: alder }],
  });

/** A child who can form a view is heard, at any age (pbrl § 3-1, fvl § 17); from 7 it is taken for granted that the child can (§ 4-4). */
export const barnetSkalHores = (kanDanneSegSynspunkt: boolean): Vurdering =>
  vurdering(kanDanneSegSynspunkt ? "ja" : "nei", [hjemmel("pbrl", "3-1"), hjemmel("fvl67", "17")], {
    sporing: [{ kode: "faktum", felt: "kanDanneSegSynspunkt", verdi: kanDanneSegSynspunkt }],
  });

export interface Foreldrefakta {
  readonly alder: number;
  readonly vilIkke: boolean;
  readonly grunnSomBorRespekteres: boolean;
  /** Weighty regard for the child speaks against it: then at no age. */
  readonly tungtveiendeHensynTalerImot?: boolean;
}

/**
 * Are the parents told? Never of somebody who is grown. Not about a child between 12 and 16 who has reasons to be respected, and at no age when weighty regard for the child speaks against it
 * (pbrl § 3-4); what they need in order to carry their responsibility they are still told, and the child is told of that. From 16 the child decides.
 */
export function foreldreInformeres(f: Foreldrefakta): Vurdering {
  const svar = (utfall: "ja" | "nei"): Vurdering =>
    vurdering(utfall, [hjemmel("pbrl", "3-4")], { sporing: faktasteg(f, "alder", "vilIkke", "grunnSomBorRespekteres") });
  if (f.tungtveiendeHensynTalerImot === true || f.alder >= ALDER.myndig) return svar("nei");
  if (f.alder < ALDER.part) return svar("ja");
  if (f.alder < ALDER.helsesamtykke) return svar(f.vilIkke && f.grunnSomBorRespekteres ? "nei" : "ja");
  return svar(f.vilIkke ? "nei" : "ja");
}

/**
 * May this person consent to health care alone (pbrl § 4-3)? From 16; from 12 in what the parents are rightly not told of. A child of 12 who may not decide is still given
 * great weight (§ 4-4).
 */
export const kanSamtykkeTilHelsehjelp = (alder: number, foreldreneErIkkeInformert = false): Vurdering =>
  vurdering(
    alder >= ALDER.helsesamtykke || (alder >= ALDER.part && foreldreneErIkkeInformert) ? "ja" : "nei",
    [hjemmel("pbrl", "4-3")],
    {
      sporing: [
        { kode: "faktum", felt: "alder", verdi: alder },
        { kode: "faktum", felt: "foreldreneErIkkeInformert", verdi: foreldreneErIkkeInformert },
      ],
    },
  );

/** In a case under hol ch. 10 a child is always a party (pbrl § 6-5). */
export const barnAlltidPart = (): Vurdering =>
  vurdering("ja", [hjemmel("pbrl", "6-5"), hjemmel("hol", "10-1")], {
    sporing: [{ kode: "krav", krav: "barnet_er_part", oppfylt: true }],
  });

/** May someone who handled the case in the first instance take part when the klagenemnd decides it? No (PROC-1). */
export const kanDeltaINemnda = (behandletIForsteinstans: boolean): Vurdering =>
  vurdering(behandletIForsteinstans ? "nei" : "ja", [hjemmel("fvl67", "6")], {
    sporing: [{ kode: "faktum", felt: "behandletIForsteinstans", verdi: behandletIForsteinstans }],
  });
