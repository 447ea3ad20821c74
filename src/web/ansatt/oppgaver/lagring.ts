import { lagreFilter, slettFilter } from "../../../domene/oppgave/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { erId } from "../../../grunnmur/id.ts";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import { arbeidslista } from "./arbeidsliste.tsx";
import { lesFilter, sokord, somSok } from "./filter.ts";
import { oppgaverTekst } from "./oppgaver.tekst.ts";

/** Keeps a selection, or takes one away; and goes back to the list as it was. */
export async function lagreEllerSlett(k: Kontorkontekst): Promise<Response> {
  const t = oppgaverTekst[k.sprak].lagrede.feil;
  const filter = lesFilter(new URLSearchParams(k.skjema.tekst("liste")));
  const tilbake = () => videre(lenke(ruter.kontor, her(k), somSok(filter)));
  const { nummer } = k.kommune;
  const { ansatt } = k.aktor;
  if (k.skjema.tekst("steg") === "slett") {
    const id = k.skjema.tekst("filter");
    if (erId(id)) await k.skriv((tx) => slettFilter(tx, nummer, ansatt, id));
    return tilbake();
  }
  const inn = { kommune: nummer, ansatt, navn: k.skjema.tekst("filternavn"), sok: sokord(filter), na: k.tid.na };
  const svar = await k.skriv((tx) => lagreFilter(tx, inn));
  if (svar.ok) return tilbake();
  const setning = {
    mangler_navn: t.mangler_navn,
    for_langt_navn: t.for_langt_navn(String(grenser.filter.tegnINavn)),
    for_mange: t.for_mange(String(grenser.filter.antall)),
  }[svar.nei.grunn];
  return arbeidslista(k, filter, { status: 422, feil: { filternavn: setning }, gjort: 0, avviste: [], valgte: new Set() });
}
