import { hjemmel } from "../kjerne/hjemmel.ts";
import { type Vurdering, vurdering } from "../kjerne/svar.ts";

export type Malform = "nb" | "nn";
export type Organslag = "kommune" | "fylkeskommune" | "statlig";

/**
 * The language of a letter to a person: the form they chose; else the kommune's own administrative language (LANG-12). Neither is the språkvedtak,
 * which only binds the state when it writes to the kommune (LANG-3).
 */
export const brevsprak = (f: { readonly valgt: Malform | null; readonly kommunens: Malform }): Malform => f.valgt ?? f.kommunens;

/**
 * Must the answer be in the form the private person wrote in? The state and a fylkeskommune must (§ 15); a kommune is outside §§ 12–18 by § 3, and may (LANG-2).
 *
 * https://lovdata.no/lov/2021-05-21-42/§15
 */
export const svarIAvsendersMalform = (organ: Organslag): Vurdering => {
  const bundet = organ !== "kommune";
  return vurdering(bundet ? "ja" : "nei", [hjemmel("spraklova", bundet ? "15" : "3")], {
    sporing: [{ kode: "faktum", felt: "organ", verdi: organ }],
  });
};

/** The form the state writes to a kommune in: the one the kommune has decided on; null when it has decided on none (§ 15 second paragraph, LANG-8). */
export const statenTilKommunen = (sprakvedtak: Malform | null): Malform | null => sprakvedtak;
