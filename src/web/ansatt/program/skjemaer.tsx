import type { Program } from "../../../domene/program/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { iAlder } from "../../../lov/sosialtjenesteloven/p29.ts";
import { programstart } from "../../../lov/sosialtjenesteloven/p31.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Datofelt,
  type Feltfeil,
  Handlinger,
  Knapp,
  Overskrift,
  Rad,
  Skjema,
  Tallfelt,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  Valg,
} from "../../ui/index.ts";
import { skrivTimer } from "../belop.ts";
import { skrivDato } from "../dato.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { programsideTekst } from "./program.tekst.ts";

/** The conditions that a person finds; age is known. */
export const VILKAR = ["nedsatt", "ytelser", "nyttig"] as const;
export const AKTIVITETER = ["1", "2", "3", "4", "5"] as const;

interface Props {
  readonly k: Sakskontekst;
  readonly feil: Feltfeil;
  readonly program: Program | undefined;
}

/** A field as it was just sent, or else as it is kept. */
const verdier = (k: Sakskontekst, felt: string, feil: Feltfeil) => {
  const sendt = Object.keys(feil).length > 0 && k.skjema.alle(felt).length > 0;
  return (navn: string, ellers: string) => (sendt ? k.skjema.tekst(navn) : ellers);
};

/** Each condition of § 29 with an answer and why. */
export function Vilkarene({ k, feil, program, alder }: Props & { readonly alder: number }) {
  const t = programsideTekst[k.sprak];
  const v = program?.vilkar;
  const verdi = verdier(k, "nyttigFordi", feil);
  const lagret = (ja: boolean | undefined) => (ja === undefined ? "" : ja ? "ja" : "nei");
  return (
    <Boks merketAv="vilkar">
      <Overskrift niva={2} storrelse="sm" id="vilkar">
        {t.vilkar}
      </Overskrift>
      <Tekst>{t.alder(String(alder), iAlder(alder))}</Tekst>
      <Skjema handling={lenke(ruter.vurderProgram, iSaken(k))} csrf={k.csrf}>
        {VILKAR.map((vilkar) => (
          <div key={vilkar} className="tr-flow">
            <Valg
              navn={vilkar}
              etikett={t[vilkar]}
              form="rad"
              feil={feil[vilkar]}
              verdi={verdi(vilkar, lagret(v?.[vilkar]))}
              alternativer={(["ja", "nei"] as const).map((x) => ({ verdi: x, etikett: t[x] }))}
            />
            <Tekstomrade
              navn={`${vilkar}Fordi`}
              etikett={t.fordi}
              hjelp={t.fordiHjelp}
              feil={feil[`${vilkar}Fordi`]}
              verdi={verdi(`${vilkar}Fordi`, v?.[`${vilkar}Fordi`] ?? "")}
              rader={2}
              maksTegn={grenser.program.tegnIGrunn}
            />
          </div>
        ))}
        <Datofelt
          navn="arbeidsevneDato"
          etikett={t.arbeidsevne}
          hjelp={t.arbeidsevneHjelp}
          feil={feil.arbeidsevneDato}
          verdi={verdi("arbeidsevneDato", v?.arbeidsevneDato ? skrivDato(v.arbeidsevneDato) : "")}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.lagreVilkar}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

/** What the person takes part in, from when to when; with the last day that the law has for its start. */
export function Planen({ k, feil, program, mottatt }: Props & { readonly mottatt: Dato }) {
  const t = programsideTekst[k.sprak];
  const i = program?.innhold;
  const verdi = verdier(k, "hva-1", feil);
  const { sisteDag } = programstart.anvend({ mottatt }, k.tid.idag).verdi;
  return (
    <Boks merketAv="program">
      <Overskrift niva={2} storrelse="sm" id="program">
        {t.program}
      </Overskrift>
      <Tekst>{t.senest(datoTekst(sisteDag, k.sprak, { ukedag: false }))}</Tekst>
      <Tekst dempet>{t.programHjelp}</Tekst>
      <Skjema handling={lenke(ruter.planleggProgram, iSaken(k))} csrf={k.csrf}>
        {AKTIVITETER.map((nr, n) => (
          <Rad key={nr} slag="bunn">
            <Tekstfelt
              navn={`hva-${nr}`}
              etikett={t.hva(nr)}
              feil={feil[`hva-${nr}`]}
              verdi={verdi(`hva-${nr}`, i?.aktiviteter[n]?.hva ?? "")}
              maksTegn={grenser.program.tegnIAktivitet}
            />
            <Tallfelt
              navn={`timer-${nr}`}
              etikett={t.timer(nr)}
              verdi={verdi(`timer-${nr}`, skrivTimer(i?.aktiviteter[n]?.timer ?? null))}
              desimal
            />
          </Rad>
        ))}
        <Rad slag="bunn">
          <Datofelt navn="start" etikett={t.start} feil={feil.start} verdi={verdi("start", i ? skrivDato(i.start) : "")} />
          <Datofelt
            navn="slutt"
            etikett={t.slutt}
            hjelp={t.sluttHjelp}
            feil={feil.slutt}
            verdi={verdi("slutt", i ? skrivDato(i.slutt) : "")}
          />
        </Rad>
        <Tekstomrade
          navn="forlengetFordi"
          etikett={t.forlenget}
          feil={feil.forlengetFordi}
          verdi={verdi("forlengetFordi", i?.forlengetFordi ?? "")}
          rader={2}
          maksTegn={grenser.program.tegnIGrunn}
          valgfri
        />
        <Tekstomrade
          navn="senFordi"
          etikett={t.sen}
          hjelp={t.senHjelp}
          feil={feil.senFordi}
          verdi={verdi("senFordi", i?.senFordi ?? "")}
          rader={2}
          maksTegn={grenser.program.tegnIGrunn}
          valgfri
        />
        <Handlinger>
          <Knapp variant="secondary">{t.lagrePlan}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}
