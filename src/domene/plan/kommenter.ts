import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { leggOppgave } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, noter, type Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { planFor, settInnKommentar } from "./plan.sql.ts";

export type KanIkkeKommentere = KanIkkeApne | { readonly grunn: "ingen_plan" | "mangler_tekst" };

/** The person says what they think of the plan. It stands beside it for all who read it, and the office gets a task. */
export async function kommenterPlan(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly tekst: string },
): Promise<Resultat<true, KanIkkeKommentere>> {
  const apnet = await apneSak(tx, aktor, "melding.skriv", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak, person, enhet, ansvarlig } = apnet.verdi;
  const tekst = inn.tekst.trim();
  if (tekst === "" || tekst.length > grenser.plan.tegnPerPunkt) return nei({ grunn: "mangler_tekst" });
  return somKommunen(tx, kommune, async (k) => {
    const plan = await planFor(k, kommune, person);
    if (!plan) return nei({ grunn: "ingen_plan" });
    await settInnKommentar(k, { kommune, plan: plan.id, navn: aktor.navn, tekst, skrevet_at: tid.na });
    await leggOppgave(k, { kommune, sak, enhet, ansvarlig, slag: "svar_melding", art: "satt", sisteDag: tid.idag, na: tid.na });
    await noter(k, { kommune, sak, slag: "plan.kommentert", data: {}, aktor, na: tid.na });
    return ja(true);
  });
}
