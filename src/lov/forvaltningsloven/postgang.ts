import { etterVirkedager } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Verdi } from "../kjerne/svar.ts";
import { beggeHjemler, type Prosessvalg, prosesshjemmel, prosesslov } from "./prosesslov.ts";

/** Working days we reckon that a letter is on its way. Long, because the clock must never start before the letter is there. */
export const POSTGANG_VIRKEDAGER = 5;

/**
 * The law counts from the day the letter arrived, and nobody writes to tell the kommune which day that was. This is our guess at it, for the clocks
 * on the desk: it decides nothing. The letter itself says "from the day you received it", and the person's own word rules when they complain.
 */
export const antattKommetFrem: Regel<{ readonly postlagt: Dato } & Prosessvalg, Verdi<Dato>> = {
  id: "fvl.antatt_kommet_frem",
  kilder: ["DL-2"],
  hjemmel: beggeHjemler("klagefrist"),
  gyldig: alltid,
  anvend: (fakta, paaDato) => {
    const { dato, sporing } = etterVirkedager(fakta.postlagt, POSTGANG_VIRKEDAGER);
    return {
      verdi: dato,
      sporing: [{ kode: "hendelse", hendelse: "postlagt", dato: fakta.postlagt, starter: false }, ...sporing],
      hjemmel: [prosesshjemmel(prosesslov(paaDato, fakta), "klagefrist")],
      forbehold: [{ merke: "ASSUMPTION", grunn: "postgang_er_et_anslag" }],
    };
  },
};
