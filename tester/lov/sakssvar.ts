import { svarPaaSak } from "../../src/lov/saker/svar.ts";

/** One row of a table of cases: what it is about, the facts, and the whole answer. */
export type Saksrad = readonly [hva: string, inn: Readonly<Record<string, unknown>>, ventet: unknown];

/** Asks the law a case of one kind: the whole answer in the words of the cases, or the sentence that says why there is none. */
export const sakssvar =
  (kind: string, processActAssumed: "fvl-1967" | "fvl-2025" = "fvl-1967") =>
  (input: Readonly<Record<string, unknown>>): unknown => {
    const s = svarPaaSak({ kind, input, processActAssumed });
    return "svar" in s ? s.svar : s.ubesvart;
  };
