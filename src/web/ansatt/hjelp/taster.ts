import { lenke, ruter } from "../../stier.ts";

interface Sted {
  readonly sprak: "nb" | "nn";
  readonly kommune: string;
}

/** The keys that lead to a page. The script gets them from the page; the help page lists them from here. */
export function tasteadresser(her: Sted) {
  return {
    o: lenke(ruter.kontor, her),
    m: lenke(ruter.kontor, her, { utvalg: "mine" }),
    u: lenke(ruter.kontor, her, { utvalg: "ufordelt" }),
    n: lenke(ruter.nyRegistrering, her),
    "?": lenke(ruter.kontorhjelp, her),
  } as const;
}

/** The keys in the order that the help page lists them; those without an address move in the list. */
export const TASTER = ["j", "k", "x", "/", "o", "m", "u", "n", "?"] as const;
export type Tast = (typeof TASTER)[number];
