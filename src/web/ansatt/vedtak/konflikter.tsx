import type { Konflikt, Vedtak } from "../../../domene/vedtak/index.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { Avkryssing, Boks, type Feltfeil, Overskrift } from "../../ui/index.ts";
import { skrivTimer } from "../belop.ts";
import type { Mappe } from "../sak/mappe.ts";
import type { Kontorkontekst } from "../sted.ts";
import { vedtakTekst } from "./vedtak.tekst.ts";

interface KonflikterProps {
  readonly k: Kontorkontekst;
  readonly m: Pick<Mappe, "navn">;
  readonly konflikter: readonly Konflikt[];
  /** What has been chosen to end. */
  readonly valgt: readonly string[];
  readonly feil: Feltfeil;
}

/** What the writer chose to end; and after a refusal, what was sent. */
export const valgtSlutt = (k: Kontorkontekst, utkast: Pick<Vedtak, "avslutter">): readonly string[] =>
  k.skjema.tekst("_versjon") === "" ? utkast.avslutter : k.skjema.alle("avslutt");

/** What the person has today of the same, to be ended by name: nothing that somebody has is taken away unseen. */
export function Konflikter({ k, m, konflikter: alle, valgt, feil }: KonflikterProps) {
  // What the case was opened to look at again is taken over by what the case is.
  const konflikter = alle.filter((c) => !c.revurderes);
  if (konflikter.length === 0) return null;
  const t = vedtakTekst[k.sprak];
  const dag = (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });
  const periode = (c: Konflikt) => {
    const fra = c.fra ? dag(c.fra) : "";
    const dager = c.til ? t.fraTil(fra, dag(c.til)) : t.fraDag(fra);
    return c.timerPerUke === null ? dager : `${dager}, ${t.timerIUka(skrivTimer(c.timerPerUke))}`;
  };
  return (
    <Boks merketAv="konflikter">
      <Overskrift niva={2} storrelse="sm" id="konflikter">
        {t.konflikter}
      </Overskrift>
      <Avkryssing
        navn="avslutt"
        etikett={t.konfliktvalg}
        hjelp={t.konflikterHjelp}
        feil={feil.avslutt}
        verdier={valgt}
        alternativer={[...new Map(konflikter.map((c) => [c.vedtak, c])).values()].map((c) => ({
          verdi: c.vedtak,
          etikett: t.konflikt(m.navn(c.tjeneste), c.saksnummer, periode(c)),
        }))}
      />
    </Boks>
  );
}
