import type { Vedtakstype } from "./vedtakstype.ts";

/** The three families of rules a kommune's decisions belong to. */
export type Regelsett = "helse" | "sosial" | "bolig";

const BOLIG: readonly Vedtakstype[] = ["omsorgsbolig", "kommunal_bolig", "boligsosial"];
const SOSIAL: readonly Vedtakstype[] = ["sosial_stonad", "sosial_ip"];

/** Which family a kind of decision belongs to. What is neither money nor a dwelling follows the rules for care. */
export function regelsettFor(v: Vedtakstype): Regelsett {
  if (BOLIG.includes(v)) return "bolig";
  return SOSIAL.includes(v) ? "sosial" : "helse";
}
