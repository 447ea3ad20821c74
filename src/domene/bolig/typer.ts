import type { Dato } from "../../lov/kjerne/dato.ts";

/** The services that this module keeps something for, by their codes in the catalogue. */
export const DEPOSITUM = "depositum";
export const KOMMUNAL_BOLIG = "kommunal_bolig";
export const BOLIGSOSIAL = "boligsosial_hjelp";

/** A lease as it was shown, and what the office said of it. Amounts in whole øre. */
export interface Leiekontrakt {
  readonly id: string;
  readonly adresse: string;
  readonly utleier: string;
  readonly husleieOre: number;
  readonly depositumOre: number;
  readonly fra: Dato;
  readonly til: Dato | null;
  readonly svar: "venter" | "godkjent" | "ikke_godkjent";
  readonly svarFordi: string | null;
  readonly svartNavn: string | null;
  readonly svartAt: Temporal.Instant | null;
}

/** A promise to the landlord, what was claimed of it, and its end. */
export interface Garanti {
  readonly id: string;
  readonly ore: number;
  readonly fra: Dato;
  readonly til: Dato;
  readonly krav: { readonly ore: number; readonly dag: Dato; readonly hva: string } | null;
  readonly slutt: { readonly dag: Dato; readonly fordi: string } | null;
}

/** What the kommune asks of those who get a kommunal bolig, from a day to a day. */
export interface Kriterium {
  readonly id: string;
  readonly nr: number;
  readonly fra: Dato;
  readonly til: Dato | null;
  readonly tekst: { readonly nb: string; readonly nn: string };
  readonly kilde: string;
}

/** A criterion, and how it was weighed in a case; null: nobody has. */
export interface Vurdert extends Kriterium {
  readonly vurdering: { readonly svar: "ja" | "nei"; readonly begrunnelse: string; readonly navn: string } | null;
}

/** The two questions of boligsosialloven § 7. */
export interface Boligsosial {
  readonly vanskeligstilt: boolean;
  readonly fordi: string;
  readonly hjelp: string;
  readonly navn: string;
}
