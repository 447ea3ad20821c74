import { createHash } from "node:crypto";
import type pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { Base } from "./db/base.ts";
import { grenser } from "./grenser.ts";
import type { Klokke } from "./klokke.ts";
import { ja, nei, type Resultat } from "./resultat.ts";

export type Rateregel = keyof typeof grenser.rate;

export interface Rategrense {
  /**
   * Counts one try by `hvem` (an address, a session). Refuses when the rule's number within the rule's time is used up, with the
   * seconds until the next one. All processes count together, in the database; `hvem` is kept as a hash only.
   */
  tell(regel: Rateregel, hvem: string): Promise<Resultat<undefined, { readonly ventSekunder: number }>>;
}

/** `pool` acts as trappa_system (see `lagPool`). */
export function lagRategrense(pool: pg.Pool): Rategrense {
  const tellere = Object.fromEntries(
    Object.entries(grenser.rate).map(([regel, { antall, sekunder }]) => [
      regel,
      new RateLimiterPostgres({
        ...{ storeClient: pool, storeType: "pool", schemaName: "trappa", tableName: "rategrense", tableCreated: true },
        ...{ clearExpiredByTimeout: false, keyPrefix: regel, points: antall, duration: sekunder },
      }),
    ]),
  ) as Record<Rateregel, RateLimiterPostgres>;
  return {
    tell: async (regel, hvem) => {
      try {
        await tellere[regel].consume(createHash("sha256").update(hvem).digest("base64url"));
        return ja();
      } catch (svar) {
        if (!(svar instanceof RateLimiterRes)) throw svar;
        return nei({ ventSekunder: Math.ceil(svar.msBeforeNext / 1000) });
      }
    },
  };
}

/** Takes away the counts whose time is over. */
export async function ryddRategrense(base: Base, klokke: Klokke): Promise<void> {
  const na = klokke.na().epochMilliseconds;
  await base.skriv({ slag: "system" }, ({ db }) => db.deleteFrom("rategrense").where("expire", "<", na).execute());
}
