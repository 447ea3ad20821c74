import { FLETTEFELT, type Historierad } from "../../../domene/standardtekst/index.ts";
import { kanSokes, tjenester } from "../../../domene/tjeneste/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Avkryssing,
  Boks,
  Detaljer,
  type Feltfeil,
  Handlinger,
  Knapp,
  Overskrift,
  Skjema,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  Valg,
} from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { felles } from "../felles.tekst.ts";
import type { Tjenestenavn } from "../tjenestenavn.ts";
import { standardteksterTekst } from "./standardtekster.tekst.ts";
import { type EnTekstkontekst, her, type Tekstkontekst } from "./sted.ts";

const UTFALL = ["innvilget", "delvis", "avslag", "avvist"] as const;

interface OrdfeltProps {
  readonly k: Tekstkontekst;
  readonly feil: Feltfeil;
  readonly verdi: (navn: string) => string;
  readonly fast: boolean | null;
}

/** The words themselves, and the day they are to hold from. */
function Ordfelt({ k, feil, verdi, fast }: OrdfeltProps) {
  const t = standardteksterTekst[k.sprak];
  const felt = FLETTEFELT.map((f) => `{${f}}`).join(", ");
  const hjelp = fast === true ? t.ordHjelp(felt) : `${t.ordHjelp(felt)} ${t.plassHjelp}`;
  const omrade = (navn: string, etikett: string) => (
    <Tekstomrade
      navn={navn}
      etikett={etikett}
      hjelp={hjelp}
      feil={feil[navn]}
      verdi={verdi(navn)}
      rader={5}
      maksTegn={grenser.standardtekst.tegn}
    />
  );
  return (
    <>
      <Tekstfelt navn="navn" etikett={t.navn} hjelp={t.navnHjelp} feil={feil.navn} verdi={verdi("navn")} maksTegn={120} />
      {omrade("ord_nb", t.ordNb)}
      {omrade("ord_nn", t.ordNn)}
      <Tekstfelt
        navn="gjelder_fra"
        etikett={t.fra}
        hjelp={t.fraHjelp}
        feil={feil.gjelder_fra}
        verdi={verdi("gjelder_fra")}
        bredde="dato"
        inputmodus="numeric"
        maksTegn={20}
      />
    </>
  );
}

interface KladdProps {
  readonly k: EnTekstkontekst;
  readonly kladd: Historierad | null;
  /** What a new draft starts from: the version before it. */
  readonly forrige: Historierad;
  readonly feil: Feltfeil;
  readonly sendt: boolean;
}

/** The draft of the next version, and what another person does with it. */
export function Kladd({ k, kladd, forrige, feil, sendt }: KladdProps) {
  const t = standardteksterTekst[k.sprak];
  const fra = kladd ?? forrige;
  const lagret: Readonly<Record<string, string>> = {
    navn: fra.navn[k.sprak],
    ord_nb: fra.ord.nb ?? "",
    ord_nn: fra.ord.nn ?? "",
    gjelder_fra: kladd ? skrivDato(kladd.gjelderFra) : "",
  };
  const verdi = (navn: string) => (sendt ? k.skjema.tekst(navn) : (lagret[navn] ?? ""));
  const sted = { ...her(k), tekst: k.p.tekst };
  const skjema = (
    <Skjema handling={lenke(ruter.skrivTekst, sted)} csrf={k.csrf} versjon={kladd?.versjon ?? 0}>
      <Ordfelt k={k} feil={feil} verdi={verdi} fast={forrige.slag === "fast"} />
      <Handlinger>
        <Knapp variant="secondary">{t.lagre}</Knapp>
      </Handlinger>
    </Skjema>
  );
  if (!kladd)
    return (
      <Detaljer tittel={t.nyVersjon} apen={sendt}>
        {skjema}
      </Detaljer>
    );
  const egen = kladd.skrevetAv?.id === k.aktor.ansatt;
  return (
    <Boks slag="neste" merketAv="kladd">
      <Overskrift niva={2} storrelse="sm" id="kladd">
        {t.kladdTittel}
      </Overskrift>
      <Tekst>{egen ? t.egenKladd : t.publiserHjelp(kladd.skrevetAv?.navn ?? "")}</Tekst>
      {skjema}
      <Skjema handling={lenke(ruter.publiserTekst, sted)} csrf={k.csrf} versjon={kladd.versjon}>
        <Handlinger>
          <Knapp sperret={egen ? t.feil.egen_kladd : undefined}>{t.publiser}</Knapp>
          <Knapp variant="tertiary" fare handling={lenke(ruter.forkastTekst, sted)}>
            {t.forkast}
          </Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

/** Takes a published version back from a day, with a reason. */
export function TrekkSkjema({ k, nr, feil }: { readonly k: EnTekstkontekst; readonly nr: number; readonly feil: Feltfeil }) {
  const t = standardteksterTekst[k.sprak];
  const [dag, grunn] = [`trekk_fra-${nr}`, `trekk_grunn-${nr}`];
  return (
    <Detaljer tittel={t.trekk} enkel apen={feil[dag] !== undefined || feil[grunn] !== undefined}>
      <Skjema handling={lenke(ruter.trekkTekst, { ...her(k), tekst: k.p.tekst })} csrf={k.csrf}>
        <input type="hidden" name="nr" value={nr} />
        <Tekst dempet>{t.trekkHjelp}</Tekst>
        <Tekstfelt
          navn={dag}
          etikett={t.trekkFra}
          hjelp={t.fraHjelp}
          feil={feil[dag]}
          verdi={k.skjema.tekst(dag)}
          bredde="dato"
        />
        <Tekstomrade
          navn={grunn}
          etikett={t.trekkGrunn}
          feil={feil[grunn]}
          verdi={k.skjema.tekst(grunn)}
          rader={2}
          maksTegn={grenser.standardtekst.tegnIGrunn}
        />
        <Handlinger>
          <Knapp variant="secondary" fare>
            {t.trekk}
          </Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}

/** A text that is not there yet: what it is for, and its first words. */
export function NyTekst({ k, feil, navn }: { readonly k: Tekstkontekst; readonly feil: Feltfeil; readonly navn: Tjenestenavn }) {
  const t = standardteksterTekst[k.sprak];
  const verdi = (felt: string) => k.skjema.tekst(felt);
  const valgte = k.skjema.alle("tjenester");
  return (
    <Skjema handling={lenke(ruter.opprettTekst, her(k))} csrf={k.csrf}>
      <Valg
        navn="slag"
        etikett={t.hvaSlag}
        form="kort"
        feil={feil.slag}
        verdi={verdi("slag")}
        alternativer={(["fri", "fast", "varsel"] as const).map((s) => ({ verdi: s, etikett: t.slag[s], hjelp: t.slagHjelp[s] }))}
      />
      <Valg
        navn="plass"
        etikett={t.hvorStar}
        verdi={verdi("plass") || "godt_a_vite"}
        alternativer={(["godt_a_vite", "si_fra"] as const).map((p) => ({ verdi: p, etikett: t.plass[p] }))}
      />
      <Valg
        navn="spor"
        etikett={t.hvilketSpor}
        form="rad"
        verdi={verdi("spor")}
        alternativer={[
          { verdi: "", etikett: t.overalt },
          ...(["omsorg", "sosial", "bolig"] as const).map((s) => ({ verdi: s, etikett: t.spor[s] })),
        ]}
      />
      <Detaljer tittel={t.hvilkeTjenester} enkel apen={valgte.length > 0}>
        <Avkryssing
          navn="tjenester"
          etikett={t.hvilkeTjenester}
          hjelp={t.tjenesteHjelp}
          verdier={valgte}
          alternativer={tjenester.filter(kanSokes).map((x) => ({ verdi: x.kode, etikett: navn(x.kode) }))}
        />
      </Detaljer>
      <Avkryssing
        navn="utfall"
        etikett={t.narUtfall}
        form="rad"
        feil={feil.utfall}
        verdier={k.skjema.alle("utfall")}
        alternativer={UTFALL.map((u) => ({ verdi: u, etikett: felles[k.sprak].utfall[u] }))}
      />
      <Tekstomrade
        navn="hjemler"
        etikett={t.paragrafer}
        hjelp={t.paragrafHjelp}
        feil={feil.hjemler}
        verdi={verdi("hjemler")}
        rader={2}
        maksTegn={500}
      />
      <Ordfelt k={k} feil={feil} verdi={verdi} fast={null} />
      <Handlinger>
        <Knapp>{t.lagre}</Knapp>
      </Handlinger>
    </Skjema>
  );
}
