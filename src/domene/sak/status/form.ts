/** A status says where the case is, and then what happens and by when. */
export interface Statusord {
  readonly tittel: string;
  readonly detalj: string;
}

export const status = (tittel: string, detalj: string): Statusord => ({ tittel, detalj });

/** Dates come as words in the reader's language. */
export interface Dag {
  readonly dato: string;
}
export interface Instans {
  /** "Statsforvalteren i Vestland", or "klagenemnda" for a dwelling. */
  readonly instans: string;
}
