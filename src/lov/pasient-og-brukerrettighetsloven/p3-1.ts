import type { Dato } from "../kjerne/dato.ts";
import { dato } from "../kjerne/dato.ts";
import { boolsk, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi, type Vurdering, vurdering } from "../kjerne/svar.ts";
import { tjenestegrunnlag } from "./p2-7.ts";

const p31 = hjemmel("pbrl", "3-1", { ledd: 2 });
const STOR_VEKT: readonly string[] = ["3-2_6a", "3-2_6b", "3-2_6c", "3-6", "3-8"];

/**
 * Does the person's own view carry great weight? For help under § 3-2 nr. 6, § 3-6 and § 3-8, and for all social services (stnl § 42); elsewhere it is heard and counts (CAT-26, SOS-20).
 *
 * https://lovdata.no/lov/1999-07-02-63/§3-1
 */
export const synetHarStorVekt = regel({
  id: "pbrl.p3-1.stor_vekt",
  om: "Whether the person's own view carries great weight when the service is shaped.",
  kilder: ["CAT-26", "SOS-20"],
  hjemmel: [p31, hjemmel("stnl", "42")],
  gyldig: alltid,
  felter: { grunnlag: valg(...tjenestegrunnlag, "sosial") },
  anvend: (f): Vurdering => {
    const sosial = f.grunnlag === "sosial";
    return vurdering(sosial || STOR_VEKT.includes(f.grunnlag) ? "ja" : "nei", [sosial ? hjemmel("stnl", "42") : p31], {
      sporing: faktasteg(f, "grunnlag"),
    });
  },
});

const BESLUTNINGSKOMPETANSE_FRA = dato("2026-06-01");

/** What the act calls the ability to decide about one's own health care: samtykkekompetanse until 31 May 2026, beslutningskompetanse after (CAT-37). The heading of ch. 4 A still has the old word. */
export const kompetansebegrep = regel({
  id: "pbrl.begrep.kompetanse",
  om: "What the act calls the ability to decide about one's own health care, on a date.",
  kilder: ["CAT-37"],
  hjemmel: [hjemmel("pbrl", "4-3")],
  gyldig: alltid,
  felter: {},
  anvend: (_f, paaDato: Dato): Verdi<"samtykkekompetanse" | "beslutningskompetanse"> => {
    const nytt = paaDato >= BESLUTNINGSKOMPETANSE_FRA;
    return {
      verdi: nytt ? "beslutningskompetanse" : "samtykkekompetanse",
      sporing: [{ kode: "regime", regime: nytt ? "pbrl_2026" : "pbrl_for_2026", dato: paaDato }],
      hjemmel: [hjemmel("pbrl", "4-3")],
      forbehold: [],
    };
  },
});

/** Must an inquiry be answered? Those from patients, users and relatives about quality and safety must (CAT-34). */
export const skalBesvares = regel({
  id: "pbrl.p3-7.svar",
  om: "Whether an inquiry must be answered.",
  kilder: ["CAT-34"],
  hjemmel: [hjemmel("pbrl", "3-7"), hjemmel("hol", "4-2a")],
  gyldig: { fra: dato("2022-07-01"), til: null },
  felter: { fra: valg("pasient", "bruker", "parorende", "andre"), omKvalitetEllerSikkerhet: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.fra !== "andre" && f.omKvalitetEllerSikkerhet ? "ja" : "nei", [hjemmel("pbrl", "3-7"), hjemmel("hol", "4-2a")], {
      sporing: faktasteg(f, "fra", "omKvalitetEllerSikkerhet"),
    }),
});
