import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, type Resultat } from "../../grunnmur/resultat.ts";
import { apneSak, type KanIkkeApne, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt, Innbygger } from "../tilgang/index.ts";

/** Writes in the case that a file was stopped at the door because it may harm. Nothing of the file is kept but what it was called. */
export async function noterStoppet(
  tx: Transaksjon,
  aktor: Innbygger | Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly filnavn: readonly string[] },
): Promise<Resultat<true, KanIkkeApne>> {
  const apnet = await apneSak(tx, aktor, "dokument.legg_til", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const skriv = async (t: Transaksjon) => {
    for (const tittel of inn.filnavn) {
      const data = { tittel, dokument: null };
      await noter(t, { kommune: aktor.kommune, sak: inn.sak, slag: "dokument.stoppet", data, aktor, na: tid.na });
    }
  };
  await (aktor.slag === "innbygger" ? somKommunen(tx, aktor.kommune, skriv) : skriv(tx));
  return ja(true);
}
