import { z } from "zod";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Ansatt, kan, type Nektet } from "../tilgang/index.ts";
import { finnTjeneste } from "./katalog/katalog.ts";

const navn = z.string().trim().min(1).max(grenser.kommune.tegnITjenestenavn).nullable();

/** What a kommune may say about a service: its own name in each form of the language, its step, and whether it has it. */
export const tilpasningsskjema = z.object({
  navn: z.object({ nb: navn, nn: navn }),
  /** null: where the catalogue has it. */
  trinn: z.int().min(0).max(6).nullable(),
  tilbys: z.boolean(),
});
export type Tilpasning = z.infer<typeof tilpasningsskjema>;

export type KanIkkeTilpasse = Nektet | { readonly grunn: "ukjent_tjeneste" | "lovfestet" };

/**
 * Lays the kommune's own name and step over a service. How one gets it, the law behind it and where one complains stay as the catalogue
 * has them. Refuses to take away a service that the law says every kommune must have (hol § 3-2, https://lovdata.no/lov/2011-06-24-30/§3-2).
 */
export async function tilpass(
  tx: Transaksjon,
  aktor: Ansatt,
  inn: { readonly kode: string; readonly tilpasning: Tilpasning },
): Promise<Resultat<true, KanIkkeTilpasse>> {
  const svar = kan("kommune.innstill", aktor, { kommune: aktor.kommune });
  if (!svar.ok) return svar;
  const tjeneste = finnTjeneste(inn.kode);
  if (!tjeneste) return nei({ grunn: "ukjent_tjeneste" });
  const { navn: lokalt, trinn, tilbys } = inn.tilpasning;
  if (!tilbys && tjeneste.lovfestet === "ja") return nei({ grunn: "lovfestet" });
  const rad = { navn_nb: lokalt.nb, navn_nn: lokalt.nn, trinn, tilbys };
  await tx.db
    .insertInto("lokal_tjeneste")
    .values({ kommune: aktor.kommune, kode: tjeneste.kode, ...rad })
    .onConflict((k) => k.columns(["kommune", "kode"]).doUpdateSet(rad))
    .execute();
  return ja(true);
}
