import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, type Resultat } from "../../grunnmur/resultat.ts";
import { apneSak, type KanIkkeApne, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt, Innbygger } from "../tilgang/index.ts";
import { settLest } from "./skriv.sql.ts";

/** What the other side has written has now been on this reader's screen. */
export async function merkLest(
  tx: Transaksjon,
  aktor: Innbygger | Ansatt,
  tid: Tidspunkt,
  inn: { kommune: string; sak: string },
): Promise<Resultat<true, KanIkkeApne>> {
  const apnet = await apneSak(tx, aktor, "sak.les", inn.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const fraInnbygger = aktor.slag === "innbygger";
  const merk = (t: Transaksjon) => settLest(t, { ...inn, fraKommunen: fraInnbygger, na: tid.na });
  await (fraInnbygger ? somKommunen(tx, inn.kommune, merk) : merk(tx));
  return ja(true);
}
