import pg from "pg";
import { sikre } from "../resultat.ts";

const { builtins } = pg.types;

/**
 * How PostgreSQL's values are read. A date stays the ISO string that `Dato` is; a moment is a Temporal.Instant; a whole
 * number is a number, and one that JavaScript cannot hold exactly is a bug and not a rounding.
 */
const lesere: Readonly<Record<number, (tekst: string) => unknown>> = {
  [builtins.DATE]: (tekst) => tekst,
  [builtins.TIMESTAMPTZ]: (tekst) => Temporal.Instant.from(tekst),
  [builtins.INT8]: tall,
  [builtins.NUMERIC]: tall,
};

function tall(tekst: string): number {
  const verdi = Number(tekst);
  sikre(Math.abs(verdi) <= Number.MAX_SAFE_INTEGER, "a number from the database fits in a number");
  return verdi;
}

export const typelesere: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    (format === "binary" ? undefined : lesere[oid]) ??
    pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
};

/** pg writes unknown objects as JSON, so a Temporal value would arrive in quotation marks. */
export function tilPostgres(verdi: unknown): unknown {
  if (verdi instanceof Temporal.Instant || verdi instanceof Temporal.PlainDate) return verdi.toString();
  return verdi;
}
