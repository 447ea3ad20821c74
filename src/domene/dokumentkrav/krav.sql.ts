import { sql } from "kysely";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Mindre } from "../../lov/dokumentkrav.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { startFrist, type Tidspunkt } from "../sak/index.ts";

export interface NyttKrav {
  readonly kommune: string;
  readonly sak: string;
  readonly hva: string;
  readonly formal: string;
  /** Set when it is the whole bank statement. */
  readonly helKontoutskrift: { readonly fordi: string; readonly vurdert: readonly Mindre[] } | null;
  readonly innen: Dato;
  readonly bedtAv: string;
}

export async function settInnKrav(tx: Transaksjon, k: NyttKrav, na: Temporal.Instant): Promise<string> {
  const { id } = await tx.db
    .insertInto("dokumentkrav")
    .values({
      kommune: k.kommune,
      sak: k.sak,
      hva: k.hva,
      formal: k.formal,
      hel_kontoutskrift: k.helKontoutskrift !== null,
      nodvendig_fordi: k.helKontoutskrift?.fordi ?? null,
      mindre_vurdert: [...(k.helKontoutskrift?.vurdert ?? [])],
      siste_dag: k.innen,
      bedt_av: k.bedtAv,
      bedt_at: na,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The clock of one request: a date a person has set. Its grunnlag names the request, so that the answer stops this clock alone. */
export async function startKravfrist(
  tx: Transaksjon,
  k: Pick<NyttKrav, "kommune" | "sak" | "innen"> & { readonly id: string },
  tid: Tidspunkt,
  hjemler: readonly Hjemmel[],
): Promise<void> {
  await startFrist(tx, {
    kommune: k.kommune,
    sak: k.sak,
    slag: "dokument",
    art: "satt",
    sisteDag: k.innen,
    grunnlag: {
      verdi: { krav: k.id, start: tid.idag, sisteDag: k.innen, sisteDagForRulling: k.innen },
      sporing: [{ kode: "siste_dag", dato: k.innen }],
      hjemmel: hjemler,
      forbehold: [],
    },
    na: tid.na,
  });
}

export async function stoppKravfrist(
  tx: Transaksjon,
  kommune: string,
  sak: string,
  krav: string,
  na: Temporal.Instant,
): Promise<void> {
  await tx.db
    .updateTable("frist")
    .set({ status: "oppfylt", avsluttet_at: na })
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("slag", "=", "dokument")
    .where("status", "=", "loper")
    .where(sql<string>`grunnlag -> 'verdi' ->> 'krav'`, "=", krav)
    .execute();
}

/** Keeps the answer to a request. Of two answers at once the first stands. @returns false when it was answered already. */
export async function besvarKrav(
  tx: Transaksjon,
  kommune: string,
  krav: string,
  svar: { tilstand: "besvart" | "har_ikke"; tekst: string; dokument: string | null; na: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("dokumentkrav")
    .set({ tilstand: svar.tilstand, svar: svar.tekst || null, dokument: svar.dokument, besvart_at: svar.na })
    .where("kommune", "=", kommune)
    .where("id", "=", krav)
    .where("tilstand", "=", "apent")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Gives a request that waits a new day. */
export async function flyttKrav(tx: Transaksjon, kommune: string, krav: string, innen: Dato): Promise<void> {
  await tx.db
    .updateTable("dokumentkrav")
    .set({ siste_dag: innen })
    .where("kommune", "=", kommune)
    .where("id", "=", krav)
    .where("tilstand", "=", "apent")
    .execute();
}

/** Asks no more. */
export async function trekkKrav(tx: Transaksjon, kommune: string, krav: string, na: Temporal.Instant): Promise<void> {
  await tx.db
    .updateTable("dokumentkrav")
    .set({ tilstand: "trukket", besvart_at: na })
    .where("kommune", "=", kommune)
    .where("id", "=", krav)
    .where("tilstand", "=", "apent")
    .execute();
}
