import { kr } from "../kjerne/belop.ts";
import { dato } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import type { Satsnavn } from "../kjerne/koder.ts";
import type { Sats } from "./sats.ts";

const KILDE =
  "https://lovdata.no/forskrift/2011-12-16-1349 (rates in force 1 January 2026, read in Lovdata's text of 2026-07-28)";

/** The forskrift is given new amounts for each calendar year. Only 2026 is read. */
const for2026 = (navn: Satsnavn, paragraf: string, kroner: number): Sats => ({
  navn,
  hjemmel: [hjemmel("egenandel", paragraf)],
  rader: [{ fra: dato("2026-01-01"), til: dato("2026-12-31"), ore: kr(kroner), kilde: KILDE }],
});

/** § 3: what is kept out of the 75 per cent, a year (PAY-1). */
export const fribelop = for2026("egenandel_fribelop", "3", 10_950);
/** § 3: the same, for somebody who is put in a double room against their wish. */
export const fribelopDobbeltrom = for2026("egenandel_fribelop_dobbeltrom", "3", 52_950);
/** § 4: short stay, the most for a døgn (PAY-2). */
export const korttidDogn = for2026("egenandel_korttid_dogn", "4", 205);
/** § 4: the most for one stay by day or by night. */
export const dagEllerNatt = for2026("egenandel_dag_eller_natt", "4", 115);
/** § 10: the most in a month for practical help, for a household under 2 G (PAY-11). */
export const takUnder2G = for2026("egenandel_tak_under_2g", "10", 245);
