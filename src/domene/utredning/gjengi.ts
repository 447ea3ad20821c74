import { datoTekst } from "../../grunnmur/sprak.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Malform } from "../kommune/index.ts";
import { variabelnavn } from "./iplos.ts";
import type { Skar, Utredningsinnhold } from "./typer.ts";
import { utredningTekst } from "./utredning.tekst.ts";

export interface Utredningshode {
  readonly saksnummer: string;
  readonly person: string;
  readonly dato: Dato;
  readonly fullfortAv: string;
}

function skarlinje(s: Skar, sprak: Malform): string {
  return `${s.variabel}. ${variabelnavn(s.variabel, sprak)}: ${s.skar}${s.merknad ? ` (${s.merknad})` : ""}`;
}

/**
 * A completed assessment as plain text: the paper that lies in the case file and goes with a complaint. It is made once and kept,
 * so that the body above reads what the decision rested on, whatever is written later.
 */
export function gjengi(innhold: Utredningsinnhold, hode: Utredningshode, sprak: Malform): string {
  const t = utredningTekst[sprak];
  const del = (overskrift: string, tekst: string) => `${overskrift.toUpperCase()}\n${tekst.trim() || t.ikkeUtfylt}`;
  const barn = innhold.harBarn ? innhold.barn : t.ingenBarn;
  const skar = [...innhold.skar].sort((a, b) => a.variabel - b.variabel).map((s) => skarlinje(s, sprak));
  return [
    [t.tittel, t.sak(hode.saksnummer), t.gjelder(hode.person), t.fullfort(datoTekst(hode.dato, sprak), hode.fullfortAv)].join(
      "\n",
    ),
    del(t.brukersSyn, innhold.brukersSyn),
    del(t.mal, innhold.mal),
    del(t.situasjon, innhold.situasjon),
    del(t.nettverk, innhold.nettverk),
    del(t.barn, barn),
    del(t.vurdering, innhold.vurdering),
    ...(skar.length === 0 ? [] : [del(t.skar, skar.join("\n"))]),
  ].join("\n\n");
}
