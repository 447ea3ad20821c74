import type { Lesing } from "../../grunnmur/db/base.ts";
import { hentFil, type LagretFil } from "../../grunnmur/filer.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { apneSak, type KanIkkeApne } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { finnDokument } from "./les.sql.ts";
import type { Dokument } from "./typer.ts";

export type KanIkkeHente =
  | KanIkkeApne
  | { readonly grunn: "dokument_finnes_ikke" | "venter_pa_kontroll" | "stoppet" | "fjernet" };

/**
 * A paper of a case with its bytes, for one who may read the case. A paper that is kept from the party does not exist for the party.
 * One that the scanner has not looked at, or has stopped, or that was more than the case needs, is not given to anybody. That an employee has read it is logged by the caller (`innsyn.loggInnsyn`), in a transaction that may write.
 */
export async function hentDokument(
  les: Lesing,
  aktor: Aktor,
  inn: { kommune: string; sak: string; dokument: string },
): Promise<Resultat<{ dokument: Dokument; fil: LagretFil }, KanIkkeHente>> {
  const apnet = await apneSak(les, aktor, "sak.les", inn.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const funnet = await finnDokument(les, inn.kommune, inn.sak, inn.dokument);
  if (funnet?.dokument.fjernet) return nei({ grunn: "fjernet" });
  if (funnet?.dokument.kontroll === "venter") return nei({ grunn: "venter_pa_kontroll" });
  if (funnet?.dokument.kontroll === "smittet") return nei({ grunn: "stoppet" });
  const fil = funnet && (await hentFil(les, inn.kommune, funnet.fil));
  return funnet && fil ? ja({ dokument: funnet.dokument, fil }) : nei({ grunn: "dokument_finnes_ikke" });
}
