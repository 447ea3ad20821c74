import type { Feltfeil } from "../../ui/index.ts";
import { MAKS_TEGN } from "./formkontroll.tsx";
import { neiTekst } from "./nei.tekst.ts";
import type { Klagekontekst } from "./sted.ts";

/** The version the form was made from; one that is none matches nothing. */
export const versjon = (k: Klagekontekst): number => Number(k.skjema.tekst("_versjon")) || 0;

/** Fields with more text than a letter can hold. */
export function forLange(k: Klagekontekst, navn: readonly string[]): Feltfeil {
  const lange = navn.filter((n) => k.skjema.tekst(n).length > MAKS_TEGN);
  return Object.fromEntries(lange.map((n) => [n, neiTekst[k.sprak].for_lang]));
}

export const harFeil = (feil: Feltfeil): boolean => Object.values(feil).some(Boolean);
