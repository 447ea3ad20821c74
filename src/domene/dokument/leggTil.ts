import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import type { KjentFil } from "../../grunnmur/filer.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { apneSak, type KanIkkeApne, laasSak, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt, Innbygger } from "../tilgang/index.ts";
import { leggTilVurdering, taInn } from "./motta.ts";

export interface Tillegg {
  readonly sak: string;
  readonly filer: readonly KjentFil[];
  /** What the desk calls it; "" = the file's own name. A resident's paper has its own name. */
  readonly tittel?: string;
  /** What the desk says it is. What a resident adds is an attachment. */
  readonly slag?: "vedlegg" | "notat" | "uttalelse";
  /** The desk may keep a paper from the party for now (fvl § 19). What a resident adds is always seen. */
  readonly synligForPart?: boolean;
}

export type KanIkkeLeggeTil =
  | KanIkkeApne
  | { readonly grunn: "ingen_fil" }
  | { readonly grunn: "for_mange_filer"; readonly maks: number };

/**
 * Adds papers that nobody asked for: from the party at any time, or from the desk (a note, a paper that came by post).
 * What the party sends becomes a task for the case worker. The same file again is the same paper.
 *
 * @returns the ids of the papers, in the order of the files
 */
export async function leggTil(
  tx: Transaksjon,
  aktor: Innbygger | Ansatt,
  tid: Tidspunkt,
  inn: Tillegg,
): Promise<Resultat<{ dokumenter: readonly string[] }, KanIkkeLeggeTil>> {
  const apnet = await apneSak(tx, aktor, "dokument.legg_til", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  if (inn.filer.length === 0) return nei({ grunn: "ingen_fil" });
  if (inn.filer.length > grenser.fil.antall) return nei({ grunn: "for_mange_filer", maks: grenser.fil.antall });
  const skriv = (t: Transaksjon) => skrivInn(t, aktor, tid, apnet.verdi, inn);
  return ja({ dokumenter: aktor.slag === "innbygger" ? await somKommunen(tx, aktor.kommune, skriv) : await skriv(tx) });
}

async function skrivInn(
  tx: Transaksjon,
  aktor: Innbygger | Ansatt,
  tid: Tidspunkt,
  sak: Sak,
  inn: Tillegg,
): Promise<readonly string[]> {
  await laasSak(tx, sak.kommune, sak.id);
  const fraKontoret = aktor.slag === "ansatt";
  const dokumenter: string[] = [];
  for (const fil of inn.filer) {
    const tittel = (fraKontoret && inn.tittel?.trim()) || fil.filnavn;
    const slag = (fraKontoret && inn.slag) || "vedlegg";
    const synligForPart = fraKontoret ? (inn.synligForPart ?? true) : true;
    dokumenter.push(await taInn(tx, aktor, tid, sak, { slag, tittel, fil, synligForPart }));
  }
  if (!fraKontoret) await leggTilVurdering(tx, tid, sak);
  return dokumenter;
}
