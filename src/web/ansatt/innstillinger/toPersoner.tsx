import { finnTjeneste, kanSokes, medLokalt, tjenester } from "../../../domene/tjeneste/index.ts";
import { midtI } from "../../../grunnmur/sprak.ts";
import { Avkryssing, Avkryssingsboks, Detaljer, type Feltfeil, Overskrift, Tekst, Tekstfelt } from "../../ui/index.ts";
import { lesBelop, skrivBelop } from "../belop.ts";
import type { Innstillingskontekst } from "./sted.ts";
import { toPersonerTekst } from "./toPersoner.tekst.ts";

const UTFALL = ["innvilget", "delvis", "avslag", "avvist"] as const;

/** The rule as the form was sent; NaN where an amount is none, so that the schema refuses it at its field. */
export function lesToPersoner(k: Innstillingskontekst) {
  const over = lesBelop(k.skjema.tekst("to_personer_over"));
  return {
    utfall: k.skjema.alle("to_personer"),
    tjenester: k.skjema.alle("to_personer_tjenester").filter((kode) => finnTjeneste(kode) !== null),
    overOre: over === "ugyldig" ? Number.NaN : over,
    reduksjon: k.skjema.tekst("to_personer_reduksjon") === "ja",
  };
}

interface ToPersonerProps {
  readonly k: Innstillingskontekst;
  readonly feil: Feltfeil;
  readonly sendt: boolean;
}

/** When two people must stand behind a decision: each line is enough alone. */
export function ToPersoner({ k, feil, sendt }: ToPersonerProps) {
  const t = toPersonerTekst[k.sprak];
  const { toPersoner: regel } = k.kommune;
  const valgte = sendt ? k.skjema.alle("to_personer_tjenester") : regel.tjenester;
  return (
    <>
      <Overskrift niva={2} storrelse="sm">
        {t.tittel}
      </Overskrift>
      <Tekst>{t.hjelp}</Tekst>
      <Avkryssing
        navn="to_personer"
        etikett={t.utfall}
        verdier={sendt ? k.skjema.alle("to_personer") : regel.utfall}
        alternativer={UTFALL.map((u) => ({ verdi: u, etikett: t.utfallene[u] }))}
      />
      <Avkryssingsboks
        navn="to_personer_reduksjon"
        etikett={t.reduksjon}
        valgt={sendt ? k.skjema.tekst("to_personer_reduksjon") === "ja" : regel.reduksjon}
      />
      <Tekstfelt
        navn="to_personer_over"
        etikett={t.over}
        hjelp={t.overHjelp}
        bredde="tall"
        inputmodus="decimal"
        maksTegn={20}
        feil={feil.to_personer_over}
        verdi={sendt ? k.skjema.tekst("to_personer_over") : skrivBelop(regel.overOre)}
      />
      <Detaljer
        tittel={t.tjenester}
        om={valgte.length > 0 ? t.antallValgt(valgte.length) : undefined}
        apen={valgte.length > 0}
        enkel
      >
        <Avkryssing
          navn="to_personer_tjenester"
          etikett={t.tjenesterEtikett}
          verdier={valgte}
          alternativer={tjenester
            .filter(kanSokes)
            .map((x) => ({ verdi: x.kode, etikett: midtI(medLokalt(x, null, k.sprak).navn) }))}
        />
      </Detaljer>
      <Tekst dempet liten>
        {t.alltid}
      </Tekst>
    </>
  );
}
