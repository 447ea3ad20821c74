import { instansnavn } from "../../../domene/klage/index.ts";
import type { Instanssak } from "../../../domene/klageinstans/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { Frosset } from "../../frosset.tsx";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Handlinger,
  Knapp,
  Knappelenke,
  Merke,
  Oppsummering,
  Overskrift,
  Skjema,
  type Svar,
  Tekst,
  Tid,
} from "../../ui/index.ts";
import { her } from "../sted.ts";
import type { Klagemappe } from "./mappe.ts";
import { erFulgtOpp } from "./neste.tsx";
import { oversendTekst } from "./oversend.tekst.ts";
import { iKlagen, type Klagekontekst } from "./sted.ts";

interface EtterpaProps {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
}

function status(k: Klagekontekst, instans: Instanssak): string {
  const t = oversendTekst[k.sprak].status;
  return instans.tilstand === "behandles" ? t.behandles(instans.ansvarligNavn ?? "") : t[instans.tilstand];
}

/** What was forwarded, locked, and how it stands at the body above. */
export function Sendt({ k, m }: EtterpaProps) {
  const t = oversendTekst[k.sprak];
  if (!m.instans) return null;
  const navn = instansnavn(k.kommune, m.pa.instans, k.sprak);
  return (
    <Boks merketAv="sendt">
      <Overskrift niva={2} storrelse="sm" id="sendt">
        {t.sendt}
      </Overskrift>
      <Tekst>
        {t.hos(navn, m.instans.nummer)} {status(k, m.instans)}
      </Tekst>
      <Frosset sak={m.instans} uendret={m.uendret} sprak={k.sprak} />
    </Boks>
  );
}

/** What the body decided, and the task that it leaves the kommune with. */
export function Avgjort({ k, m }: EtterpaProps) {
  const t = oversendTekst[k.sprak];
  const a = m.instans?.avgjorelse;
  if (!a) return null;
  const svar: Svar[] = [
    { navn: t.begrunnelse, verdi: a.begrunnelse },
    ...(a.nyttInnhold ? [{ navn: a.utfall === "opphever" ? t.veiledning : t.nytt, verdi: a.nyttInnhold }] : []),
    ...(a.kommunenInnen ? [{ navn: t.innen, verdi: <Tid dato={a.kommunenInnen} /> }] : []),
  ];
  return (
    <Boks merketAv="avgjort">
      <Overskrift niva={2} storrelse="sm" id="avgjort">
        {t.avgjorelse(instansnavn(k.kommune, m.pa.instans, k.sprak))}
      </Overskrift>
      <div className="tr-row">
        <Merke slag={a.utfall === "stadfester" || a.utfall === "avviser" ? "noytral" : "obs"}>{t.utfall[a.utfall]}</Merke>
        <Tekst dempet>{t.avgjortAv(a.avgjortAvNavn, datoTekst(datoAv(a.avgjort), k.sprak, { ukedag: false }))}</Tekst>
      </div>
      <Oppsummering svar={svar} />
      {erFulgtOpp(m) ? null : (
        <Skjema handling={lenke(ruter.folgOppKlage, iKlagen(k))} csrf={k.csrf}>
          <Overskrift niva={3} storrelse="sm">
            {t.folgOpp}
          </Overskrift>
          <Tekst>{t.folgOppHjelp[a.utfall]}</Tekst>
          <Handlinger>
            <Knapp>{t.folgOppKnapp}</Knapp>
            <Knappelenke variant="secondary" href={lenke(ruter.sak, { ...her(k), sak: m.sak.id })}>
              {t.tilSaken}
            </Knappelenke>
          </Handlinger>
        </Skjema>
      )}
    </Boks>
  );
}
