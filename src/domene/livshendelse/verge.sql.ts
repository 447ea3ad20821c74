import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import type { Spor } from "../kommune/index.ts";
import type { Omfang } from "../person/index.ts";
import type { NyVerge } from "./verge.ts";

/** A verge that is noted with the decision it rests on; `spor` null: from before there were tracks, all of them. */
export interface Verge {
  readonly representasjon: string;
  readonly navn: string;
  readonly spor: readonly Spor[] | null;
  readonly omfang: readonly Omfang[];
  readonly fra: Dato;
  readonly til: Dato | null;
  readonly vedtak: {
    readonly embete: { readonly nb: string; readonly nn: string };
    readonly dato: Dato;
    readonly referanse: string;
    readonly fratatt: boolean;
  } | null;
}

function velg(les: Lesing, kommune: string, idag: Dato) {
  return les.db
    .selectFrom("representasjon as r")
    .innerJoin("person as p", (j) => j.onRef("p.kommune", "=", "r.kommune").onRef("p.id", "=", "r.representant"))
    .leftJoin("vergemal as v", (j) => j.onRef("v.kommune", "=", "r.kommune").onRef("v.representasjon", "=", "r.id"))
    .leftJoin("embete as e", "e.id", "v.embete")
    .select(["r.id", "r.spor", "r.omfang", "r.fra", "r.til", "p.navn", "v.vedtak_dato", "v.referanse", "v.fratatt"])
    .select(["e.navn_nb", "e.navn_nn"])
    .where("r.kommune", "=", kommune)
    .where("r.slag", "=", "verge")
    .where("r.trukket_at", "is", null)
    .where((v) => v.or([v("r.til", "is", null), v("r.til", ">=", idag)]));
}

/** The verger of a person today, and those who begin later. */
export async function vergerFor(les: Lesing, kommune: string, person: string, idag: Dato): Promise<Verge[]> {
  const rader = await velg(les, kommune, idag).where("r.representert", "=", person).orderBy("r.fra").execute();
  return rader.map((r) => ({
    representasjon: r.id,
    navn: r.navn,
    spor: r.spor as Spor[] | null,
    omfang: r.omfang as Omfang[],
    fra: dato(r.fra),
    til: r.til === null ? null : dato(r.til),
    vedtak:
      r.vedtak_dato && r.referanse
        ? {
            embete: { nb: r.navn_nb ?? "", nn: r.navn_nn ?? "" },
            dato: dato(r.vedtak_dato),
            referanse: r.referanse,
            fratatt: r.fratatt ?? false,
          }
        : null,
  }));
}

/** Is this one noted as the person's verge today, or from a day to come? */
export async function finnVerge(les: Lesing, kommune: string, person: string, verge: string, idag: Dato): Promise<boolean> {
  const rad = await velg(les, kommune, idag)
    .where("r.representert", "=", person)
    .where("r.representant", "=", verge)
    .executeTakeFirst();
  return rad !== undefined;
}

export async function settInnVergemal(
  tx: Transaksjon,
  v: Pick<NyVerge, "embete" | "vedtakDato" | "referanse" | "fratatt" | "sak"> & {
    kommune: string;
    representasjon: string;
    av: string;
    na: Temporal.Instant;
  },
): Promise<void> {
  await tx.db
    .insertInto("vergemal")
    .values({
      ...{ kommune: v.kommune, representasjon: v.representasjon, embete: v.embete, vedtak_dato: v.vedtakDato, sak: v.sak },
      ...{ referanse: v.referanse.trim(), fratatt: v.fratatt, registrert_av: v.av, registrert_at: v.na },
    })
    .execute();
}

/** Writes why it ends, when it is this person's verge and has not ended. @returns its first day; null when there is none */
export async function settVergeslutt(
  tx: Transaksjon,
  v: { kommune: string; person: string; representasjon: string; grunn: string },
): Promise<{ fra: Dato } | null> {
  const rad = await tx.db
    .selectFrom("representasjon")
    .select("fra")
    .where("kommune", "=", v.kommune)
    .where("id", "=", v.representasjon)
    .where("representert", "=", v.person)
    .where("slag", "=", "verge")
    .where("trukket_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (!rad) return null;
  await tx.db
    .updateTable("vergemal")
    .set({ avsluttet_grunn: v.grunn })
    .where("kommune", "=", v.kommune)
    .where("representasjon", "=", v.representasjon)
    .execute();
  return { fra: dato(rad.fra) };
}
