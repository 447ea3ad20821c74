import { boolsk } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import { type Vurdering, vurdering } from "../../kjerne/svar.ts";

const p10 = hjemmel("ukp", "10");
const p11 = hjemmel("ukp", "11");

/**
 * Must the hospital tell the kommune that a patient is ready? At once (straks), unless the patient needs nothing from the kommune (DIS-4).
 *
 * https://lovdata.no/forskrift/2011-11-18-1115/§10
 */
export const varselOmUtskrivningsklar = regel({
  id: "ukp.p10.varsel",
  om: "Whether the hospital must tell the kommune at once that a patient is ready for discharge.",
  kilder: ["DIS-4", "TIME-9"],
  hjemmel: [p10],
  gyldig: alltid,
  felter: { trengerKommunaltTilbud: boolsk },
  anvend: ({ trengerKommunaltTilbud }): Vurdering =>
    vurdering(trengerKommunaltTilbud ? "ja" : "nei", [p10], {
      sporing: [{ kode: "faktum", felt: "trengerKommunaltTilbud", verdi: trengerKommunaltTilbud }],
    }),
});

/**
 * Must the kommune answer at once whether it can receive the patient, and if not when? Yes, unless something outside its control hinders it (DIS-5).
 */
export const kommunenSvarer = regel({
  id: "ukp.p11.svar",
  om: "Whether the kommune must answer at once if it can receive the patient.",
  kilder: ["DIS-5", "TIME-9"],
  hjemmel: [p11],
  gyldig: alltid,
  felter: { hindretUtenforKommunensKontroll: boolsk },
  anvend: ({ hindretUtenforKommunensKontroll }): Vurdering =>
    vurdering(hindretUtenforKommunensKontroll ? "nei" : "ja", [p11], {
      sporing: [{ kode: "faktum", felt: "hindretUtenforKommunensKontroll", verdi: hindretUtenforKommunensKontroll }],
    }),
});

/** May the hospital hand the patient over? When the kommune has confirmed that a place or service is ready (§ 12, DIS-6). */
export const kanOverfores = regel({
  id: "ukp.p12.overforing",
  om: "Whether the hospital may hand the patient over to the kommune.",
  kilder: ["DIS-6"],
  hjemmel: [hjemmel("ukp", "12")],
  gyldig: alltid,
  felter: { kommunenHarBekreftet: boolsk },
  anvend: ({ kommunenHarBekreftet }): Vurdering =>
    vurdering(kommunenHarBekreftet ? "ja" : "nei", [hjemmel("ukp", "12")], {
      sporing: [{ kode: "faktum", felt: "kommunenHarBekreftet", verdi: kommunenHarBekreftet }],
    }),
});
