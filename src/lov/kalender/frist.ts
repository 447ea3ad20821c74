import { type Dato, leggTilAar, leggTilDager, leggTilManeder, leggTilUker } from "../kjerne/dato.ts";
import { type Hjemmel, hjemmel } from "../kjerne/hjemmel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { unike } from "../kjerne/svar.ts";
import { fridag, fridagshjemmel } from "./helligdager.ts";

/** How the law counts: domstolloven §§ 148 (counting) and 149 (the last day), and where it stands that the days it moved past were off. */
export const tellehjemler = (sporing: readonly Steg[]): readonly Hjemmel[] => [
  hjemmel("domstolloven", "148"),
  hjemmel("domstolloven", "149"),
  ...unike(sporing.flatMap((s) => (s.kode === "flyttet" && s.grunn !== "lordag" ? [fridagshjemmel(s.grunn)] : []))),
];

export interface Varighet {
  readonly enhet: "dager" | "uker" | "maneder" | "aar";
  readonly antall: number;
}

export interface Frist {
  readonly start: Dato;
  /** The whole of this day counts. */
  readonly sisteDag: Dato;
  /** Where the count ended, before it moved past days that are not working days. */
  readonly sisteDagForRulling: Dato;
}

export interface TeltFrist extends Frist {
  readonly sporing: readonly Steg[];
}

const dagtall = (d: Dato): string => d.slice(8);

function tellSteg(start: Dato, { enhet, antall }: Varighet): Extract<Steg, { til: Dato; antall: number }> {
  switch (enhet) {
    case "dager":
      return { kode: "dager", antall, fra: start, til: leggTilDager(start, antall) };
    case "uker":
      return { kode: "uker", antall, fra: start, til: leggTilUker(start, antall) };
    case "maneder": {
      const til = leggTilManeder(start, antall);
      return { kode: "maneder", antall, fra: start, til, kortet: dagtall(til) !== dagtall(start) };
    }
    case "aar": {
      const til = leggTilAar(start, antall);
      return { kode: "aar", antall, fra: start, til, kortet: dagtall(til) !== dagtall(start) };
    }
  }
}

/** A working day that many believe is a day off. */
function vanligDag(d: Dato): readonly Steg[] {
  if (d.endsWith("-12-24")) return [{ kode: "vanlig_dag", dato: d, dag: "julaften" }];
  if (d.endsWith("-12-31")) return [{ kode: "vanlig_dag", dato: d, dag: "nyttarsaften" }];
  return [];
}

/** Moves a day on to the next working day, one step of explanation for each day it passes. */
export function rull(d: Dato): { readonly dato: Dato; readonly sporing: readonly Steg[] } {
  const sporing: Steg[] = [];
  let dag = d;
  for (let grunn = fridag(dag); grunn !== null; grunn = fridag(dag)) {
    const neste = leggTilDager(dag, 1);
    sporing.push({ kode: "flyttet", fra: dag, til: neste, grunn });
    dag = neste;
  }
  return { dato: dag, sporing };
}

/**
 * Counts a time-limit from the day that starts it. That day is not counted; weeks end on the same weekday, months and years on
 * the same number, or on the month's last day. With `ruller` the last day moves past Saturdays and holidays.
 *
 * Six weeks are therefore +42 days and not +43: the start day is day zero.
 */
export function tellFrist(start: Dato, varighet: Varighet, ruller: boolean): TeltFrist {
  const telt = tellSteg(start, varighet);
  const foran: readonly Steg[] = [{ kode: "telles_ikke", dato: start }, telt];
  if (ruller) {
    const { dato: sisteDag, sporing } = rull(telt.til);
    const slutt: readonly Steg[] = [...sporing, ...vanligDag(sisteDag), { kode: "siste_dag", dato: sisteDag }];
    return { start, sisteDag, sisteDagForRulling: telt.til, sporing: [...foran, ...slutt] };
  }
  const grunn = fridag(telt.til);
  const staar: readonly Steg[] = grunn === null ? [] : [{ kode: "flyttes_ikke", dato: telt.til, grunn }];
  return {
    start,
    sisteDag: telt.til,
    sisteDagForRulling: telt.til,
    sporing: [...foran, ...staar, { kode: "siste_dag", dato: telt.til }],
  };
}

/** Weeks that roll: how a private person's time-limits are counted. */
export const ukefrist = (start: Dato, uker: number): TeltFrist => tellFrist(start, { enhet: "uker", antall: uker }, true);

/** Months, without rolling: how the limits that bind an authority are counted (ASSUMPTION: the law is silent, so the earliest reading). */
export const manedsfrist = (start: Dato, maneder: number): TeltFrist =>
  tellFrist(start, { enhet: "maneder", antall: maneder }, false);
