import { listesaker } from "../../../domene/oppgave/index.ts";
import {
  type Fordeling,
  fordel,
  type KanIkkeFordele,
  type KanIkkeLeggeTilbake,
  leggTilbake,
  type Overgang,
  provOvergang,
} from "../../../domene/sak/index.ts";
import type { Transaksjon } from "../../../grunnmur/db/base.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import type { Resultat } from "../../../grunnmur/resultat.ts";
import { skjult } from "../../nekt.tsx";
import { lenke, ruter } from "../../stier.ts";
import { videre } from "../../svar.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { erSkjult } from "../gjor.ts";
import { lesOvergang } from "../overgang/felt.tsx";
import { overgangTekst } from "../overgang/overgang.tekst.ts";
import { overgangsfeil, overgangssetning } from "../overgang/setning.ts";
import { her, type Kontorkontekst } from "../sted.ts";
import { arbeidslista } from "./arbeidsliste.tsx";
import { lesFilter, somSok } from "./filter.ts";
import { oppgaverTekst } from "./oppgaver.tekst.ts";
import { lesValgte } from "./valgte.ts";

type Handling = "fordel" | "tilbake";

/** What is wrong with the form itself, whatever the cases. */
function skjemafeil(k: Kontorkontekst, handling: Handling, antall: number, grunn: Overgang | null): Feltfeil {
  const t = overgangTekst[k.sprak].feil;
  const egne = oppgaverTekst[k.sprak].masse;
  if (antall === 0) return { "": egne.ingenValgt };
  if (antall > grenser.side.rader) return { "": egne.forMange(String(grenser.side.rader)) };
  if (handling === "fordel" && k.skjema.tekst("til") === "") return { til: t.mangler_mottaker };
  if (handling === "tilbake" && grunn === null) return { kode: t.mangler_grunn };
  const provd = grunn && provOvergang(grunn, k.tid.idag);
  return provd && !provd.ok ? overgangsfeil(provd.nei, k) : {};
}

/** Gives the chosen cases to one, or hands them back. Each case by itself: what can be done is done, and of the rest it is told why. */
export async function fordelValgte(k: Kontorkontekst): Promise<Response> {
  const filter = lesFilter(new URLSearchParams(k.skjema.tekst("liste")));
  const handling: Handling = k.skjema.tekst("handling") === "tilbake" ? "tilbake" : "fordel";
  const valgte = lesValgte(k.skjema);
  const grunn = lesOvergang(k.skjema);
  const feil = skjemafeil(k, handling, valgte.length, grunn);
  const merket = new Set(valgte.map((v) => v.sak));
  if (Object.keys(feil).length > 0) return arbeidslista(k, filter, { status: 422, feil, gjort: 0, avviste: [], valgte: merket });
  const nei = new Map<string, string>();
  for (const valgt of valgte) {
    const act = (tx: Transaksjon): Promise<Resultat<true, KanIkkeFordele | KanIkkeLeggeTilbake>> => {
      const inn: Fordeling = { ...valgt, til: k.skjema.tekst("til"), grunn };
      return handling === "fordel" ? fordel(tx, k.aktor, k.tid, inn) : leggTilbake(tx, k.aktor, k.tid, inn);
    };
    const svar = await k.skriv(act);
    if (svar.ok) continue;
    // That somebody asked for a case that is not theirs is written down, and the answer is the list's.
    if (erSkjult(svar.nei)) await skjult(k, svar.nei.grunn);
    nei.set(valgt.sak, overgangssetning(svar.nei, k));
  }
  const gjort = valgte.length - nei.size;
  if (nei.size === 0) return videre(lenke(ruter.kontor, her(k), { ...somSok(filter), [handling]: String(gjort) }));
  const saker = await k.les((les) => listesaker(les, k.kommune.nummer, [...nei.keys()]));
  const numre = new Map(saker.map((s) => [s.sak, s.saksnummer]));
  const avviste = [...nei].map(([sak, setning]) => ({ sak, setning, saksnummer: numre.get(sak) ?? "" }));
  return arbeidslista(k, filter, { status: 409, feil: {}, gjort, avviste, valgte: new Set(nei.keys()) });
}
