import type { Frist } from "../../domene/sak/index.ts";

type Valgbar = Pick<Frist, "slag" | "art" | "sisteDag">;

/** The clocks that say when a case is answered, for the person who waits. */
export interface Svarfrister<F> {
  /** The day to look forward to: help in an emergency first, else what was promised or aimed at. Null: only the law's limit is known. */
  readonly svar: F | null;
  /** The law's month for an answer or a letter. Null when a letter has been sent already. */
  readonly lov: F | null;
}

/** Which of the clocks that run to show, and as what. A promised date that was written in a letter takes the place of the first aim. */
export function svarfrister<F extends Valgbar>(frister: readonly F[]): Svarfrister<F> {
  const forst = (f: readonly F[]): F | null => f.toSorted((a, b) => (a.sisteDag < b.sisteDag ? -1 : 1))[0] ?? null;
  const satt = forst(frister.filter((f) => f.slag === "forelopig_svar" && f.art === "satt"));
  const lov = forst(frister.filter((f) => f.slag === "forelopig_svar" && f.art === "lov"));
  const nod = forst(frister.filter((f) => f.slag === "nodhjelp"));
  const maal = forst(frister.filter((f) => f.slag === "vedtak"));
  return { svar: nod ?? satt ?? maal, lov };
}
