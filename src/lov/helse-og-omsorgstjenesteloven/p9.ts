import { type Frist, tellFrist } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import { type Verdi, type Vurdering, vurdering } from "../kjerne/svar.ts";

/**
 * Planned force (§ 9-5 b and c) holds at most twelve months at a time (COER-3, TIME-11). It limits force, so it does not roll.
 */
export const lengsteVarighet: Regel<{ readonly vedtatt: Dato }, Verdi<Frist>> = {
  id: "hol.p9.varighet",
  kilder: ["COER-3", "TIME-11"],
  hjemmel: [hjemmel("hol", "9-5")],
  gyldig: alltid,
  anvend: ({ vedtatt }) => {
    const { sporing, ...frist } = tellFrist(vedtatt, { enhet: "maneder", antall: 12 }, false);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "vedtatt", dato: vedtatt, starter: true }, ...sporing],
      hjemmel: [hjemmel("hol", "9-5")],
      forbehold: [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }],
    };
  },
};

/** May planned force start? Not before the Statsforvalter has approved it (§ 9-8). */
export const kanSettesIVerk = (godkjentAvStatsforvalter: boolean): Vurdering =>
  vurdering(godkjentAvStatsforvalter ? "ja" : "nei", [hjemmel("hol", "9-8")], {
    sporing: [{ kode: "faktum", felt: "godkjentAvStatsforvalter", verdi: godkjentAvStatsforvalter }],
  });
