import { type Frist, tellFrist } from "../../kalender/frist.ts";
import type { Dato } from "../../kjerne/dato.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, type Regel } from "../../kjerne/regel.ts";
import type { Verdi } from "../../kjerne/svar.ts";

const p8 = hjemmel("efvf", "8", { ledd: 5 });

/**
 * A decision nobody has opened within a week after it was available and varsel was sent: the party is told once more (DL-6). The day that
 * starts is the later of the two. The complaint clock is not moved by it.
 *
 * https://lovdata.no/forskrift/2004-06-25-988/§8
 */
export const varsleIgjen: Regel<{ readonly tilgjengeligOgVarslet: Dato }, Verdi<Frist>> = {
  id: "efvf.p8.varsle_igjen",
  kilder: ["DL-6"],
  hjemmel: [p8],
  gyldig: alltid,
  anvend: ({ tilgjengeligOgVarslet: dag }) => {
    const { sporing, ...frist } = tellFrist(dag, { enhet: "uker", antall: 1 }, false);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "varslet", dato: dag, starter: true }, ...sporing],
      hjemmel: [p8],
      forbehold: [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }],
    };
  },
};
