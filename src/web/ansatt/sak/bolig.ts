import { BOLIGSOSIAL, DEPOSITUM, KOMMUNAL_BOLIG } from "../../../domene/bolig/index.ts";
import { BOTILBUD } from "../../../domene/botilbud/index.ts";
import type { Mappe } from "./mappe.ts";

const OM_BOLIG: ReadonlySet<string> = new Set([BOTILBUD, DEPOSITUM, KOMMUNAL_BOLIG, BOLIGSOSIAL]);

/** Is there something about a place to live in this case? */
export const harBolig = (m: Pick<Mappe, "poster">): boolean => m.poster.some((p) => OM_BOLIG.has(p.tjeneste ?? ""));
