import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { lukkAllePlasser } from "./plass.ts";
import { finnGjeldende, trekkRepresentasjon } from "./representasjon.sql.ts";

export type KanIkkeTrekkeFullmakt = { readonly grunn: "finnes_ikke" };

/**
 * Ends a fullmakt at once: the giver takes it back, or the fullmektig gives it up. Nobody ends being a parent or a verge here.
 * The fullmektig's place in every case is closed in the same moment.
 */
export async function trekkFullmakt(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: { fullmakt: string },
): Promise<Resultat<true, KanIkkeTrekkeFullmakt>> {
  const gitt = await finnGjeldende(tx, aktor.kommune, inn.fullmakt);
  const angar = gitt?.representert === aktor.person || gitt?.representant === aktor.person;
  if (!gitt || !angar || gitt.slag !== "fullmakt") return nei({ grunn: "finnes_ikke" });
  return somKommunen(tx, aktor.kommune, async (k) => {
    if (!(await trekkRepresentasjon(k, aktor.kommune, gitt.id, tid.na))) return nei({ grunn: "finnes_ikke" });
    await lukkAllePlasser(k, aktor, tid, gitt);
    return ja(true);
  });
}
