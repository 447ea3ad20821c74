import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { type Mangel, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";
import { beggeHjemler, type Prosessvalg, prosesshjemmel, prosesslov } from "./prosesslov.ts";

export interface Fullmektigfakta extends Prosessvalg {
  readonly alder: number;
  readonly advokat: boolean;
  /** A written fullmakt is shown. An advokat need not. */
  readonly fullmaktVist: boolean;
  /** Works in the same area of the administration as the case belongs to. */
  readonly ansattIOmradet: boolean;
  /** fvl 2025: a forening or stiftelse, within its purpose. An organisation has no age. */
  readonly foreningInnenforFormalet?: boolean;
  /** fvl 2025 § 18 third paragraph: likely to spread what is confidential, works against the party's wishes, or otherwise unfit. */
  readonly tvilOmSkikkethet?: boolean;
}

/**
 * May this person act for the party? (PROC-9) "nei" with what stands in the way; a missing fullmakt is something to ask for, not a
 * reason to turn anybody away (mangel `be_om_fullmakt`). The act of 2025 lets the office reject one who is unfit, and a person weighs that (LAW-7).
 *
 * https://lovdata.no/lov/1967-02-10/§12
 */
export const fullmektig: Regel<Fullmektigfakta, Vurdering> = {
  id: "fvl.fullmektig",
  kilder: ["PROC-9", "LAW-7"],
  hjemmel: beggeHjemler("fullmektig"),
  gyldig: alltid,
  anvend: (fakta, paaDato) => {
    const lov = prosesslov(paaDato, fakta);
    const paragraf = prosesshjemmel(lov, "fullmektig");
    const hjemler = [paragraf];
    const mangler: Mangel[] = [];
    if (fakta.alder < 18 && fakta.foreningInnenforFormalet !== true) mangler.push({ kode: "under_18", hjemmel: hjemler });
    if (fakta.ansattIOmradet) mangler.push({ kode: "ansatt_i_omradet", hjemmel: hjemler });
    if (!fakta.advokat && !fakta.fullmaktVist) mangler.push({ kode: "be_om_fullmakt", hjemmel: hjemler });
    const felter = ["alder", "advokat", "fullmaktVist", "ansattIOmradet"] as const;
    const sporing = felter.map((felt): Steg => ({ kode: "faktum", felt, verdi: fakta[felt] }));
    if (mangler.length === 0 && lov === "fvl25" && fakta.tvilOmSkikkethet === true) {
      return vurdering("skjonn", hjemler, { sporing: [...sporing, vurderes("uskikket_fullmektig", paragraf)] });
    }
    return vurdering(mangler.length === 0 ? "ja" : "nei", hjemler, { mangler, sporing });
  },
};

/** Who a letter goes to when there is a fullmektig: everything the fullmakt covers goes to them, and the party may ask for it too. */
export function mottakere(f: {
  readonly fullmektig: boolean;
  readonly partVilOgsaHa: boolean;
}): readonly ("part" | "fullmektig")[] {
  if (!f.fullmektig) return ["part"];
  return f.partVilOgsaHa ? ["fullmektig", "part"] : ["fullmektig"];
}
