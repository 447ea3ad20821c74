import { BOTILBUD } from "../../../domene/botilbud/index.ts";
import type { Mappe } from "./mappe.ts";

const OM_BOLIG: ReadonlySet<string> = new Set([BOTILBUD]);

/** Is there something about a place to live in this case? */
export const harBolig = (m: Pick<Mappe, "poster">): boolean => m.poster.some((p) => OM_BOLIG.has(p.tjeneste ?? ""));
