import { boolsk, liste, valg } from "../kjerne/felt.ts";
import { type Hjemmel, hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Mangel, type Verdi, type Vurdering, vurdering } from "../kjerne/svar.ts";

/** The steps of a planned tilsyn, in the order they come (SFO-5). */
export const tilsynstrinn = [
  "varsel",
  "dokumentinnsamling",
  "tilsynsbesok",
  "forelopig_rapport",
  "endelig_rapport",
  "plan_for_retting",
  "evaluering",
  "avsluttet",
] as const;
export type Tilsynstrinn = (typeof tilsynstrinn)[number];

export interface NesteTrinn {
  /** null when all of them are done. */
  readonly neste: Tilsynstrinn | null;
  /** The final report waits for the kommune's time to object. */
  readonly forst: "innsigelsesfrist_for_kommunen" | null;
}

const kap30 = hjemmel("kommuneloven", "30-3");

/**
 * What comes next in a tilsyn? The first step that is not done; before the final report the kommune gets time to object to the preliminary one (SFO-5). The order is how tilsyn is done, and only partly in the act.
 *
 * https://lovdata.no/lov/2018-06-22-83/§30-3
 */
export const nesteTilsynstrinn = regel({
  id: "kommuneloven.p30.neste_trinn",
  om: "What comes next in a tilsyn, and what must come first.",
  kilder: ["SFO-5"],
  hjemmel: [kap30],
  gyldig: alltid,
  felter: { gjort: liste(valg(...tilsynstrinn), 20) },
  anvend: ({ gjort }): Verdi<NesteTrinn> => {
    const neste = tilsynstrinn.find((t) => !gjort.includes(t)) ?? null;
    return {
      verdi: { neste, forst: neste === "endelig_rapport" ? "innsigelsesfrist_for_kommunen" : null },
      sporing: tilsynstrinn.map((t) => ({ kode: "krav", krav: t, oppfylt: gjort.includes(t) })),
      hjemmel: [kap30],
      forbehold: [{ merke: "NORM", grunn: "praksis_ikke_lov" }],
    };
  },
});

/** Health and care supervision orders under hol § 12-3 itself; everywhere else kommuneloven § 30-4 (SFO-4, INC-4). */
const paleggshjemmel = (omrade: "helse" | "annet"): readonly Hjemmel[] =>
  omrade === "helse" ? [hjemmel("hol", "12-3")] : [hjemmel("kommuneloven", "30-4")];

/**
 * May a pålegg be given? Not before the kommune has been talked with, and the effects for it are weighed (SFO-4).
 *
 * https://lovdata.no/lov/2018-06-22-83/§30-7
 */
export const kanGiPalegg = regel({
  id: "kommuneloven.p30-7.palegg",
  om: "Whether a supervisory body may give a kommune an order to correct a breach.",
  kilder: ["SFO-4", "INC-4"],
  hjemmel: [hjemmel("kommuneloven", "30-4"), hjemmel("kommuneloven", "30-7"), hjemmel("hol", "12-3")],
  gyldig: alltid,
  felter: { omrade: valg("helse", "annet"), dialogHoldt: boolsk, virkningerVurdert: boolsk, lovbrudd: boolsk },
  anvend: (f): Vurdering => {
    const hjemler = [...paleggshjemmel(f.omrade), hjemmel("kommuneloven", "30-7")];
    const sporing = faktasteg(f, "omrade", "lovbrudd", "dialogHoldt", "virkningerVurdert");
    const mangler: Mangel[] = [];
    if (!f.dialogHoldt) mangler.push({ kode: "foreslatt_dialog_mangler", hjemmel: [hjemmel("kommuneloven", "30-7")] });
    const kan = f.lovbrudd && f.dialogHoldt && f.virkningerVurdert;
    return vurdering(kan ? "ja" : "nei", hjemler, { sporing, mangler });
  },
});

/** May the kommune complain about a pålegg? Yes (§ 30-5, ROUT-22). */
export const paleggKanPaklages = regel({
  id: "kommuneloven.p30-5.klage",
  om: "Whether a kommune may complain about an order from the supervisory body.",
  kilder: ["SFO-4", "ROUT-22"],
  hjemmel: [hjemmel("kommuneloven", "30-5")],
  gyldig: alltid,
  felter: { erPalegg: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.erPalegg ? "ja" : "nei", [hjemmel("kommuneloven", "30-5")], { sporing: faktasteg(f, "erPalegg") }),
});

/** May a tilsyn be closed? A breach is followed up until its correction is documented (SFO-5). */
export const kanAvslutteTilsyn = regel({
  id: "kommuneloven.p30.avslutt",
  om: "Whether a tilsyn may be closed.",
  kilder: ["SFO-5"],
  hjemmel: [kap30],
  gyldig: alltid,
  felter: { lovbrudd: boolsk, rettingDokumentert: boolsk },
  anvend: (f): Vurdering => {
    const kan = !f.lovbrudd || f.rettingDokumentert;
    return vurdering(kan ? "ja" : "nei", [kap30], {
      sporing: faktasteg(f, "lovbrudd", "rettingDokumentert"),
      mangler: kan ? [] : [{ kode: "retting_ikke_dokumentert", hjemmel: [kap30] }],
    });
  },
});
