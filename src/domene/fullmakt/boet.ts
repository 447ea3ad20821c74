import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { apnePlass } from "./part.sql.ts";

const ALT = ["brev", "snakke", "soke", "klage"] as const;

/** The estate goes on with this case: who writes for it has a place, and gets the letters. Runs under the kommune's role. */
export async function aapneForBoet(
  tx: Transaksjon,
  p: { kommune: string; sak: string; person: string; fra: Dato },
): Promise<void> {
  await apnePlass(tx, { ...p, rolle: "dodsbo", omfang: ALT });
}

/** The person lives: nobody writes for an estate. */
export async function lukkForBoet(tx: Transaksjon, p: { kommune: string; sak: string; til: Dato }): Promise<void> {
  await tx.db
    .updateTable("part")
    .set({ til: p.til })
    .where("kommune", "=", p.kommune)
    .where("sak", "=", p.sak)
    .where("rolle", "=", "dodsbo")
    .where("til", "is", null)
    .execute();
}
