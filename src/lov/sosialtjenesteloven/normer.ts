import { type Frist, tellFrist } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import type { Forbeholdsgrunn } from "../kjerne/koder.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Verdi } from "../kjerne/svar.ts";

/** What the law itself says about time: uten ugrunnet opphold. The numbers below are practice, and are never shown as law. */
const grunnlag = [hjemmel("fvl67", "11a"), hjemmel("stnl", "4")] as const;

/** Days that Nav offices aim at for an ordinary application (TIME-3). Kommuner publish from two to four weeks. */
const NORM_DAGER = 14;

const dagerFra = (mottatt: Dato, antall: number, grunn: Forbeholdsgrunn): Verdi<Frist> => {
  const { sporing, ...frist } = tellFrist(mottatt, { enhet: "dager", antall }, false);
  return {
    verdi: frist,
    sporing: [{ kode: "hendelse", hendelse: "mottatt", dato: mottatt, starter: true }, ...sporing],
    hjemmel: grunnlag,
    forbehold: [{ merke: "NORM", grunn }],
  };
};

/** An ordinary application for money: an answer within 14 days is a NORM. */
export const normForSvar: Regel<{ readonly mottatt: Dato }, Verdi<Frist>> = {
  id: "stnl.norm.svar",
  kilder: ["TIME-3"],
  hjemmel: grunnlag,
  gyldig: alltid,
  anvend: ({ mottatt }) => dagerFra(mottatt, NORM_DAGER, "fjorten_dager"),
};

/**
 * Nødhjelp: an answer the same day, at the latest the next, in writing (TIME-4). `start` is the day to aim at, `sisteDag` the
 * latest. It does not wait for a working day: nobody eats on Monday for the weekend.
 */
export const normForNodhjelp: Regel<{ readonly mottatt: Dato }, Verdi<Frist>> = {
  id: "stnl.norm.nodhjelp",
  kilder: ["TIME-4"],
  hjemmel: [hjemmel("stnl", "18"), hjemmel("stnl", "27"), ...grunnlag],
  gyldig: alltid,
  anvend: ({ mottatt }) => dagerFra(mottatt, 1, "nodhjelp_samme_eller_neste_dag"),
};
