import type { Dato } from "../kjerne/dato.ts";
import { FVL25_I_KRAFT } from "../kjerne/gyldighet.ts";
import { type Hjemmel, hjemmel } from "../kjerne/hjemmel.ts";

/** The two general process acts. The second is adopted, and has no start date (LAW-1, LAW-2, LAW-4). */
export type Prosesslov = "fvl67" | "fvl25";

/** What a rule may be told beside its facts: a case begun under one act can be kept under it by transitional rules. */
export interface Prosessvalg {
  readonly prosesslov?: Prosesslov;
}

/** The only place that chooses between the two acts: by date, unless the case itself says which one it is under. */
export function prosesslov(paaDato: Dato, { prosesslov: valgt }: Prosessvalg = {}): Prosesslov {
  return valgt ?? gjeldende(paaDato, FVL25_I_KRAFT);
}

/** The act of 2025 from the day that is set for it; while none is set, the one of 1967. */
export const gjeldende = (paaDato: Dato, fvl25IKraft: Dato | null): Prosesslov =>
  fvl25IKraft !== null && fvl25IKraft <= paaDato ? "fvl25" : "fvl67";

/** The same duty, and where it stands in each act. */
const PARAGRAFER = {
  veiledning: ["11", "14"],
  saksbehandlingstid: ["11a", "17"],
  muntlig: ["11d", "15"],
  fullmektig: ["12", "18"],
  forhandsvarsel: ["16", "42"],
  utredning: ["17", "44"],
  partsinnsyn: ["18", "46"],
  skriftlig: ["23", "55"],
  begrunnelse: ["24", "56"],
  begrunnelsens_innhold: ["25", "57"],
  underretning: ["27", "58"],
  underretningens_innhold: ["27", "59"],
  klagerett: ["28", "61"],
  klageinstans: ["28", "62"],
  klagefrist: ["29", "63"],
  rettidig: ["30", "64"],
  for_sen: ["31", "65"],
  klagens_form: ["32", "66"],
  underinstansen: ["33", "67"],
  klageinstansen: ["34", "68"],
  omgjoring: ["35", "71"],
  sakskostnader: ["36", "69"],
  utsatt_iverksetting: ["42", "76"],
} as const satisfies Record<string, readonly [string, string]>;

export type Prosessemne = keyof typeof PARAGRAFER;

/** The section on a subject, in the act that rules. */
export function prosesshjemmel(lov: Prosesslov, emne: Prosessemne): Hjemmel {
  const [i67, i25] = PARAGRAFER[emne];
  return hjemmel(lov, lov === "fvl67" ? i67 : i25);
}

/** The section in both acts, for a rule that is the same in them. */
export const beggeHjemler = (emne: Prosessemne): readonly Hjemmel[] => [
  prosesshjemmel("fvl67", emne),
  prosesshjemmel("fvl25", emne),
];
