import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { json } from "../../grunnmur/db/json.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Formkontroll, Klage, Klagetilstand, Uttalelse } from "./typer.ts";

export interface Endring {
  readonly tilstand?: Klagetilstand;
  readonly formkontroll?: Formkontroll;
  readonly uttalelse?: Uttalelse;
  readonly merknadInnen?: Dato;
  readonly delvisOmgjort?: boolean;
}

/** Moves a complaint along its road. @returns false when somebody else has changed it since it was read. */
export async function flyttKlage(tx: Transaksjon, klage: Klage, e: Endring): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("klage")
    .set((v) => ({
      versjon: v("versjon", "+", 1),
      ...(e.tilstand && { tilstand: e.tilstand }),
      ...(e.formkontroll && { formkontroll: json(e.formkontroll) }),
      ...(e.uttalelse && { uttalelse: json(e.uttalelse) }),
      ...(e.merknadInnen && { merknad_innen: e.merknadInnen }),
      ...(e.delvisOmgjort && { delvis_omgjort: true }),
    }))
    .where("kommune", "=", klage.kommune)
    .where("id", "=", klage.id)
    .where("versjon", "=", klage.versjon)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The complaint no longer holds its decisions: another may be made about them. */
export async function slippVedtak(tx: Transaksjon, kommune: string, klage: string): Promise<void> {
  await tx.db
    .updateTable("klage_vedtak")
    .set({ apen: false })
    .where("kommune", "=", kommune)
    .where("klage", "=", klage)
    .execute();
}

/** A part was changed: what is left of the complaint is now about the new decision. */
export async function byttVedtak(tx: Transaksjon, kommune: string, klage: string, nytt: string): Promise<void> {
  await slippVedtak(tx, kommune, klage);
  await tx.db.insertInto("klage_vedtak").values({ kommune, klage, vedtak: nytt }).execute();
}
