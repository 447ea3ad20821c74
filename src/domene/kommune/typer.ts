import type { Enhetsslag } from "../tilgang/index.ts";

export type Malform = "nb" | "nn";
export type Spor = "omsorg" | "sosial" | "bolig";
export type Utfall = "innvilget" | "delvis" | "avslag" | "avvist";

export interface Embete {
  readonly id: string;
  readonly navn: Readonly<Record<Malform, string>>;
}

export interface Enhet {
  readonly id: string;
  readonly slag: Enhetsslag;
  /** For people with a protected address, and nobody else's cases. */
  readonly skjermet: boolean;
  readonly navn: Readonly<Record<Malform, string>>;
  readonly telefon: string | null;
  readonly postadresse: string | null;
}

/** When two people must stand behind a decision here. The kommune's own rule, and not law; each line is enough alone. */
export interface ToPersonersregel {
  /** Something in it has one of these outcomes. */
  readonly utfall: readonly Utfall[];
  /** Something in it is about one of these services. */
  readonly tjenester: readonly string[];
  /** What it gives in money is more than this, in øre, taken together. null: no limit. */
  readonly overOre: number | null;
  /** It takes away or cuts what the person has today. */
  readonly reduksjon: boolean;
}

export interface Kommune {
  readonly nummer: string;
  readonly slug: string;
  readonly navn: string;
  readonly samiskNavn: string | null;
  readonly fylke: string;
  readonly embete: Embete;
  /** The kommune's own administrative language; a letter follows the resident's choice first (law-additions LANG-12). */
  readonly malform: Malform;
  /** false: only the public pages, because no office receives applications here yet. */
  readonly tarImot: boolean;
  readonly telefon: string | null;
  readonly postadresse: string | null;
  readonly apningstid: Readonly<Record<Malform, string>> | null;
  /** The kommune's own targets, in whole weeks. Never shown as law. */
  readonly maalUker: Readonly<Record<Spor, number>>;
  readonly toPersoner: ToPersonersregel;
  /** The foreløpig svar: ready this many days before its day, and what happens when nobody has acted by then. */
  readonly forelopig: { readonly dager: number; readonly vedFrist: "send" | "alarm" };
  /** What is asked for is reminded of this many days before its day, and after it; 0 is never. */
  readonly paminnelse: { readonly for: number; readonly etter: number };
  /** How many weeks before help ends somebody must look at it again. */
  readonly sluttUker: number;
  /** The account that stønad is paid from; null: no file to the bank is made. */
  readonly utbetalingskonto: string | null;
  /** Who answers somebody who needs help now. */
  readonly nodhjelp: Nodvakt;
  readonly enheter: readonly Enhet[];
}

/** The hours of an office on one day of the week, as "09:00". */
export interface Apningstid {
  readonly fra: string;
  readonly til: string;
}

export interface Nodvakt {
  /** The Nav office's hours from Monday to Sunday, null where it is closed; empty when the kommune has not told. */
  readonly apent: readonly (Apningstid | null)[];
  /** Who answers outside them, and where; null when the kommune has not told. */
  readonly vakt: { readonly telefon: string; readonly hvem: Readonly<Record<Malform, string>> } | null;
}

/**
 * The office that owns a track in this kommune. A kommune without its own housing office lets the tildelingskontor do it.
 *
 * @param skjermet the person has a protected address: the unit for such cases, where the kommune has one for the track
 */
export function enhetForSpor(kommune: Kommune, spor: Spor, skjermet = false): Enhet {
  const onsket: Enhetsslag = spor === "sosial" ? "nav" : spor === "bolig" ? "boligkontor" : "tildelingskontor";
  const vanlige = kommune.enheter.filter((e) => !e.skjermet);
  const egen = skjermet ? kommune.enheter.find((e) => e.skjermet && e.slag === onsket) : undefined;
  const enhet = egen ?? vanlige.find((e) => e.slag === onsket) ?? vanlige.find((e) => e.slag === "tildelingskontor");
  if (!enhet) throw new Error(`kommune ${kommune.nummer} has no unit for ${spor}`);
  return enhet;
}
