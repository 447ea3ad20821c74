import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { type Vurdering, vurdering } from "../kjerne/svar.ts";
import { beggeHjemler, type Prosessvalg, prosesshjemmel, prosesslov } from "./prosesslov.ts";

export interface Utsettelsesfakta extends Prosessvalg {
  /** The decision takes away or cuts something the person has today. */
  readonly reduserer: boolean;
  /** The person asks for it. It is decided as soon as possible, and a no is reasoned. */
  readonly bedtOm: boolean;
  /** fvl 2025: carrying it out cannot be undone, or puts life or health at risk. Then waiting is a duty. */
  readonly kanIkkeGjoresOm: boolean;
}

/**
 * Shall the decision wait until the complaint is decided? (PROC-20)
 *
 * "skjonn" when it is asked for, or when something is cut: a person weighs it before anything is taken away. "ja" under fvl 2025
 * § 76 when carrying it out cannot be undone. "nei" when there is nothing to put off.
 *
 * https://lovdata.no/lov/1967-02-10/§42
 */
export const utsattIverksetting: Regel<Utsettelsesfakta, Vurdering> = {
  id: "fvl.utsatt_iverksetting",
  kilder: ["PROC-20"],
  hjemmel: beggeHjemler("utsatt_iverksetting"),
  gyldig: alltid,
  anvend: (fakta, paaDato) => {
    const lov = prosesslov(paaDato, fakta);
    const paragraf = prosesshjemmel(lov, "utsatt_iverksetting");
    const felter = ["reduserer", "bedtOm", "kanIkkeGjoresOm"] as const;
    const sporing = felter.map((felt): Steg => ({ kode: "faktum", felt, verdi: fakta[felt] }));
    if (lov === "fvl25" && fakta.kanIkkeGjoresOm) return vurdering("ja", [paragraf], { sporing });
    if (!fakta.reduserer && !fakta.bedtOm) return vurdering("nei", [paragraf], { sporing });
    return vurdering("skjonn", [paragraf], {
      sporing: [...sporing, { kode: "vurderes", moment: "utsatt_iverksetting", hjemmel: paragraf }],
    });
  },
};
