import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { json } from "../../grunnmur/db/json.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { tolkRef } from "../standardtekst/index.ts";
import type { Brevmodell } from "./modell.ts";

export interface Brevrad {
  readonly kommune: string;
  readonly sak: string;
  readonly vedtak: string | null;
  readonly klage: string | null;
  readonly mottaker: string;
  readonly erKopi: boolean;
  readonly modell: Brevmodell;
  readonly fil: string;
  readonly sha256: Buffer;
  readonly kanal: "digital" | "papir";
  readonly na: Temporal.Instant;
}

/** A letter that is locked from its first moment: the database refuses every change of its words. */
export async function settInnBrev(tx: Transaksjon, b: Brevrad): Promise<string> {
  const { id } = await tx.db
    .insertInto("brev")
    .values({
      kommune: b.kommune,
      sak: b.sak,
      vedtak: b.vedtak,
      klage: b.klage,
      slag: b.modell.slag,
      mottaker: b.mottaker,
      er_kopi: b.erKopi,
      sprak: b.modell.sprak,
      tittel: b.modell.tittel,
      innhold: json(b.modell),
      fil: b.fil,
      sha256: b.sha256,
      last_at: b.na,
      kanal: b.kanal,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Which versions of standard texts the letter was made with, so that their use can be counted from the other side. */
export async function settInnBruk(
  tx: Transaksjon,
  kommune: string,
  brev: string,
  refer: readonly string[],
  na: Temporal.Instant,
) {
  const rader = refer.flatMap((r) => {
    const ref = tolkRef(r);
    return ref ? [{ kommune, brev, ...ref, brukt_at: na }] : [];
  });
  if (rader.length > 0) await tx.db.insertInto("brev_standardtekst").values(rader).execute();
}

/** The notice has gone out. @returns false when it had gone out before. */
export async function settVarslet(tx: Transaksjon, kommune: string, brev: string, na: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("brev")
    .set({ varslet_at: na })
    .where("kommune", "=", kommune)
    .where("id", "=", brev)
    .where("varslet_at", "is", null)
    .where("postlagt_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * The letter is in the post: from now on it is a letter on paper, also when a digital notice was tried first.
 * @returns false when it was posted or notified before
 */
export async function settPostlagt(tx: Transaksjon, kommune: string, brev: string, na: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("brev")
    .set({ kanal: "papir", postlagt_at: na })
    .where("kommune", "=", kommune)
    .where("id", "=", brev)
    .where("postlagt_at", "is", null)
    .where("varslet_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Opened for the first time. @returns false when it was opened before. */
export async function settApnet(tx: Transaksjon, kommune: string, brev: string, na: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("brev")
    .set({ apnet_at: na })
    .where("kommune", "=", kommune)
    .where("id", "=", brev)
    .where("apnet_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The day the notice had reached everyone it went to. Written once. @returns false when it was written before. */
export async function settUnderrettet(tx: Transaksjon, kommune: string, vedtak: string, dag: Dato): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("vedtak")
    .set((v) => ({ underrettet_dato: dag, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("id", "=", vedtak)
    .where("underrettet_dato", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
