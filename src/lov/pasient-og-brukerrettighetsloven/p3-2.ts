import { type Frist, tellFrist } from "../kalender/frist.ts";
import { type Dato, dato } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import type { Regel } from "../kjerne/regel.ts";
import type { Verdi } from "../kjerne/svar.ts";

const p32 = hjemmel("pbrl", "3-2", { ledd: 6 });

/**
 * After a very serious incident the patient, or the next of kin, is offered a meeting as soon as possible and at the latest ten days
 * after (CAT-36). In force from 1 July 2026.
 *
 * https://lovdata.no/lov/1999-07-02-63/§3-2
 */
export const moteEtterHendelse: Regel<{ readonly hendt: Dato }, Verdi<Frist>> = {
  id: "pbrl.p3-2.mote",
  kilder: ["CAT-36", "TIME-12"],
  hjemmel: [p32],
  gyldig: { fra: dato("2026-07-01"), til: null },
  anvend: ({ hendt }) => {
    const { sporing, ...frist } = tellFrist(hendt, { enhet: "dager", antall: 10 }, false);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "kunnskap", dato: hendt, starter: true }, ...sporing],
      hjemmel: [p32],
      forbehold: [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }],
    };
  },
};
