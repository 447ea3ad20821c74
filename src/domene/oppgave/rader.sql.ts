import { sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import type { Oppgaveart, Oppgaveslag } from "./typer.ts";

/** A case as a line in a list says it. */
export interface Listesak {
  readonly sak: string;
  readonly saksnummer: string;
  /** The case as it is now: an act from the list is refused when it has changed. */
  readonly versjon: number;
  readonly person: { readonly navn: string; readonly fodt: Dato };
  /** Codes of what is applied for, unanswered first; null is a need nobody has named. */
  readonly tjenester: readonly (string | null)[];
  readonly tilstand: "mottatt" | "utredes" | "avgjort" | "trukket" | "lukket";
  readonly haster: boolean;
  /** The party has been asked for something and has not answered. */
  readonly venterPaSvar: boolean;
  readonly tilGodkjenning: boolean;
  /** Who has the case. */
  readonly ansvarlig: { readonly id: string; readonly navn: string } | null;
}

export interface Oppgaverad extends Listesak {
  readonly id: string;
  readonly slag: Oppgaveslag;
  readonly art: Oppgaveart;
  readonly sisteDag: Dato;
  /** Its clock stands still; the day is the one to look again. */
  readonly paVent: boolean;
  /** When it came on the desk: nødhjelp is counted in hours. */
  readonly opprettet: Temporal.Instant;
  /** The letter about a late answer that is ready to be sent. */
  readonly brev: { readonly id: string; readonly versjon: number; readonly nyDato: Dato } | null;
  readonly klage: string | null;
  /** Who has the task: mostly the one who has the case, but never the writer where a second person is asked for. */
  readonly gjores: { readonly id: string; readonly navn: string } | null;
  /** Who wrote the decision that waits for a second person. */
  readonly skrevetAv: string | null;
}

/** What is said of a case in every list. For the few lines of one page: each of these looks up by the case. */
function medSak(les: Lesing) {
  return les.db
    .selectFrom("sak as s")
    .innerJoin("person as p", (j) => j.onRef("p.kommune", "=", "s.kommune").onRef("p.id", "=", "s.person"))
    .leftJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "s.kommune").onRef("a.id", "=", "s.ansvarlig"))
    .select(["s.id as sak", "s.aar", "s.lopenummer", "s.tilstand", "s.haster", "s.ansvarlig", "s.versjon"])
    .select(["p.navn", "p.fodt", "a.navn as ansvarlig_navn"])
    .select((v) => [
      v
        .selectFrom("sak_post as q")
        .select(sql<(string | null)[]>`array_agg(q.tjeneste order by (q.utfall is null) desc, q.nr)`.as("tjenester"))
        .whereRef("q.kommune", "=", "s.kommune")
        .whereRef("q.sak", "=", "s.id")
        .as("tjenester"),
      v
        .exists(
          v
            .selectFrom("dokumentkrav as d")
            .select("d.id")
            .whereRef("d.kommune", "=", "s.kommune")
            .whereRef("d.sak", "=", "s.id")
            .where("d.tilstand", "=", sql.lit("apent")),
        )
        .as("venter"),
      v
        .exists(
          v
            .selectFrom("vedtak as u")
            .select("u.id")
            .whereRef("u.kommune", "=", "s.kommune")
            .whereRef("u.sak", "=", "s.id")
            .where("u.tilstand", "=", sql.lit("til_godkjenning")),
        )
        .as("til_godkjenning"),
    ]);
}
type Sakrad = Awaited<ReturnType<ReturnType<typeof medSak>["executeTakeFirstOrThrow"]>>;

function listesak(r: Sakrad): Listesak {
  return {
    sak: r.sak,
    saksnummer: `${r.aar}/${r.lopenummer}`,
    versjon: r.versjon,
    person: { navn: r.navn, fodt: dato(r.fodt) },
    tjenester: r.tjenester ?? [],
    tilstand: r.tilstand,
    haster: r.haster,
    venterPaSvar: Boolean(r.venter),
    tilGodkjenning: Boolean(r.til_godkjenning),
    ansvarlig: r.ansvarlig === null ? null : { id: r.ansvarlig, navn: r.ansvarlig_navn ?? "" },
  };
}

/** The lines of some cases, in the order of their ids. */
export async function listesaker(les: Lesing, kommune: string, ider: readonly string[]): Promise<Listesak[]> {
  if (ider.length === 0) return [];
  const rader = await medSak(les)
    .where("s.kommune", "=", kommune)
    .where("s.id", "=", sql<string>`any(${ider}::uuid[])`)
    .execute();
  const etterId = new Map(rader.map((r) => [r.sak, listesak(r)]));
  return ider.flatMap((id) => etterId.get(id) ?? []);
}

/** The open tasks of one case, the first day first. */
export async function oppgaverI(les: Lesing, kommune: string, sak: string): Promise<Oppgaverad[]> {
  const rader = await les.db
    .selectFrom("oppgave")
    .select(["id", "sak"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("tilstand", "=", sql.lit("apen"))
    .orderBy("siste_dag")
    .orderBy("id")
    .limit(50)
    .execute();
  return oppgaverader(les, kommune, rader);
}

/** A task, and the case it is in. */
export interface Oppgavested {
  readonly id: string;
  readonly sak: string;
}

/** The lines of some tasks, in the order they are given. */
export async function oppgaverader(les: Lesing, kommune: string, steder: readonly Oppgavested[]): Promise<Oppgaverad[]> {
  if (steder.length === 0) return [];
  const [oppgaver, saker] = await Promise.all([
    oppgavene(
      les,
      kommune,
      steder.map((s) => s.id),
    ),
    listesaker(les, kommune, [...new Set(steder.map((s) => s.sak))]),
  ]);
  const etterSak = new Map(saker.map((s) => [s.sak, s]));
  const etterId = new Map(oppgaver.map((o) => [o.id, o]));
  return steder.flatMap(({ id }) => {
    const o = etterId.get(id);
    const sak = o && etterSak.get(o.sak);
    return sak ? [{ ...sak, ...oppgavelinje(o) }] : [];
  });
}

const oppgavene = (les: Lesing, kommune: string, ider: readonly string[]) =>
  les.db
    .selectFrom("oppgave as o")
    .leftJoin("vedtak as u", (j) => j.onRef("u.kommune", "=", "o.kommune").onRef("u.id", "=", "o.vedtak"))
    .leftJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "o.kommune").onRef("a.id", "=", "o.ansvarlig"))
    // By its one clock, in whatever state: among all that are ready it would be looked for line by line.
    .leftJoin("forelopig_svar as f", (j) => j.onRef("f.kommune", "=", "o.kommune").onRef("f.frist", "=", "o.frist"))
    .select(["o.id", "o.sak", "o.slag", "o.art", "o.siste_dag", "o.klage", "o.ansvarlig", "a.navn", "u.skrevet_av"])
    .select(["o.pa_vent", "o.opprettet", "f.id as brev", "f.tilstand as brev_tilstand", "f.versjon", "f.ny_dato"])
    .where("o.kommune", "=", kommune)
    .where("o.id", "=", sql<string>`any(${ider}::uuid[])`)
    .execute();

type Oppgaverekke = Awaited<ReturnType<typeof oppgavene>>[number];

function oppgavelinje(o: Oppgaverekke): Omit<Oppgaverad, keyof Listesak> {
  const { id, slag, art, klage } = o;
  const erBrev = (slag === "forelopig_svar" || slag === "forelopig_mangler") && o.brev_tilstand === "klart";
  return {
    ...{ id, slag, art, klage },
    sisteDag: dato(o.siste_dag),
    paVent: o.pa_vent,
    opprettet: o.opprettet,
    brev: erBrev && o.brev && o.versjon && o.ny_dato ? { id: o.brev, versjon: o.versjon, nyDato: o.ny_dato } : null,
    gjores: o.ansvarlig === null ? null : { id: o.ansvarlig, navn: o.navn ?? "" },
    skrevetAv: o.skrevet_av,
  };
}
