import { randomUUID } from "node:crypto";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { json } from "../../grunnmur/db/json.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Verdi } from "../../lov/kjerne/svar.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import type { Fristart, Fristslag } from "./typer.ts";

export interface NyFrist {
  /** For one that must be named before it is written. */
  readonly id?: string;
  readonly kommune: string;
  readonly sak: string;
  readonly klage?: string;
  readonly vedtak?: string;
  readonly slag: Fristslag;
  readonly art: Fristart;
  readonly sisteDag: Dato;
  readonly grunnlag: Verdi<unknown>;
  readonly na: Temporal.Instant;
}

/** Starts clocks and keeps the trace of their dates. @returns the id of each, in their order. */
export async function startFrister(tx: Transaksjon, frister: readonly NyFrist[]): Promise<string[]> {
  const rader = await tx.db
    .insertInto("frist")
    .values(
      frister.map((f) => ({
        id: f.id ?? randomUUID(),
        kommune: f.kommune,
        sak: f.sak,
        klage: f.klage ?? null,
        vedtak: f.vedtak ?? null,
        slag: f.slag,
        art: f.art,
        siste_dag: f.sisteDag,
        grunnlag: json(f.grunnlag),
        opprettet: f.na,
      })),
    )
    .returning("id")
    .execute();
  return rader.map(({ id }) => id);
}

/** Starts one clock. @returns its id. */
export async function startFrist(tx: Transaksjon, f: NyFrist): Promise<string> {
  const [id] = await startFrister(tx, [f]);
  sikre(id, "the clock that was written has an id");
  return id;
}

/** Which clocks to stop: all of some kinds in a case, narrowed to a complaint, a decision or one clock when given. */
export interface Fristvalg {
  readonly kommune: string;
  readonly sak: string;
  readonly slag: readonly Fristslag[];
  readonly klage?: string;
  readonly vedtak?: string;
  readonly frist?: string;
}

/**
 * Stops running clocks, because what they waited for has happened ("oppfylt") or because it no longer can ("falt_bort", "utlopt"). The tasks that
 * watched over a foreløpig svar end with its clock.
 */
export async function stoppFrister(
  tx: Transaksjon,
  valg: Fristvalg,
  status: "oppfylt" | "falt_bort" | "utlopt",
  na: Temporal.Instant,
): Promise<void> {
  let q = tx.db
    .updateTable("frist")
    .set({ status, avsluttet_at: na, pause: null })
    .where("kommune", "=", valg.kommune)
    .where("sak", "=", valg.sak)
    .where("slag", "in", [...valg.slag])
    .where("status", "=", "loper");
  if (valg.klage) q = q.where("klage", "=", valg.klage);
  if (valg.vedtak) q = q.where("vedtak", "=", valg.vedtak);
  if (valg.frist) q = q.where("id", "=", valg.frist);
  const stoppet = await q.returning("id").execute();
  const { kommune, sak } = valg;
  const gjort = status === "oppfylt" ? "gjort" : "falt_bort";
  for (const { id } of stoppet) {
    await avsluttOppgaver(tx, { kommune, sak, frist: id, slag: ["forelopig_svar", "forelopig_mangler"] }, gjort, na);
  }
}
