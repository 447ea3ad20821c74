import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { slutterI } from "./sluttende.sql.ts";

/** What comes after: the person applies again, the help goes on as decided and was gone through, or it ends and the person knows. */
export const SLUTTVALG = ["soker_igjen", "gjennomgatt", "slutter"] as const;
export type Sluttvalg = (typeof SLUTTVALG)[number];

export interface Sluttavklaring {
  readonly sak: string;
  readonly vedtak: string;
  readonly valg: Sluttvalg;
  /** How the person was told and what was agreed; the person reads it. */
  readonly tekst: string;
}

export type KanIkkeAvklare =
  | KanIkkeApne
  | { readonly grunn: "ikke_slutt" | "mangler_tekst" }
  | { readonly grunn: "for_lang"; readonly maksTegn: number };

/**
 * Says what comes after help that ends, in words that the person reads in the case. It changes no decision: the day in the decision stands, and more
 * help needs a new decision (fvl § 23, https://lovdata.no/lov/1967-02-10/§23). Refuses without words, and when nothing is about to end.
 */
export async function avklarSlutt(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Sluttavklaring,
): Promise<Resultat<true, KanIkkeAvklare>> {
  const apnet = await apneSak(tx, aktor, "vedtak.skriv", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const tekst = inn.tekst.trim();
  const maksTegn = grenser.klokker.tegnIGrunn;
  if (tekst === "") return nei({ grunn: "mangler_tekst" });
  if (tekst.length > maksTegn) return nei({ grunn: "for_lang", maksTegn });
  await laasSak(tx, aktor.kommune, inn.sak);
  const slutt = (await slutterI(tx, aktor.kommune, inn.sak)).find((s) => s.vedtak === inn.vedtak);
  if (!slutt) return nei({ grunn: "ikke_slutt" });
  const { kommune } = aktor;
  await avsluttOppgaver(tx, { kommune, sak: inn.sak, vedtak: inn.vedtak, slag: ["vedtak_slutter"] }, "gjort", tid.na);
  const data = { vedtak: inn.vedtak, valg: inn.valg, sisteDag: slutt.dag, tekst };
  await noter(tx, { kommune, sak: inn.sak, slag: "vedtak.slutt_avklart", data, aktor, na: tid.na });
  return ja(true);
}
