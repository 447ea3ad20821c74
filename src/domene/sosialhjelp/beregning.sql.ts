import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { json } from "../../grunnmur/db/json.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { les as lesFakta } from "../../lov/kjerne/les.ts";
import { utmaling } from "../../lov/sosialtjenesteloven/p18-utmaling.ts";
import type { Stonadsberegning, Utmalingsfakta } from "./typer.ts";

export async function settInnBeregning(
  tx: Transaksjon,
  kommune: string,
  sak: string,
  av: string,
  b: Omit<Stonadsberegning, "id">,
): Promise<string> {
  const { id } = await tx.db
    .insertInto("stonadsberegning")
    .values({
      ...{ kommune, sak, maned: b.maned, vurdering: b.vurdering, laget_av: av, laget_navn: b.av, laget_at: b.tid },
      ...{ fakta: json(b.fakta), svar: json(b.svar) },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The workings out of a case, the newest first. */
export async function beregningerI(les: Lesing, kommune: string, sak: string, antall: number): Promise<Stonadsberegning[]> {
  const rader = await les.db
    .selectFrom("stonadsberegning")
    .select(["id", "maned", "fakta", "svar", "vurdering", "laget_navn", "laget_at"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("laget_at", "desc")
    .orderBy("id")
    .limit(antall)
    .execute();
  return rader.map((r) => ({
    id: r.id,
    maned: r.maned,
    fakta: faktaI(r.fakta),
    svar: r.svar as unknown as Stonadsberegning["svar"],
    vurdering: r.vurdering,
    av: r.laget_navn,
    tid: r.laget_at,
  }));
}

function faktaI(lagret: unknown): Utmalingsfakta {
  const lest = lesFakta(utmaling.felter, lagret);
  sikre(lest.ok, "what a sum was made of can be read again");
  return lest.verdi as Utmalingsfakta;
}
