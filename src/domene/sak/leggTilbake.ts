import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { tildelOppgaver } from "../oppgave/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneSak, type KanIkkeApne } from "./apne.ts";
import type { Tidspunkt } from "./hendelse.sql.ts";
import { finnSak } from "./les.sql.ts";
import { type Overgang, type Overgangsmangel, provOvergang } from "./overgang.ts";
import { type EndretImens, endretImens, lederHer, slipp } from "./slipp.ts";

export type KanIkkeLeggeTilbake =
  | KanIkkeApne
  | Overgangsmangel
  | EndretImens
  | { readonly grunn: "mangler_grunn" | "ingen_har_den" }
  | { readonly grunn: "andres_sak"; readonly navn: string };

/**
 * Hands the case back to the unit, with a reason. A leader may do it for somebody else. The clocks run on: whose case it is does not stop the law's time.
 * The inhabil does not get it again, and may say so also of a case that nobody has (fvl § 8, https://lovdata.no/lov/1967-02-10/§8).
 *
 * @param inn.versjon the case as the list showed it; left out where the page itself was about the case
 */
export async function leggTilbake(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly versjon?: number; readonly grunn: Overgang | null },
): Promise<Resultat<true, KanIkkeLeggeTilbake>> {
  const apnet = await apneSak(tx, aktor, "sak.legg_tilbake", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  if (inn.versjon !== undefined && inn.versjon !== sak.versjon) return nei(await endretImens(tx, sak));
  if (inn.grunn === null) return nei({ grunn: "mangler_grunn" });
  const provd = provOvergang(inn.grunn, tid.idag);
  if (!provd.ok) return provd;
  const grunn = provd.verdi;
  if (sak.ansvarlig === null && grunn.inhabil === null) return nei({ grunn: "ingen_har_den" });
  if (sak.ansvarlig !== null && sak.ansvarlig !== aktor.ansatt && !lederHer(aktor, sak))
    return nei({ grunn: "andres_sak", navn: sak.ansvarligNavn ?? "" });
  const { numUpdatedRows } = await tx.db
    .updateTable("sak")
    .set((v) => ({ ansvarlig: null, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", aktor.kommune)
    .where("id", "=", inn.sak)
    .where("versjon", "=", sak.versjon)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return nei(await endretImens(tx, (await finnSak(tx, aktor.kommune, inn.sak)) ?? sak));
  if (sak.ansvarlig !== null) await tildelOppgaver(tx, aktor.kommune, inn.sak, null);
  await slipp(tx, aktor, tid, sak, grunn);
  return ja(true);
}
