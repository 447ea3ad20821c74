import { boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi, type Vurdering, vurdering } from "../kjerne/svar.ts";

const p36 = hjemmel("hol", "3-6");
const p28 = hjemmel("pbrl", "2-8");

/** What support to a carer may be (CAT-14): the list is open. */
export const PARORENDESTOTTE = ["opplaring_og_veiledning", "avlastningstiltak", "omsorgsstonad"] as const;

/**
 * May the carer demand a decision? Somebody with særlig tyngende omsorgsarbeid may, on whether there shall be measures and which; it is their own case, with
 * their own right to complain (CAT-14, CAT-15).
 *
 * https://lovdata.no/lov/1999-07-02-63/§2-8
 */
export const kanKreveVedtak = regel({
  id: "pbrl.p2-8.kan_kreve_vedtak",
  om: "Whether a carer may demand a decision on support.",
  kilder: ["CAT-14", "CAT-15"],
  hjemmel: [p28, p36],
  gyldig: alltid,
  felter: { saerligTyngendeOmsorgsarbeid: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.saerligTyngendeOmsorgsarbeid ? "ja" : "nei", [p28, p36], {
      sporing: faktasteg(f, "saerligTyngendeOmsorgsarbeid"),
    }),
});

export interface Avlastning {
  readonly steder: readonly ["i_hjemmet", "utenfor_hjemmet", "i_institusjon", "utenfor_institusjon"];
  readonly egenandelOre: 0;
}

/** Where avlastning may be, and what it costs: at home or elsewhere, in an institution or not, sound for the one who is cared for, and free (CAT-16, PAY-3). */
export const avlastning = regel({
  id: "hol.p3-6.avlastning",
  om: "Where avlastning may be given, and that it is free.",
  kilder: ["CAT-16", "PAY-3"],
  hjemmel: [hjemmel("hol", "3-6", { nr: 2 }), hjemmel("egenandel", "1", { ledd: 2 })],
  gyldig: alltid,
  felter: {},
  anvend: (): Verdi<Avlastning> => ({
    verdi: { steder: ["i_hjemmet", "utenfor_hjemmet", "i_institusjon", "utenfor_institusjon"], egenandelOre: 0 },
    sporing: [{ kode: "krav", krav: "forsvarlig_for_den_som_far_omsorg", oppfylt: true }],
    hjemmel: [hjemmel("hol", "3-6", { nr: 2 }), hjemmel("egenandel", "1", { ledd: 2 })],
    forbehold: [],
  }),
});
