import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { type Vurdering, vurdering } from "../kjerne/svar.ts";

/** Where in helse- og omsorgstjenesteloven a service stands, as far as § 2-7 asks. */
export const tjenestegrunnlag = ["3-2_6a", "3-2_6b", "3-2_6c", "3-2_annet", "3-2a", "3-6", "3-8", "lavterskel"] as const;
export type Tjenestegrunnlag = (typeof tjenestegrunnlag)[number];

export interface Vedtaksomfang {
  readonly grunnlag: Tjenestegrunnlag;
  /** How long the help is expected to last, in days; null when nobody knows yet. */
  readonly forventetDager: number | null;
}

const p27 = hjemmel("pbrl", "2-7", { ledd: 2 });
const MED_TERSKEL: readonly Tjenestegrunnlag[] = ["3-2_6a", "3-2_6b", "3-2_6c", "3-6", "3-8"];
const TO_UKER_DAGER = 14;

/**
 * Do the formal rules on vedtak (fvl ch. IV and V) apply? (SCP-1, SCP-2)
 *
 * "ja" for help under § 3-2 nr. 6 a–c, § 3-6 or § 3-8 that is expected to last longer than two weeks, and always for § 3-2 a.
 * "nei" below that, and for other services: the right to complain under § 7-2 is there all the same. Unknown length answers
 * "skjonn" with the mangel `forventet_varighet`.
 *
 * https://lovdata.no/lov/1999-07-02-63/§2-7
 */
export const vedtaksreglerGjelder: Regel<Vedtaksomfang, Vurdering> = {
  id: "pbrl.p2-7.vedtaksregler",
  kilder: ["SCP-1", "SCP-2"],
  hjemmel: [p27],
  gyldig: alltid,
  anvend: (fakta) => {
    const sporing: readonly Steg[] = [
      { kode: "faktum", felt: "grunnlag", verdi: fakta.grunnlag },
      { kode: "faktum", felt: "forventetDager", verdi: fakta.forventetDager },
    ];
    if (fakta.grunnlag === "3-2a") return vurdering("ja", [p27, hjemmel("hol", "3-2a")], { sporing });
    if (!MED_TERSKEL.includes(fakta.grunnlag)) return vurdering("nei", [p27], { sporing });
    if (fakta.forventetDager === null) {
      return vurdering("skjonn", [p27], { sporing, mangler: [{ kode: "forventet_varighet", hjemmel: [p27] }] });
    }
    return vurdering(fakta.forventetDager > TO_UKER_DAGER ? "ja" : "nei", [p27], { sporing });
  },
};

/** The right to complain does not wait for a vedtak: whoever means their rights are broken may complain (§ 7-2). Low-threshold offers give no right. */
export const klagerettUtenVedtak = (grunnlag: Tjenestegrunnlag): Vurdering =>
  vurdering(grunnlag === "lavterskel" ? "nei" : "ja", [hjemmel("pbrl", "7-2")]);

/**
 * Others who want the same scarce service are not parties in a person's case (SCP-3): a bypassed applicant complains about the own
 * refusal, never about somebody else's place.
 */
export const konkurrentKanKlage = (over: "eget_avslag" | "andres_tildeling"): Vurdering =>
  vurdering(over === "eget_avslag" ? "ja" : "nei", [hjemmel("pbrl", "2-7", { ledd: 3 })]);
