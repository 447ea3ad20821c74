import { alder, ellerNull, valg } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import { type Verdi, type Vurdering, vurdering } from "../../kjerne/svar.ts";

const p8 = hjemmel("egenandel", "8");

/**
 * May this help at home be charged for? Practical help may, under the kommune's own rules; help with the body and to look after oneself may
 * not, in BPA either: getting up, washing, toilet, dressing, eating, necessary supervision (PAY-9, CAT-25).
 *
 * https://lovdata.no/forskrift/2011-12-16-1349/§8
 */
export const hjelpKanKreves = regel({
  id: "egenandel.p8.hjelp_i_hjemmet",
  om: "Whether help at home may be charged for: practical help may, personal care may not.",
  kilder: ["PAY-9", "CAT-25"],
  hjemmel: [p8],
  gyldig: alltid,
  felter: { hjelp: valg("praktisk_bistand", "opplaring", "personlig_stell_og_egenomsorg", "helsetjeneste") },
  anvend: ({ hjelp }): Vurdering =>
    vurdering(hjelp === "praktisk_bistand" || hjelp === "opplaring" ? "ja" : "nei", [p8], {
      sporing: [{ kode: "faktum", felt: "hjelp", verdi: hjelp }],
    }),
});

const MYNDIG = 18;

/**
 * Who pays? The one who gets the help. Help at home because of a minor child's needs is counted as given to the parents.
 */
export const betaler = regel({
  id: "egenandel.p8.betaler",
  om: "Who pays for help at home: the one who gets it, or the parents when it is for a minor child.",
  kilder: ["PAY-9"],
  hjemmel: [hjemmel("egenandel", "8", { ledd: 3 })],
  gyldig: alltid,
  felter: { barnetsAlder: ellerNull(alder) },
  anvend: ({ barnetsAlder }): Verdi<"mottakeren" | "foreldrene"> => ({
    verdi: barnetsAlder !== null && barnetsAlder < MYNDIG ? "foreldrene" : "mottakeren",
    sporing: [{ kode: "faktum", felt: "barnetsAlder", verdi: barnetsAlder }],
    hjemmel: [hjemmel("egenandel", "8", { ledd: 3 })],
    forbehold: [],
  }),
});
