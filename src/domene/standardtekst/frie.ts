import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Malform, Spor, Utfall } from "../kommune/index.ts";
import { apnePlasser, type Flettedata, flett } from "./flett.ts";
import { gjeldende, holder, nokler, omTjenesten, ordPa } from "./gjeldende.ts";
import { skrivRef, tolkRef } from "./ref.ts";
import type { Tekstversjon } from "./typer.ts";

/** A text that can begin a reason, or why it cannot in this letter. */
export interface Valgbar {
  readonly tekst: Tekstversjon;
  readonly ref: string;
  /** It is not written in the letter's form of the language. */
  readonly manglerMalform: boolean;
}

/** The texts that a reason about this service can begin from on this day, for every outcome; or why a cut of it is considered. Pure. */
export function valgbare(
  versjoner: readonly Tekstversjon[],
  om: {
    readonly slag?: "fri" | "varsel";
    readonly spor: Spor;
    readonly tjeneste: string;
    readonly dag: Dato;
    readonly malform: Malform;
  },
): readonly Valgbar[] {
  return nokler(versjoner.filter((t) => t.slag === (om.slag ?? "fri"))).flatMap((nokkel) => {
    const tekst = gjeldende(versjoner, nokkel, om.dag);
    if (!tekst || !omTjenesten(tekst, om)) return [];
    const ref = skrivRef({ opphav: tekst.opphav, nokkel, nr: tekst.nr, malform: om.malform });
    return [{ tekst, ref, manglerMalform: ordPa(tekst, om.malform) === null }];
  });
}

/** A reason with the versions it began from. */
export interface Grunngiving {
  readonly begrunnelse: string;
  readonly begrunnelseFra: readonly string[];
}

/** The reason with a standard text after what stands there, and the mark of where it came from. The same text is marked once. Pure. */
export function settInnTekst(r: Grunngiving, valgt: Valgbar, malform: Malform, data: Flettedata): Grunngiving {
  const ord = flett(ordPa(valgt.tekst, malform) ?? "", data);
  return {
    begrunnelse: [r.begrunnelse.trim(), ord].filter((del) => del !== "").join("\n\n"),
    begrunnelseFra: [...new Set([...r.begrunnelseFra, valgt.ref])],
  };
}

/** The version behind a mark, also when it holds no more; null when there is no such version. */
export function finnTekst(versjoner: readonly Tekstversjon[], ref: string): Tekstversjon | null {
  const r = tolkRef(ref);
  return r ? (versjoner.find((t) => t.opphav === r.opphav && t.nokkel === r.nokkel && t.nr === r.nr) ?? null) : null;
}

/** What is wrong with a reason that began from a standard text. */
export type Merkefeil = "trukket" | "avlost" | "annet_utfall" | "annen_malform" | "apen_plass";

export interface Merkemangel {
  readonly kode: Merkefeil;
  /** The text, as the desk knows it; for an open place, what is to stand there. */
  readonly hva: string;
}

/**
 * Holds a reason against the texts it began from, on the day of the letter: a text that is withdrawn, that is for another outcome, whose own
 * words still stand after a newer version took over or in the other form of the language, or that has a place nobody has filled in. The case worker's own words
 * are nobody's business here. Pure.
 */
export function provMerker(
  versjoner: readonly Tekstversjon[],
  svar: Grunngiving & { readonly utfall: Utfall | null },
  brevet: { readonly dag: Dato; readonly malform: Malform; readonly flett: Flettedata },
): readonly Merkemangel[] {
  if (svar.begrunnelseFra.length === 0) return [];
  const avTekstene = svar.begrunnelseFra.flatMap((ref): readonly Merkemangel[] => {
    const tekst = finnTekst(versjoner, ref);
    const malform = tolkRef(ref)?.malform;
    const hva = tekst?.navn[brevet.malform] ?? ref;
    if (!tekst || !holder(tekst, brevet.dag)) return [{ kode: "trukket", hva }];
    if (svar.utfall === null || !tekst.utfall.includes(svar.utfall)) return [{ kode: "annet_utfall", hva }];
    if (!malform || !sagtOrdrett(svar.begrunnelse, tekst, malform, brevet.flett)) return [];
    if (malform !== brevet.malform) return [{ kode: "annen_malform", hva }];
    const na = gjeldende(versjoner, tekst.nokkel, brevet.dag);
    return na === null || (na.opphav === tekst.opphav && na.nr === tekst.nr) ? [] : [{ kode: "avlost", hva }];
  });
  return [...avTekstene, ...apnePlasser(svar.begrunnelse).map((hva) => ({ kode: "apen_plass" as const, hva }))];
}

const sagtOrdrett = (begrunnelse: string, tekst: Tekstversjon, malform: Malform, data: Flettedata): boolean => {
  const ord = ordPa(tekst, malform);
  return ord !== null && begrunnelse.replaceAll("\r\n", "\n").includes(flett(ord, data));
};
