import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { enOmGangen } from "../../grunnmur/db/enOmGangen.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { type Jobber, leggUt } from "../../grunnmur/utboks.ts";
import { dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { mottakereI, ordTekst, type Varslingsdeps } from "../brev/index.ts";
import { finnKommune } from "../kommune/index.ts";
import { leggOppgave } from "../oppgave/index.ts";
import { finnPerson } from "../person/index.ts";
import { finnSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { System } from "../tilgang/index.ts";
import type { Varsel } from "../varsel/index.ts";
import "./jobber.ts";
import { finnKrav } from "./les.sql.ts";
import { avsluttPaminnelse, type Forfalt, forfalte, settInnPaminnelse, uteblitte } from "./paminn.sql.ts";

type Paminnelse = Jobber["dokumentkrav.paminn"];
const systemet: System = { slag: "system", navn: "paminnelse" };

/**
 * Nightly: what the office waits for is reminded of, before its day and after it, as the kommune has set. The row and the jobs are written together, so a
 * reminder is laid out once whatever dies. Whoever no notice can reach is called by a person: the case gets a task. Runs as the system.
 *
 * @returns how many requests were reminded of
 */
export async function leggUtPaminnelser(tx: Transaksjon, tid: Tidspunkt, kommune: string, antall: number): Promise<number> {
  const innstilling = (await finnKommune(tx, kommune))?.paminnelse;
  if (!innstilling) return 0;
  const alle = await forfalte(tx, kommune, { idag: tid.idag, ...innstilling, antall });
  for (const f of alle) if (await settInnPaminnelse(tx, kommune, f, tid.na)) await leggUtEn(tx, tid, kommune, f);
  return alle.length;
}

async function leggUtEn(tx: Transaksjon, tid: Tidspunkt, kommune: string, f: Forfalt): Promise<void> {
  const sak = await finnSak(tx, kommune, f.sak);
  sikre(sak, "a request belongs to a case");
  const digitale = (await mottakereI(tx, sak, tid.idag)).filter((m) => m.kanal === "digital");
  for (const { person } of digitale) {
    const jobb = { kommune, krav: f.krav, slag: f.slag, dag: f.dag, person: person.id };
    await leggUt(tx, "dokumentkrav.paminn", jobb, `dokumentkrav.paminn:${f.krav}:${f.slag}:${f.dag}:${person.id}`);
  }
  if (digitale.length === 0) await avsluttPaminnelse(tx, kommune, f, "uten_vei", tid.na);
}

/**
 * The job of one reminder to one person: it says that something waits, and neither what nor in which case. When the answer has come meanwhile, it does
 * nothing. Run again after it was sent, the receiver's mail server sees the same key.
 */
export async function paminnOm(deps: Varslingsdeps, p: Paminnelse): Promise<void> {
  const i = { slag: "system", kommune: p.kommune } as const;
  const tid = { na: deps.klokke.na(), idag: deps.klokke.idag() };
  const varsel = await deps.base.les(i, (les) => varselFor(les, p, deps.lenke));
  const svar = varsel === "falt_bort" || varsel === "uten_vei" ? varsel : await deps.port.send(varsel);
  const utfall = svar === "avvist" ? "uten_vei" : svar;
  await deps.base.skriv(i, async (tx) => {
    const forst = await avsluttPaminnelse(tx, p.kommune, p, utfall, tid.na);
    if (forst && utfall === "sendt") await noterMinnet(tx, tid, p);
  });
}

async function varselFor(les: Lesing, p: Paminnelse, lenke: string): Promise<Varsel | "falt_bort" | "uten_vei"> {
  const rad = await les.db
    .selectFrom("dokumentkrav")
    .select(["sak", "tilstand", "siste_dag"])
    .where("kommune", "=", p.kommune)
    .where("id", "=", p.krav)
    .executeTakeFirst();
  if (rad?.tilstand !== "apent" || rad.siste_dag !== p.dag) return "falt_bort";
  const [sak, person, kommune] = [
    await finnSak(les, p.kommune, rad.sak),
    await finnPerson(les, p.kommune, p.person),
    await finnKommune(les, p.kommune),
  ];
  sikre(sak && person && kommune, "a request has a case, a receiver and a kommune");
  if (sak.tilstand !== "mottatt" && sak.tilstand !== "utredes") return "falt_bort";
  if (!person.epost && !person.telefon) return "uten_vei";
  const sprak = person.malform ?? sak.sprak;
  return {
    nokkel: `${p.krav}-${p.slag}-${p.dag}-${p.person}`,
    til: person.epost ? { slag: "epost", adresse: person.epost } : { slag: "telefon", nummer: person.telefon ?? "" },
    sprak,
    slag: "trenger_svar",
    avsender: ordTekst[sprak].kommune(kommune.navn),
    lenke,
  };
}

async function noterMinnet(tx: Transaksjon, tid: Tidspunkt, p: Paminnelse): Promise<void> {
  const { sak } = await tx.db
    .selectFrom("dokumentkrav")
    .select("sak")
    .where("kommune", "=", p.kommune)
    .where("id", "=", p.krav)
    .executeTakeFirstOrThrow();
  const krav = await finnKrav(tx, p.kommune, sak, p.krav);
  sikre(krav, "a reminded request is there");
  const data = { krav: p.krav, hva: krav.hva, sisteDag: dato(p.dag) };
  await noter(tx, { kommune: p.kommune, sak, slag: "dokument.minnet_om", data, aktor: systemet, na: tid.na });
}

/** Nightly: a case where something has not come by its day is put before the case worker, once as long as the task is open. @returns how many */
export async function leggFramUteblitte(tx: Transaksjon, tid: Tidspunkt, kommune: string, antall: number): Promise<number> {
  await enOmGangen(tx, `uteblitte:${kommune}`);
  const saker = await uteblitte(tx, kommune, tid.idag, antall);
  const sisteDag = leggTilDager(tid.idag, grenser.dokument.vurderesInnenDager);
  for (const { sak, enhet, ansvarlig } of saker)
    await leggOppgave(tx, { kommune, sak, enhet, ansvarlig, slag: "dokument_uteblitt", art: "maal", sisteDag, na: tid.na });
  return saker.length;
}
