import { type Dato, dato } from "../kjerne/dato.ts";
import { dag, ellerNull, heltall, tall, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import {
  type Beregning,
  faktasteg,
  type Krav,
  type Kravliste,
  kravliste,
  type Lovforbehold,
  type Verdi,
} from "../kjerne/svar.ts";

const kpr = hjemmel("kpr", "2-1");
const LEST_TIL_AAR = 2023;

export interface Vindu {
  readonly fra: Dato;
  readonly til: Dato;
}

/** When a year is reported to KPR: 1 to 15 January after it, corrections included (REP-2). For years whose dates were not read it is the same, with a reservation. */
export const rapportvindu = regel({
  id: "kpr.rapportvindu",
  om: "The days in which a year is reported to KPR.",
  kilder: ["REP-2"],
  hjemmel: [kpr],
  gyldig: alltid,
  felter: { rapportaar: heltall(2017, 2150) },
  anvend: ({ rapportaar }): Verdi<Vindu> => {
    const forbehold: readonly Lovforbehold[] =
      rapportaar > LEST_TIL_AAR ? [{ merke: "ASSUMPTION", grunn: "rapporteringsvindu_som_for" }] : [];
    const [fra, til] = [dato(`${rapportaar + 1}-01-01`), dato(`${rapportaar + 1}-01-15`)];
    return { verdi: { fra, til }, sporing: faktasteg({ rapportaar }, "rapportaar"), hjemmel: [kpr], forbehold };
  },
});

const kostrafrister = ["noen_skjemaer", "resten", "regnskap", "rettelser"] as const;

/** Days of the year after the one that is reported, as the calendar of 2024 had them. */
const KOSTRA = { noen_skjemaer: "01-15", resten: "02-15", regnskap: "02-22", rettelser: "04-15" } as const;

/** When KOSTRA forms are due, as the calendar stood in 2024 (REP-7, REP-8). They are sent also when there is nothing to report. */
export const kostrafrist = regel({
  id: "kostra.frist",
  om: "When KOSTRA forms for a year are due, by the calendar of 2024.",
  kilder: ["REP-7", "REP-8"],
  hjemmel: [hjemmel("kommuneloven", "16-1")],
  gyldig: alltid,
  felter: { rapportaar: heltall(2017, 2150), del: valg(...kostrafrister) },
  anvend: (f): Verdi<Dato> => ({
    verdi: dato(`${f.rapportaar + 1}-${KOSTRA[f.del]}`),
    sporing: faktasteg(f, "rapportaar", "del"),
    hjemmel: [hjemmel("kommuneloven", "16-1")],
    forbehold: [{ merke: "STALE", grunn: "stale_kilde" }],
  }),
});

const TIMER_I_UKA = 168;

/** Hours a month as hours a week: divided by four, because the register says so, and not by 4,33 (REP-13). More than the week has is refused. */
export const ukentligeTimer = regel({
  id: "kpr.timer_per_uke",
  om: "Hours a month as hours a week for the register: divided by four.",
  kilder: ["REP-13"],
  hjemmel: [kpr],
  gyldig: alltid,
  felter: { timerPerManed: tall(0, 1_000) },
  anvend: (f): Beregning<number> => {
    const timer = f.timerPerManed / 4;
    const ok = timer <= TIMER_I_UKA;
    return {
      verdi: ok ? timer : null,
      mangler: ok ? [] : [{ kode: "ugyldig_verdi", hjemmel: [kpr] }],
      sporing: faktasteg(f, "timerPerManed"),
      hjemmel: [kpr],
      forbehold: [],
    };
  },
});

export type Periodekode = "fra_for_til" | "fra_etter_fodsel" | "identifikator" | "husstand";

/** Does a service period hold together? From not after to, from not before birth, an id of eleven digits, and the household always (REP-6). */
export const periodekrav = regel({
  id: "kpr.periode",
  om: "Whether a service period can be reported.",
  kilder: ["REP-6", "IPL-10"],
  hjemmel: [kpr],
  gyldig: alltid,
  felter: {
    fra: dag,
    til: ellerNull(dag),
    fodt: dag,
    sifferIIdentifikator: heltall(0, 30),
    husstand: ellerNull(valg("alene", "med_andre", "med_foreldre")),
  },
  anvend: (f): Kravliste<Periodekode> => {
    const krav = (kode: Periodekode, oppfylt: boolean): Krav<Periodekode> => ({ kode, oppfylt, hjemmel: [kpr], grunnlag: "lov" });
    return kravliste([
      krav("fra_for_til", f.til === null || f.fra <= f.til),
      krav("fra_etter_fodsel", f.fra >= f.fodt),
      krav("identifikator", f.sifferIIdentifikator === 11),
      krav("husstand", f.husstand !== null),
    ]);
  },
});
