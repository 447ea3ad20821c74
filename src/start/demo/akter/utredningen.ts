import { variablerFor } from "../../../domene/soknad/index.ts";
import { fullfor, type Skar, skriv, type Utredningsinnhold, variabler } from "../../../domene/utredning/index.ts";
import { apneSaken, gjor, type Liv, type Livssak } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";
import { harBarn } from "./soknaden.ts";

/** What the child needs; "" when no child is touched. */
export const barnetsBehov = (liv: Liv): string => liv.temaer.map((t) => t.tekst[liv.sprak].barn).find((b) => b !== "") ?? "";

function skarene(liv: Liv, sak: Livssak): Skar[] {
  const apnet = new Set(variablerFor(sak.poster.flatMap((p) => p.tema.omrader)));
  return variabler.map(({ nr }) => ({
    variabel: nr,
    skar: liv.valg.av(apnet.has(nr) ? [3, 3, 4] : [1, 1, 2, 2, 9]),
    merknad: null,
  }));
}

function innholdet(liv: Liv, sak: Livssak): Utredningsinnhold {
  const { syn, mal, fakta, hensyn } = liv.fortelling;
  const barn = liv.hvem === "barn" || harBarn(liv) ? barnetsBehov(liv) : "";
  return {
    brukersSyn: syn,
    mal,
    situasjon: fakta,
    nettverk: liv.valg.av(kontorTekst[liv.sprak].nettverk),
    harBarn: barn !== "",
    barn,
    vurdering: hensyn,
    skar: sak.spor === "omsorg" ? skarene(liv, sak) : [],
  };
}

/** The desk writes down what it has talked about with the person. Half of it, when `ferdig` is false. */
export async function utred(liv: Liv, sak: Livssak, siden: number, ferdig = true): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const { saksbehandler } = sak;
  await apneSaken(liv, sak, saksbehandler, tid);
  const helt = innholdet(liv, sak);
  const innhold = ferdig ? helt : { ...helt, mal: "", vurdering: "", skar: helt.skar.slice(0, 8) };
  const { versjon } = await gjor(liv, saksbehandler, (tx) => skriv(tx, saksbehandler, tid, { sak: sak.id, sett: null, innhold }));
  if (!ferdig) return;
  const etter = liv.dager.samtidig();
  await gjor<unknown>(liv, saksbehandler, (tx) => fullfor(tx, saksbehandler, etter, { sak: sak.id, versjon }));
}
