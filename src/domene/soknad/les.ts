import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Sak } from "../sak/index.ts";
import { delForSpor } from "./delForSpor.ts";
import { finnSoknad } from "./soknad.sql.ts";
import type { Soknad } from "./typer.ts";

/**
 * The application that a case came from, with the answers this case's office needs and no others.
 * Null when the case did not come from an application, or this reader may not see it.
 */
export async function soknadI(les: Lesing, sak: Pick<Sak, "kommune" | "soknad" | "spor">): Promise<Soknad | null> {
  const soknad = sak.soknad === null ? null : await finnSoknad(les, sak.kommune, sak.soknad);
  return soknad && { ...soknad, svar: delForSpor(soknad.svar, sak.spor) };
}
