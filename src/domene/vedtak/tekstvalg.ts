import type { Lesing } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Malform } from "../kommune/index.ts";
import { finnSak, type Tidspunkt } from "../sak/index.ts";
import { finnTekst, settInnTekst, type Tekstversjon, type Valgbar, valgbare } from "../standardtekst/index.ts";
import { brevmalform, flettedata } from "./brevtekster.ts";
import { hentGrunnlag } from "./grunnlag.ts";
import type { Postsvar } from "./typer.ts";

export type KanIkkeSetteInn = { readonly grunn: "ukjent_tekst" | "tekst_mangler_malform" | "tekst_for_annet_utfall" };

/** The standard texts that the reasons of this case's decision can begin from today. */
export interface Tekstvalg {
  /** The form of the language that the party's letter is in. */
  readonly malform: Malform;
  readonly for: (tjeneste: string) => readonly Valgbar[];
  /** The text behind a mark, also one that holds no more. */
  readonly fra: (ref: string) => Tekstversjon | null;
  /**
   * The answer with the text after its reason, and marked with the version. Refuses a text that is not to be chosen here, that is not
   * written in the letter's form of the language, or that is for another outcome than the one chosen. Pure.
   */
  readonly settInn: (svar: Postsvar, tjeneste: string, ref: string) => Resultat<Postsvar, KanIkkeSetteInn>;
}

/** null when there is no such case. */
export async function hentTekstvalg(
  les: Lesing,
  tid: Pick<Tidspunkt, "idag">,
  kommune: string,
  sakId: string,
): Promise<Tekstvalg | null> {
  const sak = await finnSak(les, kommune, sakId);
  if (!sak) return null;
  const g = await hentGrunnlag(les, sak);
  const malform = brevmalform(g);
  const valgbareFor = (tjeneste: string) => valgbare(g.tekster, { spor: sak.spor, tjeneste, dag: tid.idag, malform });
  return {
    malform,
    for: valgbareFor,
    fra: (ref) => finnTekst(g.tekster, ref),
    settInn: (svar, tjeneste, ref) => {
      const valgt = valgbareFor(tjeneste).find((v) => v.ref === ref);
      if (!valgt) return nei({ grunn: "ukjent_tekst" });
      if (valgt.manglerMalform) return nei({ grunn: "tekst_mangler_malform" });
      if (svar.utfall !== null && !valgt.tekst.utfall.includes(svar.utfall)) return nei({ grunn: "tekst_for_annet_utfall" });
      return ja({ ...svar, ...settInnTekst(svar, valgt, malform, flettedata(g, tjeneste, malform)) });
    },
  };
}
