import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Malform, Spor, Utfall } from "../kommune/index.ts";
import { type Flettedata, flett } from "./flett.ts";
import { gjeldende, type IkkeKlar, nokler, ordPa, passer, savnet } from "./gjeldende.ts";
import { skrivRef } from "./ref.ts";
import type { Plass, Tekstversjon } from "./typer.ts";

/** A locked text as it stands in one letter. */
export interface Fasttekst {
  readonly ref: string;
  readonly plass: Plass;
  readonly ord: string;
}

export interface Tekstmangel {
  readonly navn: string;
  readonly kode: IkkeKlar;
}

export interface Brevsted {
  readonly spor: Spor;
  readonly dag: Dato;
  /** The letter's own. */
  readonly malform: Malform;
  readonly flett: (tjeneste: string) => Flettedata;
}

export interface Svar {
  readonly tjeneste: string;
  readonly utfall: Utfall | null;
}

/**
 * The locked texts of a letter: every text whose rule fits an answer in it, once, in the words of the letter's own form of the language.
 * One that is wanted and not ready is named, so that the letter waits for it. Pure.
 */
export function fasteFor(
  versjoner: readonly Tekstversjon[],
  svarene: readonly Svar[],
  sted: Brevsted,
): { readonly faste: readonly Fasttekst[]; readonly mangler: readonly Tekstmangel[] } {
  const faste: Fasttekst[] = [];
  const mangler: Tekstmangel[] = [];
  for (const nokkel of nokler(versjoner.filter((t) => t.slag === "fast"))) {
    const iKraft = gjeldende(versjoner, nokkel, sted.dag);
    const kode = iKraft ? null : savnet(versjoner, nokkel, sted.dag);
    const regel = iKraft ?? (kode ? versjoner.findLast((t) => t.nokkel === nokkel) : undefined);
    const svar = regel && svarene.find((s) => passer(regel, { ...s, spor: sted.spor }));
    if (!regel || !svar) continue;
    const navn = regel.navn[sted.malform];
    const ord = iKraft && ordPa(iKraft, sted.malform);
    if (kode) mangler.push({ navn, kode });
    else if (!ord) mangler.push({ navn, kode: "mangler_malform" });
    else if (regel.plass) {
      const ref = skrivRef({ opphav: regel.opphav, nokkel, nr: regel.nr, malform: sted.malform });
      faste.push({ ref, plass: regel.plass, ord: flett(ord, sted.flett(svar.tjeneste)) });
    }
  }
  return { faste, mangler };
}
