import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Tidspunkt } from "../sak/index.ts";

/**
 * Every night: drafts that nobody has touched for thirty days, and files that nothing points at any more, are deleted. What is not sent
 * is not the kommune's to keep. Runs under the system's role, in one kommune.
 *
 * @returns how many of each went
 */
export async function slettUtlopte(tx: Transaksjon, kommune: string, tid: Tidspunkt): Promise<{ utkast: number; filer: number }> {
  return { utkast: await slettUtkastFor(tx, kommune, tid.idag), filer: await slettLoseFiler(tx, kommune, tid.na) };
}

async function slettUtkastFor(tx: Transaksjon, kommune: string, idag: Dato): Promise<number> {
  const { numDeletedRows } = await tx.db
    .deleteFrom("utkast")
    .where("kommune", "=", kommune)
    .where("slettes", "<", idag)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** A file younger than this may still be on its way to what will point at it. */
const TIMER_FOR_LOSE_FILER = 24;

async function slettLoseFiler(tx: Transaksjon, kommune: string, na: Temporal.Instant): Promise<number> {
  const { numDeletedRows } = await tx.db
    .deleteFrom("fil as f")
    .where("f.kommune", "=", kommune)
    .where("f.lagret_at", "<", na.subtract({ hours: TIMER_FOR_LOSE_FILER }))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("utkast_fil as u").select("u.fil").whereRef("u.kommune", "=", "f.kommune").whereRef("u.fil", "=", "f.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("dokument as d").select("d.fil").whereRef("d.kommune", "=", "f.kommune").whereRef("d.fil", "=", "f.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("brev as b").select("b.fil").whereRef("b.kommune", "=", "f.kommune").whereRef("b.fil", "=", "f.id"))),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
