import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { type Ansatt, aktorId, type Embeteansatt, type Innbygger } from "../tilgang/index.ts";

/** Why somebody may read: the basis that pasientjournalloven § 22 a asks the log to hold. */
export type Lesegrunnlag = "registrering" | "saksbehandling" | "godkjenning" | "ledelse" | "klagebehandling" | "representant";

/** The parts of a case that are read one at a time. */
const DELER = [
  ...(["saken", "hendelser", "dokument", "dokumentliste", "brev", "utredning", "vedtak", "klage", "innsynslogg"] as const),
  ...(["beregning", "utbetaling", "samtykke", "plan", "program", "bolig"] as const),
] as const;

/** Which information was read: a part of the case, and the very paper when it was one. */
export interface Lest {
  readonly del: (typeof DELER)[number];
  readonly id?: string;
}

export interface Lesning {
  readonly kommune: string;
  readonly sak: string;
  readonly leser: Ansatt | Embeteansatt | Innbygger;
  /** The name of the unit the reader works in, or "" for a private person. */
  readonly enhet: string;
  readonly grunnlag: Lesegrunnlag;
  readonly hva: Lest;
  readonly na: Temporal.Instant;
}

/**
 * Writes that somebody has read: who, from which unit, on what basis, which information, when. Nobody can change it afterwards.
 * The person the case is about can read this log.
 *
 * https://lovdata.no/lov/2014-06-20-42/§22a
 */
export async function loggInnsyn(tx: Transaksjon, l: Lesning): Promise<void> {
  await tx.db
    .insertInto("innsynslogg")
    .values({
      kommune: l.kommune,
      sak: l.sak,
      tid: l.na,
      leser_slag: l.leser.slag,
      leser_id: aktorId(l.leser),
      leser_navn: l.leser.navn,
      enhet: l.enhet,
      grunnlag: l.grunnlag,
      hva: l.hva.id === undefined ? l.hva.del : `${l.hva.del} ${l.hva.id}`,
    })
    .execute();
}

export interface Innsynsrad {
  readonly tid: Temporal.Instant;
  readonly leserSlag: Lesning["leser"]["slag"];
  readonly leserNavn: string;
  readonly enhet: string;
  readonly grunnlag: Lesegrunnlag;
  readonly hva: Lest;
}

/** The newest readings that are shown; every one is kept. */
const VIST = 500;

/** Who has read this case, newest first. For the party, and for the office that checks its own. */
export async function innsynFor(les: Lesing, kommune: string, sak: string): Promise<Innsynsrad[]> {
  const rader = await les.db
    .selectFrom("innsynslogg")
    .select(["tid", "leser_slag", "leser_navn", "enhet", "grunnlag", "hva"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("tid", "desc")
    .orderBy("id", "desc")
    .limit(VIST)
    .execute();
  return rader.map((r) => ({
    tid: r.tid,
    leserSlag: r.leser_slag,
    leserNavn: r.leser_navn,
    enhet: r.enhet,
    grunnlag: r.grunnlag as Lesegrunnlag,
    hva: tolkLest(r.hva),
  }));
}

function tolkLest(hva: string): Lest {
  const [del, id] = hva.split(" ");
  return { del: del as Lest["del"], ...(id === undefined ? {} : { id }) };
}
