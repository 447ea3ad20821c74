import type { Lesing, Transaksjon } from "../../../grunnmur/db/base.ts";
import { type Dato, dato } from "../../../lov/kjerne/dato.ts";
import type { Utsattsvar } from "./svaret.ts";

type JaNei = Utsattsvar["svar"];

/** Whether a decision waits for a complaint: who raised it, what was answered and why, and what the body above said. */
export interface Utsatt {
  readonly id: string;
  readonly klage: string;
  readonly vedtak: string;
  readonly bedtAv: "part" | "kommunen" | "instansen";
  readonly bedt: Temporal.Instant;
  readonly ord: string;
  readonly svar: (Utsattsvar & { readonly tid: Temporal.Instant }) | null;
  /** The party has taken the no to the body above. */
  readonly tattVidere: Temporal.Instant | null;
  /** Since when the question lies with the body above; null: it is the office's to answer. */
  readonly hosInstans: Temporal.Instant | null;
  readonly instans: (Utsattsvar & { readonly tid: Temporal.Instant }) | null;
  /** The decision waits today. */
  readonly venter: boolean;
  readonly avsluttet: boolean;
  readonly versjon: number;
}

/** The newest on a complaint; null when nobody has raised it. */
export async function utsattFor(les: Lesing, kommune: string, klage: string): Promise<Utsatt | null> {
  const r = await les.db
    .selectFrom("utsatt_iverksetting")
    .selectAll()
    .where("kommune", "=", kommune)
    .where("klage", "=", klage)
    .orderBy((v) => v("avsluttet_at", "is", null), "desc")
    .orderBy("bedt_at", "desc")
    .executeTakeFirst();
  if (!r) return null;
  const endelig = r.instans_svar ?? r.svar;
  const dag = (d: Dato | null) => (d === null ? null : dato(d));
  return {
    ...{ id: r.id, klage: r.klage, vedtak: r.vedtak, bedtAv: r.bedt_av, bedt: r.bedt_at, ord: r.ord, versjon: r.versjon },
    svar:
      r.svar && r.besvart_at
        ? { svar: r.svar, begrunnelse: r.begrunnelse ?? "", vilkar: r.vilkar, til: dag(r.til), tid: r.besvart_at }
        : null,
    tattVidere: r.tatt_videre_at,
    hosInstans: r.hos_instans_at,
    instans:
      r.instans_svar && r.instans_notert_at
        ? {
            ...{ svar: r.instans_svar, begrunnelse: r.instans_begrunnelse ?? "", vilkar: r.instans_vilkar },
            ...{ til: dag(r.instans_til), tid: r.instans_notert_at },
          }
        : null,
    venter: endelig === "ja" && r.avsluttet_at === null,
    avsluttet: r.avsluttet_at !== null,
  };
}

/** @returns null when it has been raised already and the complaint runs */
export async function settInnUtsatt(
  tx: Transaksjon,
  u: { kommune: string; sak: string; klage: string; vedtak: string; bedtAv: Utsatt["bedtAv"]; ord: string; na: Temporal.Instant },
): Promise<string | null> {
  const rad = await tx.db
    .insertInto("utsatt_iverksetting")
    .values({
      ...{ kommune: u.kommune, sak: u.sak, klage: u.klage, vedtak: u.vedtak },
      ...{ bedt_av: u.bedtAv, bedt_at: u.na, ord: u.ord },
    })
    .onConflict((k) => k.doNothing()) // utsatt_iverksetting_en_apen
    .returning("id")
    .executeTakeFirst();
  return rad?.id ?? null;
}

type Endring = Partial<{
  svar: JaNei;
  begrunnelse: string;
  vilkar: string;
  til: Dato | null;
  hos_instans_at: Temporal.Instant;
  besvart_av: string;
  besvart_at: Temporal.Instant;
  tatt_videre_at: Temporal.Instant;
  instans_svar: JaNei;
  instans_begrunnelse: string;
  instans_vilkar: string;
  instans_til: Dato | null;
  instans_notert_av: string;
  instans_notert_at: Temporal.Instant;
  avsluttet_at: Temporal.Instant;
  vedtak: string;
}>;

/** @returns false when somebody else has changed it since it was read */
export async function endreUtsatt(
  tx: Transaksjon,
  kommune: string,
  u: Pick<Utsatt, "id" | "versjon">,
  e: Endring,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("utsatt_iverksetting")
    .set((v) => ({ ...e, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("id", "=", u.id)
    .where("versjon", "=", u.versjon)
    .where("avsluttet_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Those that waited until a day that has passed. */
export async function utlopteUtsatte(les: Lesing, kommune: string, idag: Dato, antall: number) {
  return les.db
    .selectFrom("utsatt_iverksetting")
    .select(["sak", "klage"])
    .where("kommune", "=", kommune)
    .where("avsluttet_at", "is", null)
    .where((v) => v(v.fn.coalesce("instans_til", "til"), "<", idag))
    .orderBy("id")
    .limit(antall)
    .execute();
}

/** The question that lies on the body's desk unanswered is nobody's any more. */
export async function laBortfalleHosInstansen(
  tx: Transaksjon,
  kommune: string,
  utsatt: string,
  na: Temporal.Instant,
): Promise<void> {
  await tx.db
    .updateTable("instans_utsatt")
    .set({ falt_bort_at: na })
    .where("kommune", "=", kommune)
    .where("utsatt", "=", utsatt)
    .where("svar", "is", null)
    .where("falt_bort_at", "is", null)
    .execute();
}
