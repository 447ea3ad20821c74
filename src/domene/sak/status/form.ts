/** A status says where the case is, and then what happens and by when. */
export interface Statusord {
  readonly tittel: string;
  readonly detalj: string;
}

export const status = (tittel: string, detalj: string): Statusord => ({ tittel, detalj });

/** A name at the start of a sentence: "klagenemnda" → "Klagenemnda". */
export const stor = (navn: string): string => navn.charAt(0).toUpperCase() + navn.slice(1);

/** Dates come as words in the reader's language. */
export interface Dag {
  readonly dato: string;
}
export interface Instans {
  /** "Statsforvalteren i Vestland", or "klagenemnda" for a dwelling. */
  readonly instans: string;
}
