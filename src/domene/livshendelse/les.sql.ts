import type { Lesing } from "../../grunnmur/db/base.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import type { Livshendelse } from "../../lov/livshendelser.ts";
import type { Avklart, Beskjed, Kilde, Mate, Registrert } from "./typer.ts";

/** What is known of this case's person, the newest first, and what was said of this case. */
export async function livshendelserI(les: Lesing, kommune: string, sak: string): Promise<Registrert[]> {
  const rader = await les.db
    .selectFrom("livshendelse as l")
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "l.kommune").onRef("s.person", "=", "l.person"))
    .leftJoin("kommune as k", "k.nummer", "l.til_kommune")
    .leftJoin("livshendelse_sak as a", (j) =>
      j.onRef("a.kommune", "=", "l.kommune").onRef("a.hendelse", "=", "l.id").onRef("a.sak", "=", "s.id"),
    )
    .leftJoin("ansatt as e", (j) => j.onRef("e.kommune", "=", "a.kommune").onRef("e.id", "=", "a.avklart_av"))
    .select(["l.id", "l.slag", "l.dato", "l.kilde", "l.meldt_av", "l.registrert_at"])
    .select(["l.til_kommune", "k.navn as til", "k.tar_imot"])
    .select(["a.valg", "a.begrunnelse", "a.avklart_at", "e.navn"])
    .where("l.kommune", "=", kommune)
    .where("s.id", "=", sak)
    .where("l.angret_at", "is", null)
    .orderBy("l.registrert_at", "desc")
    .limit(20)
    .execute();
  return rader.map((r) => ({
    id: r.id,
    slag: r.slag as Livshendelse,
    dato: dato(r.dato),
    kilde: r.kilde as Kilde,
    meldtAv: r.meldt_av,
    til: r.til,
    tilNummer: r.til_kommune,
    tilTarImot: r.tar_imot ?? false,
    registrert: r.registrert_at,
    avklart:
      r.valg && r.avklart_at
        ? { valg: r.valg as Avklart["valg"], begrunnelse: r.begrunnelse ?? "", navn: r.navn ?? "", tid: r.avklart_at }
        : null,
  }));
}

/** Who was told, in the order it was done. */
export async function beskjederI(les: Lesing, kommune: string, sak: string): Promise<Beskjed[]> {
  const rader = await les.db
    .selectFrom("livshendelse_beskjed")
    .select(["hendelse", "hvem", "mate", "dato", "notert_av"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("dato")
    .orderBy("notert_at")
    .limit(200)
    .execute();
  return rader.map((r) => ({
    ...{ hendelse: r.hendelse, hvem: r.hvem, mate: r.mate as Mate, dato: dato(r.dato), notertAv: r.notert_av },
  }));
}

/** The living cases of a person in every unit: something is unanswered, or a complaint is. The others only get a line in the journal. */
export async function sakeneTil(les: Lesing, kommune: string, person: string): Promise<{ id: string; apen: boolean }[]> {
  const rader = await les.db
    .selectFrom("sak as s")
    .select(["s.id"])
    .select((v) =>
      v
        .or([
          v("s.tilstand", "in", ["mottatt", "utredes"]),
          v.exists(
            v
              .selectFrom("klage as k")
              .select("k.id")
              .whereRef("k.kommune", "=", "s.kommune")
              .whereRef("k.sak", "=", "s.id")
              .where("k.tilstand", "in", ["mottatt", "vurderes", "opprettholdt"]),
          ),
        ])
        .as("apen"),
    )
    .where("s.kommune", "=", kommune)
    .where("s.person", "=", person)
    .where("s.tilstand", "in", ["mottatt", "utredes", "avgjort"])
    .orderBy("s.id")
    .execute();
  return rader.map((r) => ({ id: r.id, apen: Boolean(r.apen) }));
}
