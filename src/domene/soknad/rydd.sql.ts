import type { Base, Transaksjon } from "../../grunnmur/db/base.ts";
import type { Klokke } from "../../grunnmur/klokke.ts";
import "../../grunnmur/utboks.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { alleKommuner } from "../kommune/index.ts";
import type { Tidspunkt } from "../sak/index.ts";

declare module "../../grunnmur/utboks.ts" {
  interface Jobber {
    /** Deletes drafts nobody has touched, and files nothing points at. Nightly, through all kommuner. */
    "soknad.rydd": Record<string, never>;
  }
}

/**
 * Every night, in every kommune that takes applications: drafts that nobody has touched for thirty days, and files that nothing points at
 * any more, are deleted. What is not sent is not the kommune's to keep. Runs under the system's role.
 */
export async function ryddUtkast(deps: { readonly base: Base; readonly klokke: Klokke }): Promise<void> {
  const tid: Tidspunkt = { na: deps.klokke.na(), idag: deps.klokke.idag() };
  const kommuner = await deps.base.les({ slag: "offentlig" }, alleKommuner);
  for (const { nummer } of kommuner.filter((k) => k.tarImot)) {
    await deps.base.skriv({ slag: "system", kommune: nummer }, async (tx) => {
      await slettUtkastFor(tx, nummer, tid.idag);
      await slettLoseFiler(tx, nummer, tid.na);
    });
  }
}

async function slettUtkastFor(tx: Transaksjon, kommune: string, idag: Dato): Promise<void> {
  await tx.db.deleteFrom("utkast").where("kommune", "=", kommune).where("slettes", "<", idag).execute();
}

/** A file younger than this may still be on its way to what will point at it. */
const TIMER_FOR_LOSE_FILER = 24;

async function slettLoseFiler(tx: Transaksjon, kommune: string, na: Temporal.Instant): Promise<void> {
  await tx.db
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
    .execute();
}
