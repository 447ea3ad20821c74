import { type Norm, type Stonadsberegning, utmalingTekst } from "../../../domene/sosialhjelp/index.ts";
import { datoTekst, kroner, manedTekst, stor } from "../../../grunnmur/sprak.ts";
import type { Utmalingslinje } from "../../../lov/sosialtjenesteloven/p18-utmaling.ts";
import { lovtekst } from "../../lovtekst.ts";
import { forklar } from "../../sporing.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Dempet, Handlinger, Knapp, type Kolonne, Liste, Overskrift, Skjema, Tabell, Tekst } from "../../ui/index.ts";
import { naTekst } from "../nar.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { beregningTekst } from "./beregning.tekst.ts";

interface UtregningProps {
  readonly k: Sakskontekst;
  readonly b: Stonadsberegning;
  /** The kommune's norm that the sum used; null: the state's rates, or nobody asks. */
  readonly norm: Norm | null;
  readonly kanBrukes: boolean;
}

type Rad = { readonly nokkel: string; readonly navn: string; readonly belop: string; readonly regel: string };

/** A working out, line by line with its section, and what it rests on. */
export function Utregning({ k, b, norm, kanBrukes }: UtregningProps) {
  const t = beregningTekst[k.sprak];
  const id = `b-${b.id}`;
  const { behov, inntekt, behovOre, inntektOre, manglerOre } = b.svar.verdi;
  const sum = (nokkel: string, navn: string, ore: number): Rad => ({ nokkel, navn, belop: kroner(ore, k.sprak), regel: "" });
  const rader = [
    ...behov.map((l, i) => linje(k, `b${i}`, l)),
    sum("behov", t.behovSum, behovOre),
    ...inntekt.map((l, i) => linje(k, `i${i}`, l)),
    sum("inntekt", t.inntektSum, inntektOre),
    sum("mangler", t.mangler, manglerOre),
  ];
  const { setninger } = forklar(
    { ...b.svar, sporing: b.svar.sporing.filter((s) => s.kode === "sats" || s.kode === "vurderes") },
    k.sprak,
  );
  return (
    <Boks merketAv={id} slag={kanBrukes ? "tonet" : undefined}>
      <Overskrift niva={2} storrelse="sm" id={id}>
        {t.ferdig(manedTekst(b.maned, k.sprak))}
      </Overskrift>
      <Dempet>{t.laget(b.av, naTekst(b.tid, k))}</Dempet>
      <Tabell
        tittel={t.ferdig(manedTekst(b.maned, k.sprak))}
        kolonner={kolonner(k)}
        rader={rader}
        nokkel={(r) => r.nokkel}
        tomt={null}
      />
      {b.fakta.egenNormOre === null ? <Tekst liten>{t.statens}</Tekst> : null}
      {norm && b.fakta.egenNormOre !== null ? (
        <Tekst liten>{t.normFra(datoTekst(norm.fra, k.sprak, { ukedag: false }), norm.kilde)}</Tekst>
      ) : null}
      <Liste punkter={setninger} />
      <Tekst>{b.vurdering}</Tekst>
      {kanBrukes ? (
        <Skjema handling={lenke(ruter.brukBeregning, iSaken(k))} csrf={k.csrf}>
          <Handlinger>
            <Knapp>{t.bruk}</Knapp>
            <Dempet>{t.brukHjelp}</Dempet>
          </Handlinger>
        </Skjema>
      ) : null}
    </Boks>
  );
}

function linje(k: Sakskontekst, nokkel: string, l: Utmalingslinje): Rad {
  const t = beregningTekst[k.sprak];
  const regel = stor(l.hjemmel.map((h) => lovtekst(h, k.sprak)).join(", "));
  return {
    nokkel,
    navn: utmalingTekst[k.sprak].slag[l.slag],
    belop: kroner(l.ore, k.sprak),
    regel: [t.med[l.regnesMed], regel].filter((x) => x !== "").join(". "),
  };
}

const kolonner = (k: Sakskontekst): readonly Kolonne<Rad>[] => {
  const t = beregningTekst[k.sprak];
  return [
    { tittel: t.linje, celle: (r) => r.navn, navnerRaden: true },
    { tittel: t.belop, celle: (r) => r.belop, tall: true },
    { tittel: t.regel, celle: (r) => r.regel },
  ];
};
