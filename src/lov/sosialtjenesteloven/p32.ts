import { type Frist, tellFrist } from "../kalender/frist.ts";
import { boolsk, dag } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import type { Verdi } from "../kjerne/svar.ts";

const p32 = hjemmel("stnl", "32");

/**
 * A programme lasts two years at most, and one more for special reasons (SOS-19). Leave and breaks are not counted: move the start on by them.
 *
 * https://lovdata.no/lov/2009-12-18-131/§32
 */
export const programslutt = regel({
  id: "stnl.p32.programslutt",
  om: "The last day of a kvalifiseringsprogram: two years from its start, three with an extension.",
  kilder: ["SOS-19"],
  hjemmel: [p32],
  gyldig: alltid,
  felter: { startet: dag, forlenget: boolsk },
  anvend: ({ startet, forlenget }): Verdi<Frist> => {
    const { sporing, ...frist } = tellFrist(startet, { enhet: "aar", antall: forlenget ? 3 : 2 }, false);
    return {
      verdi: frist,
      sporing: [{ kode: "faktum", felt: "forlenget", verdi: forlenget }, ...sporing],
      hjemmel: [p32],
      forbehold: [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }],
    };
  },
});
