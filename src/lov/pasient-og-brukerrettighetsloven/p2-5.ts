import type { Dato } from "../kjerne/dato.ts";
import { dato } from "../kjerne/dato.ts";
import { boolsk, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurdering } from "../kjerne/svar.ts";

const p25 = hjemmel("pbrl", "2-5");
const p25b = hjemmel("pbrl", "2-5b");
const p25c = hjemmel("pbrl", "2-5c");

/**
 * Is there a right to an individuell plan? For whoever needs long-lasting and coordinated services, with their consent; one plan, whichever act it rests on (CAT-30, SOS-18).
 *
 * https://lovdata.no/lov/1999-07-02-63/§2-5
 */
export const individuellPlan = regel({
  id: "pbrl.p2-5.individuell_plan",
  om: "Whether there is a right to an individuell plan.",
  kilder: ["CAT-30", "SOS-18"],
  hjemmel: [p25, hjemmel("stnl", "28"), hjemmel("hol", "7-1")],
  gyldig: alltid,
  felter: { langvarigeOgKoordinerteBehov: boolsk, samtykker: boolsk, deltarIKvalifiseringsprogram: boolsk },
  anvend: (f): Vurdering => {
    const rett = f.langvarigeOgKoordinerteBehov || f.deltarIKvalifiseringsprogram;
    const hjemler = f.deltarIKvalifiseringsprogram
      ? [hjemmel("stnl", "33")]
      : [p25, hjemmel("stnl", "28"), hjemmel("hol", "7-1")];
    return vurdering(rett && f.samtykker ? "ja" : "nei", hjemler, {
      sporing: faktasteg(f, "langvarigeOgKoordinerteBehov", "samtykker", "deltarIKvalifiseringsprogram"),
    });
  },
});

/** Is there a right to a koordinator? For complex or long-lasting and coordinated needs, also for somebody who wants no plan (CAT-12, CAT-30). */
export const koordinator = regel({
  id: "pbrl.p2-5b.koordinator",
  om: "Whether there is a right to a koordinator.",
  kilder: ["CAT-12", "CAT-30"],
  hjemmel: [p25b, hjemmel("hol", "7-2")],
  gyldig: { fra: dato("2022-08-01"), til: null },
  felter: { komplekseBehov: boolsk, langvarigeOgKoordinerteBehov: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.komplekseBehov || f.langvarigeOgKoordinerteBehov ? "ja" : "nei", [p25b, hjemmel("hol", "7-2")], {
      sporing: faktasteg(f, "komplekseBehov", "langvarigeOgKoordinerteBehov"),
    }),
});

/** Is there a right to a barnekoordinator? For a family that has, or expects, a child with grave illness, injury or nedsatt funksjonsevne, and will need long-lasting and composite or coordinated services (CAT-30). */
export const barnekoordinator = regel({
  id: "pbrl.p2-5c.barnekoordinator",
  om: "Whether a family has a right to a barnekoordinator.",
  kilder: ["CAT-30"],
  hjemmel: [p25c, hjemmel("hol", "7-2a")],
  gyldig: { fra: dato("2022-08-01"), til: null },
  felter: {
    harEllerVenterBarn: boolsk,
    alvorligSykdomSkadeEllerNedsattFunksjonsevne: boolsk,
    langvarigeOgSammensatteEllerKoordinerteTjenester: boolsk,
  },
  anvend: (f): Vurdering =>
    vurdering(
      f.harEllerVenterBarn && f.alvorligSykdomSkadeEllerNedsattFunksjonsevne && f.langvarigeOgSammensatteEllerKoordinerteTjenester
        ? "ja"
        : "nei",
      [p25c, hjemmel("hol", "7-2a")],
      {
        sporing: faktasteg(
          f,
          "harEllerVenterBarn",
          "alvorligSykdomSkadeEllerNedsattFunksjonsevne",
          "langvarigeOgSammensatteEllerKoordinerteTjenester",
        ),
      },
    ),
});

/** The rights that § 2-5 d lets a forskrift suspend, as far as the kommune grants them. */
const rettigheterSomKanSuspenderes = ["individuell_plan", "koordinator", "barnekoordinator"] as const;

/**
 * May this right be suspended? Only by a forskrift, because of arrivals from Ukraine, from 1 July 2026 to 30 June 2028 (CAT-31). Whether one has been made is a fact that comes in: we have read none.
 *
 * https://lovdata.no/lov/1999-07-02-63/§2-5d
 */
export const kanSuspenderes = regel({
  id: "pbrl.p2-5d.suspensjon",
  om: "Whether a right may be suspended by forskrift because of arrivals from Ukraine.",
  kilder: ["CAT-31"],
  hjemmel: [hjemmel("pbrl", "2-5d")],
  gyldig: alltid,
  felter: { rettighet: valg(...rettigheterSomKanSuspenderes, "annen"), forskriftOmUnntakGjelder: boolsk },
  anvend: (f, paaDato: Dato): Vurdering => {
    const iPerioden = paaDato >= dato("2026-07-01") && paaDato <= dato("2028-06-30");
    const kan = iPerioden && f.rettighet !== "annen" && f.forskriftOmUnntakGjelder;
    return vurdering(kan ? "ja" : "nei", [hjemmel("pbrl", "2-5d")], {
      sporing: [
        ...faktasteg(f, "rettighet", "forskriftOmUnntakGjelder"),
        { kode: "faktum", felt: "iPerioden", verdi: iPerioden },
      ],
    });
  },
});
