import { type Dato, dato } from "../lov/kjerne/dato.ts";

/** Norwegian law counts days where people live: a day begins and ends in Europe/Oslo. */
export const TIDSSONE = "Europe/Oslo";

/** The only source of time. Acts take it as an argument, so that every deadline can be tested on any day. */
export interface Klokke {
  na(): Temporal.Instant;
  idag(): Dato;
}

/** The calendar day in Norway of a moment. */
export function datoAv(tidspunkt: Temporal.Instant): Dato {
  return dato(tidspunkt.toZonedDateTimeISO(TIDSSONE).toPlainDate().toString());
}

/** Whole hours until this day is over in Norway; below zero when it is. The hour of the change of the clock counts as it passes. */
export function timerIgjen(dag: Dato, na: Temporal.Instant): number {
  const slutt = Temporal.PlainDate.from(dag).add({ days: 1 }).toZonedDateTime(TIDSSONE).toInstant();
  return Math.floor(na.until(slutt).total("hours"));
}

function klokke(na: () => Temporal.Instant): Klokke {
  return { na, idag: () => datoAv(na()) };
}

export const systemklokke: Klokke = klokke(() => Temporal.Now.instant());

/** A clock that stands still. `iso` is a moment ("2026-11-21T10:00:00Z") or a date, which means noon in Norway that day. */
export function fastKlokke(iso: string): Klokke {
  const tidspunkt = tidspunktAv(iso);
  return klokke(() => tidspunkt);
}

/** A clock that runs, but started at `iso`. For development and journeys through weeks of waiting; never in production. */
export function forskjovetKlokke(iso: string): Klokke {
  const forskyvning = Temporal.Now.instant().until(tidspunktAv(iso));
  return klokke(() => Temporal.Now.instant().add(forskyvning));
}

function tidspunktAv(iso: string): Temporal.Instant {
  if (iso.includes("T")) return Temporal.Instant.from(iso);
  return Temporal.PlainDate.from(iso).toZonedDateTime({ timeZone: TIDSSONE, plainTime: "12:00" }).toInstant();
}
