import { setTimeout as vent } from "node:timers/promises";
import { finnKommune, type Kommune } from "../../src/domene/kommune/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { sikre } from "../../src/grunnmur/resultat.ts";
import type { Sted, Tjenerprosess } from "../oppsett/tjenerprosess.ts";
import { bruddteKjeder, type Funn, ingenFunn, kontroller } from "./funn.ts";
import type { Rapport } from "./rapport.ts";
import { enSomSender, enSomSkriver, type Skriver } from "./skrivere.ts";
import { lagMal, type Utfyltmal } from "./soknad.ts";

const KOMMUNE = "3203";
const SOM_SKRIVER = 3;
const SOM_SENDER = 4;

/** The kommune of the demonstration that the trials happen in. */
export async function kommunen(base: Base): Promise<Kommune> {
  const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, KOMMUNE));
  sikre(kommune, "the demonstration has the kommune");
  return kommune;
}

/**
 * kill -9 while people write and send: of the web process in every other round, of the whole tree with its PostgreSQL in the others.
 * Nothing that was answered as received is lost, and what is sent again is the same application.
 */
export async function drapsrunder(sted: Sted, tjener: Tjenerprosess, runder: number, rapport: Rapport): Promise<Tjenerprosess> {
  rapport.overskrift(`kill -9 i ${runder} runder mens ${SOM_SKRIVER} skriver og ${SOM_SENDER} sender søknader`);
  const { kommune, mal } = await medBase(sted, async (base) => {
    const kommune = await kommunen(base);
    return { kommune, mal: await lagMal(base, tjener.adresse, kommune) };
  });
  const sum = ingenFunn();
  let na = tjener;
  for (let runde = 1; runde <= runder; runde++) {
    const skrivere = await medBase(sted, (base) => folk(base, na.adresse, kommune, mal));
    const arbeid = Promise.allSettled(skrivere.map((s) => s.arbeid(s)));
    await midtI(skrivere);
    const alt = sted.egenPostgres && runde % 2 === 0;
    await (alt ? na.drepAlt() : na.drep());
    await arbeid;
    na = await sted.start();
    for (const s of skrivere) s.n = s.n.etterFlytting(na.adresse);
    const funn = await medBase(sted, (base) => kontroller(base, kommune.nummer, skrivere));
    for (const navn of Object.keys(sum) as (keyof Funn)[]) sum[navn] += funn[navn];
    rapport.linje(`${String(runde).padStart(3)} ${alt ? "hele treet  " : "webprosessen"} ${somLinje(funn)}`);
  }
  const kjeder = await medBase(sted, (base) => bruddteKjeder(base, kommune.nummer));
  rapport.krav("kvitterte søknader tapt", sum.tapt, 0, `av ${sum.kvittert}`);
  rapport.krav("uten svar, sendt på nytt og framme", sum.framme, sum.uvisst, `${sum.varFramme} av dem var framme fra før`);
  rapport.krav("søknader dobbelt", sum.dobbelt, 0);
  rapport.krav("lagrede sider av kladder tapt", sum.siderTapt, 0, `av ${sum.sider}`);
  rapport.krav("saker med brutt hendelseskjede", kjeder.brudd, 0, `av ${kjeder.saker}`);
  rapport.minst("kvitterte søknader i alt", sum.kvittert, runder);
  return na;
}

/** Somewhere in the middle of their work: when a few receipts have been seen, or after five seconds. */
async function midtI(skrivere: readonly Skriver[]): Promise<void> {
  const nok = 1 + Math.floor(Math.random() * 20);
  const sett = () => skrivere.flatMap((s) => s.skrevet).filter((en) => en.tilstand === "kvittert").length;
  for (const siste = performance.now() + 5_000; sett() < nok && performance.now() < siste; ) await vent(5);
  await vent(Math.random() * 50);
}

async function medBase<T>(sted: Sted, fn: (base: Base) => Promise<T>): Promise<T> {
  const base = sted.base();
  return fn(base).finally(() => base.lukk());
}

function folk(base: Base, adresse: string, kommune: Kommune, mal: Utfyltmal): Promise<Skriver[]> {
  return Promise.all([
    ...Array.from({ length: SOM_SKRIVER }, () => enSomSkriver(base, adresse, kommune)),
    ...Array.from({ length: SOM_SENDER }, () => enSomSender(base, adresse, kommune, mal)),
  ]);
}

function somLinje(f: Funn): string {
  return `kvittert ${f.kvittert}, tapt ${f.tapt}; uten svar ${f.uvisst}, framme ${f.varFramme}, dobbelt ${f.dobbelt}; lagrede sider ${f.sider}, tapt ${f.siderTapt}`;
}
