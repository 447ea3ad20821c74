import type { Kontekst } from "../../kontekst.ts";
import type { Parametre } from "../../stier.ts";

/** A request by somebody who keeps the standard texts of this kommune: the administrator, or one who leads a unit. */
export type Tekstkontekst = Kontekst<"tekstansvar", "/:sprak/:kommune/kontor/standardtekster">;
/** The same about one text. */
export type EnTekstkontekst = Kontekst<"tekstansvar", "/:sprak/:kommune/kontor/standardtekster/tekst/:tekst">;

export const her = (k: Tekstkontekst): Parametre<"/:sprak/:kommune/kontor/standardtekster"> => ({
  sprak: k.sprak,
  kommune: k.kommune.slug,
});
