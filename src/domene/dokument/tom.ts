import type { Base } from "../../grunnmur/db/base.ts";
import type { Jobber } from "../../grunnmur/utboks.ts";
import { tomFil } from "./fjern.sql.ts";

/** The job behind `fjern`: a file that another case still holds stays, and goes when that one lets go too. Run again, it finds nothing to do. */
export const tom = (deps: { readonly base: Base }, p: Jobber["fil.tom"]): Promise<boolean> =>
  deps.base.skriv({ slag: "system", kommune: p.kommune }, (tx) => tomFil(tx, p.kommune, p.fil));
