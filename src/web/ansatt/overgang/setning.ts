import type { KanIkkeFordele, KanIkkeLeggeTilbake } from "../../../domene/sak/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { inhabilitet } from "../../../lov/forvaltningsloven/p6.ts";
import { tolkHjemmel } from "../../../lov/kjerne/hjemmel.ts";
import { lovtekst } from "../../lovtekst.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { naTekst } from "../nar.ts";
import type { Kontorkontekst } from "../sted.ts";
import { overgangTekst } from "./overgang.tekst.ts";

type Nei = KanIkkeFordele | KanIkkeLeggeTilbake;

/** Why the case did not change hands, and what to do instead. */
export function overgangssetning(n: Nei, k: Kontorkontekst): string {
  const t = overgangTekst[k.sprak].feil;
  switch (n.grunn) {
    case "for_lange_ord":
      return t.for_lange_ord(String(grenser.ansatt.tegnIOvergang));
    case "andres_sak":
    case "har_den_alt":
      return t[n.grunn](n.navn);
    case "mottaker_inhabil": {
      const hjemmel = tolkHjemmel(n.hjemmel);
      return t.mottaker_inhabil(n.navn, hjemmel ? lovtekst(hjemmel, k.sprak) : n.hjemmel);
    }
    case "mottaker_borte":
      return t.mottaker_borte(n.navn, datoTekst(n.til, k.sprak, { ukedag: false, aar: false }));
    case "er_inhabil":
      return t.er_inhabil(lovtekst(inhabilitet("selv_part", k.tid.idag).hjemmel, k.sprak));
    case "endret_imens": {
      if (n.nar === null) return t.endret;
      return `${t.endret} ${n.har === null ? t.ingenNa(n.av, naTekst(n.nar, k)) : t.harNa(n.har, naTekst(n.nar, k))}`;
    }
    case "feil_rolle":
    case "ikke_part":
    case "annen_kommune":
    case "annet_embete":
      return t.finnes_ikke;
    default:
      return t[n.grunn];
  }
}

const FELT: Readonly<Record<string, string>> = {
  mangler_ord: "ord",
  for_lange_ord: "ord",
  mangler_tilknytning: "tilknytning",
  mangler_grunn: "kode",
  ikke_kollega: "til",
  mottaker_inhabil: "til",
  mottaker_borte: "til",
  har_den_alt: "til",
};

/** The same at the field that can be mended. */
export const overgangsfeil = (n: Nei, k: Kontorkontekst): Feltfeil => ({ [FELT[n.grunn] ?? ""]: overgangssetning(n, k) });
