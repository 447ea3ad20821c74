import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { apneInstanssak, type Instansaktor, type KanIkkeApneInstanssak } from "./apne.ts";
import type { Instanssak } from "./typer.ts";

export type KanIkkeTaInstanssak =
  | KanIkkeApneInstanssak
  | { readonly grunn: "har_saksbehandler"; readonly navn: string }
  | { readonly grunn: "inhabil" };

/**
 * A case worker of the body takes the case. Nobody who worked with it in the kommune may (fvl §§ 6–10, law.md PROC-1): in a klagenemnd the
 * same people work in the same house.
 */
export async function ta(
  tx: Transaksjon,
  aktor: Instansaktor,
  inn: { sak: string },
): Promise<Resultat<true, KanIkkeTaInstanssak>> {
  const apnet = await apneInstanssak(tx, aktor, "klageinstans.avgjor", inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  if (aktor.slag === "ansatt" && (await somKommunen(tx, sak.kommune, (kommunen) => harArbeidetMed(kommunen, sak, aktor.ansatt))))
    return nei({ grunn: "inhabil" });
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

/** Has this employee done anything in the case as the kommune's office? The journal knows; it is read as the office, because a klagenemnd does not see it. */
async function harArbeidetMed(tx: Transaksjon, sak: Instanssak, ansatt: string): Promise<boolean> {
  const rad = await tx.db
    .selectFrom("hendelse")
    .select("nr")
    .where("kommune", "=", sak.kommune)
    .where("sak", "=", sak.sakId)
    .where("aktor_slag", "=", "ansatt")
    .where("aktor_id", "=", ansatt)
    .limit(1)
    .executeTakeFirst();
  return rad !== undefined;
}
