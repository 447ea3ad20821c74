import { boolsk, tekst } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import { type Verdi, type Vurdering, vurdering } from "../../kjerne/svar.ts";

const p2 = hjemmel("ukp", "2");

/**
 * Which kommune pays while a patient waits in hospital? The one the patient states as theirs when the § 8 notice is sent, whatever the register says
 * (DIS-9). In and out: kommunenummer, or a name.
 *
 * https://lovdata.no/forskrift/2011-11-18-1115/§2
 */
export const betalendeKommune = regel({
  id: "ukp.p2.betalende_kommune",
  om: "Which kommune pays for a patient who waits in hospital: the one the patient states.",
  kilder: ["DIS-9"],
  hjemmel: [p2],
  gyldig: alltid,
  felter: { oppgittAvPasienten: tekst(100), folkeregistrert: tekst(100) },
  anvend: ({ oppgittAvPasienten, folkeregistrert }): Verdi<string> => ({
    verdi: oppgittAvPasienten,
    sporing: [
      { kode: "faktum", felt: "oppgittAvPasienten", verdi: oppgittAvPasienten },
      { kode: "faktum", felt: "folkeregistrert", verdi: folkeregistrert },
    ],
    hjemmel: [p2],
    forbehold: [],
  }),
});

/** Is the stay one that the forskrift covers? Private institutions for rehabilitering are outside it. */
export const omfattet = regel({
  id: "ukp.p2.omfattet",
  om: "Whether a stay is covered by the forskrift on payment for patients ready for discharge.",
  kilder: ["DIS-9"],
  hjemmel: [hjemmel("ukp", "2", { ledd: 2 })],
  gyldig: alltid,
  felter: { privatRehabiliteringsinstitusjon: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.privatRehabiliteringsinstitusjon ? "nei" : "ja", [p2], {
      sporing: [{ kode: "faktum", felt: "privatRehabiliteringsinstitusjon", verdi: f.privatRehabiliteringsinstitusjon }],
    }),
});
