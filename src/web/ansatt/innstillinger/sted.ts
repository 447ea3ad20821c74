import type { Kontekst } from "../../kontekst.ts";
import type { Parametre } from "../../stier.ts";

/** A request by the administrator of this kommune. */
export type Innstillingskontekst = Kontekst<"administrator", "/:sprak/:kommune/kontor/innstillinger">;

/** The parameters of every address of the settings. */
export const her = (k: Innstillingskontekst): Parametre<"/:sprak/:kommune/kontor/innstillinger"> => ({
  sprak: k.sprak,
  kommune: k.kommune.slug,
});
