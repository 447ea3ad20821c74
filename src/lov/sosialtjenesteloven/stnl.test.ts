import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kort, kortSvar } from "../../../tester/lov/kort.ts";
import { boligsosialHenvendelse } from "../boligsosialloven/p7.ts";
import { dato } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { normForNodhjelp, normForSvar } from "./normer.ts";
import { oppholdskommune } from "./p3.ts";
import { gjeld, inntektRegnesMed, inntektsslag, veiledendeSats } from "./p18.ts";
import { okonomiskStonad } from "./p19.ts";
import { aktivitetsvilkar, unntaksgrunner, vilkar } from "./p20a.ts";
import { depositum, kanGisSomLan } from "./p21.ts";
import { tilbakebetaling } from "./p23.ts";
import { refusjon } from "./p25.ts";
import { botilbud, botilbudskrav, erBrudd, NY_VURDERING_DAGER, nyVurdering, stedsbruk } from "./p27.ts";
import { iAlder, rettTilProgram } from "./p29.ts";
import { programstart } from "./p31.ts";
import { programslutt } from "./p32.ts";
import { kvalifiseringsstonad } from "./p35.ts";
import { enkeltvedtak, formen, sosialeTjenester } from "./p41.ts";
import { kanGisTilAndre, opplysningsslag, taushetsbelagt } from "./p44.ts";
import { skalMeldes } from "./p45.ts";
import { maaOppfylles } from "./p49a.ts";

const NAA = dato("2026-11-21");

it("§ 3: where one stays, or stayed before an institution", () => {
  expect(kort(oppholdskommune, { oppholder: "4640", iInstitusjonOgKomFra: null })).toBe("4640 · stnl § 3");
  expect(kort(oppholdskommune, { oppholder: "4640", iInstitusjonOgKomFra: "4601" })).toBe("4601 · stnl § 3");
});

describe("§ 18: the guiding rates", () => {
  const sats = (voksne: string, barnsAlder: number[], dag: string) => kort(veiledendeSats, { voksne, barnsAlder }, dag);
  const NORM = "stnl § 18 · NORM satsene_er_veiledende";

  it.each([
    ["par", [4, 12], "2024-06-01", 22_100],
    ["enslig", [], "2024-12-31", 7_850],
    ["bofellesskap", [], "2023-07-01", 6_350],
    ["bofellesskap", [], "2023-06-30", 5_750],
    ["enslig", [5], "2021-08-31", 6_450 + 2_850],
    ["enslig", [5], "2021-09-01", 6_450 + 3_150],
    ["enslig", [6, 10, 11, 17], "2022-07-01", 6_650 + 3_350 + 3_350 + 4_400 + 4_400],
    ["par", [0], "2018-01-01", 10_100 + 2_350],
    ["enslig", [0], "2020-08-31", 6_250 + 2_450],
    ["enslig", [0], "2020-09-01", 6_250 + 2_750],
    ["par", [11], "2019-06-01", 10_250 + 4_000],
    ["bofellesskap", [6], "2020-01-01", 5_250 + 3_150],
    ["enslig", [6], "2022-01-01", 6_550 + 3_300],
    ["par", [17], "2023-01-01", 11_450 + 4_500],
  ])("%s with children of %j on %s: %d kroner", (voksne, barn, dag, kroner) =>
    expect(sats(voksne, barn, dag)).toBe(`${kroner * 100} · ${NORM}`),
  );

  it("a day without a rate is refused by the name of each amount that is missing", () => {
    expect(sats("enslig", [4, 8, 12], "2025-01-01")).toBe(
      "null · mangler livsopphold_enslig, livsopphold_barn_0_5, livsopphold_barn_6_10, livsopphold_barn_11_17 · stnl § 18",
    );
    expect(sats("par", [], "2017-12-31")).toBe("null · mangler livsopphold_par · stnl § 18");
    expect(sats("bofellesskap", [], "2026-11-21")).toBe("null · mangler livsopphold_bofellesskap · stnl § 18");
  });

  it("shows each rate, from when it holds, and the sum", () => {
    expect(veiledendeSats.anvend({ voksne: "par", barnsAlder: [4] }, dato("2024-06-01")).sporing).toEqual([
      { kode: "sats", sats: "livsopphold_par", fra: "2024-01-01", ore: 1_310_000 },
      { kode: "sats", sats: "livsopphold_barn_0_5", fra: "2024-01-01", ore: 385_000 },
      { kode: "regnet", post: "husholdningen", regning: "sum", ledd: [1_310_000, 385_000], ore: 1_695_000 },
    ]);
  });

  it.each(inntektsslag.map((i) => [i, i === "barnetrygd" || i === "barns_arbeid_i_fritid" ? "nei" : "ja"]))(
    "%s counts: %s",
    (inntekt, svar) => expect(kort(inntektRegnesMed, { inntekt })).toBe(`${svar} · stnl § 18 (3)`),
  );

  it.each([
    ["annet", "nei · stnl § 18 · SECONDARY rundskriv_35_gjengitt"],
    [
      "avdrag_pa_det_som_horer_til_livsopphold",
      "skjonn · vurder gjeld_i_livsoppholdet · stnl § 18 · SECONDARY rundskriv_35_gjengitt",
    ],
    [
      "kreditt_til_mat_for_retten_var_kjent",
      "skjonn · vurder gjeld_i_livsoppholdet · stnl § 18 · SECONDARY rundskriv_35_gjengitt",
    ],
  ])("a debt for %s: %s", (gjeldFor, svar) => expect(kort(gjeld, { gjeldFor })).toBe(svar));
});

describe("§§ 18 to 23: the money", () => {
  it.each([
    [false, false, "ja · stnl § 18"],
    [true, false, "skjonn · vurder stonad_i_saerlig_tilfelle · stnl § 19"],
    [false, true, "skjonn · vurder stonad_i_saerlig_tilfelle · stnl § 19"],
  ])("by work %s, by other rights %s: %s", (kanForsorgeSegVedArbeid, kanForsorgeSegVedOkonomiskeRettigheter, svar) =>
    expect(kort(okonomiskStonad, { kanForsorgeSegVedArbeid, kanForsorgeSegVedOkonomiskeRettigheter })).toBe(svar),
  );

  it.each<[number, string | null, string]>([
    [29, null, "ja · stnl § 20a"],
    [30, null, "skjonn · vurder vilkar_naer_sammenheng · stnl § 20"],
    [29, "i_arbeid", "skjonn · vurder tungtveiende_grunner_mot_aktivitet · stnl § 20a"],
    [18, "andre_tungtveiende_grunner", "skjonn · vurder tungtveiende_grunner_mot_aktivitet · stnl § 20a"],
  ])("at %s, with the reason %s: %s", (alder, tungtveiendeGrunn, svar) => {
    expect(kort(aktivitetsvilkar, { alder, tungtveiendeGrunn })).toBe(svar);
    expect(unntaksgrunner).toHaveLength(4);
  });

  it.each([
    [true, false, "skjonn · vurder vilkar_naer_sammenheng, vilkar_ikke_for_byrdefullt · stnl § 20"],
    [false, false, "nei · stnl § 20"],
    [true, true, "nei · stnl § 20"],
  ])("a condition close to the decision %s, against the law %s: %s", (naerSammenhengMedVedtaket, iStridMedLov, svar) =>
    expect(kort(vilkar, { naerSammenhengMedVedtaket, iStridMedLov, opplystOmReduksjonVedBrudd: true })).toBe(svar),
  );

  it("a loan only to somebody whose means cannot be reached now", () => {
    const sekundar = "stnl § 21 · SECONDARY rundskriv_35_gjengitt";
    expect(kort(kanGisSomLan, { harMidlerSomIkkeErTilgjengelige: false })).toBe(`nei · ${sekundar}`);
    expect(kort(kanGisSomLan, { harMidlerSomIkkeErTilgjengelige: true })).toBe(`skjonn · vurder tilbakebetaling · ${sekundar}`);
  });

  it.each([
    [true, true, { avgjoresIRealitet: true, nesteSteg: "avgjor", former: [] }],
    [true, false, { avgjoresIRealitet: true, nesteSteg: "avgjor", former: ["garanti", "kontant"] }],
    [false, false, { avgjoresIRealitet: false, nesteSteg: "be_om_leiekontrakt_og_godkjenn", former: ["garanti", "kontant"] }],
  ])("depositum, lease %s, own means %s: registered, and %j", (leiekontraktGodkjent, harEgneMidler, svar) => {
    expect(depositum.anvend({ leiekontraktGodkjent, harEgneMidler }, NAA).verdi).toEqual({ registreres: true, ...svar });
    expect(kort(depositum, { leiekontraktGodkjent, harEgneMidler })).toMatch(
      / · stnl § 18, stnl § 19, stnl § 21 · NORM garanti_for_kontant_er_praksis, UNVERIFIED ikke_lest_i_kilden$/,
    );
  });

  it.each([
    [true, "forsett", "skjonn · vurder tilbakekreving · stnl § 23"],
    [true, "grov_uaktsomhet", "skjonn · vurder tilbakekreving · stnl § 23"],
    [true, "mindre_eller_ingen", "nei · stnl § 23"],
    [false, "forsett", "nei · stnl § 23"],
  ])("told something wrong %s, by %s: claimed back: %s", (uriktigeEllerFortidde, skyld, svar) =>
    expect(kort(tilbakebetaling, { uriktigeEllerFortidde, skyld })).toBe(svar),
  );

  it.each([
    ["underholdsbidrag", true, "skjonn · vurder refusjon · stnl § 25"],
    ["folketrygd", true, "skjonn · vurder refusjon · stnl § 26"],
    ["underholdsbidrag", false, "nei · stnl § 25"],
    ["folketrygd", false, "nei · stnl § 26"],
  ])("refusjon in %s, for the same days %s: %s", (kilde, forSammeTid, svar) =>
    expect(kort(refusjon, { kilde, forSammeTid })).toBe(`${svar} · UNVERIFIED ikke_lest_i_kilden`),
  );
});

describe("§ 27: nowhere to sleep", () => {
  it.each([
    [false, 0, true, true],
    [false, 2, true, false],
    [true, 0, false, false],
  ])("manages %s, %d places free: must find %s, must find another %s", (klarerDetSelv, ledige, maaFinne, maaFinneAnnet) => {
    const svar = botilbud.anvend({ klarerDetSelv, ledigePlasserMedKvalitetsavtale: ledige }, NAA);
    expect(svar.verdi).toEqual({ maaFinne, maaFinneAnnet, radOmVarigBolig: true });
    expect(kortSvar(svar)).toMatch(/ · stnl § 27, stnl § 15, stnl § 17 · STALE stale_kilde$/);
  });

  it.each([
    [true, false, true, "skjonn · vurder forsvarlig_botilbud · stnl § 27"],
    [false, false, true, "ja · stnl § 27, stnl § 41"],
    [true, true, true, "ja · stnl § 27, stnl § 41"],
    [true, false, false, "ja · stnl § 27, stnl § 41"],
  ])(
    "found %s, sent elsewhere %s, in writing %s: broken: %s",
    (stedFunnetForNesteDogn, henvistTilAnnenLosning, skriftligVedtak, svar) =>
      expect(kort(erBrudd, { stedFunnetForNesteDogn, henvistTilAnnenLosning, skriftligVedtak })).toBe(
        `${svar} · SECONDARY rundskriv_35_gjengitt`,
      ),
  );

  it("is looked at again after thirty days, unless the kommune has another number", () => {
    expect(NY_VURDERING_DAGER).toBe(30);
    const svar = nyVurdering.anvend({ flyttetInn: NAA, hverDager: NY_VURDERING_DAGER }, NAA);
    expect(svar.verdi.sisteDag).toBe("2026-12-21");
    expect(svar.sporing[0]).toEqual({ kode: "hendelse", hendelse: "flyttet_inn", dato: NAA, starter: true });
    expect(kortSvar(svar)).toMatch(/ · stnl § 27 · ASSUMPTION ny_vurdering_er_var_frist, UNVERIFIED ikke_lest_i_kilden$/);
  });
});

describe("§ 27: which place comes first", () => {
  const FORST = { medBarn: false, forBarn: false, avtaleGjelder: true, alvorligFunn: false, barnVenter: false };
  it.each([
    [{}, "fritt", []],
    [{ avtaleGjelder: false }, "med_grunn", ["uten_avtale"]],
    [{ alvorligFunn: true }, "med_grunn", ["alvorlig_funn"]],
    [{ forBarn: true, barnVenter: true }, "med_grunn", ["trengs_av_barn"]],
    [{ forBarn: true }, "fritt", []],
    [{ barnVenter: true }, "fritt", []],
    [{ medBarn: true, forBarn: true, barnVenter: true }, "fritt", []],
    [{ medBarn: true, avtaleGjelder: false, alvorligFunn: true }, "ikke", ["uegnet_for_barn", "uten_avtale", "alvorlig_funn"]],
  ] as const)("with %j: %s because %j", (endret, bruk, fordi) => {
    const svar = stedsbruk.anvend({ ...FORST, ...endret }, NAA);
    expect(svar.verdi).toEqual({ bruk, fordi });
    expect(kortSvar(svar)).toMatch(/ · stnl § 27 · NORM praksis_ikke_lov, ASSUMPTION barn_bare_pa_egnet_sted$/);
  });

  it.each([
    [true, "sted_funnet"],
    [false, "fullt_er_ikke_svar"],
  ])("a decision, given %s, rests on %s", (gis, kode) => {
    const krav = (stedFunnet: boolean, trengerIkke: boolean) => botilbudskrav(gis, { stedFunnet, trengerIkke }, "p");
    const av = (oppfylt: boolean) => [{ kode, oppfylt, hjemmel: [hjemmel("stnl", "27")], grunnlag: "lov", post: "p" }];
    expect([krav(true, false), krav(false, true)]).toEqual([av(gis), av(!gis)]);
  });
});

describe("§§ 29 to 35: the kvalifiseringsprogram", () => {
  const KAN = { alder: 40, nedsattArbeidsevne: true, ingenEllerSvartBegrensedeYtelser: true, arbeidsevnevurdert: true };
  it.each([
    [{}, "skjonn · vurder program_hensiktsmessig · stnl § 29"],
    [{ alder: 18 }, "skjonn · vurder program_hensiktsmessig · stnl § 29"],
    [{ alder: 66 }, "skjonn · vurder program_hensiktsmessig · stnl § 29"],
    [{ alder: 17 }, "nei · stnl § 29"],
    [{ alder: 67 }, "nei · stnl § 29 · ASSUMPTION mellom_18_og_67"],
    [{ alder: 68 }, "nei · stnl § 29"],
    [{ nedsattArbeidsevne: false }, "nei · stnl § 29"],
    [{ ingenEllerSvartBegrensedeYtelser: false }, "nei · stnl § 29"],
    [{ arbeidsevnevurdert: false }, "skjonn · mangler arbeidsevnevurdering_mangler · vurder program_hensiktsmessig · stnl § 29"],
  ])("%j: %s", (endring, svar) => {
    expect(kort(rettTilProgram, { ...KAN, ...endring })).toBe(svar);
    expect([17, 18, 66, 67].map(iAlder)).toEqual([false, true, true, false]);
  });

  it("starts within six months, and lasts two years, or three", () => {
    const start = programstart.anvend({ mottatt: dato("2026-08-31") }, NAA);
    expect(start.verdi.sisteDag).toBe("2027-02-28");
    expect(start.sporing[0]).toMatchObject({ kode: "hendelse", hendelse: "mottatt", starter: true });
    const slutt = (forlenget: boolean) => programslutt.anvend({ startet: dato("2028-02-29"), forlenget }, NAA);
    expect([slutt(false).verdi.sisteDag, slutt(true).verdi.sisteDag]).toEqual(["2030-02-28", "2031-02-28"]);
    expect(slutt(true).sporing[0]).toEqual({ kode: "faktum", felt: "forlenget", verdi: true });
    expect(kortSvar(slutt(false))).toMatch(/ · stnl § 32 · ASSUMPTION frist_for_myndighet_ruller_ikke$/);
  });

  it.each([
    [25, "2026-05-01", { aarOre: 27_869_651, dagOre: 107_191 }],
    [24, "2026-11-21", { aarOre: 18_579_767, dagOre: 71_461 }],
    [40, "2026-04-30", { aarOre: 26_565_656, dagOre: 102_176 }],
  ])("at %d on %s: %j", (alder, dag, svar) => {
    expect(kvalifiseringsstonad.anvend({ alder }, dato(dag)).verdi).toEqual(svar);
    expect(kort(kvalifiseringsstonad, { alder }, dag)).toMatch(/ · stnl § 35, folketrygd § 1-4$/);
  });

  it("is refused when G is not known, and counted from the G that is given", () => {
    expect(kort(kvalifiseringsstonad, { alder: 30 }, "2027-05-01")).toBe("null · mangler grunnbelop · stnl § 35");
    expect(kort(kvalifiseringsstonad, { alder: 30 }, "2024-04-30")).toBe("null · mangler grunnbelop · stnl § 35");
    const gitt = kvalifiseringsstonad.anvend({ alder: 30, grunnbelopOre: 10_000_000 as never }, dato("2030-01-01"));
    expect(gitt.verdi).toEqual({ aarOre: 20_410_000, dagOre: 78_500 });
    expect(gitt.sporing).toEqual([
      { kode: "faktum", felt: "alder", verdi: 30 },
      { kode: "regnet", post: "kvalifiseringsstonad_aar", regning: "andel", ledd: [10_000_000, 2_041, 1_000], ore: 20_410_000 },
      { kode: "regnet", post: "kvalifiseringsstonad_dag", regning: "andel", ledd: [10_000_000, 2_041, 260_000], ore: 78_500 },
    ]);
  });
});

describe("§§ 41 to 49 a", () => {
  it.each(sosialeTjenester)("a decision on %s is an enkeltvedtak", (tjeneste) =>
    expect(kort(enkeltvedtak, { tjeneste })).toBe("ja · stnl § 41"),
  );

  it("is given in writing only", () => {
    expect(kort(formen, { form: "skriftlig" })).toBe("ja · stnl § 41, fvl67 § 23");
    expect(kort(formen, { form: "muntlig" })).toBe("nei · stnl § 41, fvl67 § 23");
  });

  it.each(opplysningsslag)(
    "%s is under taushetsplikt in social services and in care, and elsewhere unless it is open",
    (opplysning) => {
      const spurt = (tjeneste: string, roperKlientforhold = false) =>
        kort(taushetsbelagt, { opplysning, tjeneste, roperKlientforhold });
      const apen = opplysning !== "personlige_forhold" && opplysning !== "at_noen_er_klient";
      expect(spurt("sosial")).toBe("ja · stnl § 44, fvl67 § 13");
      expect(spurt("omsorg")).toBe("ja · hol § 12-1, fvl67 § 13");
      expect(spurt("annet")).toBe(`${apen ? "nei" : "ja"} · fvl67 § 13`);
      expect(spurt("annet", true)).toBe("ja · fvl67 § 13");
    },
  );

  it.each([
    [true, false, false, "ja · fvl67 § 13a, stnl § 44"],
    [false, true, false, "ja · fvl67 § 13a, stnl § 44"],
    [false, false, true, "skjonn · vurder nodvendig_deling · fvl67 § 13b, stnl § 44"],
    [false, false, false, "nei · mangler samtykke_eller_hjemmel_mangler · stnl § 44, fvl67 § 13"],
  ])("consent %s, a law %s, another body's need %s: may be given: %s", (samtykke, lovhjemmel, annetOrganOgNodvendig, svar) =>
    expect(kort(kanGisTilAndre, { samtykke, lovhjemmel, annetOrganOgNodvendig })).toBe(svar),
  );

  it.each([
    [true, true, "ja · stnl § 45"],
    [true, false, "ja · stnl § 45"],
    [false, true, "skjonn · vurder grunn_til_bekymring_for_barn · stnl § 45"],
    [false, false, "nei · stnl § 45"],
  ])("reason to believe it %s, worry %s: barnevernet is told: %s", (grunnTilATroAlvorlig, bekymring, svar) =>
    expect(kort(skalMeldes, { grunnTilATroAlvorlig, bekymring })).toBe(svar),
  );

  it.each([
    [true, false, "ja"],
    [true, true, "ja"],
    [false, false, "ja"],
    [false, true, "nei"],
  ])("a right %s, won in court %s: carried out: %s", (girPrivatPartRett, kjentUgyldigEtterSoksmalFraKommunen, svar) =>
    expect(kort(maaOppfylles, { girPrivatPartRett, kjentUgyldigEtterSoksmalFraKommunen })).toBe(
      `${svar} · stnl § 49a, pbrl § 7-8, hol § 12-6`,
    ),
  );
});

it("the norms are norms: 14 days, and the next day for what cannot wait", () => {
  const svar = normForSvar.anvend({ mottatt: dato("2026-12-11") }, NAA);
  expect([svar.verdi.sisteDag, kortSvar(svar).split(" · ").slice(1)]).toEqual([
    "2026-12-25",
    ["fvl67 § 11a, stnl § 4", "NORM fjorten_dager"],
  ]);
  const nod = normForNodhjelp.anvend({ mottatt: dato("2026-11-20") }, NAA);
  expect([nod.verdi.start, nod.verdi.sisteDag]).toEqual(["2026-11-20", "2026-11-21"]);
  expect(kortSvar(nod)).toMatch(/NORM nodhjelp_samme_eller_neste_dag$/);
  expect(nod.sporing[0]).toEqual({ kode: "hendelse", hendelse: "mottatt", dato: "2026-11-20", starter: true });
});

describe("boligsosialloven § 7: help to get or keep a dwelling", () => {
  it.each([
    ["Servicetorget", "Boligkontoret", true],
    ["Boligkontoret", "Boligkontoret", false],
    [null, "Boligkontoret", false],
    ["Servicetorget", null, false],
  ])("received by %s, the right unit is %s: sent on unprompted: %s", (mottattHos, rettEnhet, videresendesUoppfordret) => {
    const svar = boligsosialHenvendelse.anvend({ mottattHos, rettEnhet, navngirLoven: false }, NAA);
    expect(svar.verdi).toEqual({ enkeltvedtak: true, videresendesUoppfordret, avsenderFarBeskjed: true });
    expect(kortSvar(svar)).toMatch(/ · boligsosial § 6, boligsosial § 7, fvlf § 4$/);
  });
});

it("a higher G never gives a lower stønad, and it is never lower from 25 than before", () => {
  const stonad = (alder: number, g: number) =>
    kvalifiseringsstonad.anvend({ alder, grunnbelopOre: g as never }, NAA).verdi?.aarOre ?? 0;
  fc.assert(
    fc.property(fc.nat(20_000_000), fc.nat(20_000_000), fc.integer({ min: 18, max: 66 }), (a, b, alder) => {
      expect(stonad(alder, Math.min(a, b))).toBeLessThanOrEqual(stonad(alder, Math.max(a, b)));
      expect(stonad(24, a)).toBeLessThanOrEqual(stonad(25, a));
    }),
  );
});
