import { sql } from "kysely";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { hjemmelnokkel } from "../../lov/kjerne/hjemmel.ts";
import type { ProvdOvergang } from "./overgang.ts";

/** The section by which this employee is inhabil in the case, as a stored key; null when nobody has said so. */
export async function inhabilI(les: Lesing, kommune: string, sak: string, ansatt: string): Promise<string | null> {
  const rad = await les.db
    .selectFrom("inhabilitet")
    .select("hjemmel")
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("ansatt", "=", ansatt)
    .executeTakeFirst();
  return rad?.hjemmel ?? null;
}

/** In which of these cases this employee is inhabil. */
export async function inhabilIAv(
  les: Lesing,
  kommune: string,
  ansatt: string,
  saker: readonly string[],
): Promise<ReadonlySet<string>> {
  if (saker.length === 0) return new Set();
  const rader = await les.db
    .selectFrom("inhabilitet")
    .select("sak")
    .where("kommune", "=", kommune)
    .where("ansatt", "=", ansatt)
    .where("sak", "=", sql<string>`any(${saker}::uuid[])`)
    .execute();
  return new Set(rader.map((r) => r.sak));
}

/** Who is inhabil in the case, by name and section. */
export async function inhabileI(
  les: Lesing,
  kommune: string,
  sak: string,
): Promise<readonly { readonly ansatt: string; readonly navn: string; readonly hjemmel: string }[]> {
  return les.db
    .selectFrom("inhabilitet as i")
    .innerJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "i.kommune").onRef("a.id", "=", "i.ansatt"))
    .select(["i.ansatt", "a.navn", "i.hjemmel"])
    .where("i.kommune", "=", kommune)
    .where("i.sak", "=", sak)
    .orderBy("i.meldt_at")
    .execute();
}

/** Writes it down once, and takes every open task of the case from the one it is about. @returns false when it was known */
export async function settInhabil(
  tx: Transaksjon,
  hvor: {
    readonly kommune: string;
    readonly sak: string;
    readonly ansatt: string;
    readonly meldtAv: string;
    readonly na: Temporal.Instant;
  },
  grunn: { readonly ord: string; readonly inhabil: NonNullable<ProvdOvergang["inhabil"]> },
): Promise<boolean> {
  const { kommune, sak, ansatt } = hvor;
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto("inhabilitet")
    .values({
      ...{ kommune, sak, ansatt, meldt_av: hvor.meldtAv, meldt_at: hvor.na, begrunnelse: grunn.ord },
      ...{ tilknytning: grunn.inhabil.tilknytning, hjemmel: hjemmelnokkel(grunn.inhabil.hjemmel) },
    })
    .onConflict((k) => k.doNothing())
    .executeTakeFirst();
  await tx.db
    .updateTable("oppgave")
    .set((v) => ({ ansvarlig: null, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("ansvarlig", "=", ansatt)
    .where("tilstand", "=", "apen")
    .execute();
  return numInsertedOrUpdatedRows === 1n;
}
