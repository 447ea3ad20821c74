import type { Base } from "../grunnmur/db/base.ts";
import type { Identitet } from "../grunnmur/ident/index.ts";
import type { Arbeidervalg, Jobbhandterere } from "../grunnmur/jobb/arbeider.ts";
import type { Klokke } from "../grunnmur/klokke.ts";
import type { Logg } from "../grunnmur/logg.ts";
import { ryddRategrense } from "../grunnmur/rate.ts";

export interface Jobbdeler {
  readonly base: Base;
  readonly klokke: Klokke;
  readonly ident: Identitet;
  readonly logg: Logg;
}

/** Every job and who does it. A job of `Jobber` without a line here does not compile. */
export function lagJobber({ base, klokke, ident }: Jobbdeler): Jobbhandterere {
  return {
    "system.rydd": async () => {
      await ident.rydd();
      await ryddRategrense(base, klokke);
    },
  };
}

/** What runs by the clock (UTC). */
export const faste: NonNullable<Arbeidervalg["faste"]> = [{ jobb: "system.rydd", nar: "17 2 * * *" }];

/** A job that fails again and again, and belongs to no case: it is told in the log, for the one who runs the server. */
export function oppgi({ logg }: Jobbdeler): Arbeidervalg["oppgi"] {
  return async ({ navn, id, forsok }) => logg.feil("jobb.oppgitt", { jobb: navn, id, antall: forsok });
}
