import type { Tjenestekode } from "./katalog/katalog.ts";

/** Social services that are help in itself: a place to sleep, advice, a plan. The decision names no amount, and no form of money (stnl § 21). */
const UTEN_BELOP: ReadonlySet<string> = new Set<Tjenestekode>([
  "midlertidig_botilbud",
  "sosial_rad",
  "okonomisk_radgivning",
  "individuell_plan_nav",
  "boligsosial_hjelp",
]);

/** Is it money that the decision gives? Asked of a service of the social track. */
export const girPenger = (kode: string | null): boolean => !UTEN_BELOP.has(kode ?? "");
