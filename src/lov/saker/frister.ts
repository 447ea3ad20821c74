import { varsleIgjen } from "../forskrifter/eforvaltningsforskriften/p8.ts";
import { forelopigSvarKreves } from "../forvaltningsloven/p11a.ts";
import { tilSkadeInnen } from "../forvaltningsloven/p34.ts";
import { eldsteUtstedt, politiattest } from "../helse-og-omsorgstjenesteloven/p5-4.ts";
import { kanSettesIVerk, lengsteVarighet as lengsteVarighet9 } from "../helse-og-omsorgstjenesteloven/p9.ts";
import type { Dato } from "../kjerne/dato.ts";
import { beregn } from "../kjerne/regel.ts";
import { moteEtterHendelse } from "../pasient-og-brukerrettighetsloven/p3-2.ts";
import { egenProving, lengsteVarighet } from "../pasient-og-brukerrettighetsloven/p4A.ts";
import { regelsettFor } from "../regelsett.ts";
import { instansfrister, klagefrister, type Saksfrist, soknadsfrister } from "../saksfrister.ts";
import { programstart } from "../sosialtjenesteloven/p31.ts";
import { kanGisSlik } from "../sosialtjenesteloven/p41.ts";
import { vedtakstypeAv } from "./ord.ts";
import type { Fakta, Saksvar } from "./sak.ts";

const dagen = (frister: readonly Saksfrist[], slag: Saksfrist["slag"], art: Saksfrist["art"]): Dato | null =>
  frister.find((x) => x.slag === slag && x.art === art)?.frist.verdi.sisteDag ?? null;

const SPOR = { helse: "omsorg", sosial: "sosial", bolig: "bolig" } as const;

function tjenestefrist(f: Fakta, tjeneste: string, mottatt: Dato): Saksvar {
  const type = vedtakstypeAv(tjeneste);
  if (type === null) return null;
  const nod = tjeneste.startsWith("nodhjelp");
  const frister = soknadsfrister(
    { mottatt, spor: SPOR[regelsettFor(type)], haster: nod, maalUker: null, prosesslov: f.prosesslov },
    mottatt,
  );
  const norm = dagen(frister, "vedtak", "norm");
  return {
    statutoryRule: "uten ugrunnet opphold",
    statutoryDays: null,
    foreloepigSvarBy: dagen(frister, "forelopig_svar", "lov"),
    ...(norm === null ? {} : { normDate: norm, normSource: "seed S4 (14 days)" }),
    ...(nod
      ? {
          targetDate: mottatt,
          latest: dagen(frister, "nodhjelp", "norm"),
          writtenDecision: kanGisSlik("muntlig").utfall === "nei",
        }
      : {}),
    ...(tjeneste === "kvalifiseringsprogram"
      ? { programStartLatest: programstart.anvend({ mottatt }, mottatt).verdi.sisteDag }
      : {}),
  };
}

const STEG: Readonly<Record<string, (f: Fakta) => Saksvar>> = {
  statsforvalter_norm: (f) => {
    const mottatt = f.dato("receivedAtStatsforvalterOn");
    if (mottatt === null) return null;
    const frister = instansfrister({ mottatt, prosesslov: f.prosesslov }, mottatt);
    return {
      normDate: dagen(frister, "klageavgjorelse", "norm"),
      foreloepigSvarBy: dagen(frister, "klage_forelopig_svar", "lov"),
    };
  },
  digital_reminder: (f) => {
    const dag = f.dato("madeAvailableAndVarselOn");
    return dag === null ? null : { remindOn: varsleIgjen.anvend({ tilgjengeligOgVarslet: dag }, dag).verdi.sisteDag };
  },
  reformatio_in_peius_notice: (f) => {
    const dag = f.dato("complaintReceivedByFirstInstanceOn");
    if (dag === null) return null;
    return { latest: tilSkadeInnen.anvend({ mottattHosUnderinstansen: dag, prosesslov: f.prosesslov }, dag).verdi.sisteDag };
  },
  "4A_decision_max_duration": (f) => {
    const vedtatt = f.dato("decisionOn");
    return vedtatt === null ? null : { maxEnd: lengsteVarighet.anvend({ vedtatt }, vedtatt).verdi.sisteDag };
  },
  "4A_statsforvalter_own_review": (f) => {
    const vedtatt = f.dato("decisionOn");
    if (vedtatt === null) return null;
    const fakta = { vedtatt, paaklaget: f.sant("complained") === true, pagar: f.sant("treatmentOngoing") === true };
    return { reviewOn: egenProving.anvend(fakta, vedtatt).verdi?.sisteDag ?? null };
  },
  hol9_5_bc_max_duration: (f) => {
    const vedtatt = f.dato("decisionOn");
    if (vedtatt === null) return null;
    return {
      maxEnd: lengsteVarighet9.anvend({ vedtatt }, vedtatt).verdi.sisteDag,
      startBeforeStatsforvalterApproval: kanSettesIVerk(false).utfall === "ja",
    };
  },
  meeting_after_very_serious_incident: (f) => {
    const hendt = f.dato("incidentOn");
    return hendt === null ? null : { latest: beregn(moteEtterHendelse, { hendt }, hendt).verdi?.sisteDag ?? null };
  },
  politiattest_age: (f) => {
    const utstedt = f.dato("issuedOn");
    const vist = f.dato("checkedOn");
    if (utstedt === null || vist === null) return null;
    return {
      acceptable: politiattest.anvend({ utstedt, vist }, vist).utfall === "ja",
      oldestAcceptableIssueDate: eldsteUtstedt(vist),
    };
  },
};

export function saksfristsak(f: Fakta): Saksvar {
  const steg = f.tekst("step");
  if (steg !== null) return STEG[steg]?.(f) ?? null;
  const tjeneste = f.tekst("service");
  const mottatt = f.dato("receivedOn");
  return tjeneste === null || mottatt === null ? null : tjenestefrist(f, tjeneste, mottatt);
}

export function forelopigSvarsak(f: Fakta): Saksvar {
  const mottatt = f.dato("receivedOn");
  if (mottatt === null) return null;
  const klage = f.tekst("caseType") === "klage";
  const fakta = { mottatt, maalUker: null, prosesslov: f.prosesslov };
  const innen = klage
    ? dagen(klagefrister(fakta, mottatt), "klage_forelopig_svar", "lov")
    : dagen(soknadsfrister({ ...fakta, spor: "omsorg", haster: false }, mottatt), "forelopig_svar", "lov");
  const besvart = f.dato("decidedOn") ?? f.dato("answeredOn");
  const kreves = forelopigSvarKreves({ mottatt, besvart, prosesslov: f.prosesslov }, besvart ?? mottatt).utfall === "ja";
  return { foreloepigSvarBy: innen, foreloepigSvarRequired: kreves };
}
