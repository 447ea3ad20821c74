import type { Lesing } from "../../grunnmur/db/base.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import type { Dokumentkrav } from "./typer.ts";

function velgKrav(les: Lesing) {
  return les.db
    .selectFrom("dokumentkrav as k")
    .innerJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "k.kommune").onRef("a.id", "=", "k.bedt_av"))
    .select(["k.id", "k.hva", "k.formal", "k.siste_dag", "k.bedt_at", "k.tilstand", "k.svar", "k.dokument", "k.besvart_at"])
    .select("a.navn as bedt_av_navn");
}
type Kravrad = Awaited<ReturnType<ReturnType<typeof velgKrav>["executeTakeFirstOrThrow"]>>;

function kravFraRad(r: Kravrad): Dokumentkrav {
  return {
    id: r.id,
    hva: r.hva,
    formal: r.formal,
    sisteDag: dato(r.siste_dag),
    bedtAvNavn: r.bedt_av_navn,
    bedtAt: r.bedt_at,
    tilstand: r.tilstand,
    svar: r.svar,
    dokument: r.dokument,
    besvartAt: r.besvart_at,
  };
}

/** What the office has asked for in this case, the first day first. */
export async function kravI(les: Lesing, kommune: string, sak: string): Promise<Dokumentkrav[]> {
  const rader = await velgKrav(les)
    .where("k.kommune", "=", kommune)
    .where("k.sak", "=", sak)
    .orderBy("k.siste_dag")
    .orderBy("k.bedt_at")
    .limit(200)
    .execute();
  return rader.map(kravFraRad);
}

/** One request in this case, or null when there is none that this reader may see. */
export async function finnKrav(les: Lesing, kommune: string, sak: string, id: string): Promise<Dokumentkrav | null> {
  const rad = await velgKrav(les)
    .where("k.kommune", "=", kommune)
    .where("k.sak", "=", sak)
    .where("k.id", "=", id)
    .executeTakeFirst();
  return rad ? kravFraRad(rad) : null;
}
