import { type Frist, tellFrist } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Verdi } from "../kjerne/svar.ts";

const p31 = hjemmel("stnl", "31");

/**
 * A kvalifiseringsprogram starts within six months after the application (SOS-19, TIME-5). This one is law, and not a norm.
 *
 * https://lovdata.no/lov/2009-12-18-131/§31
 */
export const programstart: Regel<{ readonly mottatt: Dato }, Verdi<Frist>> = {
  id: "stnl.p31.programstart",
  kilder: ["SOS-19", "TIME-5"],
  hjemmel: [p31],
  gyldig: alltid,
  anvend: ({ mottatt }) => {
    const { sporing, ...frist } = tellFrist(mottatt, { enhet: "maneder", antall: 6 }, false);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "mottatt", dato: mottatt, starter: true }, ...sporing],
      hjemmel: [p31],
      forbehold: [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }],
    };
  },
};
