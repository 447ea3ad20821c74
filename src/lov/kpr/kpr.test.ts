import { describe, expect, it } from "vitest";
import { kort, kortSvar } from "../../../tester/lov/kort.ts";
import { dato } from "../kjerne/dato.ts";
import { journal, kanLese, loggKanSlettes } from "../pasientjournalloven/p16.ts";
import { loggfelter, loggKanSees, loggkrav } from "../pasientjournalloven/p22a.ts";
import { gyldigKode, kodefelter } from "./kode.ts";
import { kostrafrist, periodekrav, rapportvindu, ukentligeTimer } from "./rapport.ts";
import { gyldigSkar, nyVurdering, passerMedTildeling, skarverdier, trengerHjelp } from "./skar.ts";
import { tjenestekode, tjenestekoder, UTGATTE_KODER, utfallskode } from "./tjenestekode.ts";
import { variabel, variabler } from "./variabel.ts";

const NAA = dato("2026-11-21");
const STALE = "kpr § 2-1 · STALE stale_kilde";

describe("when it is reported", () => {
  it("1 to 15 January, by assumption from the year that was not read", () => {
    expect(kort(rapportvindu, { rapportaar: 2023 })).toBe('{"fra":"2024-01-01","til":"2024-01-15"} · kpr § 2-1');
    expect(kort(rapportvindu, { rapportaar: 2024 })).toBe(
      '{"fra":"2025-01-01","til":"2025-01-15"} · kpr § 2-1 · ASSUMPTION rapporteringsvindu_som_for',
    );
  });

  it.each([
    ["noen_skjemaer", "2027-01-15"],
    ["resten", "2027-02-15"],
    ["regnskap", "2027-02-22"],
    ["rettelser", "2027-04-15"],
  ])("KOSTRA %s by %s", (del, dag) =>
    expect(kort(kostrafrist, { rapportaar: 2026, del })).toBe(`${dag} · kommuneloven § 16-1 · STALE stale_kilde`),
  );

  it.each([
    [24, "6 · kpr § 2-1"],
    [0, "0 · kpr § 2-1"],
    [672, "168 · kpr § 2-1"],
    [673, "null · mangler ugyldig_verdi · kpr § 2-1"],
  ])("%d hours a month: %s a week", (timerPerManed, svar) => expect(kort(ukentligeTimer, { timerPerManed })).toBe(svar));

  const HEL = { fra: "2026-01-01", til: "2026-06-01", fodt: "1950-01-01", sifferIIdentifikator: 11, husstand: "alene" };
  it.each([
    [{}, "ja · kpr § 2-1"],
    [{ til: null }, "ja · kpr § 2-1"],
    [{ til: "2026-01-01" }, "ja · kpr § 2-1"],
    [{ til: "2025-12-31" }, "nei · mangler fra_for_til · kpr § 2-1"],
    [{ fodt: "2026-01-01" }, "ja · kpr § 2-1"],
    [{ fodt: "2026-01-02" }, "nei · mangler fra_etter_fodsel · kpr § 2-1"],
    [{ sifferIIdentifikator: 10 }, "nei · mangler identifikator · kpr § 2-1"],
    [{ husstand: null }, "nei · mangler husstand · kpr § 2-1"],
  ])("a period, %j: %s", (endring, svar) => expect(kort(periodekrav, { ...HEL, ...endring })).toBe(svar));
});

describe("the codes", () => {
  it.each([
    ["praktisk_bistand_daglige_gjoremal", 1],
    ["bpa", 3],
    ["helsetjenester_i_hjemmet", 15],
    ["bolig_kommunen_disponerer", 29],
    ["nattopphold_i_institusjon", 22],
    ["langtidsopphold", 21],
    ["kommunal_oyeblikkelig_hjelp_dogn", 25],
  ])("%s is %d", (tjeneste, kode) => expect(kort(tjenestekode, { tjeneste })).toBe(`${kode} · ${STALE}`));

  it("are eighteen in the official order, and none of those that ended", () => {
    expect(tjenestekoder.map((t) => t.kode)).toEqual([1, 2, 3, 4, 5, 15, 7, 9, 11, 29, 18, 19, 20, 8, 17, 22, 21, 25]);
    expect(tjenestekoder.filter((t) => Object.hasOwn(UTGATTE_KODER, t.kode))).toEqual([]);
    expect(UTGATTE_KODER).toEqual({
      6: "9346",
      12: 29,
      13: 29,
      14: null,
      16: null,
      23: null,
      24: null,
      26: "9346",
      27: "9346",
      28: "9346",
    });
  });

  it("1 is a refusal, 2 a grant, and whoever waits has none", () => {
    expect(kort(utfallskode, { utfall: "avslag" })).toBe("1 · kpr § 2-1");
    expect(kort(utfallskode, { utfall: "innvilget" })).toBe("2 · kpr § 2-1");
    expect(kort(utfallskode, { utfall: "pa_venteliste" })).toBe("null · kpr § 2-1");
  });

  it.each([
    ["deltakelse_hva", [1, 2, 3, 4], ""],
    ["deltakelse_behov", [1, 2, 9], ""],
    ["deltakelse_mottar", [1, 2, 9], ""],
    ["husstand", [1, 2, 3], " · STALE stale_kilde"],
    ["individuell_plan", [1, 2, 3, 4, 9], " · STALE stale_kilde"],
    ["koordinator", [1, 2, 3, 4], " · STALE stale_kilde"],
    ["bolig", [10, 11, 20, 21, 30, 31], ""],
    ["sakshendelse", [1, 2, 3, 4], ""],
  ])("%s can be %j", (felt, koder, forbehold) => {
    const alle = Array.from({ length: 41 }, (_, i) => i);
    expect(alle.filter((kode) => kort(gyldigKode, { felt, kode }).startsWith("ja"))).toEqual(koder);
    expect(kort(gyldigKode, { felt, kode: 0 })).toBe(`nei · kpr § 2-1${forbehold}`);
    expect(kodefelter).toContain(felt);
  });

  it("names the code system", () => {
    const verk = kodefelter.map((felt) => gyldigKode.anvend({ felt, kode: 1 }, NAA).sporing.at(-1));
    expect(verk.map((s) => s?.kode === "faktum" && s.verdi)).toEqual([9163, 9337, 9338, 9335, 9336, 9188, 9170, 9169]);
  });
});

describe("the scores", () => {
  it("are 1 to 5 and 9", () => {
    const gyldige = Array.from({ length: 14 }, (_, i) => i - 2).filter((skar) => kort(gyldigSkar, { skar }).startsWith("ja"));
    expect(gyldige).toEqual([...skarverdier]);
    expect(kort(gyldigSkar, { skar: 6 })).toBe(`nei · ${STALE}`);
  });

  it.each([
    ["behov", 1, "false · kpr § 2-1"],
    ["behov", 2, "false · kpr § 2-1"],
    ["behov", 3, "true · kpr § 2-1"],
    ["behov", 5, "true · kpr § 2-1"],
    ["behov", 9, "null · kpr § 2-1"],
    ["behov", 6, "null · mangler ugyldig_verdi · kpr § 2-1"],
    ["syn", 5, "null · kpr § 2-1 · DERIVED skala_syn_horsel_utledet"],
    ["horsel", 1, "null · kpr § 2-1 · DERIVED skala_syn_horsel_utledet"],
    ["syn", 7, "null · mangler ugyldig_verdi · kpr § 2-1"],
  ])("on the scale of %s, %d needs a helper: %s", (skala, skar, svar) => expect(kort(trengerHjelp, { skala, skar })).toBe(svar));

  it.each([
    ["nytt_vedtak_i_omsorg", "ja"],
    ["endret_behov", "ja"],
    ["annet", "nei"],
  ])("a new assessment at %s: %s", (anledning, svar) => expect(kort(nyVurdering, { anledning })).toBe(`${svar} · kpr § 2-1`));

  it.each([
    [[1, 2, 3], false, "ja"],
    [[1, 2, 9], false, "nei"],
    [[], false, "nei"],
    [[3, 9, 9], true, "ja"],
    [[4, 9, 9], true, "nei"],
    [[3, 3, 9], true, "nei"],
    [[9, 9], true, "nei"],
  ])("%j, an alarm only %s, fit a grant: %s", (skarer, bareTrygghetsalarm, svar) =>
    expect(kort(passerMedTildeling, { skarer, bareTrygghetsalarm })).toBe(`${svar} · kpr § 2-1 · NORM praksis_ikke_lov`),
  );

  it("twenty variables, in order, two with scales of their own", () => {
    const alle = variabler.map((_, i) => variabel.anvend({ nummer: i + 1 }, NAA).verdi);
    expect(alle.map((v) => v.variabel)).toEqual(variabler);
    expect(alle.filter((v) => v.skala !== "behov")).toEqual([
      { variabel: "syn", skala: "syn" },
      { variabel: "horsel", skala: "horsel" },
    ]);
    expect([variabler.length, variabler[12], variabler[19]]).toEqual([20, "syn", "opplevelse_av_trygghet"]);
    expect(kort(variabel, { nummer: 1 })).toMatch(/ · kpr § 2-1 · UNVERIFIED variabelnumre_i_rapporten$/);
  });
});

describe("who has read", () => {
  it.each([
    [true, false, true, "ja · pjl § 16, pjl § 22, pjf § 13"],
    [false, true, true, "ja · pjl § 16, pjl § 22, pjf § 13"],
    [false, false, true, "nei · mangler tjenstlig_behov_mangler · pjl § 16, pjl § 22, pjf § 13"],
    [true, false, false, "nei · mangler tjenstlig_behov_mangler · pjl § 16, pjl § 22, pjf § 13"],
  ])("need %s, own legal basis %s, access in force %s: %s", (tjenstligBehov, saerskiltHjemmel, tilgangenErIKraft, svar) =>
    expect(kort(kanLese, { tjenstligBehov, saerskiltHjemmel, tilgangenErIKraft })).toBe(svar),
  );

  it("the log is kept as long as the journal, shown to the one it is about, and the journal is apart", () => {
    expect(kort(loggKanSlettes, { journalenErSlettet: true })).toBe("ja · pjl § 25, pjf § 25");
    expect(kort(loggKanSlettes, { journalenErSlettet: false })).toBe("nei · pjl § 25, pjf § 25");
    expect(kort(loggKanSees, { gjelderDenSomSpor: true })).toBe("ja · pjl § 22a, pjl § 18");
    expect(kort(loggKanSees, { gjelderDenSomSpor: false })).toBe("nei · pjl § 22a, pjl § 18");
    expect(kort(journal, { helsehjelp: true })).toBe("ja · pjl § 8, stnl § 44");
    expect(kort(journal, { helsehjelp: false })).toBe("nei · pjl § 8, stnl § 44");
  });

  const LINJE = {
    hvem: "Jonas",
    organisasjon: "Asker",
    grunnlag: "utredning",
    tidsrom: "10.02–10.05",
    hvilkeOpplysninger: "skårene",
  };
  it.each([
    ["hvem", "hvem"],
    ["organisasjon", "organisasjon"],
    ["grunnlag", "grunnlag"],
    ["tidsrom", "tidsrom"],
    ["hvilkeOpplysninger", "hvilke_opplysninger"],
  ])("a line without %s lacks %s, from 1 July 2026", (felt, kode) => {
    for (const tomt of [null, "", "  "])
      expect(kort(loggkrav, { ...LINJE, [felt]: tomt })).toBe(`nei · mangler ${kode} · pjl § 22a`);
    expect(kort(loggkrav, LINJE)).toBe("ja · pjl § 22a");
    expect(kort(loggkrav, LINJE, "2026-06-30")).toContain("regelen_gjelder_ikke");
    expect(loggfelter).toHaveLength(5);
    expect(loggkrav.anvend(LINJE, NAA).krav.map((k) => k.grunnlag)).toEqual(loggfelter.map(() => "lov"));
    expect(kortSvar(loggkrav.anvend(LINJE, NAA))).toBe("ja · pjl § 22a");
  });
});
