import { aapnerFor, PROGRAM, type Program, programI } from "../../../domene/program/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, kortDato, kroner } from "../../../grunnmur/sprak.ts";
import { alder, type Dato } from "../../../lov/kjerne/dato.ts";
import type { Stonadslinje } from "../../../lov/sosialtjenesteloven/p35-perioder.ts";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Boks,
  Datofelt,
  Dempet,
  type Feltfeil,
  Handlinger,
  Ingress,
  Knapp,
  Liste,
  Oppsummering,
  Overskrift,
  Skjema,
  Spalter,
  Tekst,
  Varsel,
} from "../../ui/index.ts";
import { skrivTimer } from "../belop.ts";
import { lesSaken } from "../sak/mappe.ts";
import type { Avslag } from "../sak/oversikt.tsx";
import { Saksside } from "../sak/saksside.tsx";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { programsideTekst } from "./program.tekst.ts";
import { Planen, Vilkarene } from "./skjemaer.tsx";

/** A kvalifiseringsprogram from its conditions to its first day: what is to be filled in, and beside it what it comes to. */
export async function programside(k: Sakskontekst, avslag?: Avslag): Promise<Response> {
  const lest = await lesSaken(k, { del: "program" }, (les, { sak }) => programI(les, sak.kommune, sak.id));
  if (!lest.ok) return lest.nei;
  const { mer: programmer, ...m } = lest.verdi;
  const t = programsideTekst[k.sprak];
  const feil = avslag?.feil ?? {};
  const post = m.poster.find((p) => p.tjeneste === PROGRAM && p.utfall === null) ?? m.poster.find((p) => p.tjeneste === PROGRAM);
  const program = programmer.find((p) => p.post === post?.id);
  const apen = post?.utfall === null;
  const gitt = post?.utfall === "innvilget" || post?.utfall === "delvis";
  return html(
    <Saksside k={k} m={m} fane="program" feil={feil}>
      <Ingress>{t.ingress}</Ingress>
      <Spalter sidenavn={t.stonad} bredSide side={program ? <Resultat k={k} program={program} kanBrukes={apen} /> : null}>
        {gitt && program ? <Begynt k={k} program={program} feil={feil} /> : null}
        {apen ? (
          <>
            <Vilkarene k={k} feil={feil} program={program} alder={alder(m.person.fodt, k.tid.idag)} />
            {program ? (
              <Planen k={k} feil={feil} program={program} mottatt={m.sak.mottattDato} />
            ) : (
              <Tekst dempet>{t.programForst}</Tekst>
            )}
          </>
        ) : (
          <>
            <Varsel>{t.feil.ingen_soknad}</Varsel>
            {gitt ? <Tekst dempet>{t.stans}</Tekst> : null}
          </>
        )}
      </Spalter>
    </Saksside>,
    avslag?.status,
  );
}

/** What the conditions come to, what the programme is, and the stønad line by line; with the way into the decision. */
function Resultat({
  k,
  program,
  kanBrukes,
}: {
  readonly k: Sakskontekst;
  readonly program: Program;
  readonly kanBrukes: boolean;
}) {
  const t = programsideTekst[k.sprak];
  const { vilkar, innhold } = program;
  const aapner = aapnerFor(vilkar);
  const dag = (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });
  return (
    <Boks merketAv="stonad" slag="tonet">
      <Overskrift niva={2} storrelse="sm" id="stonad">
        {t.stonad}
      </Overskrift>
      <Varsel slag={aapner ? "bra" : "obs"}>{aapner === null ? t.svar.venter : aapner ? t.svar.ja : t.svar.nei}</Varsel>
      <Dempet>{t.vurdertAv(vilkar.navn, dag(datoAv(vilkar.tid)))}</Dempet>
      {innhold ? (
        <>
          <Liste punkter={innhold.aktiviteter.map((a) => `${a.hva}: ${skrivTimer(a.timer)}`)} />
          <Tekst>
            {t.tid(dag(innhold.start), dag(innhold.slutt))}.{" "}
            {t.sumTimer(skrivTimer(innhold.aktiviteter.reduce((sum, a) => sum + a.timer, 0)))}
          </Tekst>
          <Tekst dempet>{t.stonadHjelp}</Tekst>
          <Oppsummering stablet svar={innhold.stonad.map((l) => stonadslinje(k, l))} />
          <Dempet>{t.regel}</Dempet>
        </>
      ) : null}
      {kanBrukes ? (
        <Skjema handling={lenke(ruter.brukProgram, iSaken(k))} csrf={k.csrf}>
          <Handlinger>
            <Knapp>{t.bruk}</Knapp>
            <Dempet>{t.brukHjelp}</Dempet>
          </Handlinger>
        </Skjema>
      ) : null}
    </Boks>
  );
}

function stonadslinje(k: Sakskontekst, { fra, til, dager, svar, sumOre }: Stonadslinje) {
  const t = programsideTekst[k.sprak];
  const kort = (d: Dato) => kortDato(d, k.sprak, k.tid.idag);
  const kjent = svar.verdi !== null && sumOre !== null;
  return {
    navn: t.tid(kort(fra), kort(til)),
    verdi: kjent ? t.regnet(String(dager), kroner(svar.verdi.dagOre, k.sprak), kroner(sumOre, k.sprak)) : t.ukjent,
  };
}

/** The first day, which the six months wait for. */
function Begynt({ k, program, feil }: { readonly k: Sakskontekst; readonly program: Program; readonly feil: Feltfeil }) {
  const t = programsideTekst[k.sprak];
  if (program.begynt) return <Varsel slag="bra">{t.begynte(datoTekst(program.begynt, k.sprak, { ukedag: false }))}</Varsel>;
  return (
    <Boks merketAv="begynn" slag="neste">
      <Overskrift niva={2} storrelse="sm" id="begynn">
        {t.begynn}
      </Overskrift>
      <Skjema handling={lenke(ruter.begynnProgram, iSaken(k))} csrf={k.csrf}>
        <Datofelt navn="begynt" etikett={t.begynnDag} feil={feil.begynt} verdi={k.skjema.tekst("begynt")} />
        <Handlinger>
          <Knapp>{t.begynnKnapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}
