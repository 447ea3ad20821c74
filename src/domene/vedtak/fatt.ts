import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { apneSak, type KanIkkeApne, laasSak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { type Fattet, fattFor, fattUtkast, type KanIkkeFatteUtkast } from "./fattUtkast.ts";
import { finnVedtak } from "./les.sql.ts";

export interface Fatt {
  readonly sak: string;
  readonly vedtak: string;
  /** The version that was on the screen: what is decided is what was read. */
  readonly versjon: number;
  /** The form's own key: the same form sent twice makes one decision. */
  readonly nokkel: string;
  /** Where complaints are taken on the web, as the letter says it. */
  readonly nett: string | null;
  /** Decisions that hold today and that this one, by name, takes over from. */
  readonly avslutt?: readonly string[];
}

export type KanIkkeFatte =
  | KanIkkeApne
  | KanIkkeFatteUtkast
  | { readonly grunn: "vedtak_finnes_ikke" }
  /** A changed decision is made where the complaint is handled, so that the complaint gets its end in the same moment. */
  | { readonly grunn: "gjores_i_klagen"; readonly klage: string };

/**
 * Makes the decision. In one transaction: the answers hold, each thing applied for has its outcome, the letters are printed and locked and
 * on their way, and a case with nothing left open is decided.
 *
 * Refuses what is legally incomplete, naming each missing element with its section; a second person's own words where two are wanted;
 * and what somebody else has decided meanwhile, telling who and when.
 *
 * https://lovdata.no/lov/1967-02-10/§23 to §27 · https://lovdata.no/lov/2009-12-18-131/§41
 */
export async function fatt(tx: Transaksjon, aktor: Ansatt, tid: Tidspunkt, inn: Fatt): Promise<Resultat<Fattet, KanIkkeFatte>> {
  const apnet = await apneSak(tx, aktor, "vedtak.fatt", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  await laasSak(tx, aktor.kommune, inn.sak);
  const vedtak = await finnVedtak(tx, aktor.kommune, inn.vedtak);
  if (!vedtak || vedtak.sak !== inn.sak) return nei({ grunn: "vedtak_finnes_ikke" });
  const nokkel = `${vedtak.id}:${inn.nokkel}`;
  if (vedtak.fattet && vedtak.nokkel === nokkel) return ja(await fattFor(tx, apnet.verdi, vedtak));
  if (vedtak.opphav === "omgjoring" && vedtak.klage) return nei({ grunn: "gjores_i_klagen", klage: vedtak.klage });
  return fattUtkast(tx, aktor, tid, { ...inn, sak: apnet.verdi, vedtak, nokkel });
}
