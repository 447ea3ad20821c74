/** What every service says, in every language. Short sentences, result first: the test holds LIX at 40 or below. */
export interface Tjenestetekst {
  readonly navn: string;
  /** One sentence: what it is good for. */
  readonly kort: string;
  readonly hva: string;
  readonly hvem: string;
  /** Two or three words for the fact box. */
  readonly prisKort: string;
  /** Rates only where the law sets them for 2026. */
  readonly pris: string;
  readonly slik: string;
}

/** A group file keeps the services that a reader meets together. The key is the service code. */
export type Tekstgruppe = Readonly<Record<string, Tjenestetekst>>;
