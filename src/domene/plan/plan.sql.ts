import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { json } from "../../grunnmur/db/json.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import type { Plan, Planinnhold, Rad } from "./typer.ts";

/** What was advised in the case, the newest first. */
export async function radI(les: Lesing, kommune: string, sak: string): Promise<Rad[]> {
  const rader = await les.db
    .selectFrom("rad")
    .select(["id", "dato", "hva", "gitt_navn"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("dato", "desc")
    .orderBy("gitt_at", "desc")
    .limit(100)
    .execute();
  return rader.map((r) => ({ id: r.id, dato: dato(r.dato), hva: r.hva, navn: r.gitt_navn }));
}

export async function settInnRad(
  tx: Transaksjon,
  r: { kommune: string; sak: string; dato: Dato; hva: string; gitt_av: string; gitt_navn: string; gitt_at: Temporal.Instant },
): Promise<void> {
  await tx.db.insertInto("rad").values(r).execute();
}

/** The plan of a person with its consent and what was said of it, or null when there is none that this reader may see. */
export async function planFor(les: Lesing, kommune: string, person: string): Promise<Plan | null> {
  const r = await les.db
    .selectFrom("individuell_plan as p")
    .leftJoin("samtykke as s", (j) => j.onRef("s.kommune", "=", "p.kommune").onRef("s.id", "=", "p.samtykke"))
    .selectAll("p")
    .select(["s.tilstand", "s.gjelder_til"])
    .where("p.kommune", "=", kommune)
    .where("p.person", "=", person)
    .executeTakeFirst();
  if (!r) return null;
  const kommentarer = await les.db
    .selectFrom("plankommentar")
    .select(["id", "navn", "tekst", "skrevet_at"])
    .where("kommune", "=", kommune)
    .where("plan", "=", r.id)
    .orderBy("skrevet_at", "desc")
    .limit(50)
    .execute();
  const { innhold, fra, revideres, skrevet_navn: navn, skrevet_at: tid } = r;
  return {
    ...{ id: r.id, person: r.person, samtykke: r.samtykke, deltakere: r.deltakere, versjon: r.versjon },
    ...{ koordinator: { id: r.koordinator, navn: r.koordinator_navn }, barnekoordinator: r.barnekoordinator },
    skrevet:
      innhold && fra && revideres && navn && tid
        ? { innhold: innhold as unknown as Planinnhold, fra: dato(fra), revideres: dato(revideres), navn, tid }
        : null,
    kommentarer: kommentarer.map((k) => ({ id: k.id, navn: k.navn, tekst: k.tekst, tid: k.skrevet_at })),
    svar: r.tilstand && r.gjelder_til ? { tilstand: r.tilstand, gjelderTil: dato(r.gjelder_til) } : null,
  };
}

export interface Planstart {
  readonly kommune: string;
  readonly person: string;
  readonly samtykke: string;
  readonly deltakere: string;
  readonly koordinator: string;
  readonly koordinator_navn: string;
  readonly barnekoordinator: boolean;
}

/** Begins the plan of a person; or, where there is one, asks anew for the same: there is never a second. */
export async function settStart(tx: Transaksjon, p: Planstart, na: Temporal.Instant): Promise<void> {
  const { kommune: _, person: __, ...felt } = p;
  await tx.db
    .insertInto("individuell_plan")
    .values({ ...p, opprettet: na })
    .onConflict((c) =>
      c.columns(["kommune", "person"]).doUpdateSet((v) => ({ ...felt, versjon: v("individuell_plan.versjon", "+", 1) })),
    )
    .execute();
}

/** @returns false when somebody has written since */
export async function settSkrevet(
  tx: Transaksjon,
  p: { kommune: string; id: string; versjon: number; navn: string; na: Temporal.Instant },
  s: { innhold: Planinnhold; fra: Dato; revideres: Dato },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("individuell_plan")
    .set((v) => ({
      ...{ innhold: json(s.innhold), fra: s.fra, revideres: s.revideres, skrevet_navn: p.navn, skrevet_at: p.na },
      versjon: v("versjon", "+", 1),
    }))
    .where("kommune", "=", p.kommune)
    .where("id", "=", p.id)
    .where("versjon", "=", p.versjon)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function settInnKommentar(
  tx: Transaksjon,
  k: { kommune: string; plan: string; navn: string; tekst: string; skrevet_at: Temporal.Instant },
): Promise<void> {
  await tx.db.insertInto("plankommentar").values(k).execute();
}
