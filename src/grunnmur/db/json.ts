import type { ColumnType } from "kysely";

declare const jsonmerke: unique symbol;

/** Text that is JSON, ready for a jsonb column. Made by {@link json} alone. */
export type Jsontekst = string & { readonly [jsonmerke]: true };

/** A jsonb column: what comes out is checked by its reader, what goes in went through {@link json}. */
export type Jsonkolonne = ColumnType<unknown, Jsontekst, Jsontekst>;

/**
 * A value for a jsonb column. Written out, because the driver would make a PostgreSQL array of a JavaScript array,
 * and without NUL, which JSON may hold and jsonb may not.
 */
export function json(verdi: unknown): Jsontekst {
  return JSON.stringify(verdi, (_nokkel, del: unknown) =>
    typeof del === "string" ? del.replaceAll("\u0000", "") : del,
  ) as Jsontekst;
}
