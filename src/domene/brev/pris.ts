import { kroner, midtI } from "../../grunnmur/sprak.ts";
import { avsnitt, del } from "./deler.ts";
import type { Brevdel, Brevsprak } from "./modell.ts";
import { erGitt } from "./poster.ts";
import { vedtakTekst } from "./slag/vedtak.tekst.ts";
import type { Brevpost, Pris } from "./vedtaksfakta.ts";

function setning(p: Pris, tjeneste: string, eneste: boolean, sprak: Brevsprak): string {
  const t = vedtakTekst[sprak].pris;
  switch (p.slag) {
    case "gratis":
      return eneste ? t.gratis : t.gratisFor(tjeneste);
    case "eget_brev":
      return t.egetBrev(midtI(tjeneste));
    case "belop":
    case "hoyst": {
      const belop = (p.slag === "hoyst" ? t.hoyst : t.belop)(midtI(tjeneste), kroner(p.ore, sprak), t.per[p.per]);
      return p.grenseOre === undefined ? belop : `${belop} ${t.grunn(kroner(p.grenseOre, sprak))}`;
    }
  }
}

/**
 * B12: what each service costs, why, and that the price can be complained about too
 * (egenandelsforskriften §§ 2, 8 and 13).
 */
export function prisene(poster: readonly Brevpost[], sprak: Brevsprak): readonly Brevdel[] {
  const t = vedtakTekst[sprak].pris;
  const medPris = poster.filter(erGitt).flatMap((p) => (p.pris === null ? [] : [{ navn: p.tjeneste, pris: p.pris }]));
  if (medPris.length === 0) return [];
  const koster = medPris.some(({ pris }) => pris.slag !== "gratis");
  const setninger = medPris.map(({ navn, pris }) => setning(pris, navn, medPris.length === 1, sprak));
  return del(t.overskrift, [avsnitt("B12", [...setninger, ...(koster ? [t.klage] : [])].join(" "))]);
}
