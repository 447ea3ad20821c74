import { normgrupper, normskjema, settNorm } from "../../../domene/sosialhjelp/index.ts";
import type { Kontekst } from "../../kontekst.ts";
import { ikkeTilgang } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import { lesBelop } from "../belop.ts";
import { lesDato } from "../dato.ts";
import { her } from "../innstillinger/sted.ts";
import { normerTekst } from "./normer.tekst.ts";
import { normside } from "./side.tsx";

export type Normkontekst = Kontekst<"administrator", "/:sprak/:kommune/kontor/innstillinger/normer">;

/** Sets the next norm, or shows the form again with what is wrong at its field. */
export async function lagreNorm(k: Normkontekst): Promise<Response> {
  const { feil: t, gruppe: navn } = normerTekst[k.sprak];
  const satser = Object.fromEntries(normgrupper.map((g) => [g, lesBelop(k.skjema.tekst(g))]));
  const lest = normskjema.safeParse({ fra: lesDato(k.skjema.tekst("fra")), satser, kilde: k.skjema.tekst("kilde") });
  if (!lest.success) {
    const felt = lest.error.issues.map(({ path: [forst, neste] }): [string, string] => {
      const gruppe = forst === "satser" && normgrupper.find((g) => g === neste);
      if (gruppe) return [gruppe, t.belop(navn[gruppe])];
      return forst === "fra" ? ["fra", t.fra] : ["kilde", t.kilde];
    });
    return normside(k, { status: 422, feil: Object.fromEntries(felt) });
  }
  const svar = await k.skriv((tx) => settNorm(tx, k.aktor, k.tid, lest.data));
  if (svar.ok) return videre(lenke(ruter.normer, her(k), { ok: "lagret" }));
  return svar.nei.grunn === "finnes_fra_dagen" ? normside(k, { status: 409, feil: { fra: t.finnes } }) : ikkeTilgang(k);
}
