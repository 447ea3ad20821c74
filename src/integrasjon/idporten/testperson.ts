/** What a synthetic person is there to show. The order here is the order on the page. */
export const grupper = [
  "innbygger",
  "parorende",
  "verge",
  "tildelingskontor",
  "nav",
  "boligkontor",
  "leder",
  "klagenemnd",
  "administrator",
  "statsforvalter",
] as const;
export type Gruppe = (typeof grupper)[number];

/** The groups that log in as themselves; the rest log in at work. */
export const innbyggergrupper: readonly Gruppe[] = ["innbygger", "parorende", "verge"];

export interface Testperson {
  /** Synthetic: month + 80. */
  readonly fnr: string;
  readonly navn: string;
  readonly gruppe: Gruppe;
  /** Where the person lives or works: "Asker", "Statsforvalteren i Vestland". */
  readonly sted: string;
  /** One line on what one can see and do as this person. */
  readonly beskrivelse: { readonly nb: string; readonly nn: string };
}
