import { type Kollega, kollegaer } from "../../../domene/ansatt/index.ts";
import { type Plan, planFor, planpunkter, type Rad, radI } from "../../../domene/plan/index.ts";
import { gjelder } from "../../../domene/samtykke/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { alder, type Dato, leggTilManeder } from "../../../lov/kjerne/dato.ts";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Avkryssingsboks,
  Boks,
  Datofelt,
  Dempet,
  type Feltfeil,
  Handlinger,
  Knapp,
  Nedtrekk,
  Oppsummering,
  Overskrift,
  Skjema,
  Spalter,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  Tomt,
  Varsel,
} from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { lesSaken } from "../sak/mappe.ts";
import type { Avslag } from "../sak/oversikt.tsx";
import { Saksside } from "../sak/saksside.tsx";
import { iSaken, mineEnheter, type Sakskontekst } from "../sted.ts";
import { plansideTekst } from "./plan.tekst.ts";

interface Del {
  readonly k: Sakskontekst;
  readonly feil: Feltfeil;
}

const VOKSEN = 18;

/** Advice that was given in the case, and the one plan of the person: who is asked, what it says, and what the person says of it. */
export async function planside(k: Sakskontekst, avslag?: Avslag): Promise<Response> {
  const lest = await lesSaken(k, { del: "plan" }, async (les, { sak }) => ({
    rad: await radI(les, sak.kommune, sak.id),
    plan: await planFor(les, sak.kommune, sak.person),
    kolleger: await kollegaer(les, sak.kommune, mineEnheter(k), k.tid.idag),
  }));
  if (!lest.ok) return lest.nei;
  const { mer, ...m } = lest.verdi;
  const { plan } = mer;
  const t = plansideTekst[k.sprak];
  const del = { k, feil: avslag?.feil ?? {} };
  const harSamtykke = plan?.svar != null && gjelder(plan.svar, k.tid.idag);
  return html(
    <Saksside k={k} m={m} fane="plan" feil={del.feil}>
      <Spalter sidenavn={t.rad} bredSide side={m.sak.spor === "sosial" ? <Radene {...del} rad={mer.rad} /> : null}>
        {plan ? <Status k={k} plan={plan} /> : null}
        {plan && harSamtykke ? <Planskjema {...del} plan={plan} /> : null}
        {harSamtykke || plan?.svar?.tilstand === "spurt" ? null : (
          <BeOm {...del} plan={plan} kolleger={mer.kolleger} barn={alder(m.person.fodt, k.tid.idag) < VOKSEN} />
        )}
      </Spalter>
    </Saksside>,
    avslag?.status,
  );
}

const dagen = (k: Sakskontekst) => (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });

function Radene({ k, feil, rad }: Del & { readonly rad: readonly Rad[] }) {
  const t = plansideTekst[k.sprak];
  const s = k.skjema;
  return (
    <Boks merketAv="rad">
      <Overskrift niva={2} storrelse="sm" id="rad">
        {t.rad}
      </Overskrift>
      <Tekst dempet>{t.radHjelp}</Tekst>
      {rad.length === 0 ? <Tomt>{t.ingenRad}</Tomt> : null}
      <Oppsummering stablet svar={rad.map((r) => ({ navn: t.radAv(dagen(k)(r.dato), r.navn), verdi: r.hva }))} />
      <Skjema handling={lenke(ruter.giRad, iSaken(k))} csrf={k.csrf}>
        <Datofelt navn="rad_dato" etikett={t.radDato} feil={feil.rad_dato} verdi={s.tekst("rad_dato") || skrivDato(k.tid.idag)} />
        <Tekstomrade
          navn="rad_hva"
          etikett={t.radHva}
          feil={feil.rad_hva}
          verdi={s.tekst("rad_hva")}
          rader={3}
          maksTegn={grenser.plan.tegnPerPunkt}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.radKnapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

/** What the person has answered, who coordinates, and what the person says of the plan. */
function Status({ k, plan }: { readonly k: Sakskontekst; readonly plan: Plan }) {
  const t = plansideTekst[k.sprak];
  const { svar } = plan;
  const utlopt = svar?.tilstand === "gitt" && !gjelder(svar, k.tid.idag);
  return (
    <Boks merketAv="plan">
      <Overskrift niva={2} storrelse="sm" id="plan">
        {t.plan}
      </Overskrift>
      {svar ? (
        <Varsel slag={svar.tilstand === "gitt" && !utlopt ? "bra" : "obs"}>
          {utlopt ? t.svar.utlopt : t.svar[svar.tilstand]}
        </Varsel>
      ) : null}
      <Tekst>{t.koordinatorEr(plan.koordinator.navn, plan.barnekoordinator)}</Tekst>
      <Tekst>{t.medI(plan.deltakere)}</Tekst>
      {plan.skrevet ? <Dempet>{t.skrevet(plan.skrevet.navn, dagen(k)(datoAv(plan.skrevet.tid)))}</Dempet> : null}
      {plan.kommentarer.length > 0 ? (
        <>
          <h3>{t.kommentarer}</h3>
          <Oppsummering
            stablet
            svar={plan.kommentarer.map((x) => ({ navn: t.sa(x.navn, dagen(k)(datoAv(x.tid))), verdi: x.tekst }))}
          />
        </>
      ) : null}
    </Boks>
  );
}

function Planskjema({ k, feil, plan }: Del & { readonly plan: Plan }) {
  const t = plansideTekst[k.sprak];
  const { skrevet } = plan;
  const sendt = Object.keys(feil).length > 0 && k.skjema.alle("mal").length > 0;
  const verdi = (navn: string, ellers: string) => (sendt ? k.skjema.tekst(navn) : ellers);
  const { idag } = k.tid;
  return (
    <Boks merketAv="skriv-plan">
      <Overskrift niva={2} storrelse="sm" id="skriv-plan">
        {t.innholdet}
      </Overskrift>
      <Skjema handling={lenke(ruter.skrivPlan, iSaken(k))} csrf={k.csrf}>
        <input type="hidden" name="_versjon" value={plan.versjon} />
        {planpunkter.map((p) => (
          <Tekstomrade
            key={p}
            navn={p}
            etikett={t.punkter[p]}
            feil={feil[p]}
            verdi={verdi(p, skrevet?.innhold[p] ?? "")}
            rader={3}
            maksTegn={grenser.plan.tegnPerPunkt}
            valgfri={p !== "mal" && p !== "tiltak"}
          />
        ))}
        <Datofelt navn="fra" etikett={t.fra} feil={feil.fra} verdi={verdi("fra", skrivDato(skrevet?.fra ?? idag))} />
        <Datofelt
          navn="revideres"
          etikett={t.revideres}
          feil={feil.revideres}
          verdi={verdi("revideres", skrivDato(skrevet?.revideres ?? leggTilManeder(idag, 6)))}
        />
        <Handlinger>
          <Knapp>{t.lagre}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

function BeOm({
  k,
  feil,
  plan,
  kolleger,
  barn,
}: Del & { readonly plan: Plan | null; readonly kolleger: readonly Kollega[]; readonly barn: boolean }) {
  const t = plansideTekst[k.sprak];
  const s = k.skjema;
  return (
    <Boks merketAv="be-om-plan">
      <Overskrift niva={2} storrelse="sm" id="be-om-plan">
        {plan ? t.beOmIgjen : t.plan}
      </Overskrift>
      <Tekst dempet>{t.planHjelp}</Tekst>
      <Tekst dempet>{barn ? t.barneRett : t.koordinatorRett}</Tekst>
      <Skjema handling={lenke(ruter.beOmPlan, iSaken(k))} csrf={k.csrf}>
        <Avkryssingsboks navn="behov" etikett={t.behov} valgt={s.tekst("behov") === "ja"} />
        <Tekstfelt
          navn="deltakere"
          etikett={t.deltakere}
          hjelp={t.deltakereHjelp}
          feil={feil.deltakere}
          verdi={s.tekst("deltakere") || (plan?.deltakere ?? "")}
          maksTegn={grenser.samtykke.tegnHvem}
        />
        <Nedtrekk
          navn="koordinator"
          etikett={t.koordinator}
          feil={feil.koordinator}
          verdi={s.tekst("koordinator") || (plan?.koordinator.id ?? k.aktor.ansatt)}
          alternativer={kolleger.map((x) => ({ verdi: x.ansatt, tekst: x.navn }))}
        />
        {barn ? (
          <Avkryssingsboks navn="barnekoordinator" etikett={t.barnekoordinator} valgt={s.tekst("barnekoordinator") === "ja"} />
        ) : null}
        <Handlinger>
          <Knapp variant="secondary">{t.beOm}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}
