/** The files of the national format that come in or go out here. */
export type Formatfil = "soknad" | "vedlegg" | "klage" | "digisos-soker";

/** One thing that is wrong with a file, by where it is. */
export interface Formatfeil {
  readonly fil: Formatfil;
  /** A JSON pointer: "/data/familie/barn/0". "" is the whole file. */
  readonly sti: string;
  readonly melding: string;
}

/** Judges a value by the format's own schemas: nothing when it is valid. */
export type Formatsjekk = (fil: Formatfil, verdi: unknown) => readonly Formatfeil[];
