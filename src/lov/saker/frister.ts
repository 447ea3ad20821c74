import { varsleIgjen } from "../forskrifter/eforvaltningsforskriften/p8.ts";
import { forelopigSvar, forelopigSvarKreves } from "../forvaltningsloven/p11a.ts";
import { tilSkadeInnen } from "../forvaltningsloven/p34.ts";
import type { Prosesslov } from "../forvaltningsloven/prosesslov.ts";
import { eldsteUtstedt, politiattest } from "../helse-og-omsorgstjenesteloven/p5-4.ts";
import { kanSettesIVerk, lengsteVarighet as lengsteVarighet9 } from "../helse-og-omsorgstjenesteloven/p9.ts";
import type { Dato } from "../kjerne/dato.ts";
import { boolsk, dag, ellerNull, type Lest, tekst, valg } from "../kjerne/felt.ts";
import { beregn } from "../kjerne/regel.ts";
import { moteEtterHendelse } from "../pasient-og-brukerrettighetsloven/p3-2.ts";
import { egenProving, lengsteVarighet } from "../pasient-og-brukerrettighetsloven/p4A.ts";
import { regelsettFor } from "../regelsett.ts";
import { instansfrister, type Saksfrist, soknadsfrister } from "../saksfrister.ts";
import { programstart } from "../sosialtjenesteloven/p31.ts";
import { kanGisSlik } from "../sosialtjenesteloven/p41.ts";
import { vedtakstypeAv } from "./ord.ts";
import { type Saksvar, slag, svar, ubesvart } from "./sak.ts";

/** No case sets an aim of its own, so each kind of clock is there once. */
const dagen = (frister: readonly Saksfrist[], hva: Saksfrist["slag"]): Dato | null =>
  frister.find((x) => x.slag === hva)?.frist.verdi.sisteDag ?? null;

const SPOR = { helse: "omsorg", sosial: "sosial", bolig: "bolig" } as const;

function tjenestefrist(tjeneste: string, mottatt: Dato, prosesslov: Prosesslov): Saksvar {
  const type = vedtakstypeAv(tjeneste);
  if (type === null) return ubesvart(`service: ukjent (${tjeneste})`);
  const nod = tjeneste.startsWith("nodhjelp");
  const spor = SPOR[regelsettFor(type)];
  const frister = soknadsfrister({ mottatt, spor, haster: nod, maalUker: null, prosesslov }, mottatt);
  const norm = dagen(frister, "vedtak");
  return svar({
    statutoryRule: "uten ugrunnet opphold",
    statutoryDays: null,
    foreloepigSvarBy: dagen(frister, "forelopig_svar"),
    ...(spor === "sosial" ? { writtenDecision: kanGisSlik("muntlig").utfall === "nei" } : {}),
    ...(norm === null ? {} : { normDate: norm, normSource: "seed S4 (14 days)" }),
    ...(nod ? { targetDate: mottatt, latest: dagen(frister, "nodhjelp") } : {}),
    ...(tjeneste === "kvalifiseringsprogram"
      ? { programStartLatest: programstart.anvend({ mottatt }, mottatt).verdi.sisteDag }
      : {}),
  });
}

const felter = {
  step: valg(
    "statsforvalter_norm",
    "digital_reminder",
    "reformatio_in_peius_notice",
    "4A_decision_max_duration",
    "4A_statsforvalter_own_review",
    "hol9_5_bc_max_duration",
    "meeting_after_very_serious_incident",
    "politiattest_age",
  ),
  service: tekst(100),
  receivedOn: dag,
  receivedAtStatsforvalterOn: dag,
  madeAvailableAndVarselOn: dag,
  openedOn: ellerNull(dag),
  complaintReceivedByFirstInstanceOn: dag,
  decisionOn: dag,
  complained: boolsk,
  treatmentOngoing: boolsk,
  incidentOn: dag,
  issuedOn: dag,
  checkedOn: dag,
} as const;

type Fakta = { readonly [K in keyof Lest<typeof felter>]?: Lest<typeof felter>[K] | null };

/** The answer from one day, or that the day is missing. */
const fra = (
  navn: keyof Fakta & string,
  d: Dato | null | undefined,
  ord: (d: Dato) => Readonly<Record<string, unknown>>,
): Saksvar => (d == null ? ubesvart(`${navn}: mangler`) : svar(ord(d)));

const STEG: Readonly<Record<NonNullable<Fakta["step"]>, (f: Fakta, prosesslov: Prosesslov) => Saksvar>> = {
  statsforvalter_norm: (f, prosesslov) =>
    fra("receivedAtStatsforvalterOn", f.receivedAtStatsforvalterOn, (mottatt) => {
      const frister = instansfrister({ mottatt, prosesslov }, mottatt);
      return {
        normDate: dagen(frister, "klageavgjorelse"),
        foreloepigSvarBy: dagen(frister, "klage_forelopig_svar"),
      };
    }),
  digital_reminder: (f) =>
    fra("madeAvailableAndVarselOn", f.madeAvailableAndVarselOn, (d) => {
      const innen = varsleIgjen.anvend({ tilgjengeligOgVarslet: d }, d).verdi.sisteDag;
      // Opened within the week: nobody is told again.
      return { remindOn: f.openedOn != null && f.openedOn <= innen ? null : innen };
    }),
  reformatio_in_peius_notice: (f, prosesslov) =>
    fra("complaintReceivedByFirstInstanceOn", f.complaintReceivedByFirstInstanceOn, (d) => ({
      latest: tilSkadeInnen.anvend({ mottattHosUnderinstansen: d, prosesslov }, d).verdi.sisteDag,
    })),
  "4A_decision_max_duration": (f) =>
    fra("decisionOn", f.decisionOn, (vedtatt) => ({ maxEnd: lengsteVarighet.anvend({ vedtatt }, vedtatt).verdi.sisteDag })),
  "4A_statsforvalter_own_review": (f) =>
    fra("decisionOn", f.decisionOn, (vedtatt) => {
      const fakta = { vedtatt, paaklaget: f.complained === true, pagar: f.treatmentOngoing === true };
      return { reviewOn: egenProving.anvend(fakta, vedtatt).verdi?.sisteDag ?? null };
    }),
  hol9_5_bc_max_duration: (f) =>
    fra("decisionOn", f.decisionOn, (vedtatt) => ({
      maxEnd: lengsteVarighet9.anvend({ vedtatt }, vedtatt).verdi.sisteDag,
      startBeforeStatsforvalterApproval: kanSettesIVerk(false).utfall === "ja",
    })),
  meeting_after_very_serious_incident: (f) =>
    fra("incidentOn", f.incidentOn, (hendt) => ({
      latest: beregn(moteEtterHendelse, { hendt }, hendt).verdi?.sisteDag ?? null,
    })),
  politiattest_age: (f) =>
    fra("checkedOn", f.checkedOn, (vist) => ({
      oldestAcceptableIssueDate: eldsteUtstedt(vist),
      ...(f.issuedOn == null ? {} : { acceptable: politiattest.anvend({ utstedt: f.issuedOn, vist }, vist).utfall === "ja" }),
    })),
};

export const saksfristsak = slag(felter, (f, prosesslov) => {
  if (f.step != null) return STEG[f.step](f, prosesslov);
  if (f.service == null) return ubesvart("service eller step: mangler");
  return f.receivedOn == null ? ubesvart("receivedOn: mangler") : tjenestefrist(f.service, f.receivedOn, prosesslov);
});

export const forelopigSvarsak = slag(
  {
    caseType: valg("enkeltvedtak", "klage", "søknad", "boligsosial søknad", "sosial søknad", "omsorg søknad"),
    receivedOn: dag,
    decidedOn: dag,
    answeredOn: ellerNull(dag),
    stillAtFirstInstance: boolsk,
  },
  (f, prosesslov) => {
    const mottatt = f.receivedOn;
    if (mottatt == null) return ubesvart("receivedOn: mangler");
    // An application and a complaint alike: § 11 a asks about a case, not about what began it.
    const innen = forelopigSvar.anvend({ mottatt, prosesslov }, mottatt).verdi.sisteDag;
    const besvart = [f.decidedOn, f.answeredOn].filter((d) => d != null).sort()[0] ?? null;
    const kreves = forelopigSvarKreves({ mottatt, besvart, prosesslov }, mottatt).utfall === "ja";
    return svar({ foreloepigSvarBy: innen, foreloepigSvarRequired: kreves });
  },
);
