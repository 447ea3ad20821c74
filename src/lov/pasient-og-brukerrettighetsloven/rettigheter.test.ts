import { describe, expect, it } from "vitest";
import { kort, kortSvar } from "../../../tester/lov/kort.ts";
import { dato } from "../kjerne/dato.ts";
import { rettTilBpa, tellendeTimer } from "./p2-1d.ts";
import { barnekoordinator, individuellPlan, kanSuspenderes, koordinator } from "./p2-5.ts";
import { kompetansebegrep, skalBesvares, synetHarStorVekt } from "./p3-1.ts";
import { moteEtterHendelse } from "./p3-2.ts";
import { varslingsteknologi } from "./p4-6a.ts";
import { verge } from "./p4-7.ts";
import { egenProving, lengsteVarighet } from "./p4A.ts";
import { tvangskrav } from "./p4A-krav.ts";
import { journalinnsyn, kanDelesMotPasientensVilje } from "./p5-1.ts";
import { anmodningOmTilsyn, tilsynsanmodning } from "./p7-4.ts";

const NAA = dato("2026-11-21");

describe("§ 2-1 d: BPA", () => {
  const GITT = { alder: 45, timerPerUke: 32, forventetAar: 3, vesentligOktKostnadDokumentert: false, innvilgetFor67: false };
  const bpa = (endring: object) => kort(rettTilBpa, { ...GITT, ...endring });
  const nei = (mangel: string) => `nei · mangler ${mangel} · pbrl § 2-1d, hol § 3-8`;
  const JA = "ja · pbrl § 2-1d, hol § 3-8";

  it.each([
    [{}, JA],
    [{ alder: 66 }, JA],
    [{ alder: 67 }, nei("fylt_67")],
    [{ alder: 80, innvilgetFor67: true }, JA],
    [{ forventetAar: 2 }, nei("ikke_langvarig")],
    [{ forventetAar: 2.1 }, JA],
    [{ timerPerUke: 25 }, JA],
    [{ timerPerUke: 24.9 }, nei("under_25_timer")],
    [{ timerPerUke: 31.9, vesentligOktKostnadDokumentert: true }, nei("vesentlig_okt_kostnad")],
    [{ timerPerUke: 32, vesentligOktKostnadDokumentert: true }, JA],
    [{ timerPerUke: 24, vesentligOktKostnadDokumentert: true }, nei("under_25_timer")],
    [{ alder: 70, forventetAar: 1, timerPerUke: 5 }, nei("fylt_67, ikke_langvarig, under_25_timer")],
  ])("%j: %s", (endring, svar) => expect(bpa(endring)).toBe(svar));

  it.each([
    [{ timerPerUke: 35, timerOmNatta: 5 }, 30],
    [{ timerPerUke: 35, timerOmNatta: 5, kontinuerligOmNatta: true }, 35],
    [{ timerPerUke: 35, timerMedFlereHjelpere: 8 }, 27],
    [{ timerPerUke: 35, timerMedFlereHjelpere: 8, kontinuerligFlereHjelpere: true }, 35],
    [{ timerPerUke: 10, timerMedFlereHjelpere: 8, timerOmNatta: 8 }, 0],
    [{ timerPerUke: 20, avlastningTimerPerUke: 6 }, 20],
    [{ timerPerUke: 20, avlastningTimerPerUke: 6, forelderTilBarnHjemmeUnder18MedNedsattFunksjonsevne: true }, 26],
    [{ timerPerUke: 20, forelderTilBarnHjemmeUnder18MedNedsattFunksjonsevne: true }, 20],
    [{ timerPerUke: 5, timerOmNatta: 9, avlastningTimerPerUke: 6, forelderTilBarnHjemmeUnder18MedNedsattFunksjonsevne: true }, 6],
  ])("of %j, %d hours count", (fakta, timer) => {
    expect(tellendeTimer(fakta)).toBe(timer);
    const svar = rettTilBpa.anvend({ ...GITT, ...fakta }, NAA);
    expect(svar.sporing).toContainEqual({ kode: "faktum", felt: "tellendeTimer", verdi: timer });
  });

  it("says that adding avlastning to the hours is our reading, only when there is some", () => {
    const forelder = { forelderTilBarnHjemmeUnder18MedNedsattFunksjonsevne: true };
    expect(bpa({ ...forelder, avlastningTimerPerUke: 6 })).toBe(`${JA} · ASSUMPTION avlastning_regnes_med`);
    expect(bpa({ ...forelder, avlastningTimerPerUke: 0 })).toBe(JA);
    expect(bpa(forelder)).toBe(JA);
    expect(bpa({ avlastningTimerPerUke: 6 })).toBe(JA);
  });
});

describe("§ 2-5: plan and koordinator", () => {
  it.each([
    [true, true, false, "ja · pbrl § 2-5, stnl § 28, hol § 7-1"],
    [true, false, false, "nei · pbrl § 2-5, stnl § 28, hol § 7-1"],
    [false, true, false, "nei · pbrl § 2-5, stnl § 28, hol § 7-1"],
    [false, true, true, "ja · stnl § 33"],
    [false, false, true, "nei · stnl § 33"],
  ])(
    "needs %s, consents %s, in a programme %s: %s",
    (langvarigeOgKoordinerteBehov, samtykker, deltarIKvalifiseringsprogram, svar) =>
      expect(kort(individuellPlan, { langvarigeOgKoordinerteBehov, samtykker, deltarIKvalifiseringsprogram })).toBe(svar),
  );

  it.each([
    [true, false, "ja"],
    [false, true, "ja"],
    [false, false, "nei"],
  ])("a koordinator for complex %s or long needs %s: %s", (komplekseBehov, langvarigeOgKoordinerteBehov, svar) => {
    expect(kort(koordinator, { komplekseBehov, langvarigeOgKoordinerteBehov })).toBe(`${svar} · pbrl § 2-5b, hol § 7-2`);
    expect(kort(koordinator, { komplekseBehov, langvarigeOgKoordinerteBehov }, "2022-07-31")).toContain("regelen_gjelder_ikke");
    expect(kort(koordinator, { komplekseBehov, langvarigeOgKoordinerteBehov }, "2022-08-01")).toContain(svar);
  });

  it.each([
    [true, true, true, "ja"],
    [false, true, true, "nei"],
    [true, false, true, "nei"],
    [true, true, false, "nei"],
  ])("a barnekoordinator: child %s, grave %s, long %s: %s", (barn, alvorlig, lange, svar) =>
    expect(
      kort(barnekoordinator, {
        harEllerVenterBarn: barn,
        alvorligSykdomSkadeEllerNedsattFunksjonsevne: alvorlig,
        langvarigeOgSammensatteEllerKoordinerteTjenester: lange,
      }),
    ).toBe(`${svar} · pbrl § 2-5c, hol § 7-2a`),
  );

  it.each([
    ["individuell_plan", true, "2026-07-01", "ja"],
    ["koordinator", true, "2028-06-30", "ja"],
    ["barnekoordinator", true, "2027-01-01", "ja"],
    ["individuell_plan", true, "2026-06-30", "nei"],
    ["individuell_plan", true, "2028-07-01", "nei"],
    ["individuell_plan", false, "2027-01-01", "nei"],
    ["annen", true, "2027-01-01", "nei"],
  ])("%s, a forskrift %s, on %s: may be suspended: %s", (rettighet, forskriftOmUnntakGjelder, dag, svar) =>
    expect(kort(kanSuspenderes, { rettighet, forskriftOmUnntakGjelder }, dag)).toBe(`${svar} · pbrl § 2-5d`),
  );
});

describe("§ 3-1: the person's own view", () => {
  it.each([
    ["3-2_6a", "ja · pbrl § 3-1 (2)"],
    ["3-2_6b", "ja · pbrl § 3-1 (2)"],
    ["3-2_6c", "ja · pbrl § 3-1 (2)"],
    ["3-6", "ja · pbrl § 3-1 (2)"],
    ["3-8", "ja · pbrl § 3-1 (2)"],
    ["3-2_annet", "nei · pbrl § 3-1 (2)"],
    ["3-2a", "nei · pbrl § 3-1 (2)"],
    ["lavterskel", "nei · pbrl § 3-1 (2)"],
    ["sosial", "ja · stnl § 42"],
  ])("carries great weight for help under %s: %s", (grunnlag, svar) => expect(kort(synetHarStorVekt, { grunnlag })).toBe(svar));

  it("the word for the ability to decide changed on 1 June 2026", () => {
    expect(kort(kompetansebegrep, {}, "2026-05-31")).toBe("samtykkekompetanse · pbrl § 4-3");
    expect(kort(kompetansebegrep, {}, "2026-06-01")).toBe("beslutningskompetanse · pbrl § 4-3");
    const regime = (dag: string) => kompetansebegrep.anvend({}, dato(dag)).sporing;
    expect(regime("2026-05-31")).toEqual([{ kode: "regime", regime: "pbrl_for_2026", dato: "2026-05-31" }]);
    expect(regime("2026-06-01")).toEqual([{ kode: "regime", regime: "pbrl_2026", dato: "2026-06-01" }]);
  });

  it.each([
    ["pasient", true, "ja"],
    ["bruker", true, "ja"],
    ["parorende", true, "ja"],
    ["andre", true, "nei"],
    ["pasient", false, "nei"],
  ])("an inquiry from %s, about quality %s, must be answered: %s", (fra, omKvalitetEllerSikkerhet, svar) => {
    expect(kort(skalBesvares, { fra, omKvalitetEllerSikkerhet })).toBe(`${svar} · pbrl § 3-7, hol § 4-2a`);
    expect(kort(skalBesvares, { fra, omKvalitetEllerSikkerhet }, "2022-06-30")).toContain("regelen_gjelder_ikke");
  });
});

it("§ 3-2: a meeting within ten days after a very serious incident", () => {
  const svar = moteEtterHendelse.anvend({ hendt: dato("2026-11-20") }, NAA);
  expect(svar.verdi.sisteDag).toBe("2026-11-30");
  expect(svar.sporing[0]).toEqual({ kode: "hendelse", hendelse: "kunnskap", dato: "2026-11-20", starter: true });
  expect(kortSvar(svar)).toMatch(/ · pbrl § 3-2 \(6\) · ASSUMPTION frist_for_myndighet_ruller_ikke$/);
  expect(moteEtterHendelse.gyldig).toEqual({ fra: "2026-07-01", til: null });
});

describe("§ 4-6 a: technology that warns or finds", () => {
  const KAN = {
    alder: 80,
    harBeslutningskompetanse: false,
    motsetterSeg: false,
    nodvendigMotSkade: true,
    minstInngripende: true,
  };
  it.each([
    [{}, "skjonn · vurder behov_og_forsvarlighet · pbrl § 4-6a"],
    [{ alder: 18 }, "skjonn · vurder behov_og_forsvarlighet · pbrl § 4-6a"],
    [{ alder: 17 }, "nei · pbrl § 4-6a"],
    [{ nodvendigMotSkade: false }, "nei · pbrl § 4-6a"],
    [{ minstInngripende: false }, "nei · pbrl § 4-6a"],
    [{ motsetterSeg: true }, "nei · mangler motsetter_seg · pbrl § 4-6a, pbrl § 4A-4, pbrl § 4A-5"],
    [{ harBeslutningskompetanse: true }, "nei · mangler har_beslutningskompetanse · pbrl § 4-6a, pbrl § 4-1"],
  ])("%j: %s", (endring, svar) => expect(kort(varslingsteknologi, { ...KAN, ...endring })).toBe(svar));
});

it.each([
  [true, false, "ja"],
  [true, true, "nei"],
  [false, false, "nei"],
])("§ 4-7: deprived of legal capacity %s, can consent %s: the verge consents: %s", (fratatt, selv, svar) =>
  expect(kort(verge, { fratattHandleevnePersonligOmrade: fratatt, pasientenKanSamtykkeSelv: selv })).toBe(
    `${svar} · pbrl § 4-7 · UNVERIFIED ikke_lest_i_kilden`,
  ),
);

describe("ch. 4 A: care by force", () => {
  const ALT = {
    alder: 17,
    manglerBeslutningskompetanse: true,
    tillitForsoktEllerFormalslost: true,
    vesentligHelseskade: true,
    nodvendig: true,
    forholdsmessig: true,
    klartBesteLosning: true,
    besluttetAvAnsvarligHelsepersonell: true,
    alvorligInngrep: false,
    samradMedAnnetHelsepersonell: false,
    parorendeSpurtDerMulig: true,
    hovedformalPleieOgOmsorg: false,
    egetVedtakOmPleie: false,
    pasientenUnderrettet: true,
    parorendeUnderrettet: true,
    kopiTilStatsforvalteren: true,
  };
  const ALLE = "pbrl § 4A-2, pbrl § 4A-3, pbrl § 4A-5, pbrl § 4A-6";

  it("may be given when nothing is missing", () => {
    expect(kort(tvangskrav, ALT)).toBe(`ja · ${ALLE}`);
    expect(kort(tvangskrav, { ...ALT, alder: 16 })).toBe(`ja · ${ALLE}`);
    expect(tvangskrav.anvend(ALT, NAA).krav).toHaveLength(12);
  });

  it.each([
    [{ alder: 15 }, "over_16", "4A-2"],
    [{ manglerBeslutningskompetanse: false }, "mangler_beslutningskompetanse", "4A-2"],
    [{ tillitForsoktEllerFormalslost: false }, "tillit_forsokt", "4A-3"],
    [{ vesentligHelseskade: false }, "vesentlig_helseskade", "4A-3"],
    [{ nodvendig: false }, "nodvendig", "4A-3"],
    [{ forholdsmessig: false }, "forholdsmessig", "4A-3"],
    [{ klartBesteLosning: false }, "klart_beste_losning", "4A-3"],
    [{ besluttetAvAnsvarligHelsepersonell: false }, "ansvarlig_helsepersonell", "4A-5"],
    [{ alvorligInngrep: true }, "samrad_om_alvorlig_inngrep", "4A-5"],
    [{ parorendeSpurtDerMulig: false }, "parorende_spurt", "4A-5"],
    [{ hovedformalPleieOgOmsorg: true }, "eget_vedtak_om_pleie", "4A-5"],
    [{ pasientenUnderrettet: false }, "pasienten_underrettet", "4A-6"],
    [{ parorendeUnderrettet: false }, "parorende_underrettet", "4A-6"],
    [{ kopiTilStatsforvalteren: false }, "kopi_til_statsforvalteren", "4A-6"],
  ])("%j lacks %s, § %s", (endring, mangel, paragraf) => {
    const { mangler } = tvangskrav.anvend({ ...ALT, ...endring }, NAA);
    expect(mangler.map((m) => `${m.kode} ${m.hjemmel.map((h) => h.paragraf)}`)).toEqual([`${mangel} ${paragraf}`]);
  });

  it("a serious intervention after talking with others, and care by its own decision", () => {
    const alvor = {
      alvorligInngrep: true,
      samradMedAnnetHelsepersonell: true,
      hovedformalPleieOgOmsorg: true,
      egetVedtakOmPleie: true,
    };
    expect(kort(tvangskrav, { ...ALT, ...alvor })).toBe(`ja · ${ALLE}`);
  });

  it("holds a year, and is reviewed after three months when nobody has complained and it goes on", () => {
    const vedtatt = dato("2026-11-30");
    expect(kortSvar(lengsteVarighet.anvend({ vedtatt }, vedtatt))).toContain('"sisteDag":"2027-11-30"');
    const provd = (paaklaget: boolean, pagar: boolean) => egenProving.anvend({ vedtatt, paaklaget, pagar }, vedtatt);
    expect(provd(false, true).verdi?.sisteDag).toBe("2027-02-28");
    expect(kortSvar(provd(false, true))).toMatch(/ · pbrl § 4A-8 · ASSUMPTION frist_for_myndighet_ruller_ikke$/);
    expect(kortSvar(provd(true, true))).toBe("null · pbrl § 4A-8");
    expect(kortSvar(provd(false, false))).toBe("null · pbrl § 4A-8");
    expect(provd(true, false).sporing).toEqual([
      { kode: "faktum", felt: "paaklaget", verdi: true },
      { kode: "faktum", felt: "pagar", verdi: false },
    ]);
  });
});

describe("ch. 5: the journal", () => {
  const INGEN = { fareForLivEllerAlvorligSkade: false, klartUtilradeligForNaere: false, uskikketEllerSaerligeGrunner: false };
  it.each([
    ["pasienten", {}, "ja · pbrl § 5-1"],
    ["pasienten", { fareForLivEllerAlvorligSkade: true }, "skjonn · vurder innsyn_utilradelig · pbrl § 5-1"],
    ["pasienten", { klartUtilradeligForNaere: true }, "skjonn · vurder innsyn_utilradelig · pbrl § 5-1"],
    ["pasienten", { uskikketEllerSaerligeGrunner: true }, "ja · pbrl § 5-1"],
    ["representant", { fareForLivEllerAlvorligSkade: true }, "ja · pbrl § 5-1"],
    ["representant", { uskikketEllerSaerligeGrunner: true }, "nei · pbrl § 5-1"],
    ["lege_eller_advokat", { klartUtilradeligForNaere: true }, "ja · pbrl § 5-1"],
  ])("%s, %j: %s", (hvem, endring, svar) => expect(kort(journalinnsyn, { hvem, ...INGEN, ...endring })).toBe(svar));

  it.each([
    [false, false, "ja · pbrl § 5-3, pjl § 17"],
    [true, false, "nei · pbrl § 5-3, pjl § 17"],
    [true, true, "skjonn · vurder nodvendig_deling · pbrl § 5-3, pjl § 17"],
  ])("the patient says no %s, weighty reasons %s: %s", (motsetterSeg, tungtveiendeGrunner, svar) =>
    expect(kort(kanDelesMotPasientensVilje, { motsetterSeg, tungtveiendeGrunner })).toBe(svar),
  );
});

it("§ 7-4: how a service is carried out is looked at by the Statsforvalter, without a deadline; a decision is complained about", () => {
  expect(anmodningOmTilsyn).toEqual({
    sendesTil: "statsforvalter",
    fristUker: null,
    klagerettOverUtfallet: false,
    kanUttaleSeg: true,
    faarVite: true,
  });
  expect(kort(tilsynsanmodning, { gjelder: "vedtaket" })).toBe("null · pbrl § 7-2");
  expect(kort(tilsynsanmodning, { gjelder: "brudd_paa_plikter" })).toMatch(/^\{.*\} · pbrl § 7-4, pbrl § 7-4a$/);
  expect(tilsynsanmodning.anvend({ gjelder: "utforingen_av_tjenesten" }, NAA).verdi).toBe(anmodningOmTilsyn);
});
