import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { json } from "../../grunnmur/db/json.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { type Hjemmel, hjemmelnokkel } from "../../lov/kjerne/hjemmel.ts";
import { type Aktor, aktorId } from "../tilgang/index.ts";
import type { Hendelser, Hendelsesslag } from "./hendelser.ts";

/** The moment of an act: the instant, and the same moment as a day in Norway. */
export interface Tidspunkt {
  readonly na: Temporal.Instant;
  readonly idag: Dato;
}

export interface NyHendelse<S extends Hendelsesslag> {
  readonly kommune: string;
  readonly sak: string;
  readonly slag: S;
  readonly data: Hendelser[S];
  readonly aktor: Aktor;
  readonly na: Temporal.Instant;
  /** The section the act rests on, as a stable key, for example "fvl67 § 33". */
  readonly hjemmel?: Hjemmel;
  /** false: kept in the journal, not shown in the resident's timeline. */
  readonly synlig?: boolean;
}

/** Writes one line in the case's journal. The database numbers it and chains it by hash (migration 0002). */
export async function noter<S extends Hendelsesslag>(tx: Transaksjon, h: NyHendelse<S>): Promise<void> {
  await tx.db
    .insertInto("hendelse")
    .values({
      kommune: h.kommune,
      sak: h.sak,
      slag: h.slag,
      tid: h.na,
      aktor_slag: h.aktor.slag,
      aktor_id: aktorId(h.aktor),
      aktor_navn: h.aktor.navn,
      data: json(h.data),
      hjemmel: h.hjemmel ? hjemmelnokkel(h.hjemmel) : null,
      synlig: h.synlig ?? true,
    })
    .execute();
}

export interface Hendelse<S extends Hendelsesslag = Hendelsesslag> {
  readonly nr: number;
  readonly slag: S;
  readonly tid: Temporal.Instant;
  readonly aktorSlag: Aktor["slag"];
  readonly aktorNavn: string;
  readonly data: Hendelser[S];
  readonly hjemmel: string | null;
  readonly synlig: boolean;
}

/** The case's events, newest first. A resident's reading gets only the visible ones (row level security). */
export async function hendelserI(les: Lesing, kommune: string, sak: string): Promise<Hendelse[]> {
  const rader = await les.db
    .selectFrom("hendelse")
    .select(["nr", "slag", "tid", "aktor_slag", "aktor_navn", "data", "hjemmel", "synlig"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("nr", "desc")
    .limit(1000)
    .execute();
  return rader.map((r) => ({
    nr: r.nr,
    slag: r.slag as Hendelsesslag,
    tid: r.tid,
    aktorSlag: r.aktor_slag as Aktor["slag"],
    aktorNavn: r.aktor_navn,
    data: r.data as unknown as Hendelser[Hendelsesslag],
    hjemmel: r.hjemmel,
    synlig: r.synlig,
  }));
}
