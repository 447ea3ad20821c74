import type { Klageinstans } from "../../lov/klagevei.ts";
import type { Kommune, Malform } from "../kommune/index.ts";

/** The body that decides a complaint, as a letter names it: "Statsforvalteren i Vestland", "klagenemnda i Sogndal kommune". */
export function instansnavn(kommune: Kommune, instans: Klageinstans, sprak: Malform): string {
  return instans === "klagenemnd" ? `klagenemnda i ${kommune.navn} kommune` : kommune.embete.navn[sprak];
}
