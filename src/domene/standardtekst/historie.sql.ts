import type { Lesing } from "../../grunnmur/db/base.ts";
import { bibliotek } from "./bibliotek.sql.ts";
import type { Tekstversjon } from "./typer.ts";

interface Hvem {
  readonly id: string;
  readonly navn: string;
}

/** A version with who did what to it, and how many letters it stands in. */
export interface Historierad extends Tekstversjon {
  /** null: it came with Trappa. */
  readonly skrevetAv: Hvem | null;
  readonly endretTid: Temporal.Instant | null;
  readonly publisertAv: string | null;
  readonly trukketGrunn: string | null;
  /** The row's own version, for a draft that is worked on. */
  readonly versjon: number;
  readonly brev: number;
}

/** How many letters each version of each text stands in: "trappa/sok_igjen/1" → 12. Copies are letters. */
export async function brukI(les: Lesing, kommune: string, nokkel?: string): Promise<ReadonlyMap<string, number>> {
  const rader = await les.db
    .selectFrom("brev_standardtekst")
    .select(["opphav", "nokkel", "nr"])
    .select((v) => v.fn.countAll<number>().as("antall"))
    .where("kommune", "=", kommune)
    .$if(nokkel !== undefined, (q) => q.where("nokkel", "=", nokkel ?? ""))
    .groupBy(["opphav", "nokkel", "nr"])
    .execute();
  return new Map(rader.map((r) => [`${r.opphav}/${r.nokkel}/${r.nr}`, Number(r.antall)]));
}

/** Every version of one text, Trappa's and the kommune's own, the draft as well; the oldest first. None: there is no such text. */
export async function historien(les: Lesing, kommune: string, nokkel: string): Promise<readonly Historierad[]> {
  const alle = (await bibliotek(les, kommune)).filter((t) => t.nokkel === nokkel);
  const rader = await les.db
    .selectFrom("standardtekst as t")
    .innerJoin("ansatt as s", (j) => j.onRef("s.kommune", "=", "t.kommune").onRef("s.id", "=", "t.skrevet_av"))
    .leftJoin("ansatt as p", (j) => j.onRef("p.kommune", "=", "t.kommune").onRef("p.id", "=", "t.publisert_av"))
    .select(["t.nr", "t.skrevet_av", "s.navn as skrevet_navn", "t.endret_at", "p.navn as publisert_navn"])
    .select(["t.trukket_grunn", "t.versjon"])
    .where("t.kommune", "=", kommune)
    .where("t.nokkel", "=", nokkel)
    .execute();
  const bruk = await brukI(les, kommune, nokkel);
  return alle.map((t): Historierad => {
    const rad = t.opphav === "kommune" ? rader.find((r) => r.nr === t.nr) : undefined;
    return {
      ...t,
      skrevetAv: rad ? { id: rad.skrevet_av, navn: rad.skrevet_navn } : null,
      endretTid: rad?.endret_at ?? null,
      publisertAv: rad?.publisert_navn ?? null,
      trukketGrunn: rad?.trukket_grunn ?? null,
      versjon: rad?.versjon ?? 0,
      brev: bruk.get(`${t.opphav}/${t.nokkel}/${t.nr}`) ?? 0,
    };
  });
}
