import type { Dato } from "../../lov/kjerne/dato.ts";

/**
 * What a printed letter is made of: structure, never layout. The same structure is shown as HTML by the web,
 * and the template `brev.typ` draws it. Every text is plain text: nothing in it is read as markup.
 */

/** A run of text. Emphasis and links are structure, so that a reader with a screen reader gets them too. */
export type Lop = string | { readonly sterk: string } | { readonly lenke: string; readonly til: string };

/** One paragraph, list item or cell. */
export type Tekst = string | readonly Lop[];

export type Innhold =
  | { readonly slag: "avsnitt"; readonly tekst: Tekst }
  | { readonly slag: "liste"; readonly punkter: readonly Tekst[] }
  | { readonly slag: "tabell"; readonly hode: readonly string[]; readonly rader: readonly (readonly Tekst[])[] }
  | { readonly slag: "regnestykke"; readonly hode: readonly [string, string]; readonly rader: readonly Regnelinje[] };

/** One line of a calculation. `verdi` is the amount as it is read ("7 850 kroner"); `sum` draws a line above it. */
export interface Regnelinje {
  readonly navn: string;
  readonly verdi: string;
  readonly sum?: boolean;
}

export interface Dokumentdel {
  /** The section's heading; null for the text right below the title. */
  readonly overskrift: string | null;
  /** True for what the reader must not miss: it stands in a box. */
  readonly ramme: boolean;
  readonly innhold: readonly Innhold[];
}

export interface Dokument {
  readonly sprak: "nb" | "nn";
  /** The answer in one line. It is also the title that a reader's program shows. */
  readonly tittel: string;
  /** The day the letter was made. An archive file must carry it (PDF/A). */
  readonly dato: Dato;
  readonly avsender: { readonly navn: string; readonly enhet: string };
  readonly mottaker: { readonly navn: string; readonly adresse: readonly string[] };
  /** Date, case, case worker, phone, copy: name and value, in the order they are shown. */
  readonly fakta: readonly { readonly navn: string; readonly verdi: string }[];
  /** Set on a copy: who the letter is to, and why this reader gets it. */
  readonly kopimerknad: string | null;
  readonly deler: readonly Dokumentdel[];
  readonly underskrift: {
    readonly hilsen: string;
    readonly fra: string;
    readonly navn: readonly string[];
    readonly merknad: string;
  };
  /** What stands at the foot of every page, beside the page number: the case. */
  readonly bunn: string;
}

export const lopAv = (tekst: Tekst): readonly Lop[] => (typeof tekst === "string" ? [tekst] : tekst);

/** The words of a text, without emphasis and addresses. */
export function bareTekst(tekst: Tekst): string {
  return lopAv(tekst)
    .map((lop) => (typeof lop === "string" ? lop : "sterk" in lop ? lop.sterk : lop.lenke))
    .join("");
}
