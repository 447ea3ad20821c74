import type { Dato } from "../kjerne/dato.ts";
import { alder, boolsk, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";
import { prosesslovfelt } from "./felter.ts";
import { beggeHjemler, prosesshjemmel, prosesslov } from "./prosesslov.ts";

const TAUSHET_UNDER_AAR = 15;

export const dokumentslag = ["sakens_dokument", "internt_dokument", "faktum_i_internt_dokument"] as const;

/**
 * May a party see this in their case? (PROC-14) The documents of the case, yes, and free copies. An internal document may be kept back, but not a fact that stands only there. What is unadvisable for the
 * party's health or their near ones is weighed, and goes to a representative. A party under 15 gets nothing that is under taushetsplikt.
 *
 * https://lovdata.no/lov/1967-02-10/§18
 */
export const partsinnsyn = regel({
  id: "fvl.partsinnsyn",
  om: "Whether a party may see something in their own case.",
  kilder: ["PROC-14"],
  hjemmel: [...beggeHjemler("partsinnsyn"), hjemmel("fvl67", "19")],
  gyldig: alltid,
  felter: {
    dokument: valg(...dokumentslag),
    partensAlder: alder,
    taushetsbelagt: boolsk,
    utilradeligForHelseEllerNaere: boolsk,
    ...prosesslovfelt,
  },
  anvend: (f, paaDato: Dato): Vurdering => {
    const lov = prosesslov(paaDato, f);
    const p18 = prosesshjemmel(lov, "partsinnsyn");
    const p19 = lov === "fvl67" ? hjemmel("fvl67", "19") : hjemmel("fvl25", "50");
    const barn = lov === "fvl67" ? p18 : hjemmel("fvl25", "54");
    const sporing = faktasteg(f, "dokument", "partensAlder", "taushetsbelagt", "utilradeligForHelseEllerNaere");
    if (f.partensAlder < TAUSHET_UNDER_AAR && f.taushetsbelagt) return vurdering("nei", [barn], { sporing });
    if (f.dokument === "internt_dokument") return vurdering("nei", [p18], { sporing });
    if (f.utilradeligForHelseEllerNaere) {
      return vurdering("skjonn", [p18, p19], { sporing: [...sporing, vurderes("innsyn_utilradelig", p19)] });
    }
    return vurdering("ja", [p18], { sporing });
  },
});
