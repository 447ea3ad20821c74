import type { Lesing } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Aktor, type Handling, kan, type Nektet } from "../tilgang/index.ts";
import { inhabilI } from "./inhabil.sql.ts";
import { finnSak, partsomfang } from "./les.sql.ts";
import type { Sak } from "./typer.ts";

/**
 * The case is not there for this actor, and the web does not say which of the two it is; or it is there, and they are inhabil in it; or the party is dead,
 * and it has to be said first what becomes of the case.
 */
export type KanIkkeApne = { readonly grunn: "finnes_ikke" | "er_inhabil" | "part_dod" } | Nektet;

/** What is written to the party, or done because the party asked. Nobody does that for the dead; the estate has a place in the case when it goes on. */
const TIL_PARTEN: ReadonlySet<Handling> = new Set([
  ...(["melding.skriv", "dokument.be_om", "vedtak.fatt", "vedtak.godkjenn", "brev.forelopig_svar", "varsel.send"] as const),
  ...(["sak.trekk", "klage.registrer", "klage.trekk", "klage.behandle", "klage.svar_utsettelse"] as const),
]);

/**
 * The first two steps of every act in a case: find it, and ask whether this actor may do this in it.
 * The database has already hidden what the actor's role may not see; this asks the access list too.
 */
export async function apneSak(
  les: Lesing,
  aktor: Aktor,
  handling: Handling,
  kommune: string,
  id: string,
): Promise<Resultat<Sak, KanIkkeApne>> {
  const sak = await finnSak(les, kommune, id);
  if (!sak) return nei({ grunn: "finnes_ikke" });
  const omfang = aktor.slag === "innbygger" ? await partsomfang(les, kommune, id, aktor.person) : [];
  const svar = kan(handling, aktor, { kommune, enhet: sak.enhet, partsomfang: omfang });
  if (!svar.ok) return nei(svar.nei);
  // The inhabil neither prepares nor decides (fvl § 6, https://lovdata.no/lov/1967-02-10/§6). That they have read is in the log of who has.
  const inhabil = aktor.slag === "ansatt" && handling !== "sak.les" && (await inhabilI(les, kommune, id, aktor.ansatt)) !== null;
  if (inhabil) return nei({ grunn: "er_inhabil" });
  return aktor.slag === "ansatt" && sak.utenMottaker && TIL_PARTEN.has(handling) ? nei({ grunn: "part_dod" }) : ja(sak);
}
