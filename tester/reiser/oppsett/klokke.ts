import { forskjovetKlokke, type Klokke } from "../../../src/grunnmur/klokke.ts";

/** A clock that runs, and that a journey can set forward when people wait for weeks. */
export interface Reiseklokke extends Klokke {
  /** When what was to be done today is done, it is `klokkeslett` ("14:30", Norwegian time) on this day. */
  gaTil(dag: string, klokkeslett?: string): Promise<void>;
  /** Later the same day. */
  ventMinutter(minutter: number): void;
}

/** The Monday morning when every journey begins. */
export const MANDAG = "2026-09-07";

/** @param dagsverket waits until nothing of the day is left to do: a letter sent on one day must not get its notice on the next. */
export function reiseklokke(dagsverket: () => Promise<void>): Reiseklokke {
  const i = (dag: string, klokkeslett: string) =>
    forskjovetKlokke(Temporal.PlainDateTime.from(`${dag}T${klokkeslett}`).toZonedDateTime("Europe/Oslo").toInstant().toString());
  let na = i(MANDAG, "09:00");
  return {
    na: () => na.na(),
    idag: () => na.idag(),
    gaTil: async (dag, klokkeslett = "10:00") => {
      await dagsverket();
      na = i(dag, klokkeslett);
    },
    ventMinutter: (minutter) => {
      na = forskjovetKlokke(na.na().add({ minutes: minutter }).toString());
    },
  };
}
