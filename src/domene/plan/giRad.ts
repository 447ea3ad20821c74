import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { apneSak, type KanIkkeApne, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { settInnRad } from "./plan.sql.ts";

export type KanIkkeGiRad = KanIkkeApne | { readonly grunn: "mangler"; readonly felt: readonly ("dato" | "hva")[] };

/**
 * Notes advice that was given: what was said, and the day. The person reads it in the case. A no to advice is no note but a decision (stnl § 41), as økonomisk rådgivning is.
 *
 * https://lovdata.no/lov/2009-12-18-131/§17
 */
export async function giRad(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly dato: Dato | null; readonly hva: string },
): Promise<Resultat<true, KanIkkeGiRad>> {
  const apnet = await apneSak(tx, aktor, "melding.skriv", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  const g = grenser.plan;
  const [hva, dato] = [inn.hva.trim(), inn.dato];
  const god = dato !== null && dato <= tid.idag && dato >= leggTilDager(tid.idag, -g.radDagerBak);
  const tekst = hva !== "" && hva.length <= g.tegnPerPunkt;
  if (!god || !tekst)
    return nei({ grunn: "mangler", felt: [...(god ? [] : (["dato"] as const)), ...(tekst ? [] : (["hva"] as const))] });
  await settInnRad(tx, { kommune, sak, dato, hva, gitt_av: aktor.ansatt, gitt_navn: aktor.navn, gitt_at: tid.na });
  await noter(tx, { kommune, sak, slag: "rad.gitt", data: { dato, hva }, aktor, na: tid.na, hjemmel: hjemmel("stnl", "17") });
  return ja(true);
}
