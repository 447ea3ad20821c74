import { type Dato, dagerMellom, leggTilDager, ukedag } from "../../lov/kjerne/dato.ts";

/** One count of days, as the pages see it; a page makes it from the trace that the law gave with the date. */
export interface Telling {
  /** Day 0: the day it came. It is not counted. */
  readonly start: Dato;
  /** The last day, after any move. */
  readonly slutt: Dato;
  /** Where the count ended, when the last day was moved from there. */
  readonly telt?: Dato | undefined;
  /** Public holidays on the way, with their names. Weekends are known. */
  readonly helligdager?: readonly { readonly dato: Dato; readonly navn: string }[] | undefined;
}

/** off: a Saturday, Sunday or holiday. Outside: before the start or after the end. */
export interface Teldag {
  readonly dato: Dato;
  readonly slag: "start" | "dag" | "fri" | "telt" | "slutt" | "utenfor";
  /** Days since the start. */
  readonly nr: number;
  readonly helligdag: string | null;
}

export interface Teluke {
  readonly ukenummer: number;
  readonly dager: readonly Teldag[];
}

/** A calendar longer than this explains nothing; then only the list is shown. */
const FLEST_UKER = 18;

function slagAv(d: Dato, t: Telling, helligdag: string | null): Teldag["slag"] {
  if (d < t.start || d > t.slutt) return "utenfor";
  if (d === t.slutt) return "slutt";
  if (d === t.start) return "start";
  if (d === t.telt) return "telt";
  return helligdag !== null || ukedag(d) > 5 ? "fri" : "dag";
}

/** The weeks from the start to the last day, Monday first; empty when they are too many to show. */
export function teluker(t: Telling): readonly Teluke[] {
  const navn = new Map((t.helligdager ?? []).map((h) => [h.dato, h.navn] as const));
  const mandag = leggTilDager(t.start, 1 - ukedag(t.start));
  const antall = Math.floor(dagerMellom(mandag, t.slutt) / 7) + 1;
  if (antall < 1 || antall > FLEST_UKER) return [];
  return Array.from({ length: antall }, (_, u) => {
    const dager = Array.from({ length: 7 }, (_, i): Teldag => {
      const d = leggTilDager(mandag, u * 7 + i);
      const helligdag = navn.get(d) ?? null;
      return { dato: d, slag: slagAv(d, t, helligdag), nr: dagerMellom(t.start, d), helligdag };
    });
    return { ukenummer: Temporal.PlainDate.from(leggTilDager(mandag, u * 7)).weekOfYear ?? 0, dager };
  });
}
