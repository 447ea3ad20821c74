/** What the letter knows already, and so need not be typed: the names that a standard text may use in braces. */
export interface Flettedata {
  /** "støttekontakt", as in the middle of a sentence. */
  readonly tjeneste: string;
  /** "Fjordvik kommune" */
  readonly kommune: string;
  readonly kontor: string;
  readonly telefon: string;
}

export const FLETTEFELT = ["tjeneste", "kommune", "kontor", "telefon"] as const satisfies readonly (keyof Flettedata)[];

const FELT = /\{([^{}]*)\}/g;

/** The names in braces that no letter knows; a text with one cannot be published. */
export const ukjenteFelt = (ord: string): readonly string[] => [
  ...new Set([...ord.matchAll(FELT)].map((t) => t[1] ?? "").filter((navn) => !FLETTEFELT.some((f) => f === navn))),
];

/** The text with the names filled in. */
export const flett = (ord: string, data: Flettedata): string =>
  ord.replaceAll(FELT, (helt, navn: string) => (FLETTEFELT.some((f) => f === navn) ? data[navn as keyof Flettedata] : helt));

const PLASS = /\[([^[\]]{1,200})\]/g;

/** The places that the case worker is to fill in with what is true for this person, each once: "hva du klarer selv". */
export const apnePlasser = (ord: string): readonly string[] => [...new Set([...ord.matchAll(PLASS)].map((t) => t[1] ?? ""))];
