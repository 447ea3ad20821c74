import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { apneInstanssak, type Instansaktor, type KanIkkeApneInstanssak } from "./apne.ts";
import { harArbeidetMed } from "./inhabil.ts";

export type KanIkkeTaInstanssak =
  | KanIkkeApneInstanssak
  | { readonly grunn: "har_saksbehandler"; readonly navn: string }
  | { readonly grunn: "inhabil" };

/**
 * A case worker of the body takes the case. Nobody who worked with it in the kommune may (fvl §§ 6–10).
 */
export async function ta(
  tx: Transaksjon,
  aktor: Instansaktor,
  inn: { sak: string },
): Promise<Resultat<true, KanIkkeTaInstanssak>> {
  const apnet = await apneInstanssak(tx, aktor, "klageinstans.avgjor", inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  if (await harArbeidetMed(tx, aktor, sak)) return nei({ grunn: "inhabil" });
  if (sak.ansvarlig === aktor.ansatt) return ja(true);
  if (sak.ansvarlig !== null) return nei({ grunn: "har_saksbehandler", navn: sak.ansvarligNavn ?? "" });
  const { numUpdatedRows } = await tx.db
    .updateTable("klageinstanssak")
    .set((v) => ({ ansvarlig: aktor.ansatt, ansvarlig_navn: aktor.navn, tilstand: "behandles", versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", sak.kommune)
    .where("id", "=", sak.id)
    .where("ansvarlig", "is", null)
    .where("tilstand", "=", "mottatt")
    .executeTakeFirst();
  return numUpdatedRows === 1n ? ja(true) : nei({ grunn: "har_saksbehandler", navn: "" });
}
