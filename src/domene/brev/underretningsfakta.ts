import type { Underretningsfakta } from "../../lov/forvaltningsloven/p27.ts";
import { blokker } from "./mangler.ts";
import type { Brevmodell } from "./modell.ts";

/**
 * What a vedtak's letter tells its reader, for the law's checklist (`vedtakskrav`): read from the letter itself, so that it is
 * what stands there and not what somebody ticked.
 *
 * @param kanSkadeForKlagen the decision can do harm before a complaint is decided, so that § 42 must be told of
 */
export function underretningsfakta(brev: Brevmodell, kanSkadeForKlagen: boolean): Underretningsfakta {
  const har = new Set(blokker(brev));
  const klage = har.has("B14") ? brev.trekk.klage : null;
  const adresse = klage !== null && !brev.hull.some((h) => h.blokk === "B14");
  return {
    klageadgang: klage !== null,
    klagefristUker: klage?.uker ?? null,
    fristFraMottak: klage !== null,
    klageinstans: klage?.klageinstans ?? null,
    fremgangsmate: adresse,
    innsyn: har.has("B15"),
    begrunnelse: har.has("B9") && har.has("B10"),
    utsattIverksetting: har.has("B16"),
    kanSkadeForKlagen,
    elektroniskKlage: klage?.nett ?? false,
    kontaktpunkt: har.has("B2"),
    navn: har.has("B19"),
  };
}
