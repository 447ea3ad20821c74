import { type Husholdning, regn } from "../../../domene/sosialhjelp/index.ts";
import { kr } from "../../../lov/kjerne/belop.ts";
import { dato } from "../../../lov/kjerne/dato.ts";
import { gjor, type Liv, type Livssak } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";
import { temaer } from "../temaer.ts";
import { harBarn } from "./soknaden.ts";

/** What the household lacks in the month, when livsopphold is what was asked for. Nothing is decided by it yet. */
export async function beregn(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  if (!sak.poster.some((p) => p.tema === temaer.livsopphold)) return;
  const tid = liv.dager.kontor(siden);
  const husholdning: Husholdning = {
    voksne: "enslig",
    barnsAlder: harBarn(liv) ? [7, 11] : [],
    utgifter: [
      { slag: "husleie", ore: kr(liv.valg.mellom(85, 125) * 100) },
      { slag: "strom", ore: kr(liv.valg.mellom(8, 16) * 100) },
    ],
    inntekter: [
      ...(harBarn(liv)
        ? ([
            { slag: "trygd", ore: kr(liv.valg.mellom(150, 170) * 100) },
            { slag: "barnetrygd", ore: kr(2_700) },
          ] as const)
        : ([{ slag: "lonn", ore: kr(liv.valg.mellom(20, 110) * 100) }] as const)),
    ],
    gjeld: [],
  };
  const maned = dato(`${tid.idag.slice(0, 7)}-01`);
  const inn = { sak: sak.id, maned, husholdning, vurdering: kontorTekst[liv.sprak].beregningVurdert };
  await gjor(liv, sak.saksbehandler, (tx) => regn(tx, sak.saksbehandler, tid, inn));
}
