import { type Lokalrad, type LokalTjeneste, lokaleTjenester, tjenesterI } from "../../../domene/tjeneste/index.ts";
import type { Kontekst } from "../../kontekst.ts";

/** The catalogue as this kommune shows it, and the kommune's own rows for the search. */
export async function katalogFor(
  k: Kontekst<"alle">,
): Promise<{ rader: readonly Lokalrad[]; tjenester: readonly LokalTjeneste[] }> {
  const rader = await k.deps.base.les({ slag: "offentlig" }, (les) => lokaleTjenester(les, k.kommune.nummer));
  return { rader, tjenester: tjenesterI(rader, k.sprak) };
}
