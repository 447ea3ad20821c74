import type { Kontekst } from "../../kontekst.ts";
import type { Parametre } from "../../stier.ts";
import { her } from "../sted.ts";

/** A request about one complaint. */
export type Klagekontekst = Kontekst<"ansatt", "/:sprak/:kommune/kontor/klage/:klage">;

/** The parameters of every address of this complaint. */
export const iKlagen = (k: Klagekontekst): Parametre<"/:sprak/:kommune/kontor/klage/:klage"> => ({
  ...her(k),
  klage: k.p.klage,
});
