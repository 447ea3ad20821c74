import type { Base, Lesing } from "../../grunnmur/db/base.ts";
import type { Klokke } from "../../grunnmur/klokke.ts";
import { type Jobber, leggUt } from "../../grunnmur/utboks.ts";
import { borte, kollegaer } from "../ansatt/index.ts";
import { finnKommune } from "../kommune/index.ts";
import type { Varselport } from "../varsel/index.ts";

/** What the notices are wired to. `lenke` is where employees log in, the same for everybody. */
export interface Nodhjelpsdeps {
  readonly base: Base;
  readonly klokke: Klokke;
  readonly port: Varselport;
  readonly lenke: string;
}

const i = (kommune: string) => ({ slag: "system", kommune }) as const;

/** The unit of a task that is open and that nobody has taken, or null: then there is nothing to tell. */
async function utattI(les: Lesing, kommune: string, oppgave: string): Promise<string | null> {
  const rad = await les.db
    .selectFrom("oppgave")
    .select("enhet")
    .where("kommune", "=", kommune)
    .where("id", "=", oppgave)
    .where("tilstand", "=", "apen")
    .where("ansvarlig", "is", null)
    .executeTakeFirst();
  return rad?.enhet ?? null;
}

/** Lays out one notice to each who works in the unit today and is not away, all or none. Run again, each waits under its own key. */
export async function varsleKontoret(deps: Pick<Nodhjelpsdeps, "base" | "klokke">, p: Jobber["nodhjelp.varsle"]): Promise<void> {
  const idag = deps.klokke.idag();
  await deps.base.skriv(i(p.kommune), async (tx) => {
    const enhet = await utattI(tx, p.kommune, p.oppgave);
    if (enhet === null) return;
    const fravaer = await borte(tx, p.kommune, idag);
    for (const { ansatt } of await kollegaer(tx, p.kommune, [enhet], idag)) {
      if (fravaer.has(ansatt)) continue;
      const nokkel = `nodhjelp.varsle_en:${p.kommune}:${p.oppgave}:${ansatt}`;
      await leggUt(tx, "nodhjelp.varsle_en", { ...p, ansatt }, nokkel);
    }
  });
}

/**
 * Tells one employee by mail that something cannot wait, and nothing of what it is; then writes that it was told. A task that somebody has taken meanwhile is not
 * told of, and the same notice has the same mark at every try, so that the receiving side can see that it has had it.
 */
export async function varsleEn(deps: Nodhjelpsdeps, p: Jobber["nodhjelp.varsle_en"]): Promise<void> {
  const { kommune, oppgave, ansatt } = p;
  const varsel = await deps.base.les(i(kommune), async (les) => {
    if ((await utattI(les, kommune, oppgave)) === null) return null;
    const rad = await les.db
      .selectFrom("ansatt as a")
      .leftJoin("nodhjelpvarsel as v", (j) =>
        j.onRef("v.kommune", "=", "a.kommune").onRef("v.ansatt", "=", "a.id").on("v.oppgave", "=", oppgave),
      )
      .select(["a.epost", "v.svar"])
      .where("a.kommune", "=", kommune)
      .where("a.id", "=", ansatt)
      .executeTakeFirst();
    const her = await finnKommune(les, kommune);
    return rad?.epost && rad.svar === null && her ? { adresse: rad.epost, her } : null;
  });
  if (varsel === null) return;
  const svar = await deps.port.send({
    nokkel: `${oppgave}-${ansatt}`,
    til: { slag: "epost", adresse: varsel.adresse },
    sprak: varsel.her.malform,
    slag: "haster_pa_kontoret",
    avsender: `${varsel.her.navn} kommune`,
    lenke: deps.lenke,
  });
  await deps.base.skriv(i(kommune), (tx) =>
    tx.db
      .insertInto("nodhjelpvarsel")
      .values({ kommune, oppgave, ansatt, svar, varslet_at: deps.klokke.na() })
      .onConflict((k) => k.doNothing())
      .execute(),
  );
}
