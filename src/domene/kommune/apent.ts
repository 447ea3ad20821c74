import { datoAv, TIDSSONE } from "../../grunnmur/klokke.ts";
import { fridag } from "../../lov/kalender/helligdager.ts";
import { type Dato, leggTilDager, ukedag } from "../../lov/kjerne/dato.ts";
import type { Apningstid, Nodvakt } from "./typer.ts";

/** Is somebody at the office now, and if not: when does it open? `apner` null: not within the next weeks. */
export type Svartid =
  | { readonly slag: "ukjent" }
  | { readonly slag: "apent"; readonly til: string }
  | { readonly slag: "stengt"; readonly apner: { readonly dag: Dato; readonly fra: string } | null };

/** As long as we look ahead: longer than any row of holidays. */
const DAGER_FRAM = 14;

/** The hours on this day: none on a holiday, whatever day of the week it is. A Saturday or Sunday is open when the kommune says so. */
function timene({ apent }: Pick<Nodvakt, "apent">, dag: Dato): Apningstid | null {
  const fri = fridag(dag);
  if (fri !== null && fri !== "lordag" && fri !== "sondag") return null;
  return apent[ukedag(dag) - 1] ?? null;
}

/** Who is to answer at this moment, by the kommune's own hours and the calendar of holidays. Pure. */
export function svartid(vakt: Pick<Nodvakt, "apent">, na: Temporal.Instant): Svartid {
  if (vakt.apent.every((d) => d === null)) return { slag: "ukjent" };
  const idag = datoAv(na);
  const klokka = na.toZonedDateTimeISO(TIDSSONE).toPlainTime().toString({ smallestUnit: "minute" });
  const i = timene(vakt, idag);
  if (i && i.fra <= klokka && klokka < i.til) return { slag: "apent", til: i.til };
  for (let n = i && klokka < i.fra ? 0 : 1; n <= DAGER_FRAM; n++) {
    const dag = leggTilDager(idag, n);
    const timer = timene(vakt, dag);
    if (timer) return { slag: "stengt", apner: { dag, fra: timer.fra } };
  }
  return { slag: "stengt", apner: null };
}
