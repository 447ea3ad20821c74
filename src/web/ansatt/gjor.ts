import type { KanIkkeApne } from "../../domene/sak/index.ts";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Resultat } from "../../grunnmur/resultat.ts";
import { skjult } from "../nekt.tsx";
import { lenke, type Rute, type ruter } from "../stier.ts";
import { videre } from "../svar.ts";
import type { Okkode } from "./sak/sak.tekst.ts";
import { her, iSaken, type Sakskontekst } from "./sted.ts";

type Saksrute = Rute<`${"/:sprak/:kommune/kontor/sak/:sak"}${string}`>;

const SKJULTE: ReadonlySet<string> = new Set([
  "finnes_ikke",
  "er_inhabil",
  "part_dod",
  "feil_rolle",
  "ikke_part",
  "annen_kommune",
  "annet_embete",
]);

/** The case is not this reader's, or not there, and the page says the same of both; or they are inhabil in it, and the page says so. */
export const erSkjult = (n: { readonly grunn: string }): n is KanIkkeApne => SKJULTE.has(n.grunn);

/**
 * An act in a case, and the page after it: the next page with a word of what was done, or this page again with why it was refused.
 *
 * @param etter `i`: where the work was done from, when it is to go on there
 * @param nektet makes the refused page from a lawful refusal; a case that is hidden is answered here
 */
export async function gjor<V, N extends { readonly grunn: string }>(
  k: Sakskontekst,
  act: (tx: Transaksjon) => Promise<Resultat<V, N>>,
  etter: { readonly ok: Okkode; readonly til: Saksrute; readonly i?: typeof ruter.kontor },
  nektet: (n: Exclude<N, KanIkkeApne>) => Promise<Response>,
): Promise<Response> {
  const svar = await k.skriv(act);
  // Back in the same list: who works through their own does not stand in the whole office's.
  if (svar.ok && etter.i) return videre(lenke(etter.i, her(k), { utvalg: k.skjema.tekst("utvalg") || undefined, ok: etter.ok }));
  if (svar.ok) return videre(lenke(etter.til as Rute<"/:sprak/:kommune/kontor/sak/:sak">, iSaken(k), { ok: etter.ok }));
  const nei: N = svar.nei;
  return erSkjult(nei) ? skjult(k, nei.grunn) : nektet(nei as Exclude<N, KanIkkeApne>);
}
