import type { Tjen } from "../../tjen.ts";
import { beOmDokument, fjernDokument, folgOppKrav, leggTilDokument, seOverDokumenter, visDokument } from "./handlinger.ts";
import { dokumentside } from "./side.tsx";

/** The papers of a case. */
export function registrerDokumenter(tjen: Tjen): void {
  tjen("sakDokumenter", (k) => dokumentside(k));
  tjen("sakDokument", visDokument);
  tjen("leggTilDokument", leggTilDokument);
  tjen("beOmDokument", beOmDokument);
  tjen("seOverDokumenter", seOverDokumenter);
  tjen("fjernDokument", fjernDokument);
  tjen("folgOppKrav", folgOppKrav);
}
