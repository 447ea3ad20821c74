import type { Utsending } from "../brev/index.ts";
import type { Kommune } from "../kommune/index.ts";
import { klageinstansTekst } from "./klageinstans.tekst.ts";

/** Who writes when the body that decides writes: the Statsforvalter by name, or the kommune's klagenemnd. */
export function instansavsender(kommune: Kommune, embete: boolean): NonNullable<Utsending["avsender"]> {
  const nemnd = kommune.enheter.find((e) => e.slag === "klagenemnd");
  return (sprak) =>
    embete
      ? { navn: kommune.embete.navn[sprak], enhet: klageinstansTekst[sprak].avdeling, telefon: "" }
      : {
          navn: klageinstansTekst[sprak].kommune(kommune.navn),
          enhet: nemnd?.navn[sprak] ?? klageinstansTekst[sprak].klagenemnda,
          telefon: nemnd?.telefon ?? kommune.telefon ?? "",
        };
}
