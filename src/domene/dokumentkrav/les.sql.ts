import type { Lesing } from "../../grunnmur/db/base.ts";
import { MINDRE_INNGRIPENDE } from "../../lov/dokumentkrav.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { fjernetFraRad } from "../dokument/index.ts";
import type { Dokumentkrav, Paminnelse } from "./typer.ts";

function velgKrav(les: Lesing) {
  return les.db
    .selectFrom("dokumentkrav as k")
    .innerJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "k.kommune").onRef("a.id", "=", "k.bedt_av"))
    .select(["k.id", "k.hva", "k.formal", "k.siste_dag", "k.bedt_at", "k.tilstand", "k.svar", "k.dokument", "k.besvart_at"])
    .select(["k.nodvendig_fordi", "k.mindre_vurdert"])
    .leftJoin("dokument as d", (j) => j.onRef("d.kommune", "=", "k.kommune").onRef("d.id", "=", "k.dokument"))
    .leftJoin("fil as f", (j) => j.onRef("f.kommune", "=", "d.kommune").onRef("f.id", "=", "d.fil"))
    .select(["a.navn as bedt_av_navn", "d.fra as papir_fra", "d.dato as papir_dato", "f.kontroll as papir_kontroll"])
    .select(["d.fjernet_at", "d.fjernet_slag", "d.fjernet_grunn", "d.fjernet_av"]);
}
type Kravrad = Awaited<ReturnType<ReturnType<typeof velgKrav>["executeTakeFirstOrThrow"]>>;

function kravFraRad(r: Kravrad, paminnelser: readonly Paminnelse[]): Dokumentkrav {
  return {
    id: r.id,
    hva: r.hva,
    formal: r.formal,
    helKontoutskrift:
      r.nodvendig_fordi === null
        ? null
        : { fordi: r.nodvendig_fordi, vurdert: MINDRE_INNGRIPENDE.filter((m) => r.mindre_vurdert.includes(m)) },
    sisteDag: dato(r.siste_dag),
    bedtAvNavn: r.bedt_av_navn,
    bedtAt: r.bedt_at,
    tilstand: r.tilstand,
    svar: r.svar,
    dokument: r.dokument,
    besvartAt: r.besvart_at,
    papir:
      r.papir_fra !== null && r.papir_dato !== null && r.papir_kontroll !== null
        ? { fra: r.papir_fra, dato: r.papir_dato, kontroll: r.papir_kontroll, fjernet: fjernetFraRad(r) }
        : null,
    paminnelser,
  };
}

/** The office's own record of its reminders; the resident's timeline has what was sent. */
async function paminnelserI(les: Lesing, kommune: string, sak: string): Promise<ReadonlyMap<string, Paminnelse[]>> {
  if (les.omfang.slag === "innbygger") return new Map();
  const rader = await les.db
    .selectFrom("dokumentpaminnelse")
    .select(["krav", "utfall", "lagt_at", "avsluttet_at"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("lagt_at")
    .execute();
  return Map.groupBy(
    rader.map((r) => ({ krav: r.krav, utfall: r.utfall, nar: r.avsluttet_at ?? r.lagt_at })),
    (r) => r.krav,
  );
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
  const paminnelser = await paminnelserI(les, kommune, sak);
  return rader.map((r) => kravFraRad(r, paminnelser.get(r.id) ?? []));
}

/** One request in this case, or null when there is none that this reader may see. */
export async function finnKrav(les: Lesing, kommune: string, sak: string, id: string): Promise<Dokumentkrav | null> {
  const rad = await velgKrav(les)
    .where("k.kommune", "=", kommune)
    .where("k.sak", "=", sak)
    .where("k.id", "=", id)
    .executeTakeFirst();
  return rad ? kravFraRad(rad, (await paminnelserI(les, kommune, sak)).get(rad.id) ?? []) : null;
}
