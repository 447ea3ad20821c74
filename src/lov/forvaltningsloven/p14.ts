import { type Frist, tellehjemler, tellFrist } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Verdi } from "../kjerne/svar.ts";

const p14 = hjemmel("fvl67", "14");

/**
 * Someone ordered to give information may complain, orally too, within three days when not present (PROC-11). It rolls, as other
 * time-limits of a private person.
 *
 * https://lovdata.no/lov/1967-02-10/§14
 */
export const klageOverPalegg: Regel<{ readonly kommetFrem: Dato }, Verdi<Frist>> = {
  id: "fvl67.p14.klage_over_palegg",
  kilder: ["PROC-11"],
  hjemmel: [p14],
  gyldig: alltid,
  anvend: ({ kommetFrem }) => {
    const { sporing, ...frist } = tellFrist(kommetFrem, { enhet: "dager", antall: 3 }, true);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "kommet_frem", dato: kommetFrem, starter: true }, ...sporing],
      hjemmel: [p14, ...tellehjemler],
      forbehold: [],
    };
  },
};
