import type { Dokument } from "../../../domene/dokument/index.ts";
import { instansnavn, klageTekst, type Uttalelse } from "../../../domene/klage/index.ts";
import { Dag } from "../../frosset.tsx";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Detaljer,
  Handlinger,
  Knapp,
  Lenke,
  Oppsummering,
  Overskrift,
  Skjema,
  Tabell,
  Tall,
  Tekst,
} from "../../ui/index.ts";
import { her } from "../sted.ts";
import type { Klagemappe } from "./mappe.ts";
import { oversendTekst } from "./oversend.tekst.ts";
import { iKlagen, type Klagekontekst } from "./sted.ts";

interface OversendProps {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
}

/** The last step at the kommune: the papers that will be frozen, to whom, and the button (fvl § 33 fjerde ledd). */
export function Oversend({ k, m }: OversendProps) {
  const t = oversendTekst[k.sprak];
  return (
    <Boks merketAv="oversend">
      <Overskrift niva={2} storrelse="sm" id="oversend">
        {t.tittel(instansnavn(k.kommune, m.pa.instans, k.sprak))}
      </Overskrift>
      <Tekst>{t.hjelp}</Tekst>
      <Papirene k={k} m={m} />
      <Skjema handling={lenke(ruter.oversendKlage, iKlagen(k))} csrf={k.csrf}>
        <Handlinger>
          <Knapp>{t.knapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

function Papirene({ k, m }: OversendProps) {
  const t = oversendTekst[k.sprak];
  const papirer = m.dokumenter.map((d, i) => ({ ...d, nr: i + 1 }));
  return (
    <Tabell<Dokument & { nr: number }>
      tittel={t.liste}
      rader={papirer}
      nokkel={(d) => d.id}
      tomt={t.tomt}
      kolonner={[
        { tittel: t.nr, celle: (d) => <Tall>{d.nr}</Tall> },
        {
          tittel: t.dokument,
          navnerRaden: true,
          celle: (d) => (
            <>
              <Lenke href={lenke(ruter.sakDokument, { ...her(k), sak: m.sak.id, dokument: d.id })}>{d.tittel}</Lenke>
              {d.synligForPart ? null : <small>{t.ikkeForPart}</small>}
            </>
          ),
        },
        { tittel: t.dato, celle: (d) => <Dag dato={d.dato} /> },
        { tittel: t.fra, celle: (d) => d.fra },
      ]}
    />
  );
}

/** The locked statement, for reading. */
export function Uttalelsen({ k, u }: { readonly k: Klagekontekst; readonly u: Uttalelse }) {
  const t = klageTekst[k.sprak];
  const svar = [
    { navn: t.undersokelser, verdi: u.undersokelser },
    { navn: t.klagensGrunner, verdi: u.punkter.map((p) => `«${p.klagen}»\n${p.svaret}`).join("\n\n") },
    { navn: t.faktum, verdi: u.fakta },
    { navn: t.barnetsBeste, verdi: u.barnetsBeste },
    { navn: t.vurdering, verdi: u.vurdering },
  ];
  return (
    <Detaljer tittel={oversendTekst[k.sprak].uttalelsen}>
      <Oppsummering svar={svar.filter((s) => s.verdi.trim() !== "")} />
    </Detaljer>
  );
}
