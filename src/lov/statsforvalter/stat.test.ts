import { describe, expect, it } from "vitest";
import { kort, kortSvar } from "../../../tester/lov/kort.ts";
import { sidensAlder } from "../innhold/side.ts";
import { dato } from "../kjerne/dato.ts";
import { kanAvslutteTilsyn, kanGiPalegg, nesteTilsynstrinn, paleggKanPaklages, tilsynstrinn } from "../kommuneloven/p30.ts";
import { kulturtilbud, maaInformereAktivt, samekategori } from "../sameloven/kategori.ts";
import { skandinavisk } from "../spraklova/p8.ts";
import { annenBruk, kanSoke, ordninger, sokerslag, tilskuddsfrister } from "../tilskudd/soknad.ts";
import { embeteFor, embeter, embetsnavn, embetssprak } from "./embete.ts";

const NAA = dato("2026-11-21");

describe("the offices", () => {
  it.each([
    ["ostfold", "ostfold-buskerud-oslo-og-akershus"],
    ["akershus", "ostfold-buskerud-oslo-og-akershus"],
    ["oslo", "ostfold-buskerud-oslo-og-akershus"],
    ["buskerud", "ostfold-buskerud-oslo-og-akershus"],
    ["innlandet", "innlandet"],
    ["vestfold", "vestfold-og-telemark"],
    ["telemark", "vestfold-og-telemark"],
    ["agder", "agder"],
    ["rogaland", "rogaland"],
    ["vestland", "vestland"],
    ["more_og_romsdal", "more-og-romsdal"],
    ["trondelag", "trondelag"],
    ["nordland", "nordland"],
    ["troms", "troms-og-finnmark"],
    ["finnmark", "troms-og-finnmark"],
  ])("%s belongs to %s", (fylke, embete) => expect(kort(embeteFor, { fylke })).toBe(`${embete} · stnl § 9, hol § 12-3`));

  it.each([
    ["viken", "ostfold-buskerud-oslo-og-akershus"],
    ["vestfold_og_telemark", "vestfold-og-telemark"],
    ["troms_og_finnmark", "troms-og-finnmark"],
  ])("%s belonged to %s, and was dissolved on 1 January 2024", (fylke, embete) => {
    expect(kort(embeteFor, { fylke }, "2023-12-31")).toBe(`${embete} · stnl § 9, hol § 12-3`);
    expect(kort(embeteFor, { fylke }, "2024-01-01")).toBe("null · mangler ugyldig_verdi · stnl § 9, hol § 12-3");
    expect(kort(embeteFor, { fylke }, "2018-12-31")).toContain("regelen_gjelder_ikke");
    expect(embeter).toHaveLength(10);
  });

  it("the name changed on 1 January 2021", () => {
    expect(kort(embetsnavn, {}, "2020-12-31")).toBe("fylkesmannen · spraklova § 10");
    expect(kort(embetsnavn, {}, "2021-01-01")).toBe("statsforvalteren · spraklova § 10");
    expect(embetsnavn.anvend({}, NAA).sporing).toEqual([{ kode: "regime", regime: "embetsnavn", dato: NAA }]);
  });

  it.each([
    [52, 35, 0, { sprak: "nb", minstNynorskProsent: null }],
    [43, 0, 41, { sprak: "nn", minstNynorskProsent: null }],
    [23, 0, 8, { sprak: "noytral", minstNynorskProsent: 25 }],
    [46, 2, 5, { sprak: "noytral", minstNynorskProsent: 10 }],
    [40, 20, 10, { sprak: "noytral", minstNynorskProsent: 25 }],
    [41, 12, 10, { sprak: "noytral", minstNynorskProsent: 10 }],
    [38, 18, 0, { sprak: "noytral", minstNynorskProsent: null }],
    [40, 21, 10, { sprak: "nb", minstNynorskProsent: null }],
  ])("%d kommuner, %d with bokmål and %d with nynorsk: %j", (kommuner, medBokmal, medNynorsk, verdi) =>
    expect(kort(embetssprak, { kommuner, medBokmal, medNynorsk })).toBe(
      `${JSON.stringify(verdi)} · spraklova § 12, spraklova § 13 · DERIVED utledet_av_sprakvedtakene`,
    ),
  );
});

describe("language", () => {
  it.each([
    ["5610", "sprakutvikling"],
    ["5612", "sprakutvikling"],
    ["5628", "sprakutvikling"],
    ["5636", "sprakutvikling"],
    ["5622", "sprakvitalisering"],
    ["1875", "sprakvitalisering"],
    ["5025", "sprakvitalisering"],
    ["1840", "sprakstimulering"],
    ["0301", "utenfor"],
  ])("%s: %s", (kommunenummer, kategori) =>
    expect(kort(samekategori, { kommunenummer })).toBe(`${kategori} · sameloven § 3-1, samiskomrade § 1`),
  );

  it("Saltdal came on 1 January 2026; before that the categories were not read", () => {
    const for2026 = "sameloven § 3-1, samiskomrade § 1 · UNVERIFIED ikke_lest_i_kilden";
    expect(kort(samekategori, { kommunenummer: "1840" }, "2025-12-31")).toBe(`utenfor · ${for2026}`);
    expect(kort(samekategori, { kommunenummer: "5622" }, "2024-01-01")).toBe(`sprakvitalisering · ${for2026}`);
    expect(kort(samekategori, { kommunenummer: "5622" }, "2023-12-31")).toContain("regelen_gjelder_ikke");
    expect(kort(samekategori, { kommunenummer: "1840" }, "2026-01-01")).toBe(
      "sprakstimulering · sameloven § 3-1, samiskomrade § 1",
    );
    expect(kort(samekategori, { kommunenummer: "ukjt" })).toMatch(/^utenfor/);
  });

  it.each([
    ["sprakutvikling", "ja", "nei"],
    ["sprakvitalisering", "ja", "nei"],
    ["sprakstimulering", "nei", "ja"],
    ["utenfor", "nei", "nei"],
  ])("%s: tells of the right unasked %s, has an offer of culture %s", (kategori, informerer, kultur) => {
    expect(kort(maaInformereAktivt, { kategori })).toBe(`${informerer} · sameloven § 3-3a`);
    expect(kort(maaInformereAktivt, { kategori }, "2023-12-31")).toContain("regelen_gjelder_ikke");
    expect(kort(kulturtilbud, { kategori })).toBe(`${kultur} · sameloven § 3-10`);
  });

  it.each([
    ["norsk", "ja"],
    ["svensk", "ja"],
    ["dansk", "ja"],
    ["annet", "nei"],
  ])("one may write in %s: %s", (sprak, svar) => expect(kort(skandinavisk, { sprak })).toBe(`${svar} · spraklova § 8`));
});

describe("supervision", () => {
  it("goes step by step, and gives the kommune time before the final report", () => {
    const neste = (antall: number) => nesteTilsynstrinn.anvend({ gjort: tilsynstrinn.slice(0, antall) }, NAA);
    expect(neste(0).verdi).toEqual({ neste: "varsel", forst: null });
    expect(neste(4).verdi).toEqual({ neste: "endelig_rapport", forst: "innsigelsesfrist_for_kommunen" });
    expect(neste(5).verdi).toEqual({ neste: "plan_for_retting", forst: null });
    expect(neste(8).verdi).toEqual({ neste: null, forst: null });
    expect(neste(1).sporing.map((s) => s.kode === "krav" && s.oppfylt)).toEqual([true, ...Array(7).fill(false)]);
    expect(kortSvar(neste(0))).toMatch(/ · kommuneloven § 30-3 · NORM praksis_ikke_lov$/);
    expect(tilsynstrinn).toEqual([
      "varsel",
      "dokumentinnsamling",
      "tilsynsbesok",
      "forelopig_rapport",
      "endelig_rapport",
      "plan_for_retting",
      "evaluering",
      "avsluttet",
    ]);
  });

  const KAN = { omrade: "helse", lovbrudd: true, dialogHoldt: true, virkningerVurdert: true };
  it.each([
    [{}, "ja · hol § 12-3, kommuneloven § 30-7"],
    [{ omrade: "annet" }, "ja · kommuneloven § 30-4, kommuneloven § 30-7"],
    [{ dialogHoldt: false }, "nei · mangler foreslatt_dialog_mangler · hol § 12-3, kommuneloven § 30-7"],
    [{ lovbrudd: false }, "nei · hol § 12-3, kommuneloven § 30-7"],
    [{ virkningerVurdert: false }, "nei · hol § 12-3, kommuneloven § 30-7"],
  ])("an order, %j: %s", (endring, svar) => expect(kort(kanGiPalegg, { ...KAN, ...endring })).toBe(svar));

  it("an order can be complained about; a breach is followed until its correction is documented", () => {
    expect(kort(paleggKanPaklages, { erPalegg: true })).toBe("ja · kommuneloven § 30-5");
    expect(kort(paleggKanPaklages, { erPalegg: false })).toBe("nei · kommuneloven § 30-5");
    expect(kort(kanAvslutteTilsyn, { lovbrudd: false, rettingDokumentert: false })).toBe("ja · kommuneloven § 30-3");
    expect(kort(kanAvslutteTilsyn, { lovbrudd: true, rettingDokumentert: true })).toBe("ja · kommuneloven § 30-3");
    expect(kort(kanAvslutteTilsyn, { lovbrudd: true, rettingDokumentert: false })).toBe(
      "nei · mangler retting_ikke_dokumentert · kommuneloven § 30-3",
    );
  });
});

describe("grants", () => {
  const frist = (endring: object) =>
    kort(tilskuddsfrister, { ordning: ordninger[0], embete: "rogaland", aar: 2026, levert: null, ...endring });
  const rogaland = (forSent: boolean | null) =>
    `${JSON.stringify({ soknadsfrist: "2026-03-16T23:59:00+01:00", rapportfrist: "2027-03-01T23:59:00+01:00", forSent })} · hol § 11-5 · ASSUMPTION hele_siste_minutt_teller`;

  it.each<[string | null, boolean | null]>([
    [null, null],
    ["2026-03-16T23:59:59+01:00", false],
    ["2026-03-16T12:00:00+01:00", false],
    ["2026-03-16T22:59:30Z", false],
    ["2026-03-17T00:00:00+01:00", true],
  ])("delivered %s: late %s", (levert, forSent) => expect(frist({ levert })).toBe(rogaland(forSent)));

  it("compares nothing before anything was delivered", () => {
    const svar = tilskuddsfrister.anvend({ ordning: ordninger[0], embete: "rogaland", aar: 2026, levert: null }, NAA);
    expect(svar.sporing.map((s) => s.kode)).toEqual(["faktum", "faktum", "faktum"]);
  });

  it("an office or a year that was not read is refused", () => {
    expect(frist({ embete: "agder" })).toBe("null · mangler utlysning_ikke_lest · hol § 11-5");
    expect(frist({ aar: 2027 })).toBe("null · mangler utlysning_ikke_lest · hol § 11-5");
  });

  it("holds the day of the application against the last", () => {
    const levert = "2026-03-17T00:00:00+01:00" as never;
    const svar = tilskuddsfrister.anvend(
      { ordning: "kompetanse_og_tjenesteutvikling", embete: "rogaland", aar: 2026, levert },
      NAA,
    );
    expect(svar.sporing.at(-1)).toEqual({
      kode: "sammenlignet",
      hva: "tilskuddssoknad_levert",
      dato: "2026-03-17",
      grense: "2026-03-16",
      innenfor: false,
    });
  });

  const SOKER = {
    soker: "kommune",
    ordningenApenForAndre: false,
    harHattTilskuddIFjor: true,
    rapportLevert: true,
    soknaderFraSammeKommune: 1,
  };
  const STALE = "hol § 11-5 · STALE stale_kilde";
  it.each([
    [{}, `ja · ${STALE}`],
    [{ rapportLevert: false }, `nei · mangler rapport_mangler · ${STALE}`],
    [{ rapportLevert: false, harHattTilskuddIFjor: false }, `ja · ${STALE}`],
    [{ soknaderFraSammeKommune: 2 }, `nei · mangler en_felles_soknad_per_kommune · ${STALE}`],
  ])("%j: %s", (endring, svar) => expect(kort(kanSoke, { ...SOKER, ...endring })).toBe(svar));

  it.each(sokerslag)("%s may apply where the scheme is open, and public ones always", (soker) => {
    const offentlig = ["kommune", "fylkeskommune", "interkommunalt_selskap", "universitet_eller_hoyskole"].includes(soker);
    expect(kort(kanSoke, { ...SOKER, soker, ordningenApenForAndre: true })).toBe(`ja · ${STALE}`);
    expect(kort(kanSoke, { ...SOKER, soker })).toBe(
      offentlig ? `ja · ${STALE}` : `nei · mangler ordningen_er_ikke_for_soker · ${STALE}`,
    );
  });

  it.each([
    [0, false, false, true, false],
    [500, false, false, true, true],
    [500, true, false, false, true],
    [500, true, true, true, false],
    [0, true, false, false, true],
    [0, true, true, true, false],
  ])(
    "%d øre left, for something else %s, approved %s: allowed %s, paid back %s",
    (ubruktOre, annetFormal, godkjent, tillatt, tilbakebetales) => {
      const svar = annenBruk.anvend({ ubruktOre, annetFormal, godkjent }, NAA);
      expect(svar.verdi).toEqual({ tillatt, tilbakebetales });
      expect(kortSvar(svar)).toBe(
        `${JSON.stringify({ tillatt, tilbakebetales })}${annetFormal ? " · vurder endret_formal" : ""} · hol § 11-5`,
      );
    },
  );
});

it.each<[string, string | null, boolean, boolean, boolean]>([
  ["2025-11-21", null, false, false, false],
  ["2025-11-20", null, false, false, true],
  ["2020-01-01", "2026-01-01", false, true, false],
  ["2020-01-01", "2024-01-01", false, true, true],
  ["2026-01-01", "2026-01-01", false, false, false],
  ["2026-01-01", null, true, false, true],
])(
  "a page of %s, changed %s, under another organisation %s: both dates %s, a mark of age %s",
  (publisert, oppdatert, annen, begge, gammel) => {
    const fakta = {
      publisert: dato(publisert),
      oppdatert: oppdatert === null ? null : dato(oppdatert),
      skrevetUnderAnnenOrganisering: annen,
    };
    const svar = sidensAlder.anvend(fakta, NAA);
    expect(svar.verdi).toEqual({ visBeggeDatoer: begge, visGammelmerke: gammel });
    expect(kortSvar(svar)).toMatch(/ · spraklova § 9 · NORM gammelt_innhold_er_praksis$/);
    expect(svar.sporing[0]).toMatchObject({ kode: "sammenlignet", hva: "innhold_oppdatert", grense: "2025-11-21" });
  },
);
