import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { type KjentFil, lagreFil } from "../../grunnmur/filer.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { laasUtkast, settInnVedlegg, taBortVedlegg } from "./utkast.sql.ts";

export type KanIkkeLeggeVed = { readonly grunn: "finnes_ikke" } | { readonly grunn: "for_mange_filer"; readonly maks: number };

/**
 * Adds a file to a draft. The file has been through `kontrollerFil` first. Nothing has to be attached: what is missing is asked for later.
 *
 * @returns the id of the file
 */
export async function leggVed(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: { utkast: string; fil: KjentFil },
): Promise<Resultat<{ fil: string }, KanIkkeLeggeVed>> {
  const utkast = await laasUtkast(tx, aktor, inn.utkast);
  if (!utkast) return nei({ grunn: "finnes_ikke" });
  const maks = grenser.fil.antall;
  if (utkast.vedlegg.length >= maks) return nei({ grunn: "for_mange_filer", maks });
  const fil = await lagreFil(tx, aktor.kommune, inn.fil.bytes, inn.fil.mime, tid.na, inn.fil.kontroll);
  await settInnVedlegg(tx, aktor.kommune, utkast.id, { fil, filnavn: inn.fil.filnavn });
  return ja({ fil });
}

/** Takes a file away from a draft again. */
export async function fjernVedlegg(
  tx: Transaksjon,
  aktor: Innbygger,
  inn: { utkast: string; fil: string },
): Promise<Resultat<true, { grunn: "finnes_ikke" }>> {
  const utkast = await laasUtkast(tx, aktor, inn.utkast);
  if (!utkast) return nei({ grunn: "finnes_ikke" });
  return (await taBortVedlegg(tx, aktor.kommune, utkast.id, inn.fil)) ? ja(true) : nei({ grunn: "finnes_ikke" });
}
