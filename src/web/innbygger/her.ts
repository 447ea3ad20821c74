import type { KanIkkeApne } from "../../domene/sak/index.ts";
import { type Lokalrad, lokaleTjenester } from "../../domene/tjeneste/index.ts";
import type { Malform } from "../../grunnmur/sprak.ts";
import { tjenestenavn } from "../hendelse.ts";
import type { Kontekst } from "../kontekst.ts";
import type { Rutenavn, ruter } from "../stier.ts";

/** A resident's request, and the same for one named route with its parameters. */
export type Innbyggerk = Kontekst<"innbygger">;
export type Pa<N extends Rutenavn> = Kontekst<(typeof ruter)[N]["adgang"], (typeof ruter)[N]["monster"]>;

/** The two parameters that every address of a resident's page begins with. */
export const her = (k: Innbyggerk): { readonly sprak: Malform; readonly kommune: string } => ({
  sprak: k.sprak,
  kommune: k.kommune.slug,
});

const IKKE_HER: ReadonlySet<string> = new Set<KanIkkeApne["grunn"]>([
  "finnes_ikke",
  "ikke_part",
  "annen_kommune",
  "feil_rolle",
  "annet_embete",
]);

/** The refusals that are answered with "not found" and written down; the others are told to the person in words. */
export function erIkkeHer<N extends { readonly grunn: string }>(nei: N): nei is Extract<N, KanIkkeApne> {
  return IKKE_HER.has(nei.grunn);
}

/** The kommune's own names of services, and how a service is named in the middle of a sentence. */
export async function navnI(
  k: Innbyggerk,
): Promise<{ readonly rader: readonly Lokalrad[]; readonly navn: (kode: string | null) => string }> {
  const rader = await k.deps.base.les({ slag: "offentlig" }, (les) => lokaleTjenester(les, k.kommune.nummer));
  return { rader, navn: tjenestenavn(rader, k.sprak) };
}
