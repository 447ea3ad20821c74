import { type Frist, tellehjemler, tellFrist } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { type Hjemmel, hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Verdi } from "../kjerne/svar.ts";
import { type Prosesslov, type Prosessvalg, prosesslov } from "./prosesslov.ts";

const p14 = hjemmel("fvl67", "14");
const p19 = hjemmel("fvl25", "19", { ledd: 2 });

interface Lengde {
  readonly hjemmel: Hjemmel;
  readonly dager: number;
}

/** Three days in the act of 1967, at once for somebody who is present; a week in the act of 2025. */
const lengde = (lov: Prosesslov, tilStede: boolean): Lengde =>
  lov === "fvl25" ? { hjemmel: p19, dager: 7 } : { hjemmel: p14, dager: tilStede ? 0 : 3 };

/**
 * Someone ordered to give information may complain, orally too (PROC-11). It rolls, as other time-limits of a private person; who is
 * present when the order is given complains there and then.
 *
 * https://lovdata.no/lov/1967-02-10/§14 · https://lovdata.no/lov/2025-06-20-81/§19
 */
export const klageOverPalegg: Regel<{ readonly kommetFrem: Dato; readonly tilStede?: boolean } & Prosessvalg, Verdi<Frist>> = {
  id: "fvl.klage_over_palegg",
  kilder: ["PROC-11"],
  hjemmel: [p14, p19],
  gyldig: alltid,
  anvend: (fakta, paaDato) => {
    const { hjemmel: paragraf, dager } = lengde(prosesslov(paaDato, fakta), fakta.tilStede === true);
    const { sporing, ...frist } = tellFrist(fakta.kommetFrem, { enhet: "dager", antall: dager }, dager > 0);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "kommet_frem", dato: fakta.kommetFrem, starter: true }, ...sporing],
      hjemmel: [paragraf, ...tellehjemler(sporing)],
      forbehold: [],
    };
  },
};
