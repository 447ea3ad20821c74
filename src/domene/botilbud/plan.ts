import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { avsluttOppgaver, leggOppgave } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { botilbudTekst } from "./botilbud.tekst.ts";
import { planenI, tilbudI } from "./tilbud.sql.ts";
import { erApent, type Planlinje } from "./typer.ts";

const g = grenser.botilbud;
const ord = (t: string, maks: number): boolean => t.trim() !== "" && t.trim().length <= maks;

async function settInn(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  sak: Sak,
  linje: Pick<Planlinje, "slag" | "hva" | "dag">,
): Promise<void> {
  await tx.db
    .insertInto("botilbud_plan")
    .values({ kommune: sak.kommune, sak: sak.id, ...linje, laget_navn: aktor.navn, laget_at: tid.na })
    .execute();
  const felles = { kommune: sak.kommune, sak: sak.id, aktor, na: tid.na, hjemmel: hjemmel("stnl", "15") } as const;
  await noter(tx, { ...felles, slag: "botilbud.plan", data: linje });
}

/** A talk about the way to a permanent home, with its day and its task. */
export async function leggSamtale(tx: Transaksjon, aktor: Ansatt, tid: Tidspunkt, sak: Sak, dag: Dato): Promise<void> {
  await settInn(tx, aktor, tid, sak, { slag: "samtale", hva: botilbudTekst[sak.sprak].samtale, dag });
  const { kommune, id, enhet, ansvarlig } = sak;
  await leggOppgave(tx, { kommune, sak: id, enhet, ansvarlig, slag: "botilbud_samtale", art: "satt", sisteDag: dag, na: tid.na });
}

export type KanIkkePlanleggeVeien = KanIkkeApne | { readonly grunn: "uten_hva" | "ugyldig_dag" };

/** Adds a step on the way to a home of one's own: what is to be done, and by when. The person reads it. */
export async function leggSteg(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly hva: string; readonly dag: Dato | null },
): Promise<Resultat<true, KanIkkePlanleggeVeien>> {
  const apnet = await apneSak(tx, aktor, "botilbud.tilby", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { dag } = inn;
  if (!ord(inn.hva, g.tegnSteg)) return nei({ grunn: "uten_hva" });
  if (dag === null || dag < tid.idag || dag > leggTilDager(tid.idag, g.dagerOpphold)) return nei({ grunn: "ugyldig_dag" });
  await settInn(tx, aktor, tid, apnet.verdi, { slag: "steg", hva: inn.hva.trim(), dag });
  return ja(true);
}

export type KanIkkeGjore = KanIkkeApne | { readonly grunn: "finnes_ikke_her" | "uten_utfall" | "uten_neste" };

/** Writes what came of a talk or a step. As long as somebody lives in a temporary place, a talk is followed by the next. */
export async function gjorSteg(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly linje: string; readonly utfall: string; readonly neste: Dato | null },
): Promise<Resultat<true, KanIkkeGjore>> {
  const apnet = await apneSak(tx, aktor, "botilbud.tilby", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const linje = (await planenI(tx, kommune, sak)).find((l) => l.id === inn.linje && l.gjort === null);
  if (!linje) return nei({ grunn: "finnes_ikke_her" });
  const utfall = inn.utfall.trim();
  if (!ord(utfall, g.tegnHvorfor)) return nei({ grunn: "uten_utfall" });
  const bor = (await tilbudI(tx, kommune, sak)).some(erApent);
  const { neste } = inn;
  const galNeste = neste === null || neste < tid.idag || neste > leggTilDager(tid.idag, g.nyVurderingDager);
  if (linje.slag === "samtale" && bor && galNeste) return nei({ grunn: "uten_neste" });
  await tx.db
    .updateTable("botilbud_plan")
    .set({ gjort: tid.idag, utfall })
    .where("kommune", "=", kommune)
    .where("id", "=", linje.id)
    .where("gjort", "is", null)
    .execute();
  const data = { slag: linje.slag, hva: linje.hva, utfall };
  await noter(tx, { kommune, sak, slag: "botilbud.plan_gjort", data, aktor, na: tid.na, hjemmel: hjemmel("stnl", "15") });
  if (linje.slag === "samtale") {
    await avsluttOppgaver(tx, { kommune, sak, slag: ["botilbud_samtale"] }, "gjort", tid.na);
    if (bor && neste !== null) await leggSamtale(tx, aktor, tid, apnet.verdi, neste);
  }
  return ja(true);
}
