import { type Frist, tellehjemler, ukefrist } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import type { Verdi } from "../kjerne/svar.ts";
import { beggeHjemler, type Prosessvalg, prosesshjemmel, prosesslov } from "./prosesslov.ts";

/**
 * A decision changed to the party's benefit gives a right to have necessary costs covered; the claim comes within three weeks after
 * the notice of the new decision arrived (PROC-21). The party shall be told of it.
 *
 * https://lovdata.no/lov/1967-02-10/§36
 */
export const sakskostnaderInnen: Regel<{ readonly kommetFrem: Dato } & Prosessvalg, Verdi<Frist>> = {
  id: "fvl.sakskostnader",
  kilder: ["PROC-21"],
  hjemmel: beggeHjemler("sakskostnader"),
  gyldig: alltid,
  anvend: (fakta, paaDato) => {
    const { sporing, ...frist } = ukefrist(fakta.kommetFrem, 3);
    return {
      verdi: frist,
      sporing: [{ kode: "hendelse", hendelse: "kommet_frem", dato: fakta.kommetFrem, starter: true }, ...sporing],
      hjemmel: [prosesshjemmel(prosesslov(paaDato, fakta), "sakskostnader"), ...tellehjemler(sporing)],
      forbehold: [],
    };
  },
};

/** Who pays: the body that made the new decision (1967), or the one whose decision was changed (2025). */
export type Kostnadsorgan = "organet_som_traff_nytt_vedtak" | "organet_som_fattet_det_endrede_vedtaket";

/**
 * Which public body pays the costs of a party whose decision was changed. Under the act of 1967 the body above may lay it on whoever made the mistake.
 *
 * https://lovdata.no/lov/2025-06-20-81/§69
 */
export const kostnadsorgan = (paaDato: Dato, valg: Prosessvalg = {}): Verdi<Kostnadsorgan> => {
  const lov = prosesslov(paaDato, valg);
  return {
    verdi: lov === "fvl25" ? "organet_som_fattet_det_endrede_vedtaket" : "organet_som_traff_nytt_vedtak",
    sporing: [{ kode: "regime", regime: lov, dato: paaDato }],
    hjemmel: [prosesshjemmel(lov, "sakskostnader")],
    forbehold: [],
  };
};
