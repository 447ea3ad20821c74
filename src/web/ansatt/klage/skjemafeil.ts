import { randomUUID } from "node:crypto";
import { erId } from "../../../grunnmur/id.ts";
import type { Skjemadata } from "../../../grunnmur/skjema.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { MAKS_TEGN } from "./formkontroll.tsx";
import { neiTekst } from "./nei.tekst.ts";
import type { Klagekontekst } from "./sted.ts";

/** The version the form was made from; one that is none matches nothing. */
export function versjon(skjema: Skjemadata): number {
  const sendt = skjema.tekst("_versjon");
  return /^\d{1,9}$/.test(sendt) ? Number(sendt) : 0;
}

/** The key that makes the same form sent twice one act; a form without a proper one is a form of its own. */
export function nokkel(skjema: Skjemadata): string {
  const sendt = skjema.tekst("_nokkel");
  return erId(sendt) ? sendt : randomUUID();
}

/** Fields with more text than a letter can hold. */
export function forLange(k: Klagekontekst, navn: readonly string[]): Feltfeil {
  const lange = navn.filter((n) => k.skjema.tekst(n).length > MAKS_TEGN);
  return Object.fromEntries(lange.map((n) => [n, neiTekst[k.sprak].for_lang]));
}

export const harFeil = (feil: Feltfeil): boolean => Object.values(feil).some(Boolean);
