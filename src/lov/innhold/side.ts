import { type Dato, leggTilAar, seneste } from "../kjerne/dato.ts";
import { boolsk, dag, ellerNull } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import type { Verdi } from "../kjerne/svar.ts";

export interface Sidevisning {
  /** Both the day it was published and the day it was last changed are shown. */
  readonly visBeggeDatoer: boolean;
  /** A reader is told that it is more than a year old, or written under another organisation. */
  readonly visGammelmerke: boolean;
}

/**
 * What a page of content shows about its age (UU-4): both dates when it has been changed, and a mark when it is more than a year old. Good practice on the state's own pages, and not a rule of law.
 *
 * https://lovdata.no/lov/2021-05-21-42/§9
 */
export const sidensAlder = regel({
  id: "innhold.alder",
  om: "What a page shows about its own age.",
  kilder: ["UU-4"],
  hjemmel: [hjemmel("spraklova", "9")],
  gyldig: alltid,
  felter: { publisert: dag, oppdatert: ellerNull(dag), skrevetUnderAnnenOrganisering: boolsk },
  anvend: (f, paaDato: Dato): Verdi<Sidevisning> => {
    const sist = seneste(f.publisert, f.oppdatert) ?? f.publisert;
    const grense = leggTilAar(paaDato, -1);
    const nyNok = sist >= grense;
    return {
      verdi: {
        visBeggeDatoer: f.oppdatert !== null && f.oppdatert !== f.publisert,
        visGammelmerke: !nyNok || f.skrevetUnderAnnenOrganisering,
      },
      sporing: [
        { kode: "sammenlignet", hva: "innhold_oppdatert", dato: sist, grense, innenfor: nyNok },
        { kode: "faktum", felt: "skrevetUnderAnnenOrganisering", verdi: f.skrevetUnderAnnenOrganisering },
      ],
      hjemmel: [hjemmel("spraklova", "9")],
      forbehold: [{ merke: "NORM", grunn: "gammelt_innhold_er_praksis" }],
    };
  },
});
