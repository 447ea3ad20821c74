import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { tildelOppgaver } from "../oppgave/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneSak, type KanIkkeApne } from "./apne.ts";
import { noter, type Tidspunkt } from "./hendelse.sql.ts";

export type KanIkkeLeggeTilbake =
  | KanIkkeApne
  | { readonly grunn: "mangler_grunn" | "ingen_har_den" }
  | { readonly grunn: "andres_sak"; readonly navn: string };

/**
 * Hands the case back to the unit, with a reason (absence, inhabil, wrong unit). A leader may hand back for someone who is away.
 * The clocks run on: whose case it is does not stop the law's time.
 */
export async function leggTilbake(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { sak: string; grunn: string },
): Promise<Resultat<true, KanIkkeLeggeTilbake>> {
  const apnet = await apneSak(tx, aktor, "sak.legg_tilbake", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const grunn = inn.grunn.trim();
  if (grunn === "") return nei({ grunn: "mangler_grunn" });
  const sak = apnet.verdi;
  if (sak.ansvarlig === null) return nei({ grunn: "ingen_har_den" });
  const erLeder = aktor.roller.some((r) => r.rolle === "leder" && r.enhet === sak.enhet);
  if (sak.ansvarlig !== aktor.ansatt && !erLeder) return nei({ grunn: "andres_sak", navn: sak.ansvarligNavn ?? "" });
  await tx.db
    .updateTable("sak")
    .set((v) => ({ ansvarlig: null, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", aktor.kommune)
    .where("id", "=", inn.sak)
    .where("versjon", "=", sak.versjon)
    .execute();
  await tildelOppgaver(tx, aktor.kommune, inn.sak, null);
  await noter(tx, {
    kommune: aktor.kommune,
    sak: inn.sak,
    slag: "sak.lagt_tilbake",
    data: { grunn },
    aktor,
    na: tid.na,
    synlig: false,
  });
  return ja(true);
}
