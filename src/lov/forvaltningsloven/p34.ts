import { type Frist, tellFrist } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Verdi } from "../kjerne/svar.ts";
import { beggeHjemler, type Prosessvalg, prosesshjemmel, prosesslov } from "./prosesslov.ts";

/** What the body above can do with a complaint: let the decision stand, make a new one, send it back, or not try it at all. */
export type Klageutfall = "stadfester" | "nytt_vedtak" | "opphever" | "avviser";

/** What that is to the complainant (KLG-7), and which act it is. */
export const KLAGERESULTAT = {
  medhold: "nytt_vedtak",
  delvis_medhold: "nytt_vedtak",
  ikke_medhold: "stadfester",
  opphevet_ny_behandling: "opphever",
  avvist: "avviser",
} as const satisfies Record<string, Klageutfall>;

/**
 * A decision may be changed to the complainant's harm only when their interest must yield, and only when notice of it was sent within
 * three months after the first instance got the complaint (KLG-6). Out: the last day for that notice. It does not roll.
 *
 * https://lovdata.no/lov/1967-02-10/§34
 */
export const tilSkadeInnen: Regel<{ readonly mottattHosUnderinstansen: Dato } & Prosessvalg, Verdi<Frist>> = {
  id: "fvl.klage.til_skade",
  kilder: ["KLG-6"],
  hjemmel: beggeHjemler("klageinstansen"),
  gyldig: alltid,
  anvend: (fakta, paaDato) => {
    const mottatt = fakta.mottattHosUnderinstansen;
    const { sporing, ...frist } = tellFrist(mottatt, { enhet: "maneder", antall: 3 }, false);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "mottatt", dato: mottatt, starter: true }, ...sporing],
      hjemmel: [prosesshjemmel(prosesslov(paaDato, fakta), "klageinstansen")],
      forbehold: [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }],
    };
  },
};
