import { sql } from "kysely";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Lesing } from "../db/base.ts";
import { sikre } from "../resultat.ts";
import { type Fnr, tolkFnr } from "./fnr.ts";
import type { Okt } from "./okt.ts";

export type Rolle = "saksbehandler" | "leder" | "nemnd" | "administrator";
export type Enhetsslag = "tildelingskontor" | "nav" | "boligkontor" | "klagenemnd";

export interface Ansattrolle {
  readonly enhet: string;
  readonly enhetSlag: Enhetsslag;
  readonly rolle: Rolle;
}

/** Who a request comes from, as the session and the staff lists tell. */
export type Aktor =
  | { readonly slag: "anonym" }
  | { readonly slag: "innbygger"; readonly fnr: Fnr; readonly fodt: Dato; readonly navn: string }
  | {
      readonly slag: "ansatt";
      readonly kommune: string;
      readonly ansatt: string;
      readonly navn: string;
      readonly roller: readonly Ansattrolle[];
    }
  | { readonly slag: "embete"; readonly embete: string; readonly ansatt: string; readonly navn: string };

/** Where the request is: in a kommune or at a Statsforvalter's desk. */
export type Hvor = { readonly kommune: string } | { readonly embete: string };

const ANONYM: Aktor = { slag: "anonym" };

/**
 * Who this session is here. The door that was used decides: a resident's session never gives an employee's rights, and the other way round.
 * The staff lists are asked each time, so that one who has left, or lost a role, has lost it at the next click.
 *
 * @param les scope `system`: the lists are looked up by fnr, before anything else is known
 * @returns `anonym` also for an employee who does not work here; the session itself tells whether somebody is logged in
 */
export async function finnAktor(les: Lesing, okt: Okt | null, hvor: Hvor | null, idag: Dato): Promise<Aktor> {
  if (!okt) return ANONYM;
  if (okt.slag === "innbygger") return innbygger(okt);
  if (!hvor) return ANONYM;
  return "kommune" in hvor ? ansattI(les, okt.fnr, hvor.kommune, idag) : ansattHos(les, okt.fnr, hvor.embete, idag);
}

function innbygger(okt: Okt): Aktor {
  const nummer = tolkFnr(okt.fnr);
  sikre(nummer.ok, "a session's fnr was checked at login");
  return { slag: "innbygger", fnr: nummer.verdi.fnr, fodt: nummer.verdi.fodt, navn: okt.navn };
}

async function ansattI(les: Lesing, fnr: string, kommune: string, idag: Dato): Promise<Aktor> {
  const rader = await les.db
    .selectFrom("ansatt as a")
    .leftJoin("ansatt_rolle as r", (j) => j.onRef("r.kommune", "=", "a.kommune").onRef("r.ansatt", "=", "a.id"))
    .leftJoin("enhet as e", (j) => j.onRef("e.kommune", "=", "r.kommune").onRef("e.id", "=", "r.enhet"))
    .select(["a.id as ansatt", "a.navn", "r.enhet", "e.slag as enhetSlag", "r.rolle"])
    .where("a.kommune", "=", kommune)
    .where("a.fnr", "=", fnr)
    .where((e) => e.or([e("a.sluttet", "is", null), e("a.sluttet", ">", idag)]))
    .execute();
  const forste = rader[0];
  if (!forste) return ANONYM;
  const roller = rader.flatMap((r) =>
    r.enhet && r.enhetSlag && r.rolle ? [{ enhet: r.enhet, enhetSlag: r.enhetSlag, rolle: r.rolle }] : [],
  );
  return { slag: "ansatt", kommune, ansatt: forste.ansatt, navn: forste.navn, roller };
}

async function ansattHos(les: Lesing, fnr: string, embete: string, idag: Dato): Promise<Aktor> {
  const rad = await les.db
    .selectFrom("embeteansatt")
    .select(["id", "navn"])
    .where("embete", "=", embete)
    .where("fnr", "=", fnr)
    .where((e) => e.or([e("sluttet", "is", null), e("sluttet", ">", idag)]))
    .executeTakeFirst();
  return rad ? { slag: "embete", embete, ansatt: rad.id, navn: rad.navn } : ANONYM;
}

/** Where an employee may go after login, with what the person is there. */
export type Arbeidssted =
  | {
      readonly slag: "kommune";
      readonly nummer: string;
      readonly slug: string;
      readonly navn: string;
      readonly roller: readonly Rolle[];
    }
  | { readonly slag: "embete"; readonly embete: string };

/** Every desk where the session's person works today, kommuner by name and then embeter. Empty for a resident's session. */
export async function finnArbeidssteder(les: Lesing, okt: Okt, idag: Dato): Promise<Arbeidssted[]> {
  if (okt.slag !== "ansatt") return [];
  const iArbeid = sql<boolean>`coalesce(sluttet > ${idag}, true)`;
  const kommuner = await les.db
    .selectFrom("ansatt as a")
    .innerJoin("kommune as k", "k.nummer", "a.kommune")
    .leftJoin("ansatt_rolle as r", (j) => j.onRef("r.kommune", "=", "a.kommune").onRef("r.ansatt", "=", "a.id"))
    .select(["k.nummer", "k.slug", "k.navn", sql<Rolle[]>`array_remove(array_agg(distinct r.rolle), null)`.as("roller")])
    .where("a.fnr", "=", okt.fnr)
    .where(iArbeid)
    .groupBy(["k.nummer", "k.slug", "k.navn"])
    .orderBy("k.navn")
    .execute();
  const embeter = await les.db
    .selectFrom("embeteansatt")
    .select("embete")
    .where("fnr", "=", okt.fnr)
    .where(iArbeid)
    .orderBy("embete")
    .execute();
  return [
    ...kommuner.map((k) => ({ slag: "kommune" as const, ...k })),
    ...embeter.map((e) => ({ slag: "embete" as const, ...e })),
  ];
}
