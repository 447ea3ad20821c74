import type { Base, Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import type { Klokke } from "../../grunnmur/klokke.ts";
import type { Logg } from "../../grunnmur/logg.ts";
import { leggUt } from "../../grunnmur/utboks.ts";
import { leggFramUtenSted } from "../botilbud/index.ts";
import { leggUtVentende } from "../dokument/index.ts";
import { leggFramUteblitte, leggUtPaminnelser } from "../dokumentkrav/index.ts";
import { leggFramSluttende } from "../endring/index.ts";
import { type Klargjortsted, klargjor, klargjorInstans, leggUtForfalte, leggUtInstansforfalte } from "../forelopig/index.ts";
import { leggFramUtlopte } from "../forhandsvarsel/index.ts";
import { avsluttUtlopteUtsatte } from "../klage/index.ts";
import { alleMedKontor, finnKommune } from "../kommune/index.ts";
import { gjenopptaForfalte, type Tidspunkt } from "../sak/index.ts";
import "./jobber.ts";
import { kontroller } from "./kontroller.ts";

export interface Klokkedeps {
  readonly base: Base;
  readonly klokke: Klokke;
  readonly logg: Pick<Logg, "info" | "feil">;
}

/** Lays out one run for each kommune that has an office, all or none. A run that waits already is not doubled. @returns how many */
export async function natt(deps: Pick<Klokkedeps, "base">): Promise<number> {
  const kommuner = await deps.base.les({ slag: "offentlig" }, alleMedKontor);
  await deps.base.skriv({ slag: "system" }, async (tx) => {
    for (const kommune of kommuner) await leggUt(tx, "klokker.kommune", { kommune }, `klokker.kommune:${kommune}`);
  });
  return kommuner.length;
}

/** How much one kommune's run did. */
export interface Kjoring {
  readonly gjenopptatt: number;
  readonly klare: number;
  readonly utenKlokke: number;
}

/**
 * One kommune's clocks. Each step is a transaction of its own, or several, and sees for itself what is left: a run that dies between any two of them is
 * done by the next, and no letter is made or sent twice.
 */
export async function kjorKommune({ base, klokke, logg }: Klokkedeps, p: { kommune: string }): Promise<Kjoring> {
  const tid: Tidspunkt = { na: klokke.na(), idag: klokke.idag() };
  const skriv = <T>(fn: (tx: Transaksjon) => Promise<T>) => base.skriv({ slag: "system", kommune: p.kommune }, fn);
  const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, p.kommune));
  if (!kommune) return { gjenopptatt: 0, klare: 0, utenKlokke: 0 };
  const antall = grenser.klokker.iEnTransaksjon;
  const { dager } = kommune.forelopig;

  const gjenopptatt = await tilDetErTomt(antall, () => skriv((tx) => gjenopptaForfalte(tx, tid, p.kommune, antall)));
  let klare = await tilDetErTomt(antall, () => skriv((tx) => klargjorInstans(tx, tid, p.kommune, dager)));
  let sted: Klargjortsted | null = null;
  do {
    const etter: Klargjortsted | null = sted;
    const gjort: Awaited<ReturnType<typeof klargjor>> = await skriv((tx) => klargjor(tx, tid, p.kommune, dager, etter));
    klare += gjort.nye;
    sted = gjort.videre;
  } while (sted !== null);
  await skriv((tx) => leggUtForfalte(tx, tid, p.kommune, grenser.klokker.brevEnNatt));
  await skriv((tx) => leggUtInstansforfalte(tx, tid, p.kommune, grenser.klokker.brevEnNatt));
  await tilDetErTomt(antall, () => skriv((tx) => leggUtPaminnelser(tx, tid, p.kommune, antall)));
  await tilDetErTomt(antall, () => skriv((tx) => leggFramUteblitte(tx, tid, p.kommune, antall)));
  await tilDetErTomt(antall, () => skriv((tx) => leggFramSluttende(tx, tid, p.kommune, antall)));
  await tilDetErTomt(antall, () => skriv((tx) => leggFramUtlopte(tx, tid, p.kommune, antall)));
  await tilDetErTomt(antall, () => skriv((tx) => avsluttUtlopteUtsatte(tx, tid, p.kommune, antall)));
  await tilDetErTomt(antall, () => skriv((tx) => leggFramUtenSted(tx, tid, p.kommune, antall)));
  const ventende = await skriv((tx) => leggUtVentende(tx, p.kommune));
  if (ventende > 0) logg.feil("filer.venter_pa_kontroll", { kommune: p.kommune, antall: ventende });
  const utenKlokke = await skriv((tx) => kontroller(tx, tid, p.kommune));
  const data = { kommune: p.kommune, antall: utenKlokke };
  if (utenKlokke > 0) logg.feil("klokker.uten_klokke", data);
  else logg.info("klokker.uten_klokke", data);
  return { gjenopptatt, klare, utenKlokke };
}

/** Runs `fn` until it does less than a full transaction's worth. @returns the sum */
async function tilDetErTomt(fullt: number, fn: () => Promise<number>): Promise<number> {
  for (let sum = 0; ; ) {
    const gjort = await fn();
    sum += gjort;
    if (gjort < fullt) return sum;
  }
}
