import { utmalingTekst } from "../../../domene/sosialhjelp/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { manedTekst, stor } from "../../../grunnmur/sprak.ts";
import { gjeldsslag, inntektsslag } from "../../../lov/sosialtjenesteloven/p18.ts";
import { utgiftsslag } from "../../../lov/sosialtjenesteloven/p18-utmaling.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  type Feltfeil,
  Feltgruppe,
  Handlinger,
  Knapp,
  Nedtrekk,
  Skjema,
  Tallfelt,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  Valg,
} from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { beregningTekst } from "./beregning.tekst.ts";
import { valgbareManeder } from "./maned.ts";
import { belopsfelt } from "./skjema.ts";

interface FormProps {
  readonly k: Sakskontekst;
  readonly feil: Feltfeil;
  readonly verdi: (navn: string) => string;
  readonly paNytt: boolean;
  /** Amounts stand there already, as the person wrote them. */
  readonly fraSoknaden: boolean;
}

/** One field for each kind of amount: what is left empty is not there. */
export function Beregningsform(p: FormProps) {
  const { k, feil, verdi } = p;
  const t = beregningTekst[k.sprak];
  return (
    <Boks>
      <Skjema handling={lenke(ruter.regnStonad, iSaken(k))} csrf={k.csrf}>
        {p.fraSoknaden ? <Tekst>{t.fraSoknaden}</Tekst> : null}
        <Nedtrekk
          navn="maned"
          etikett={t.maned}
          feil={feil.maned}
          verdi={verdi("maned")}
          alternativer={valgbareManeder(k.tid.idag).map((m) => ({ verdi: m, tekst: stor(manedTekst(m, k.sprak)) }))}
        />
        <Valg
          navn="voksne"
          etikett={t.husholdningen}
          feil={feil.voksne}
          verdi={verdi("voksne")}
          alternativer={(["enslig", "par", "bofellesskap"] as const).map((v) => ({ verdi: v, etikett: t.voksneValg[v] }))}
        />
        <Tekstfelt
          navn="barn"
          etikett={t.barn}
          hjelp={t.barnHjelp}
          feil={feil.barn}
          verdi={verdi("barn")}
          bredde="kort"
          maksTegn={80}
        />
        <Belopene p={p} del="utgift" alle={utgiftsslag} etikett={t.utgifter} hjelp={t.utgifterHjelp} />
        <Belopene p={p} del="inntekt" alle={inntektsslag} etikett={t.inntekter} hjelp={t.inntekterHjelp} />
        <Belopene p={p} del="gjeld" alle={gjeldsslag} etikett={t.gjeld} hjelp={t.gjeldHjelp} />
        <Tekstomrade
          navn="vurdering"
          etikett={t.vurdering}
          hjelp={t.vurderingHjelp}
          feil={feil.vurdering}
          verdi={verdi("vurdering")}
          rader={4}
          maksTegn={grenser.sosialhjelp.tegnIVurdering}
        />
        <Handlinger>
          <Knapp>{p.paNytt ? t.regnPaNytt : t.regn}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

interface BelopProps {
  readonly p: FormProps;
  readonly del: "utgift" | "inntekt" | "gjeld";
  readonly alle: readonly (keyof (typeof utmalingTekst)["nb"]["slag"])[];
  readonly etikett: string;
  readonly hjelp: string;
}

function Belopene({ p, del, alle, etikett, hjelp }: BelopProps) {
  const { slag: navn } = utmalingTekst[p.k.sprak];
  return (
    <Feltgruppe navn={del} etikett={etikett} hjelp={hjelp}>
      {alle.map((slag) => {
        const felt = belopsfelt(del, slag);
        return <Tallfelt key={slag} navn={felt} etikett={navn[slag]} feil={p.feil[felt]} verdi={p.verdi(felt)} desimal />;
      })}
    </Feltgruppe>
  );
}
