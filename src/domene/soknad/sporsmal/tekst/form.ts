/** What a question says. */
export interface Sporsmalstekst {
  readonly label: string;
  readonly hjelp: string;
  /** Why we ask, in one plain sentence. The sections stand beside it. */
  readonly hvorfor: string;
  /** The label of each choice, by code. */
  readonly valg: Readonly<Record<string, string>>;
}

export interface Sidetekst {
  readonly tittel: string;
  readonly ingress: string;
}

export interface Tekstgruppe {
  readonly sider: Readonly<Record<string, Sidetekst>>;
  readonly sporsmal: Readonly<Record<string, Sporsmalstekst>>;
}
