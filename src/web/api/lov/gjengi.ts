import type { Malform } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { type Hjemmel, hjemmelnokkel } from "../../../lov/kjerne/hjemmel.ts";
import type { Oppslag, Oppslagssvar } from "../../../lov/register/oppslag.ts";
import { satser } from "../../../lov/satser/alle.ts";
import { lovtekst } from "../../lovtekst.ts";
import { sporingTekst } from "../../sporing.tekst.ts";
import { forklar } from "../../sporing.ts";
import { bareHer } from "./forbehold.tekst.ts";
import { objektskjema } from "./skjema.ts";

/** A section with its key, as people read it, and its link. */
const paragraf = (h: Hjemmel, sprak: Malform) => ({ ...h, nokkel: hjemmelnokkel(h), tekst: lovtekst(h, sprak) });

type Svar = Extract<Oppslagssvar, { ok: true }>["svar"];

/**
 * An answer of the law as it is sent: as the rule gave it, with the sections and the reservations in words as well, and the trace as sentences that a resident can read.
 */
export function gjengiSvar(o: Oppslag, paaDato: Dato, svar: Svar, sprak: Malform) {
  const medOrd = (f: Svar["forbehold"][number]) => ({
    ...f,
    tekst: sporingTekst[sprak].forbehold[f.grunn] || (bareHer[sprak][f.grunn] ?? ""),
  });
  const forbehold = svar.forbehold.map(medOrd);
  const forklart = { verdi: "verdi" in svar ? svar.verdi : null, ...svar };
  return {
    regel: o.id,
    paaDato,
    ...svar,
    ...("krav" in svar && { krav: svar.krav.map((k) => ({ ...k, hjemmel: k.hjemmel.map((h) => paragraf(h, sprak)) })) }),
    mangler: svar.mangler.map((m) => ({ ...m, hjemmel: m.hjemmel.map((h) => paragraf(h, sprak)) })),
    hjemmel: svar.hjemmel.map((h) => paragraf(h, sprak)),
    forbehold,
    forklaring: forklar(forklart, sprak).setninger,
  };
}

/** A rule as it stands in the list. */
export const gjengiRegel = (o: Oppslag) => ({
  id: o.id,
  om: o.om,
  svarslag: o.svarslag,
  kilder: o.kilder,
  gyldig: o.gyldig,
  hjemmel: o.hjemmel.map((h) => paragraf(h, "nb")),
  lenke: `/api/lov/v1/regler/${o.id}`,
});

/** A rule with the schema of the facts it asks for. */
export const gjengiHelRegel = (o: Oppslag) => ({ ...gjengiRegel(o), fakta: objektskjema(o.felter) });

/** The dated amounts. A day outside them has none. */
export const gjengiSatser = () =>
  satser.map((s) => ({ navn: s.navn, hjemmel: s.hjemmel.map((h) => paragraf(h, "nb")), rader: s.rader }));
