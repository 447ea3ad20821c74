import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { tildelOppgaver } from "../oppgave/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneSak, type KanIkkeApne } from "./apne.ts";
import { noter, type Tidspunkt } from "./hendelse.sql.ts";
import { finnSak } from "./les.sql.ts";
import { sisteOvergang } from "./slipp.ts";
import type { Sak } from "./typer.ts";

export type KanIkkeTa =
  | KanIkkeApne
  | { readonly grunn: "har_saksbehandler"; readonly navn: string; readonly nar: Temporal.Instant | null };

/**
 * A case worker takes the case. Of two who take it at once one gets it, and the other is told who has it and since when.
 * From now on every open task of the case is theirs.
 */
export async function ta(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { sak: string },
): Promise<Resultat<Sak, KanIkkeTa>> {
  const apnet = await apneSak(tx, aktor, "sak.ta", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { numUpdatedRows } = await tx.db
    .updateTable("sak")
    .set((v) => ({
      ansvarlig: aktor.ansatt,
      versjon: v("versjon", "+", 1),
    }))
    .where("kommune", "=", aktor.kommune)
    .where("id", "=", inn.sak)
    .where("ansvarlig", "is", null)
    .executeTakeFirst();
  const sak = await finnSak(tx, aktor.kommune, inn.sak);
  if (!sak) return nei({ grunn: "finnes_ikke" });
  if (numUpdatedRows === 0n) {
    if (sak.ansvarlig === aktor.ansatt) return ja(sak);
    const siste = await sisteOvergang(tx, aktor.kommune, inn.sak);
    return nei({ grunn: "har_saksbehandler", navn: sak.ansvarligNavn ?? "", nar: siste?.nar ?? null });
  }
  await tx.db
    .updateTable("sak")
    .set({ tilstand: "utredes" })
    .where("kommune", "=", aktor.kommune)
    .where("id", "=", inn.sak)
    .where("tilstand", "=", "mottatt")
    .execute();
  await tildelOppgaver(tx, aktor.kommune, inn.sak, aktor.ansatt);
  await noter(tx, { kommune: aktor.kommune, sak: inn.sak, slag: "sak.tatt", data: {}, aktor, na: tid.na });
  return ja(sak);
}
