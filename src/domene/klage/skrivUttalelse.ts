import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { KanIkkeApne, Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneKlage, type EndretImens, type FeilTilstand } from "./apne.ts";
import { flyttKlage } from "./flytt.sql.ts";
import type { Uttalelse, Uttalelsesutkast } from "./typer.ts";

export interface SkrivUttalelse {
  readonly klage: string;
  /** The version of the complaint that the form was made from. */
  readonly versjon: number;
  readonly uttalelse: Uttalelse;
}

export type KanIkkeSkriveUttalelse = KanIkkeApne | FeilTilstand | EndretImens;

/** Saves what is written of the statement so far. It may lack anything; it binds nobody and is shown to nobody but the desk. */
export async function skrivUttalelse(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: SkrivUttalelse,
): Promise<Resultat<true, KanIkkeSkriveUttalelse>> {
  const apnet = await apneKlage(tx, aktor, "klage.behandle", aktor.kommune, inn.klage, ["vurderes"]);
  if (!apnet.ok) return apnet;
  const { klage } = apnet.verdi;
  if (klage.versjon !== inn.versjon) return nei({ grunn: "endret_imens" });
  const lagret = { navn: aktor.navn, tid: tid.na.toString() };
  const uttalelse: Uttalelsesutkast = { ...inn.uttalelse, lagret };
  return (await flyttKlage(tx, klage, { uttalelse })) ? ja(true) : nei({ grunn: "endret_imens" });
}
