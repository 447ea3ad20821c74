import { mangeltekst } from "../../../domene/brev/index.ts";
import type { FeilTilstand, EndretImens as KlageEndret } from "../../../domene/klage/index.ts";
import type { KanIkkeApne } from "../../../domene/sak/index.ts";
import type { Transaksjon } from "../../../grunnmur/db/base.ts";
import type { Resultat } from "../../../grunnmur/resultat.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { erSkjult } from "../gjor.ts";
import type { Avslag, Klageskjema } from "./felt.ts";
import type { Kvittert } from "./klageside.tekst.ts";
import { klageside } from "./klageside.tsx";
import { neiTekst } from "./nei.tekst.ts";
import { iKlagen, type Klagekontekst } from "./sted.ts";

/** Refusals that every act in a complaint may meet; they are answered here, the same way each time. */
export type Vanlig = KanIkkeApne | FeilTilstand | KlageEndret;

/** The page again, with what is wrong; 409 when somebody else came first. */
export const avslag = (skjema: Klageskjema, feil: Feltfeil, status: Avslag["status"] = 422): Avslag => ({
  skjema,
  feil,
  status,
});

const KONFLIKT: ReadonlySet<string> = new Set<(FeilTilstand | KlageEndret)["grunn"]>(["feil_tilstand", "endret_imens"]);

/**
 * An act in a complaint, and the page after it: the same page with a word of what was done, or with why it was refused.
 *
 * @param nektet what a refusal of this act alone says
 */
export async function gjor<V, N extends { readonly grunn: string }>(
  k: Klagekontekst,
  skjema: Klageskjema,
  ok: Kvittert,
  act: (tx: Transaksjon) => Promise<Resultat<V, N>>,
  nektet: (n: Exclude<N, Vanlig>) => Avslag,
): Promise<Response> {
  const svar = await k.skriv(act);
  if (svar.ok) return videre(lenke(ruter.klage, iKlagen(k), { ok }));
  const nei: N = svar.nei;
  if (erSkjult(nei)) return skjult(k, nei.grunn);
  if (KONFLIKT.has(nei.grunn)) return klageside(k, avslag(skjema, {}, 409));
  return klageside(k, nektet(nei as Exclude<N, Vanlig>));
}

/** Why a letter cannot go out: the first thing it lacks, with its §. */
export function brevmangel(k: Klagekontekst, n: { readonly mangler: readonly Parameters<typeof mangeltekst>[0][] }): string {
  const [forste] = n.mangler;
  return neiTekst[k.sprak].brev(forste ? mangeltekst(forste, k.sprak) : "");
}
