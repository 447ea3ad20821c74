import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { ore } from "../../lov/kjerne/belop.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Norm } from "./typer.ts";

function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("livsoppholdsnorm")
    .select(["fra", "enslig", "par", "bofellesskap", "barn_0_5", "barn_6_10", "barn_11_17", "kilde", "satt_navn"])
    .where("kommune", "=", kommune)
    .orderBy("fra", "desc");
}

const fraRad = (r: Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>): Norm => ({
  fra: r.fra,
  satser: {
    enslig: ore(Number(r.enslig)),
    par: ore(Number(r.par)),
    bofellesskap: ore(Number(r.bofellesskap)),
    barn0til5: ore(Number(r.barn_0_5)),
    barn6til10: ore(Number(r.barn_6_10)),
    barn11til17: ore(Number(r.barn_11_17)),
  },
  kilde: r.kilde,
  sattAv: r.satt_navn,
});

/** The kommune's norm on a day; null: it has none. */
export async function normPaa(les: Lesing, kommune: string, dag: Dato): Promise<Norm | null> {
  const rad = await velg(les, kommune).where("fra", "<=", dag).limit(1).executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** The kommune's norms, the newest first. */
export async function normer(les: Lesing, kommune: string, antall: number): Promise<Norm[]> {
  return (await velg(les, kommune).limit(antall).execute()).map(fraRad);
}

/** @returns false when there is one from that day already */
export async function settInnNorm(
  tx: Transaksjon,
  kommune: string,
  n: Omit<Norm, "sattAv">,
  av: { readonly id: string; readonly navn: string; readonly na: Temporal.Instant },
): Promise<boolean> {
  const rad = await tx.db
    .insertInto("livsoppholdsnorm")
    .values({
      kommune,
      fra: n.fra,
      enslig: n.satser.enslig,
      par: n.satser.par,
      bofellesskap: n.satser.bofellesskap,
      barn_0_5: n.satser.barn0til5,
      barn_6_10: n.satser.barn6til10,
      barn_11_17: n.satser.barn11til17,
      kilde: n.kilde,
      satt_av: av.id,
      satt_navn: av.navn,
      satt_at: av.na,
    })
    .onConflict((k) => k.doNothing())
    .returning("fra")
    .executeTakeFirst();
  return rad !== undefined;
}
