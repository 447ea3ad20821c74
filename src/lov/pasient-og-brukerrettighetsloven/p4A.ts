import { type Frist, tellFrist, type Varighet } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { type Hjemmel, hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Verdi } from "../kjerne/svar.ts";

const fraVedtak = (vedtatt: Dato, varighet: Varighet, paragraf: Hjemmel): Verdi<Frist> => {
  const { sporing, ...frist } = tellFrist(vedtatt, varighet, false);
  return {
    verdi: frist,
    sporing: [{ kode: "hendelse", hendelse: "vedtatt", dato: vedtatt, starter: true }, ...sporing],
    hjemmel: [paragraf],
    forbehold: [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }],
  };
};

/**
 * § 4A-5: a decision on health care by force holds at most a year at a time (COER-1, TIME-10). It limits force, so it does not roll.
 *
 * https://lovdata.no/lov/1999-07-02-63/§4A-5
 */
export const lengsteVarighet: Regel<{ readonly vedtatt: Dato }, Verdi<Frist>> = {
  id: "pbrl.p4A-5.varighet",
  kilder: ["COER-1", "TIME-10"],
  hjemmel: [hjemmel("pbrl", "4A-5")],
  gyldig: alltid,
  anvend: ({ vedtatt }) => fraVedtak(vedtatt, { enhet: "aar", antall: 1 }, hjemmel("pbrl", "4A-5")),
};

/**
 * § 4A-8: when nobody has complained and the force goes on, the Statsforvalter reviews by itself three months after the decision (COER-2).
 * `verdi` is null when that does not apply.
 *
 * https://lovdata.no/lov/1999-07-02-63/§4A-8
 */
export const egenProving: Regel<
  { readonly vedtatt: Dato; readonly paaklaget: boolean; readonly pagar: boolean },
  Verdi<Frist | null>
> = {
  id: "pbrl.p4A-8.egen_proving",
  kilder: ["COER-2", "TIME-10"],
  hjemmel: [hjemmel("pbrl", "4A-8")],
  gyldig: alltid,
  anvend: ({ vedtatt, paaklaget, pagar }) => {
    if (!paaklaget && pagar) return fraVedtak(vedtatt, { enhet: "maneder", antall: 3 }, hjemmel("pbrl", "4A-8"));
    return {
      verdi: null,
      sporing: [
        { kode: "faktum", felt: "paaklaget", verdi: paaklaget },
        { kode: "faktum", felt: "pagar", verdi: pagar },
      ],
      hjemmel: [hjemmel("pbrl", "4A-8")],
      forbehold: [],
    };
  },
};
