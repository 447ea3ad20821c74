import { describe, expect, it } from "vitest";
import { kortSvar } from "../../tester/lov/kort.ts";
import { varsleIgjen } from "./forskrifter/eforvaltningsforskriften/p8.ts";
import { tilgjengeligOgVarslet } from "./forskrifter/eforvaltningsforskriften/p11.ts";
import { underretningskrav } from "./forvaltningsloven/p27.ts";
import { politiattest } from "./helse-og-omsorgstjenesteloven/p5-4.ts";
import { kanSettesIVerk, lengsteVarighet as plan } from "./helse-og-omsorgstjenesteloven/p9.ts";
import { dato } from "./kjerne/dato.ts";
import { hjemmelnokkel } from "./kjerne/hjemmel.ts";
import type { Steg } from "./kjerne/steg.ts";
import { andresKlagefrist, klagefrist } from "./klagefrist.ts";
import { avvisningsvei, klagevei } from "./klagevei.ts";
import { rettTilBpa } from "./pasient-og-brukerrettighetsloven/p2-1d.ts";
import { lengsteVarighet as tvang } from "./pasient-og-brukerrettighetsloven/p4A.ts";
import { soknadsfrister } from "./saksfrister.ts";
import { programstart } from "./sosialtjenesteloven/p31.ts";
import { kanGisSlik } from "./sosialtjenesteloven/p41.ts";

const NAA = dato("2026-11-21");
const RULLER_IKKE = [{ merke: "ASSUMPTION", grunn: "frist_for_myndighet_ruller_ikke" }];
const starter = (hendelse: string, dag: string, ja = true): Steg =>
  ({ kode: "hendelse", hendelse, dato: dato(dag), starter: ja }) as Steg;

describe("a day that binds an authority says what began it, that it does not roll, and that the law is silent on that", () => {
  it.each([
    ["planned force, § 9-5", plan.anvend({ vedtatt: NAA }, NAA), "vedtatt", "hol § 9-5"],
    ["force under pbrl ch. 4 A", tvang.anvend({ vedtatt: NAA }, NAA), "vedtatt", "pbrl § 4A-5"],
    ["a kvalifiseringsprogram", programstart.anvend({ mottatt: NAA }, NAA), "mottatt", "stnl § 31"],
    ["a second varsel", varsleIgjen.anvend({ tilgjengeligOgVarslet: NAA }, NAA), "varslet", "efvf § 8 (5)"],
  ])("%s", (_hva, svar, hendelse, paragraf) => {
    expect(svar.sporing[0]).toEqual(starter(hendelse, NAA));
    expect(svar.hjemmel.map(hjemmelnokkel)).toEqual([paragraf]);
    expect(svar.forbehold).toEqual(RULLER_IKKE);
    expect(svar.verdi.sisteDag).toBe(svar.verdi.sisteDagForRulling);
  });
});

describe("the clock of a complaint says what starts it", () => {
  const digital = (tilgjengelig: string, varslet: string) => tilgjengeligOgVarslet(dato(tilgjengelig), dato(varslet));

  it("the later of being there and being told of; varsel when they are on one day", () => {
    expect(digital("2026-11-06", "2026-11-09").sporing).toEqual([
      starter("tilgjengelig", "2026-11-06", false),
      starter("varslet", "2026-11-09"),
    ]);
    expect(digital("2026-11-10", "2026-11-09").sporing).toEqual([
      starter("tilgjengelig", "2026-11-10"),
      starter("varslet", "2026-11-09", false),
    ]);
    expect(digital("2026-11-09", "2026-11-09").sporing).toEqual([
      starter("tilgjengelig", "2026-11-09", false),
      starter("varslet", "2026-11-09"),
    ]);
  });

  it("in care the day the person knew enough, when that is later; the letter then starts nothing (pbrl § 7-5)", () => {
    const frist = klagefrist(
      {
        vedtakstype: "omsorgstjeneste",
        underretning: { kanal: "papir", kommetFrem: dato("2026-11-03") },
        kunnskap: dato("2026-11-10"),
      },
      NAA,
    );
    expect(frist.sporing.filter((s) => s.kode === "hendelse")).toEqual([
      starter("kommet_frem", "2026-11-03", false),
      starter("kunnskap", "2026-11-10"),
    ]);
    expect(frist.hjemmel.map(hjemmelnokkel)).toContain("pbrl § 7-5");
    expect(frist.forbehold).toContainEqual({ merke: "ASSUMPTION", grunn: "hele_siste_dag_teller" });
  });

  it("for somebody else, what they knew; cut off three months after the decision", () => {
    const frist = andresKlagefrist({ vedtatt: dato("2026-08-31"), kunnskap: dato("2026-11-20") }, NAA);
    expect(frist.sporing[0]).toEqual(starter("kunnskap", "2026-11-20"));
    expect(frist.verdi.sisteDag).toBe("2026-11-30");
  });

  it("more time only moves the last day when it gives more", () => {
    const spurt = { vedtakstype: "sosial_stonad", underretning: { kanal: "papir", kommetFrem: dato("2026-11-03") } } as const;
    const utsatt = (til: string) =>
      klagefrist({ ...spurt, utsattTil: dato(til) }, NAA).sporing.filter((s) => s.kode === "utsatt");
    expect(utsatt("2026-11-24")).toEqual([]);
    expect(utsatt("2026-11-25")).toEqual([{ kode: "utsatt", fra: "2026-11-24", til: "2026-11-25" }]);
  });
});

describe("the way of a complaint rests on its own sections", () => {
  const frist = (type: Parameters<typeof klagevei>[0], lov: "fvl67" | "fvl25" = "fvl67") =>
    klagevei(type, NAA, { prosesslov: lov }).hjemler.frist.map(hjemmelnokkel);

  it("for the time-limit", () => {
    expect(frist("omsorgstjeneste")).toEqual(["pbrl § 7-5"]);
    expect(frist("tvang_4a")).toEqual(["pbrl § 4A-7"]);
    expect(frist("tvang_9_5a")).toEqual(["hol § 9-11"]);
    expect(frist("sosial_stonad")).toEqual(["stnl § 41", "fvl67 § 29"]);
    expect(frist("kommunal_bolig")).toEqual(["fvl67 § 29"]);
    expect(frist("boligsosial", "fvl25")).toEqual(["fvl25 § 63"]);
  });

  it("refused access: § 21, which is § 53 in the act of 2025; other sections stay where they are", () => {
    const rett = (type: Parameters<typeof klagevei>[0], lov: "fvl67" | "fvl25") =>
      klagevei(type, NAA, { prosesslov: lov }).hjemler.klagerett.map(hjemmelnokkel);
    expect(rett("partsinnsyn", "fvl67")).toEqual(["fvl67 § 21"]);
    expect(rett("partsinnsyn", "fvl25")).toEqual(["fvl25 § 53"]);
    expect(rett("sosial_stonad", "fvl25")).toEqual(["stnl § 41", "stnl § 47"]);
  });

  it("a rejected complaint: three weeks from the notice, by the forvaltningslov, also in care", () => {
    const vei = avvisningsvei("omsorgstjeneste", NAA);
    expect([vei.uker, vei.starter, vei.hjemler.frist.map(hjemmelnokkel)]).toEqual([3, "underretning", ["fvl67 § 29"]]);
    expect(vei.forbehold).toContainEqual({ merke: "ASSUMPTION", grunn: "tre_uker_ved_avvisning" });
  });

  it("and so does each thing the notice must hold", () => {
    const vei = klagevei("sosial_stonad", NAA);
    const brev = {
      klageadgang: false,
      klagefristUker: null,
      fristFraMottak: false,
      klageinstans: null,
      fremgangsmate: false,
      innsyn: false,
      begrunnelse: false,
      utsattIverksetting: false,
      kanSkadeForKlagen: true,
      elektroniskKlage: false,
      kontaktpunkt: false,
      navn: false,
    };
    expect(underretningskrav(brev, vei, "fvl67").map((k) => `${k.kode} · ${k.hjemmel.map(hjemmelnokkel).join(", ")}`)).toEqual([
      "klageadgang · fvl67 § 27, stnl § 41, stnl § 47",
      "klagefrist · fvl67 § 27, stnl § 41, fvl67 § 29",
      "klagefrist_fra_mottak · fvl67 § 27, stnl § 41, fvl67 § 29",
      "klageinstans · fvl67 § 27, stnl § 47",
      "fremgangsmate · fvl67 § 27, fvl67 § 32",
      "innsyn · fvl67 § 27, fvl67 § 18",
      "begrunnelse_i_brevet · fvl67 § 27, fvl67 § 24",
      "utsatt_iverksetting · fvl67 § 27, fvl67 § 42",
      "elektronisk_klage · efvf § 11 (1)",
    ]);
  });
});

it("the clocks of a case come in the order of their last days", () => {
  const frister = soknadsfrister({ mottatt: dato("2026-11-02"), spor: "sosial", haster: true, maalUker: 6 }, NAA);
  expect(frister.map((f) => `${f.slag} ${f.art} ${f.frist.verdi.sisteDag}`)).toEqual([
    "nodhjelp norm 2026-11-03",
    "vedtak norm 2026-11-16",
    "forelopig_svar lov 2026-12-02",
    "vedtak maal 2026-12-14",
  ]);
});

it("planned force waits for approval (hol § 9-8), and a decision on social services for writing (stnl § 41)", () => {
  expect(kortSvar(kanSettesIVerk(false))).toBe("nei · hol § 9-8");
  expect(kortSvar(kanSettesIVerk(true))).toBe("ja · hol § 9-8");
  expect(kanSettesIVerk(false).sporing).toEqual([{ kode: "faktum", felt: "godkjentAvStatsforvalter", verdi: false }]);
  expect(kortSvar(kanGisSlik("muntlig"))).toBe("nei · stnl § 41, fvl67 § 23");
  expect(kortSvar(kanGisSlik("skriftlig"))).toBe("ja · stnl § 41, fvl67 § 23");
  expect(kanGisSlik("muntlig").sporing).toEqual([{ kode: "krav", krav: "skriftlig", oppfylt: false }]);
  expect(kanGisSlik("skriftlig").sporing).toEqual([{ kode: "krav", krav: "skriftlig", oppfylt: true }]);
});

it("a politiattest is held against a day, and the day itself is taken", () => {
  const svar = politiattest.anvend({ utstedt: dato("2026-08-21"), vist: NAA }, NAA);
  expect(svar.sporing).toEqual([
    { kode: "sammenlignet", hva: "politiattest_utstedt", dato: "2026-08-21", grense: "2026-08-21", innenfor: true },
  ]);
  expect(svar.forbehold).toEqual([{ merke: "ASSUMPTION", grunn: "grensedagen_godtas" }]);
});

it("each reason for no right to BPA has its section", () => {
  const grunner = (fakta: object) =>
    rettTilBpa
      .anvend(
        {
          alder: 45,
          timerPerUke: 40,
          forventetAar: 3,
          vesentligOktKostnadDokumentert: false,
          innvilgetFor67: false,
          ...fakta,
        } as Parameters<typeof rettTilBpa.anvend>[0],
        NAA,
      )
      .mangler.map((m) => `${m.kode} · ${m.hjemmel.map(hjemmelnokkel).join(", ")}`);
  expect(grunner({ alder: 67, forventetAar: 2, timerPerUke: 24 })).toEqual([
    "fylt_67 · pbrl § 2-1d",
    "ikke_langvarig · pbrl § 2-1d",
    "under_25_timer · pbrl § 2-1d",
  ]);
  expect(grunner({ timerPerUke: 31, vesentligOktKostnadDokumentert: true })).toEqual(["vesentlig_okt_kostnad · pbrl § 2-1d"]);
});
