/** What somebody tells, and what the office finds out. `behov`, `mal` and `syn` are the person's own words; the rest is written to the person. */
export interface Fortelling {
  readonly behov: string;
  readonly mal: string;
  readonly syn: string;
  readonly fakta: string;
  readonly hensyn: string;
}

/** The words of one thing that people apply for. null: the demonstration never answers it so. */
export interface Tematekst {
  readonly onsket: string;
  readonly fortellinger: readonly Fortelling[];
  /** What is given when all is given. */
  readonly ja: string;
  readonly delvis: { readonly omfang: string; readonly farIkke: string; readonly begrunnelse: string } | null;
  readonly nei: { readonly farIkke: string; readonly begrunnelse: string } | null;
  /** What is complained about, what the kommune answers when it holds on, and what it has learnt when it does not. */
  readonly klage: { readonly onsket: string; readonly hvorfor: string; readonly svar: string; readonly nytt: string } | null;
  /** What is best for the child; "" where no child is touched. */
  readonly barn: string;
}
