import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { taBortUtkast } from "./utkast.sql.ts";

/** Throws a draft away, with its answers and files. Nobody else has seen it. */
export async function slettUtkast(
  tx: Transaksjon,
  aktor: Innbygger,
  inn: { utkast: string },
): Promise<Resultat<true, { grunn: "finnes_ikke" }>> {
  return (await taBortUtkast(tx, aktor, inn.utkast)) ? ja(true) : nei({ grunn: "finnes_ikke" });
}
