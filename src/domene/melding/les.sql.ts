import type { Lesing } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";

/** A few words between the party and the office, inside the case. */
export interface Melding {
  readonly id: string;
  readonly fraKommunen: boolean;
  readonly forfatter: string;
  readonly tekst: string;
  readonly sendtAt: Temporal.Instant;
  /** When somebody on the other side saw it; null = not yet. */
  readonly lestAt: Temporal.Instant | null;
}

/** The messages of the case, oldest first; the newest are kept when there are more than a page can hold. */
export async function meldingerI(les: Lesing, kommune: string, sak: string): Promise<Melding[]> {
  const rader = await les.db
    .selectFrom("melding")
    .select(["id", "fra_kommunen", "forfatter", "tekst", "sendt_at", "lest_at"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("sendt_at", "desc")
    .limit(grenser.melding.vist)
    .execute();
  return rader.reverse().map((r) => ({
    id: r.id,
    fraKommunen: r.fra_kommunen,
    forfatter: r.forfatter,
    tekst: r.tekst,
    sendtAt: r.sendt_at,
    lestAt: r.lest_at,
  }));
}
