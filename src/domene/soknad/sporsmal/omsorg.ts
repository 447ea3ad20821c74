import { hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { erOmsorg, har, side, sporsmal } from "./lag.ts";

/** The boxes of everyday life and the IPLOS variables they open in the assessment. An unticked box is not a score. */
export const OMRADER = {
  husarbeid: [6],
  handle: [2],
  lage_mat: [9],
  spise: [10],
  vaske_seg: [7],
  kle_pa_seg: [8],
  toalett: [11],
  ga_inne: [5],
  ga_ute: [12],
  helse: [4],
  huske: [15],
  forsta: [16],
  bestemme: [3],
  sosialt: [1],
  styre_seg: [17],
  se: [13],
  hore: [14],
  penger_post: [18],
  komme_i_gang: [19],
  trygg: [20],
  jobb_skole: [],
  annet: [],
} as const satisfies Record<string, readonly number[]>;

const medvirkning = [hjemmel("pbrl", "3-1"), hjemmel("hol", "1-1")];
const utredning = ["utredning"] as const;

/** The need in the person's own words. No service has to be chosen, and no score is asked for. */
export const omsorgssider = [
  side(
    "behov",
    [
      sporsmal("beskriv", "langtekst", {
        pakrevd: (svar) => !har(svar, "ring_meg", "ja"),
        maks: 4_000,
        hjemmel: [hjemmel("pbrl", "2-1")],
        prosess: ["veiledning", "utredning"],
      }),
      sporsmal("ring_meg", "flervalg", { valg: ["ja"], maks: 1, prosess: ["muntlig"] }),
      sporsmal("endret", "langtekst", { maks: 1_000, prosess: utredning }),
    ],
    erOmsorg,
    "omsorg",
  ),
  side(
    "viktig",
    [
      sporsmal("mal", "langtekst", { hjemmel: medvirkning }),
      sporsmal("onsker_ikke", "langtekst", { maks: 1_000, hjemmel: medvirkning }),
      sporsmal("tjenester", "flervalg", { valgkilde: "tjenester", valg: ["finn_ut"], prosess: ["skriftlig"] }),
    ],
    erOmsorg,
    "omsorg",
  ),
  side(
    "hverdag",
    [
      sporsmal("omrader", "flervalg", { valg: Object.keys(OMRADER), prosess: utredning }),
      sporsmal("hvor_ofte", "valg", { valg: ["noen_ganger", "hver_dag", "ikke_uten_hjelp"], prosess: utredning }),
      sporsmal("helse", "langtekst", { hjemmel: [hjemmel("pbrl", "2-1")], prosess: utredning }),
    ],
    erOmsorg,
    "omsorg",
  ),
  side(
    "hjelp_na",
    [
      sporsmal("hjelpere", "langtekst", { maks: 1_000, prosess: utredning }),
      sporsmal("hjelpetimer", "valg", { valg: ["ingen", "under_3", "3_9", "9_15", "15_mer", "vet_ikke"], prosess: utredning }),
      sporsmal("kan_fortsette", "valg", {
        valg: ["ja", "delvis", "nei", "vet_ikke"],
        hjemmel: [hjemmel("hol", "3-6"), hjemmel("pbrl", "2-8")],
      }),
      sporsmal("tjenester_na", "tekst", { hjemmel: [hjemmel("pbrl", "2-5"), hjemmel("pbrl", "2-5b")] }),
      sporsmal("hjelpemidler", "tekst", { hjemmel: [hjemmel("hol", "3-2")] }),
      sporsmal("sykehus", "tekst", { maks: 200, hjemmel: [hjemmel("hol", "3-4")] }),
    ],
    erOmsorg,
    "omsorg",
  ),
] as const;

/** The functional variables that the ticked boxes open, in official order. */
export function variablerFor(omrader: readonly string[]): readonly number[] {
  const apnet = omrader.flatMap((kode) => OMRADER[kode as keyof typeof OMRADER] ?? []);
  return [...new Set(apnet)].sort((a, b) => a - b);
}
