import type { Dato } from "../kjerne/dato.ts";
import { boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";
import { prosesslovfelt } from "./felter.ts";
import { prosesshjemmel, prosesslov } from "./prosesslov.ts";

/**
 * Shall the main parts of a decision be translated for a private party? Under fvl 2025 § 9 fourth paragraph as far as possible, when legal safety or proper help needs it; a person weighs whether they can be understood
 * without, how grave it is, what the office can do, and whether the party asked (LAW-6). The act of 1967 has only the duty to guide.
 *
 * https://lovdata.no/lov/2025-06-20-81/§9
 */
export const oversettelse = regel({
  id: "fvl25.oversettelse",
  om: "Whether the main parts of a decision shall be translated for a private party.",
  kilder: ["LAW-6"],
  hjemmel: [hjemmel("fvl25", "9", { ledd: 4 })],
  gyldig: alltid,
  felter: { partenForstarSpraket: boolsk, partenHarBedtOmDet: boolsk, ...prosesslovfelt },
  anvend: (f, paaDato: Dato): Vurdering => {
    const lov = prosesslov(paaDato, f);
    const sporing = faktasteg(f, "partenForstarSpraket", "partenHarBedtOmDet");
    if (lov === "fvl67") return vurdering("nei", [prosesshjemmel("fvl67", "veiledning")], { sporing });
    const p9 = hjemmel("fvl25", "9", { ledd: 4 });
    if (f.partenForstarSpraket) return vurdering("nei", [p9], { sporing });
    return vurdering("skjonn", [p9], { sporing: [...sporing, vurderes("oversettelse_nodvendig", p9)] });
  },
});
