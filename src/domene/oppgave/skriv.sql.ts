import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { leggUt } from "../../grunnmur/utboks.ts";
import "./jobber.ts";
import type { NyOppgave, Oppgaveslag } from "./typer.ts";

/** Puts a piece of work in the worklist of a unit. @returns its id. */
export async function leggOppgave(tx: Transaksjon, o: NyOppgave): Promise<string> {
  const [id] = await leggOppgaver(tx, [o]);
  sikre(id, "the task that was written has an id");
  return id;
}

/** Puts pieces of work in the worklists of their units. @returns the id of each, in their order. */
export async function leggOppgaver(tx: Transaksjon, oppgaver: readonly NyOppgave[]): Promise<string[]> {
  const lagt = await tx.db
    .insertInto("oppgave")
    .values(
      oppgaver.map((o) => ({
        kommune: o.kommune,
        sak: o.sak,
        klage: o.klage ?? null,
        vedtak: o.vedtak ?? null,
        brev: o.brev ?? null,
        frist: o.frist ?? null,
        enhet: o.enhet,
        ansvarlig: o.ansvarlig ?? null,
        slag: o.slag,
        art: o.art,
        siste_dag: o.sisteDag,
        topp: o.topp ?? false,
        opprettet: o.na,
      })),
    )
    .returning(["kommune", "id", "slag", "ansvarlig"])
    .execute();
  // Who needs help now does not wait for somebody to look at a list.
  for (const { kommune, id } of lagt.filter((o) => o.slag === "nodhjelp" && o.ansvarlig === null)) {
    await leggUt(tx, "nodhjelp.varsle", { kommune, oppgave: id }, `nodhjelp.varsle:${id}`);
  }
  return lagt.map(({ id }) => id);
}

/** Which tasks to close: those of some kinds in a case, narrowed when given. */
export interface Oppgavevalg {
  readonly kommune: string;
  readonly sak: string;
  readonly slag: readonly Oppgaveslag[];
  readonly klage?: string;
  readonly vedtak?: string;
  readonly brev?: string;
  readonly frist?: string;
}

/** Closes open tasks: done, or no longer needed. */
export async function avsluttOppgaver(
  tx: Transaksjon,
  valg: Oppgavevalg,
  tilstand: "gjort" | "falt_bort",
  na: Temporal.Instant,
): Promise<void> {
  let q = tx.db
    .updateTable("oppgave")
    .set((v) => ({ tilstand, avsluttet_at: na, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", valg.kommune)
    .where("sak", "=", valg.sak)
    .where("slag", "in", [...valg.slag])
    .where("tilstand", "=", "apen");
  if (valg.klage) q = q.where("klage", "=", valg.klage);
  if (valg.vedtak) q = q.where("vedtak", "=", valg.vedtak);
  if (valg.frist) q = q.where("frist", "=", valg.frist);
  if (valg.brev) q = q.where("brev", "=", valg.brev);
  await q.execute();
}

/** The case has got, or lost, its case worker: the open tasks follow. */
export async function tildelOppgaver(tx: Transaksjon, kommune: string, sak: string, ansvarlig: string | null): Promise<void> {
  await tx.db
    .updateTable("oppgave")
    .set((v) => ({ ansvarlig, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("tilstand", "=", "apen")
    .where("slag", "not in", ["godkjenn_vedtak", "behandle_klage_i_nemnd", "forelopig_mangler", "uten_klokke"])
    .execute();
}

/** A task for the one who leads the unit; with the unit when nobody does. Laid once: again for the same clock or case it is the same task. */
export async function leggLederoppgave(
  tx: Transaksjon,
  o: NyOppgave & { readonly slag: "forelopig_mangler" | "uten_klokke" },
): Promise<boolean> {
  const leder = await tx.db
    .selectFrom("ansatt_rolle as r")
    .innerJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "r.kommune").onRef("a.id", "=", "r.ansatt"))
    .select("a.id")
    .where("r.kommune", "=", o.kommune)
    .where("r.enhet", "=", o.enhet)
    .where("r.rolle", "=", "leder")
    .where("a.sluttet", "is", null)
    .orderBy("a.navn")
    .orderBy("a.id")
    .limit(1)
    .executeTakeFirst();
  const rad = await tx.db
    .insertInto("oppgave")
    .values({
      kommune: o.kommune,
      sak: o.sak,
      klage: o.klage ?? null,
      frist: o.frist ?? null,
      enhet: o.enhet,
      ansvarlig: leder?.id ?? null,
      slag: o.slag,
      art: o.art,
      siste_dag: o.sisteDag,
      opprettet: o.na,
    })
    .onConflict((k) => k.doNothing())
    .returning("id")
    .executeTakeFirst();
  return rad !== undefined;
}
