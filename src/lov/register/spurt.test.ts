import { describe, expect, it } from "vitest";
import { kortSvar } from "../../../tester/lov/kort.ts";
import { dato } from "../kjerne/dato.ts";
import { spor } from "./register.ts";

/** What a rule answers to somebody who knows only its name. */
function spurt(id: string, fakta: object, dag = "2026-11-21"): string {
  const svar = spor(id, fakta, dato(dag));
  if (!svar.ok) throw new Error(`${id}: ${JSON.stringify(svar.nei)}`);
  return kortSvar(svar.svar);
}
const svaret = (id: string, fakta: object) => {
  const svar = spor(id, fakta, dato("2026-11-21"));
  if (!svar.ok || !("verdi" in svar.svar)) throw new Error(id);
  return svar.svar;
};

describe("complaints, asked by name", () => {
  it("where it goes, and where it goes when it was rejected untried", () => {
    const vei = svaret("klagevei", { vedtakstype: "omsorgstjeneste" });
    expect(vei.verdi).toMatchObject({ kilde: "ROUT-1", uker: 4, forsteinstans: "kommunen", klageinstans: "statsforvalter" });
    expect(vei.sporing).toEqual([{ kode: "regime", regime: "pbrl", dato: "2026-11-21" }]);
    const avvist = svaret("klagevei.avvist", { vedtakstype: "omsorgstjeneste" });
    expect(avvist.verdi).toMatchObject({ uker: 3, starter: "underretning", klageinstans: "statsforvalter" });
    expect(avvist.forbehold).toEqual([{ merke: "ASSUMPTION", grunn: "tre_uker_ved_avvisning" }]);
    expect(svaret("klagevei.avvist", { vedtakstype: "sosial_stonad" }).forbehold).toEqual([]);
  });

  it("by when: for the party, for others, and at the latest", () => {
    const underretning = { kanal: "papir", kommetFrem: "2026-12-04" };
    expect(spurt("klagefrist", { vedtakstype: "sosial_stonad", underretning })).toContain('"sisteDag":"2026-12-28"');
    expect(spurt("klagefrist", { vedtakstype: "sosial_stonad", underretning, utsattTil: "2027-01-15" })).toContain(
      '"sisteDag":"2027-01-15"',
    );
    expect(spurt("klagefrist.andre", { vedtatt: "2026-11-02", kunnskap: "2026-12-04" })).toContain('"sisteDag":"2026-12-28"');
    expect(spurt("klagefrist.andre", { vedtatt: "2026-11-02", kunnskap: "2027-01-20" })).toContain('"sisteDag":"2027-02-02"');
    expect(spurt("fvl.klage.ett_aar", { vedtatt: "2025-11-20" })).toContain('"sisteDag":"2026-11-20"');
    expect(spurt("fvl.klagefrist.utsettes", { sisteDag: "2026-11-24", bedtOm: "2026-11-24" })).toBe(
      "skjonn · vurder saerlig_tilfelle · fvl67 § 29",
    );
    expect(spurt("fvl.klagefrist.utsettes", { sisteDag: "2026-11-24", bedtOm: "2026-11-25" })).toBe(
      "nei · mangler fristen_er_ute · fvl67 § 29, fvl67 § 31",
    );
    expect(spurt("fvl.sakskostnader.organ", {})).toBe("organet_som_traff_nytt_vedtak · fvl67 § 36");
  });

  it("what must be written before it is rejected, forwarded or decided", () => {
    const tomt = { skyld: "", saerligeGrunner: "", begrunnelse: "", omgjoring: "" };
    expect(spurt("fvl.klage.avvisning", tomt)).toMatch(
      /^nei · mangler skyld_vurdert, saerlige_grunner_vurdert, begrunnelse, omgjoring_vurdert/,
    );
    const form = { vedtakstype: "bpa", skriftlig: false, undertegnet: true, nevnerVedtaket: true, onsketEndring: true };
    expect(spurt("fvl.klage.form", form)).toBe("nei · mangler skriftlig · pbrl § 7-3");
    const oppretthold = {
      vedtakstype: "bpa",
      formkontrollGjort: true,
      undersokelser: "a",
      klagensGrunner: "b",
      faktum: "c",
      regler: "d",
      vurdering: "e",
      klageinstans: "klagenemnd",
      antallDokumenter: 4,
      dokumenterMed: 4,
      kopiTilPart: true,
      merknadInnen: "2026-12-10",
    };
    expect(spurt("fvl.klage.oppretthold", oppretthold)).toMatch(/^nei · mangler [a-z_]*klageinstans/);
    expect(spurt("fvl.klage.oppretthold", { ...oppretthold, klageinstans: "statsforvalter" })).toMatch(/^ja · /);
  });
});

describe("handling, asked by name", () => {
  it("the clocks, earliest first", () => {
    const frister = svaret("saksfrister.soknad", { mottatt: "2026-11-02", maalUker: 4, spor: "sosial", haster: true });
    expect((frister.verdi as { slag: string }[]).map((f) => f.slag)).toEqual(["nodhjelp", "vedtak", "vedtak", "forelopig_svar"]);
    expect(frister.forbehold.map((f) => f.grunn)).toContain("kommunens_eget_maal");
    expect(frister.sporing.filter((s) => s.kode === "siste_dag")).toHaveLength(4);
    const klage = svaret("saksfrister.klage", { mottatt: "2026-11-02", maalUker: null });
    expect((klage.verdi as { slag: string }[]).map((f) => f.slag)).toEqual(["klage_forelopig_svar"]);
    const instans = svaret("saksfrister.klageinstans", { mottatt: "2026-11-02" });
    expect(instans.forbehold.map((f) => f.merke)).toContain("NORM");
    expect(instans.hjemmel).toHaveLength(new Set(instans.hjemmel.map((h) => JSON.stringify(h))).size);
  });

  it("a case may wait for a reason, never nødhjelp; the law's own clock never stands still", () => {
    const vent = { grunn: "venter_pa_part", nodhjelp: false, bedtOmNoe: true, hvem: "", til: "2026-12-10" };
    expect(spurt("saksfrister.kan_vente", vent)).toMatch(/^ja · /);
    expect(spurt("saksfrister.kan_vente", { ...vent, nodhjelp: true })).toMatch(/^nei · mangler ikke_nodhjelp · /);
    const klokke = { grunn: "venter_pa_part", slag: "vedtak", art: "norm" };
    const ASSUMPTION = "fvl67 § 11a · ASSUMPTION praksis_ikke_lov";
    expect(spurt("saksfrister.stanser", klokke)).toBe(`ja · ${ASSUMPTION}`);
    expect(spurt("saksfrister.stanser", { ...klokke, grunn: "venter_pa_andre" })).toBe(`nei · ${ASSUMPTION}`);
    expect(spurt("saksfrister.stanser", { ...klokke, slag: "forelopig_svar", art: "lov" })).toBe(`nei · ${ASSUMPTION}`);
  });

  it.each<[string | null, string]>([
    [null, "ja"],
    ["2026-12-02", "nei"],
    ["2026-12-03", "ja"],
  ])("answered on %s: a foreløpig svar was needed: %s", (besvart, svar) =>
    expect(spurt("fvl.forelopig_svar.kreves", { mottatt: "2026-11-02", besvart })).toMatch(new RegExp(`^${svar} · `)),
  );

  it("an application is registered however it comes, with help, and sent on from the wrong place", () => {
    expect(spurt("fvl.soknad.registreres", { kanal: "telefon" })).toBe("ja · fvl67 § 11, fvl67 § 11d");
    expect(spurt("fvl.soknad.hjelp", {})).toBe("ja · fvl67 § 11, fvlf § 3 · ASSUMPTION hjelp_til_a_fylle_ut_er_plikt");
    expect(spurt("fvlf.p4.videresending", { vedtakstype: "bpa", mottattHos: "statsforvalter" })).toMatch(/^kommunen · fvlf § 4/);
    expect(spurt("fvlf.p4.videresending", { vedtakstype: "bpa", mottattHos: "kommunen" })).toBe("null · fvlf § 4");
    expect(spurt("efvf.p9.kanal", { reservert: true })).toBe("papir · efvf § 8, efvf § 9");
    expect(spurt("efvf.p9.kanal", { reservert: false })).toBe("digital · efvf § 8, efvf § 9");
  });

  it("a document request has a purpose and a day, and never the whole statement by itself", () => {
    const krav = {
      vedtakstype: "sosial_stonad",
      hva: "kontoutskrift",
      formal: "inntekt",
      innen: "2026-12-10",
      helKontoutskrift: true,
      nodvendigFordi: "",
    };
    expect(spurt("dokumentkrav", krav)).toBe("nei · mangler kontoutskrift_nodvendig · stnl § 43, fvl67 § 17");
    expect(spurt("dokumentkrav", { ...krav, nodvendigFordi: "uklart" })).toBe("ja · stnl § 43, fvl67 § 17");
  });

  it.each([
    ["hol § 3-7", '{"gyldig":false,"isteden":["boligsosial § 6","boligsosial § 7"]} · hol § 3-7'],
    ["pbrl § 2-1a", '{"gyldig":false,"isteden":["pbrl § 2-1"]} · pbrl § 2-1a'],
    ["pbrl § 2-1b", '{"gyldig":false,"isteden":["pbrl § 2-1"]} · pbrl § 2-1b'],
    ["pjf § 14", '{"gyldig":false,"isteden":["pjl § 22a"]} · pjf § 14'],
    ["pbrl § 2-1", '{"gyldig":true,"isteden":[]} · pbrl § 2-1'],
    ["pbrl § 2-5a", '{"gyldig":true,"isteden":[]} · pbrl § 2-5a · ASSUMPTION kontaktlege_ikke_koordinator'],
    ["fvl25 § 63", '{"gyldig":false,"isteden":[]} · fvl25 § 63 · SECONDARY ikrafttredelse_ikke_fastsatt'],
    ["tull § 1", "null · mangler ugyldig_verdi · fvl67 § 25"],
  ])("may %s be cited: %s", (hjemmel, svar) => expect(spurt("hjemmel.gyldig", { hjemmel })).toBe(svar));

  it.each([
    ["hol § 3-7", "2023-06-30", true],
    ["hol § 3-7", "2023-07-01", false],
    ["boligsosial § 7", "2023-06-30", false],
    ["boligsosial § 7", "2023-07-01", true],
    ["pbrl § 2-1a", "2024-05-31", true],
    ["pbrl § 2-1a", "2024-06-01", false],
    ["pbrl § 2-1", "2024-05-31", false],
    ["pjl § 22a", "2026-06-30", false],
    ["pjl § 22a", "2026-07-01", true],
    ["pjf § 14", "2026-06-30", true],
    ["pjf § 14", "2026-07-01", false],
    ["ipf § 11", "2022-07-31", false],
    ["ipf § 11", "2022-08-01", true],
  ])("%s on %s: %s", (hjemmel, dag, gyldig) => expect(spurt("hjemmel.gyldig", { hjemmel }, dag)).toContain(`"gyldig":${gyldig}`));

  it("a right to complain without a vedtak, and never over another's place", () => {
    expect(spurt("pbrl.p7-2.klagerett_uten_vedtak", { grunnlag: "3-2_annet" })).toBe("ja · pbrl § 7-2");
    expect(spurt("pbrl.p7-2.klagerett_uten_vedtak", { grunnlag: "lavterskel" })).toBe("nei · pbrl § 7-2");
    expect(spurt("pbrl.p2-7.forbigatt", { over: "eget_avslag" })).toBe("ja · pbrl § 2-7 (3)");
    expect(spurt("pbrl.p2-7.forbigatt", { over: "andres_tildeling" })).toBe("nei · pbrl § 2-7 (3)");
    expect(spurt("pbrl.p2-7.vedtaksregler", { grunnlag: "3-2_6a", forventetDager: 14 })).toBe("nei · pbrl § 2-7 (2)");
    expect(spurt("pbrl.p2-7.vedtaksregler", { grunnlag: "3-2_6a", forventetDager: 15 })).toBe("ja · pbrl § 2-7 (2)");
  });
});

describe("who, asked by name", () => {
  it("helps, complains, is told, is heard, consents", () => {
    expect(spurt("hol.p3-1.ansvarlig_kommune", { oppholder: "5501", folkeregistrert: null })).toBe("5501 · hol § 3-1");
    const klager = { vedtakstype: "bpa", rolle: "part", partensAlder: 40, fullmaktVist: false, forstarSaken: true };
    expect(spurt("part.kan_klage", klager)).toMatch(/^ja · /);
    expect(spurt("part.kan_klage", { ...klager, rolle: "fullmektig" })).toMatch(/^nei · mangler be_om_fullmakt · /);
    expect(spurt("part.barnet_far_brev", { alder: 15 })).toBe("ja · fvl67 § 16, fvl67 § 27");
    expect(spurt("part.barnet_hores", { kanDanneSegSynspunkt: true })).toBe("ja · pbrl § 3-1, fvl67 § 17");
    const ung = { alder: 14, vilIkke: true, grunnSomBorRespekteres: true, tungtveiendeHensynTalerImot: false };
    expect(spurt("pbrl.p3-4.foreldre", ung)).toBe("nei · pbrl § 3-4");
    expect(spurt("pbrl.p4-3.samtykke", { alder: 12, foreldreneErIkkeInformert: true })).toBe("ja · pbrl § 4-3");
    expect(spurt("pbrl.p4-3.samtykke", { alder: 15, foreldreneErIkkeInformert: false })).toBe("nei · pbrl § 4-3");
  });

  it("is written to in which language", () => {
    expect(spurt("spraklova.p15.avsenders_form", { organ: "kommune" })).toBe("nei · spraklova § 3");
    expect(spurt("spraklova.p15.avsenders_form", { organ: "fylkeskommune" })).toBe("ja · spraklova § 15");
    expect(spurt("spraklova.p15.til_kommunen", { sprakvedtak: null })).toBe("null · spraklova § 11, spraklova § 15 (2)");
    expect(spurt("spraklova.p15.til_kommunen", { sprakvedtak: "nn" })).toBe("nn · spraklova § 11, spraklova § 15 (2)");
    expect(spurt("spraklova.brevsprak", { valgt: null, kommunens: "nn" })).toBe(
      "nn · spraklova § 4 · ASSUMPTION valgt_sprak_forst",
    );
    expect(spurt("sameloven.p3-3.svar", { kategori: "sprakvitalisering" })).toBe("ja · sameloven § 3-3");
    expect(spurt("sameloven.p3-3.straks", { kategori: "sprakvitalisering" })).toBe("nei · sameloven § 3-3");
    expect(spurt("sameloven.p3-5.betjening", { kategori: "sprakstimulering" })).toBe("nei · sameloven § 3-5");
    expect(spurt("sameloven.p3-2.skjema", { kategori: "sprakstimulering" })).toBe("ja · sameloven § 3-2");
  });

  it("a vedtak with a section that cannot be read has a section that does not hold", () => {
    const underretning = {
      klageadgang: true,
      klagefristUker: 4,
      fristFraMottak: true,
      klageinstans: "statsforvalter",
      fremgangsmate: true,
      innsyn: true,
      begrunnelse: true,
      utsattIverksetting: true,
      kanSkadeForKlagen: false,
      elektroniskKlage: true,
      kontaktpunkt: false,
      navn: false,
    };
    const post = {
      id: "1",
      vedtakstype: "bpa",
      utfall: "innvilget",
      omfang: "28 timer",
      timerPerUke: 28,
      belopOre: null,
      fra: "2026-12-01",
    };
    const vedtak = {
      poster: [{ ...post, engang: false, farIkke: "", begrunnelse: "", reduserer: false }],
      skriftlig: true,
      utredningFullfort: true,
      forhandsvarslet: false,
      regler: ["pbrl § 2-1d"],
      fakta: "a",
      hensyn: "b",
      brukersSyn: "c",
      barnBerort: false,
      barnetsBeste: "",
      underretning,
      godkjenning: { kreves: false, skrevetAv: "", godkjentAv: null },
    };
    expect(spurt("vedtakskrav", vedtak)).toMatch(/^ja · /);
    expect(spurt("vedtakskrav", { ...vedtak, regler: ["pbrl § 2-1d", "tull"] })).toMatch(/^nei · mangler hjemmel_i_kraft · /);
    const kutt = [{ ...vedtak.poster[0], reduserer: true }];
    expect(spurt("vedtakskrav", { ...vedtak, poster: kutt })).toMatch(
      /^nei · mangler forhandsvarsel · .* · ASSUMPTION reduksjon_er_nytt_vedtak$/,
    );
  });
});
