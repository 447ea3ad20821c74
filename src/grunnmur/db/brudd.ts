import pg from "pg";

/** Lost a race against another transaction: serialization_failure and deadlock_detected. Running it again is right. */
const KAPPLOP = new Set(["40001", "40P01"]);

/** The classes of error where the database refused a write because of a promise it keeps. */
const LOFTE = new Set(["23505", "23514", "23503", "23P01", "23502"]);

export function erKapplop(feil: unknown): boolean {
  return feil instanceof pg.DatabaseError && KAPPLOP.has(feil.code ?? "");
}

/**
 * The name of the constraint that a write broke, or null when the exception is about something else.
 * The transaction is lost by then, so an act asks this outside `skriv`, and turns the names it knows into refusals:
 * `if (brudd(feil) === "klage_en_apen_per_vedtak") return nei({ grunn: "har_apen_klage" })`.
 */
export function brudd(feil: unknown): string | null {
  return feil instanceof pg.DatabaseError && LOFTE.has(feil.code ?? "") ? (feil.constraint ?? null) : null;
}
