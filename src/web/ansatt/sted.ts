import type { Kontekst } from "../kontekst.ts";
import type { Parametre } from "../stier.ts";

export type Kontorkontekst = Kontekst<"ansatt", "/:sprak/:kommune/kontor">;
/** A request about one case. */
export type Sakskontekst = Kontekst<"ansatt", "/:sprak/:kommune/kontor/sak/:sak">;
type Kontorsted = Parametre<"/:sprak/:kommune/kontor">;
type Saksted = Parametre<"/:sprak/:kommune/kontor/sak/:sak">;

/** The parameters of every address at this desk. */
export const her = (k: Kontorkontekst): Kontorsted => ({ sprak: k.sprak, kommune: k.kommune.slug });

/** The parameters of every address in this case. */
export const iSaken = (k: Sakskontekst): Saksted => ({ ...her(k), sak: k.p.sak });

/** The units whose cases this person works with at the desk; the klagenemnd has pages of its own. */
export function mineEnheter(k: Kontorkontekst): readonly string[] {
  const ved = k.aktor.roller.filter((r) => r.rolle === "saksbehandler" || r.rolle === "leder");
  return [...new Set(ved.map((r) => r.enhet))];
}

/** Does this person lead a unit here? */
export const erLeder = (k: Kontorkontekst): boolean => k.aktor.roller.some((r) => r.rolle === "leder");
