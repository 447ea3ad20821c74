import { lenke, ruter } from "../../stier.ts";
import { Avkryssing, Boks, Detaljer, Handlinger, Knapp, Overskrift, Skjema, Tekst, Tidslinje } from "../../ui/index.ts";
import { hendelsespunkt } from "../sak/hendelsespunkt.ts";
import { type Avslag, utfylt } from "./felt.ts";
import { Forelopig } from "./forelopig.tsx";
import { Fristene } from "./fristen.tsx";
import { klagesideTekst } from "./klageside.tekst.ts";
import type { Klagemappe } from "./mappe.ts";
import { KanIkkeLukkes } from "./neste.tsx";
import { Opprettholdliste } from "./oppretthold.tsx";
import { iKlagen, type Klagekontekst } from "./sted.ts";

interface SidenProps {
  readonly k: Klagekontekst;
  readonly m: Klagemappe;
  readonly avslag: Avslag | undefined;
}

/** Beside the work: what is missing, how the days were found, what has happened, and the party's own way out. */
export function Siden({ k, m, avslag }: SidenProps) {
  const t = klagesideTekst[k.sprak];
  const { tilstand } = m.klage;
  const kanTrekkes = tilstand === "mottatt" || tilstand === "vurderes" || tilstand === "opprettholdt";
  return (
    <>
      {tilstand === "vurderes" ? <Opprettholdliste k={k} m={m} avslag={avslag} /> : null}
      {tilstand === "vurderes" || tilstand === "opprettholdt" ? <KanIkkeLukkes k={k} m={m} /> : null}
      <Fristene k={k} m={m} />
      <Boks merketAv="skjedd">
        <Overskrift niva={2} storrelse="sm" id="skjedd">
          {t.skjedd}
        </Overskrift>
        <Tidslinje punkter={m.hendelser.map((h) => hendelsespunkt(k, m, h))} />
      </Boks>
      {kanTrekkes && !m.klart ? <Forelopig k={k} m={m} avslag={avslag} /> : null}
      {kanTrekkes ? <Trekk k={k} avslag={avslag} /> : null}
    </>
  );
}

/** The party's own word that the complaint is withdrawn, noted by the desk; never the desk's own way to close one. */
function Trekk({ k, avslag }: Pick<SidenProps, "k" | "avslag">) {
  const t = klagesideTekst[k.sprak];
  const { feil } = utfylt(k, avslag, "trekk");
  return (
    <Boks>
      <Detaljer tittel={t.trekk} enkel apen={feil.bekreft !== undefined}>
        <Tekst>{t.trekkHjelp}</Tekst>
        <Skjema handling={lenke(ruter.trekkKlageKontor, iKlagen(k))} csrf={k.csrf}>
          <Avkryssing
            navn="bekreft"
            etikett={t.trekk}
            feil={feil.bekreft}
            alternativer={[{ verdi: "ja", etikett: t.trekkBekreft }]}
          />
          <Handlinger>
            <Knapp variant="secondary">{t.trekkKnapp}</Knapp>
          </Handlinger>
        </Skjema>
      </Detaljer>
    </Boks>
  );
}
