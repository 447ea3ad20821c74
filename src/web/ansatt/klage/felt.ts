import type { Feltfeil } from "../../ui/index.ts";
import type { Klagekontekst } from "./sted.ts";

/** The forms of the page of a complaint. */
export type Klageskjema = "formkontroll" | "omgjor" | "oppretthold" | "oversend" | "trekk" | "folgOpp" | "forelopig" | "utsatt";

/** A refused act: the page again with why. 409: somebody else came first. */
export interface Avslag {
  readonly status: 409 | 422;
  readonly skjema: Klageskjema;
  readonly feil: Feltfeil;
}

/** What a form shows in its fields: what was typed when it comes back refused, else what it starts from. */
export interface Utfylt {
  readonly feil: Feltfeil;
  verdi(navn: string, ellers?: string): string;
}

/** The fields of one form on this page. */
export function utfylt(k: Klagekontekst, avslag: Avslag | undefined, skjema: Klageskjema): Utfylt {
  const sendt = avslag?.skjema === skjema;
  return {
    feil: sendt ? avslag.feil : {},
    verdi: (navn, ellers = "") => (sendt ? k.skjema.tekst(navn) : ellers),
  };
}
