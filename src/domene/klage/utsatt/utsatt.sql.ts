import type { Lesing, Transaksjon } from "../../../grunnmur/db/base.ts";

type JaNei = "ja" | "nei";

/** Whether a decision waits for a complaint: who raised it, what was answered and why, and what the body above said. */
export interface Utsatt {
  readonly id: string;
  readonly klage: string;
  readonly vedtak: string;
  readonly bedtAv: "part" | "kommunen";
  readonly bedt: Temporal.Instant;
  readonly ord: string;
  readonly svar: { readonly svar: JaNei; readonly begrunnelse: string; readonly tid: Temporal.Instant } | null;
  /** The party has taken the no to the body above. */
  readonly tattVidere: Temporal.Instant | null;
  readonly instans: { readonly svar: JaNei; readonly begrunnelse: string } | null;
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
    .orderBy("bedt_at", "desc")
    .executeTakeFirst();
  if (!r) return null;
  const endelig = r.instans_svar ?? r.svar;
  return {
    ...{ id: r.id, klage: r.klage, vedtak: r.vedtak, bedtAv: r.bedt_av, bedt: r.bedt_at, ord: r.ord, versjon: r.versjon },
    svar: r.svar && r.besvart_at ? { svar: r.svar, begrunnelse: r.begrunnelse ?? "", tid: r.besvart_at } : null,
    tattVidere: r.tatt_videre_at,
    instans: r.instans_svar ? { svar: r.instans_svar, begrunnelse: r.instans_begrunnelse ?? "" } : null,
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
  besvart_av: string;
  besvart_at: Temporal.Instant;
  tatt_videre_at: Temporal.Instant;
  instans_svar: JaNei;
  instans_begrunnelse: string;
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
