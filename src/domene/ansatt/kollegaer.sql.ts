import type { Lesing } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";

export interface Kollega {
  readonly ansatt: string;
  readonly navn: string;
  /** The units where they work with cases. */
  readonly enheter: readonly string[];
}

/** Those who work with cases in some units today, by name. */
export async function kollegaer(
  les: Lesing,
  kommune: string,
  enheter: readonly string[],
  idag: Dato,
): Promise<readonly Kollega[]> {
  if (enheter.length === 0) return [];
  const rader = await les.db
    .selectFrom("ansatt_rolle as r")
    .innerJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "r.kommune").onRef("a.id", "=", "r.ansatt"))
    .select(["a.id", "a.navn", "r.enhet"])
    .distinct()
    .where("r.kommune", "=", kommune)
    .where("r.enhet", "in", [...enheter])
    .where("r.rolle", "in", ["saksbehandler", "leder"])
    .where((v) => v.or([v("a.sluttet", "is", null), v("a.sluttet", ">", idag)]))
    .orderBy("a.navn")
    .orderBy("a.id")
    .limit(grenser.ansatt.kolleger)
    .execute();
  const etterId = new Map<string, Kollega>();
  for (const r of rader)
    etterId.set(r.id, { ansatt: r.id, navn: r.navn, enheter: [...(etterId.get(r.id)?.enheter ?? []), r.enhet] });
  return [...etterId.values()];
}
