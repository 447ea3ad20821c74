import { describe, expect, it } from "vitest";
import { kort, kortSvar } from "../../../tester/lov/kort.ts";
import { dato } from "../kjerne/dato.ts";
import { hjemmelnokkel } from "../kjerne/hjemmel.ts";
import { automatiseringskrav, manuellKontroll } from "./automatisering.ts";
import { EGNE_TILKNYTNINGER, habil, inhabilitet } from "./p6.ts";
import { oversettelse } from "./p9-2025.ts";
import { klageOverPalegg } from "./p14.ts";
import { kvitteringErNok, nyOrientering } from "./p17-2025.ts";
import { dokumentslag, partsinnsyn } from "./p18.ts";
import { erKlage, kanLukkesAvUnderinstansen, kanPaklages } from "./p28.ts";
import { kanOmgjores, overordnetOmgjoring } from "./p35.ts";
import { kostnadsorgan, sakskostnaderInnen } from "./p36.ts";

const NAA = dato("2026-11-21");
const NY = { prosesslov: "fvl25" };

describe("§ 6: who may handle a case", () => {
  const spurt = (tilknytning: string, klagesak = false, lov: object = {}) => kort(habil, { tilknytning, klagesak, ...lov });
  const ugild = ["selv_part", "naer_familie", "verge_eller_fullmektig_for_part", "leder_i_foretak_som_er_part"];

  it("a tie that is told rests on its section, and one that is weighed must be weighed in words", () => {
    expect(
      EGNE_TILKNYTNINGER.map((t) => inhabilitet(t, NAA)).map(({ hjemmel, skalVeies }) => [hjemmelnokkel(hjemmel), skalVeies]),
    ).toEqual([...ugild.map(() => ["fvl67 § 6", false]), ["fvl67 § 6", true]]);
  });

  it.each(ugild)("not one who is %s, in either act", (tilknytning) => {
    expect(spurt(tilknytning)).toBe("nei · fvl67 § 6");
    expect(spurt(tilknytning, true, NY)).toBe("nei · fvl25 § 26");
  });

  it("one without a tie may; the one who decided is out of the complaint, and not of the case", () => {
    expect(spurt("ingen", true)).toBe("ja · fvl67 § 6");
    expect(spurt("avgjorde_i_forsteinstans")).toBe("ja · fvl67 § 6");
    expect(spurt("avgjorde_i_forsteinstans", true)).toBe("nei · mangler organ_har_behandlet_saken · fvl67 § 6");
    expect(spurt("avgjorde_i_forsteinstans", true, NY)).toBe("nei · mangler organ_har_behandlet_saken · fvl25 § 26");
  });

  it("anything else that can weaken trust is weighed", () => {
    expect(spurt("annet_som_kan_svekke_tilliten")).toBe("skjonn · vurder naerstaende_forhold · fvl67 § 6");
    expect(spurt("annet_som_kan_svekke_tilliten", false, NY)).toBe("skjonn · vurder naerstaende_forhold · fvl25 § 27");
  });
});

describe("the act of 2025 asks for more", () => {
  it.each([
    [false, true, NY, "skjonn · vurder oversettelse_nodvendig · fvl25 § 9 (4)"],
    [false, false, NY, "skjonn · vurder oversettelse_nodvendig · fvl25 § 9 (4)"],
    [true, true, NY, "nei · fvl25 § 9 (4)"],
    [false, true, {}, "nei · fvl67 § 11"],
  ])("a translation: understands %s, asked %s, %j: %s", (partenForstarSpraket, partenHarBedtOmDet, lov, svar) =>
    expect(kort(oversettelse, { partenForstarSpraket, partenHarBedtOmDet, ...lov })).toBe(svar),
  );

  it.each([
    [true, false, NY, "ja · fvl25 § 17"],
    [false, true, NY, "nei · fvl25 § 17"],
    [true, false, {}, "nei · fvl67 § 11a"],
    [true, true, {}, "ja · fvl67 § 11a"],
    [false, true, {}, "nei · fvl67 § 11a"],
  ])("a receipt with the time %s and the reason %s, %j, is enough: %s", (oppgirForventetTid, oppgirGrunn, lov, svar) =>
    expect(kort(kvitteringErNok, { oppgirForventetTid, oppgirGrunn, ...lov })).toBe(svar),
  );

  it.each<[string | null, boolean, object, string]>([
    ["2026-11-20", true, NY, "ja · fvl25 § 17"],
    ["2026-11-21", true, NY, "nei · fvl25 § 17"],
    ["2026-11-20", false, NY, "nei · fvl25 § 17"],
    [null, true, NY, "nei · fvl25 § 17"],
    ["2026-11-20", true, {}, "nei · fvl67 § 11a"],
  ])("an answer was promised by %s, much too late %s, %j: told again: %s", (oppgittSvarInnen, vesentligForsinket, lov, svar) =>
    expect(kort(nyOrientering, { oppgittSvarInnen, vesentligForsinket, ...lov })).toBe(svar),
  );

  const ALT = {
    rettsligGrunnlagTillater: true,
    omfattetAvArtikkel22: true,
    saerligHjemmel: true,
    forklaringGis: true,
    manuellKontrollKanKreves: true,
    rettsligInnholdDokumentert: true,
    dokumentasjonenOffentlig: true,
  };
  it.each([
    ["rettsligGrunnlagTillater", "grunnlaget_tillater", "11"],
    ["saerligHjemmel", "saerlig_hjemmel", "11"],
    ["forklaringGis", "forklaring", "12"],
    ["manuellKontrollKanKreves", "manuell_kontroll", "12"],
    ["rettsligInnholdDokumentert", "rettslig_innhold_dokumentert", "13"],
    ["dokumentasjonenOffentlig", "dokumentasjonen_offentlig", "13"],
  ])("a decision by machine without %s lacks %s, § %s", (felt, kode, paragraf) => {
    const svar = automatiseringskrav.anvend({ ...ALT, [felt]: false, prosesslov: "fvl25" }, NAA);
    expect(svar.mangler.map((m) => `${m.kode} ${m.hjemmel.map(hjemmelnokkel)}`)).toEqual([`${kode} fvl25 § ${paragraf}`]);
  });

  it("asks for three things less outside article 22, and for nothing under the act of 1967", () => {
    const uten = {
      ...ALT,
      omfattetAvArtikkel22: false,
      saerligHjemmel: false,
      forklaringGis: false,
      manuellKontrollKanKreves: false,
    };
    expect(kort(automatiseringskrav, { ...ALT, ...NY })).toBe("ja · fvl25 § 11, fvl25 § 12, fvl25 § 13");
    expect(kort(automatiseringskrav, { ...uten, ...NY })).toBe("ja · fvl25 § 11, fvl25 § 13");
    expect(kort(automatiseringskrav, { ...uten, rettsligGrunnlagTillater: false })).toBe("ja · fvl67 § 11");
    expect(automatiseringskrav.anvend(uten, NAA).krav).toEqual([]);
  });

  it.each([
    [true, true, NY, "ja"],
    [false, true, NY, "nei"],
    [true, false, NY, "nei"],
    [true, true, {}, "nei"],
  ])("made by machine %s under article 22 %s, %j: a human looks at it: %s", (automatisert, omfattetAvArtikkel22, lov, svar) =>
    expect(kort(manuellKontroll, { automatisert, omfattetAvArtikkel22, ...lov })).toBe(`${svar} · fvl25 § 12`),
  );
});

it.each([
  [{}, "2026-11-09", "fvl67 § 14"],
  [{ tilStede: true }, "2026-11-05", "fvl67 § 14"],
  [{ tilStede: false }, "2026-11-09", "fvl67 § 14"],
  [{ prosesslov: "fvl25" as const }, "2026-11-12", "fvl25 § 19 (2)"],
  [{ prosesslov: "fvl25" as const, tilStede: true }, "2026-11-12", "fvl25 § 19 (2)"],
])("§ 14: an order of 5 November, %j, is complained about by %s", (valg, sisteDag, paragraf) => {
  const svar = klageOverPalegg.anvend({ kommetFrem: dato("2026-11-05"), ...valg }, NAA);
  expect(svar.verdi.sisteDag).toBe(sisteDag);
  // Three days end on a Sunday, which helligdagsfredloven makes a day off.
  const sondag = sisteDag === "2026-11-09" ? ["helligdagsfred § 2"] : [];
  expect(svar.hjemmel.map(hjemmelnokkel)).toEqual([paragraf, "domstolloven § 148", "domstolloven § 149", ...sondag]);
  expect(svar.sporing[0]).toEqual({ kode: "hendelse", hendelse: "kommet_frem", dato: "2026-11-05", starter: true });
});

describe("§§ 18 and 19: what a party may see", () => {
  const SER = { dokument: "sakens_dokument", partensAlder: 40, taushetsbelagt: false, utilradeligForHelseEllerNaere: false };
  it.each([
    [{}, "ja · fvl67 § 18"],
    [{ dokument: "internt_dokument" }, "nei · fvl67 § 18"],
    [{ dokument: "faktum_i_internt_dokument" }, "ja · fvl67 § 18"],
    [{ utilradeligForHelseEllerNaere: true }, "skjonn · vurder innsyn_utilradelig · fvl67 § 18, fvl67 § 19"],
    [{ utilradeligForHelseEllerNaere: true, ...NY }, "skjonn · vurder innsyn_utilradelig · fvl25 § 46, fvl25 § 50"],
    [{ partensAlder: 14, taushetsbelagt: true }, "nei · fvl67 § 18"],
    [{ partensAlder: 15, taushetsbelagt: true }, "ja · fvl67 § 18"],
    [{ partensAlder: 14 }, "ja · fvl67 § 18"],
    [{ partensAlder: 14, taushetsbelagt: true, ...NY }, "nei · fvl25 § 54"],
  ])("%j: %s", (endring, svar) => {
    expect(kort(partsinnsyn, { ...SER, ...endring })).toBe(svar);
    expect(dokumentslag).toHaveLength(3);
  });
});

describe("§§ 28, 32 and 33: complaints", () => {
  it("anything can be complained about, a grant too; the answer to a complaint cannot", () => {
    const veier = `"andreVeier":["sivilombudet","domstolene"]`;
    for (const vedtak of ["innvilgelse", "avslag", "avvisning"])
      expect(kort(kanPaklages, { vedtak })).toBe(`{"kanKlagesPa":true,${veier}} · fvl67 § 28`);
    expect(kort(kanPaklages, { vedtak: "klagevedtak", ...NY })).toBe(`{"kanKlagesPa":false,${veier}} · fvl25 § 61`);
  });

  it("only when all is granted may the one who decided close it", () => {
    expect(kort(kanLukkesAvUnderinstansen, { fulltMedhold: true })).toBe("ja · fvl67 § 33");
    expect(kort(kanLukkesAvUnderinstansen, { fulltMedhold: false, ...NY })).toBe("nei · fvl25 § 67");
  });

  it("a letter that shows disagreement is read as a complaint, or asked about", () => {
    const spurt = (kallesKlage: boolean, uttrykkerUenighet: boolean) => kort(erKlage, { kallesKlage, uttrykkerUenighet });
    expect(spurt(true, false)).toBe("ja · fvl67 § 32, fvl67 § 11");
    expect(spurt(false, true)).toBe("skjonn · vurder uenighet_i_brevet · fvl67 § 32, fvl67 § 11");
    expect(spurt(false, false)).toBe("nei · fvl67 § 32, fvl67 § 11");
  });
});

describe("§ 35: changing without a complaint", () => {
  const FAST = {
    tilSkadeForPart: true,
    underretningKommetFrem: true,
    ugyldig: false,
    bruddPaVilkar: false,
    sterkeInteresserVeierVesentligTyngre: false,
  };
  it.each([
    [{}, "nei · fvl67 § 35"],
    [{ tilSkadeForPart: false }, "skjonn · vurder omgjoring · fvl67 § 35"],
    [{ underretningKommetFrem: false }, "skjonn · vurder omgjoring · fvl67 § 35"],
    [{ ugyldig: true }, "skjonn · vurder omgjoring · fvl67 § 35"],
    [{ bruddPaVilkar: true }, "nei · fvl67 § 35"],
    [{ sterkeInteresserVeierVesentligTyngre: true }, "nei · fvl67 § 35"],
    [{ ...NY }, "nei · fvl25 § 71"],
    [{ bruddPaVilkar: true, ...NY }, "skjonn · vurder omgjoring · fvl25 § 71"],
    [{ sterkeInteresserVeierVesentligTyngre: true, ...NY }, "skjonn · vurder omgjoring · fvl25 § 71"],
  ])("%j: %s", (endring, svar) => expect(kort(kanOmgjores, { ...FAST, ...endring })).toBe(svar));

  it.each([
    ["varsel_om_overproving", false, {}, "2026-12-12", "fvl67 § 35 (3)"],
    ["omgjoringen", false, {}, "2027-02-21", "fvl67 § 35 (3)"],
    ["omgjoringen", true, NY, "2026-12-12", "fvl25 § 72 (2)"],
  ])("a body above, %s, in a complaint %s: by %s", (melding, vedtakIKlagesak, lov, sisteDag, paragraf) => {
    const svar = kort(overordnetOmgjoring, { meldingSendt: NAA, melding, vedtakIKlagesak, ...lov });
    expect(svar).toContain(`"sisteDag":"${sisteDag}"`);
    expect(svar).toMatch(new RegExp(` · ${paragraf.replaceAll(/[()]/g, "\\$&")} · ASSUMPTION frist_for_myndighet_ruller_ikke$`));
  });

  it("shows what was sent, and counts from the day", () => {
    const svar = overordnetOmgjoring.anvend({ meldingSendt: NAA, melding: "omgjoringen", vedtakIKlagesak: false }, NAA);
    expect(svar.sporing.slice(0, 3)).toEqual([
      { kode: "faktum", felt: "melding", verdi: "omgjoringen" },
      { kode: "faktum", felt: "vedtakIKlagesak", verdi: false },
      { kode: "hendelse", hendelse: "varsel_sendt", dato: NAA, starter: true },
    ]);
  });
});

it("§ 36: costs are claimed within three weeks, from one body or the other", () => {
  const svar = sakskostnaderInnen.anvend({ kommetFrem: dato("2026-11-17") }, NAA);
  expect([svar.verdi.sisteDag, svar.hjemmel.map(hjemmelnokkel)]).toEqual([
    "2026-12-08",
    ["fvl67 § 36", "domstolloven § 148", "domstolloven § 149"],
  ]);
  expect(svar.sporing[0]).toEqual({ kode: "hendelse", hendelse: "kommet_frem", dato: "2026-11-17", starter: true });
  expect(kortSvar(kostnadsorgan(NAA))).toBe("organet_som_traff_nytt_vedtak · fvl67 § 36");
  expect(kortSvar(kostnadsorgan(NAA, { prosesslov: "fvl25" }))).toBe("organet_som_fattet_det_endrede_vedtaket · fvl25 § 69");
  expect(kostnadsorgan(NAA).sporing).toEqual([{ kode: "regime", regime: "fvl67", dato: NAA }]);
});
