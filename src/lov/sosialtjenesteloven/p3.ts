import { ellerNull, tekst } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Verdi } from "../kjerne/svar.ts";

const p3 = hjemmel("stnl", "3");

/**
 * Which kommune owes social services: the one where the person stays; for somebody in an institution, or in a dwelling with help around the clock, the one
 * where they stayed before (SOS-1). In and out: kommunenummer.
 *
 * https://lovdata.no/lov/2009-12-18-131/§3
 */
export const oppholdskommune = regel({
  id: "stnl.p3.oppholdskommune",
  om: "Which kommune owes social services: where the person stays, or stayed before an institution.",
  kilder: ["SOS-1"],
  hjemmel: [p3],
  gyldig: alltid,
  felter: { oppholder: tekst(100), iInstitusjonOgKomFra: ellerNull(tekst(100)) },
  anvend: (f): Verdi<string> => ({
    verdi: f.iInstitusjonOgKomFra ?? f.oppholder,
    sporing: faktasteg(f, "oppholder", "iInstitusjonOgKomFra"),
    hjemmel: [p3],
    forbehold: [],
  }),
});
