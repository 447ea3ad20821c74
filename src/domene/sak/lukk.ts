import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneSak, type KanIkkeApne } from "./apne.ts";
import { noter, type Tidspunkt } from "./hendelse.sql.ts";
import { fristerI, posterI } from "./les.sql.ts";

export type KanIkkeLukke =
  | KanIkkeApne
  | { readonly grunn: "ubesvart"; readonly antall: number }
  | { readonly grunn: "klokke_loper" | "alt_lukket" };

/**
 * Closes a decided case. Refuses while an item is unanswered (fvl § 23, https://lovdata.no/lov/1967-02-10/§23) or any clock still runs:
 * a complaint deadline, a complaint, a follow-up. The database refuses the first as well.
 */
export async function lukk(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { sak: string },
): Promise<Resultat<true, KanIkkeLukke>> {
  const apnet = await apneSak(tx, aktor, "sak.lukk", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  if (apnet.verdi.tilstand === "lukket") return nei({ grunn: "alt_lukket" });
  const ubesvart = (await posterI(tx, aktor.kommune, inn.sak)).filter((p) => p.utfall === null).length;
  if (ubesvart > 0) return nei({ grunn: "ubesvart", antall: ubesvart });
  const loper = (await fristerI(tx, aktor.kommune, inn.sak)).some((f) => f.status === "loper" && f.sisteDag >= tid.idag);
  if (loper) return nei({ grunn: "klokke_loper" });
  await tx.db
    .updateTable("sak")
    .set((v) => ({ tilstand: "lukket", lukket_at: tid.na, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", aktor.kommune)
    .where("id", "=", inn.sak)
    .where("versjon", "=", apnet.verdi.versjon)
    .execute();
  await noter(tx, { kommune: aktor.kommune, sak: inn.sak, slag: "sak.lukket", data: {}, aktor, na: tid.na });
  return ja(true);
}
