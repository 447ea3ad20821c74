import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { noter, type Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { settApnet } from "./brev.sql.ts";
import { finnBrev, type HeltBrev } from "./les.sql.ts";

/**
 * The receiver opens a letter. The first time is written down (eForvaltningsforskriften § 8): it stops the reminder, and moves no clock.
 * Refuses everybody but the receiver, as if the letter were not there.
 */
export async function apne(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: { brev: string },
): Promise<Resultat<HeltBrev, { readonly grunn: "finnes_ikke" }>> {
  const { kommune } = aktor;
  const brev = await finnBrev(tx, kommune, inn.brev);
  if (!brev || brev.mottaker !== aktor.person) return nei({ grunn: "finnes_ikke" });
  if (brev.apnetAt !== null) return ja(brev);
  return somKommunen(tx, kommune, async (kontoret) => {
    if (await settApnet(kontoret, kommune, brev.id, tid.na)) {
      const data = { brev: brev.id };
      await noter(kontoret, { kommune, sak: brev.sak, slag: "brev.apnet", data, aktor, na: tid.na, synlig: !brev.erKopi });
    }
    return ja({ ...brev, apnetAt: tid.na });
  });
}
