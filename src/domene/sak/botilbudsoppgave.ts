import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { leggOppgave } from "../oppgave/index.ts";
import type { Tidspunkt } from "./hendelse.sql.ts";
import type { Sak } from "./typer.ts";

const BOTILBUD = "midlertidig_botilbud";

/** Does somebody ask for a place to sleep among these? */
export const girBotilbud = (tjenester: readonly (string | null)[]): boolean => tjenester.includes(BOTILBUD);

/**
 * Somebody has nowhere to sleep: the task to find a place stands on top of the list from now, and goes away only when one is taken, or is not needed. Laid once.
 *
 * https://lovdata.no/lov/2009-12-18-131/§27
 */
export async function leggBotilbudsoppgave(
  tx: Transaksjon,
  tid: Tidspunkt,
  { kommune, id, enhet, ansvarlig }: Pick<Sak, "kommune" | "id" | "enhet" | "ansvarlig">,
): Promise<void> {
  const apen = await tx.db
    .selectFrom("oppgave")
    .select("id")
    .where("kommune", "=", kommune)
    .where("sak", "=", id)
    .where("slag", "=", "finn_botilbud")
    .where("tilstand", "=", "apen")
    .executeTakeFirst();
  if (apen) return;
  const felles = { kommune, sak: id, enhet, ansvarlig, na: tid.na } as const;
  await leggOppgave(tx, { ...felles, slag: "finn_botilbud", art: "lov", sisteDag: tid.idag, topp: true });
}
