import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import type { Foresporsel, Samtykke, Samtykkemate } from "./typer.ts";

function velg(les: Lesing, kommune: string, sak: string) {
  return les.db
    .selectFrom("samtykke")
    .select([
      "id",
      "hvem",
      "hva",
      "formal",
      "gjelder_til",
      "tilstand",
      "mate",
      "bedt_navn",
      "svart_navn",
      "svart_at",
      "trukket_at",
    ])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak);
}
type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;

const fraRad = (r: Rad): Samtykke => ({
  id: r.id,
  hvem: r.hvem,
  hva: r.hva,
  formal: r.formal,
  gjelderTil: dato(r.gjelder_til),
  tilstand: r.tilstand,
  mate: r.mate,
  bedtNavn: r.bedt_navn,
  svartNavn: r.svart_navn,
  svartAt: r.svart_at,
  trukketAt: r.trukket_at,
});

/** What the person in this case has been asked to agree to, the newest first. */
export async function samtykkerI(les: Lesing, kommune: string, sak: string): Promise<Samtykke[]> {
  const rader = await velg(les, kommune, sak).orderBy("bedt_at", "desc").limit(100).execute();
  return rader.map(fraRad);
}

/** What was asked of others in this case, the newest first. */
export async function foresporslerI(les: Lesing, kommune: string, sak: string): Promise<Foresporsel[]> {
  const rader = await les.db
    .selectFrom("foresporsel")
    .select(["id", "hvem", "hva", "samtykke", "hjemmel", "grunn", "sendt_navn", "sendt_at"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("sendt_at", "desc")
    .limit(100)
    .execute();
  return rader.map((r) => ({
    id: r.id,
    hvem: r.hvem,
    hva: r.hva,
    grunnlag: r.hjemmel === null ? { slag: "samtykke" } : { slag: "lov", hjemmel: r.hjemmel, grunn: r.grunn },
    sendtNavn: r.sendt_navn,
    sendtAt: r.sendt_at,
  }));
}

export interface NyttSamtykke {
  readonly kommune: string;
  readonly sak: string;
  readonly person: string;
  readonly hvem: string;
  readonly hva: string;
  readonly formal: string;
  readonly gjelder_til: Dato;
  readonly bedt_av: string;
  readonly bedt_navn: string;
  readonly bedt_at: Temporal.Instant;
}

export async function settInnSamtykke(tx: Transaksjon, s: NyttSamtykke): Promise<string> {
  const { id } = await tx.db.insertInto("samtykke").values(s).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Answers a question that waits. @returns false when it was answered meanwhile */
export async function settSvar(
  tx: Transaksjon,
  s: { kommune: string; id: string; svar: "gitt" | "nektet"; mate: Samtykkemate; navn: string; na: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("samtykke")
    .set({ tilstand: s.svar, mate: s.mate, svart_navn: s.navn, svart_at: s.na })
    .where("kommune", "=", s.kommune)
    .where("id", "=", s.id)
    .where("tilstand", "=", "spurt")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes a consent back. @returns false when there is none that is given */
export async function settTrukket(tx: Transaksjon, kommune: string, id: string, na: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("samtykke")
    .set({ tilstand: "trukket", trukket_at: na })
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .where("tilstand", "=", "gitt")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
