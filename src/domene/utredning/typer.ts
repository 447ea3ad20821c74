/** The scores of IPLOS: 1 (no problem) to 5 (a helper for the whole activity), and 9 (not relevant now, which is not "missing"). */
export const skarverdier = [1, 2, 3, 4, 5, 9] as const;
export type Skarverdi = (typeof skarverdier)[number];

export interface Skar {
  /** The number of the variable in code system 9111, 1 to 20. */
  readonly variabel: number;
  readonly skar: Skarverdi;
  readonly merknad: string | null;
}

/** What the desk writes down together with the person. Empty text is text that is not written yet. */
export interface Utredningsinnhold {
  /** The person's own view, in the person's words: pbrl § 3-1, stnl § 42. */
  readonly brukersSyn: string;
  /** What matters to the person. */
  readonly mal: string;
  readonly situasjon: string;
  readonly nettverk: string;
  /** Are there children whom the help touches? null: nobody has asked yet, which is not a no. */
  readonly harBarn: boolean | null;
  /** What each child needs. */
  readonly barn: string;
  readonly vurdering: string;
  readonly skar: readonly Skar[];
}

export interface Utredning extends Utredningsinnhold {
  readonly id: string;
  readonly sak: string;
  readonly endretTid: Temporal.Instant;
  readonly endretAvNavn: string;
  /** null: a draft. Otherwise it can never be changed again. */
  readonly fullfort: { readonly tid: Temporal.Instant; readonly navn: string } | null;
  readonly versjon: number;
}
