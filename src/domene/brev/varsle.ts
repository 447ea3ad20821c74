import type { Base, Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import type { Klokke } from "../../grunnmur/klokke.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import type { Jobber } from "../../grunnmur/utboks.ts";
import { finnKommune } from "../kommune/index.ts";
import { avsluttOppgaver, leggOppgave } from "../oppgave/index.ts";
import { finnPerson } from "../person/index.ts";
import { finnSak, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { System } from "../tilgang/index.ts";
import type { Varsel, Varselport } from "../varsel/index.ts";
import { settVarslet } from "./brev.sql.ts";
import "./jobber.ts";
import { startKlagefrist } from "./klagefrist.ts";
import { finnBrev, type HeltBrev, harFeiletFor } from "./les.sql.ts";
import { ordTekst } from "./ord.tekst.ts";

/** What the notice jobs are wired to. `lenke` is where to log in, the same for everybody. */
export interface Varslingsdeps {
  readonly base: Base;
  readonly klokke: Klokke;
  readonly port: Varselport;
  readonly lenke: string;
}

type Varsling = Jobber["brev.varsle"];
const systemet: System = { slag: "system", navn: "varsel" };
const i = (kommune: string) => ({ slag: "system", kommune }) as const;

/**
 * The job behind every digital letter: tells the receiver that it is there, and then writes that it was told. Run again, it sees what is
 * left. A receiver that will never take the notice becomes a task for a person at once.
 */
export async function varsle(deps: Varslingsdeps, p: Varsling): Promise<void> {
  const varsel = await deps.base.les(i(p.kommune), (les) => varselFor(les, p, deps.lenke));
  if (varsel === null) return;
  const svar = varsel === "ingen_vei" ? "avvist" : await deps.port.send(varsel);
  if (svar === "avvist") await varselFeilet(deps, p);
  else await deps.base.skriv(i(p.kommune), (tx) => varslet(tx, tidspunkt(deps.klokke), p));
}

const tidspunkt = (klokke: Klokke): Tidspunkt => ({ na: klokke.na(), idag: klokke.idag() });

/** null: nothing to tell any more. "ingen_vei": the person has taken away both e-mail and telephone since the letter was made. */
async function varselFor(les: Lesing, p: Varsling, lenke: string): Promise<Varsel | "ingen_vei" | null> {
  const brev = await finnBrev(les, p.kommune, p.brev);
  if (!brev || !gjenstar(brev, p.paminnelse)) return null;
  const person = await finnPerson(les, p.kommune, brev.mottaker);
  const kommune = await finnKommune(les, p.kommune);
  sikre(person && kommune, "a letter has a receiver and a kommune");
  const til = person.epost
    ? ({ slag: "epost", adresse: person.epost } as const)
    : person.telefon
      ? ({ slag: "telefon", nummer: person.telefon } as const)
      : null;
  if (til === null) return "ingen_vei";
  return {
    nokkel: `${brev.id}-${p.paminnelse ? 2 : 1}`,
    til,
    sprak: brev.sprak,
    slag: p.paminnelse ? "uapnet_brev" : "nytt_brev",
    avsender: ordTekst[brev.sprak].kommune(kommune.navn),
    lenke,
  };
}

const gjenstar = (b: HeltBrev, paminnelse: boolean): boolean =>
  b.kanal === "digital" && (paminnelse ? b.varsletAt !== null && b.apnetAt === null : b.varsletAt === null);

/**
 * The notice has gone out. The first one starts the complaint clock of a decision (eForvaltningsforskriften § 11): the letter was
 * available, and now it is notified. A reminder is only written down.
 */
async function varslet(tx: Transaksjon, tid: Tidspunkt, p: Varsling): Promise<void> {
  const brev = await finnBrev(tx, p.kommune, p.brev);
  sikre(brev, "a notified letter is there");
  await laasSak(tx, p.kommune, brev.sak);
  const forste = await settVarslet(tx, p.kommune, p.brev, tid.na);
  if (!forste && !p.paminnelse) return;
  // It may have failed so often that a person was asked; the receiver came back first.
  await avsluttOppgaver(tx, { kommune: p.kommune, sak: brev.sak, brev: brev.id, slag: ["varsel_feilet"] }, "falt_bort", tid.na);
  const data = { brev: p.brev };
  await noter(tx, { kommune: p.kommune, sak: brev.sak, slag: "brev.varslet", data, aktor: systemet, na: tid.na, synlig: false });
  if (brev.vedtak) await startKlagefrist(tx, systemet, tid, p.kommune, brev.vedtak);
}

/**
 * The notice could not be delivered: a person gets the task, once, and posts the letter instead. The worker calls this after the tries
 * of a job are used up; it is never dropped. A reminder that failed is noted only: the first notice had arrived, and the clock runs.
 */
export async function varselFeilet(deps: Pick<Varslingsdeps, "base" | "klokke">, p: Varsling): Promise<void> {
  const tid = tidspunkt(deps.klokke);
  await deps.base.skriv(i(p.kommune), async (tx) => {
    const brev = await finnBrev(tx, p.kommune, p.brev);
    if (!brev || !gjenstar(brev, p.paminnelse) || (await harFeiletFor(tx, p.kommune, p.brev))) return;
    if (!p.paminnelse) await leggFeiloppgave(tx, tid, p.kommune, brev);
    const data = { brev: brev.id };
    await noter(tx, {
      kommune: p.kommune,
      sak: brev.sak,
      slag: "brev.varsel_feilet",
      data,
      aktor: systemet,
      na: tid.na,
      synlig: false,
    });
  });
}

async function leggFeiloppgave(tx: Transaksjon, tid: Tidspunkt, kommune: string, brev: HeltBrev): Promise<void> {
  const sak = await finnSak(tx, kommune, brev.sak);
  sikre(sak, "a letter belongs to a case");
  await leggOppgave(tx, {
    kommune,
    sak: sak.id,
    brev: brev.id,
    ...(brev.vedtak && { vedtak: brev.vedtak }),
    ...(brev.klage && { klage: brev.klage }),
    enhet: sak.enhet,
    ansvarlig: sak.ansvarlig,
    slag: "varsel_feilet",
    art: "satt",
    sisteDag: tid.idag,
    na: tid.na,
  });
}
