import { describe, expect, it } from "vitest";
import { kort, kortSvar } from "../../../tester/lov/kort.ts";
import { dato } from "../kjerne/dato.ts";
import { ansvarligKommune, dekkesUansett } from "./p3-1.ts";
import { erInstitusjon, lovpalagt, MINSTETILBUD, PERSONELL, personell, stottekontakt, tilbud } from "./p3-2.ts";
import { langtidsopphold, maaTilbys } from "./p3-2a.ts";
import { oyeblikkeligHjelp, sakUtenSoknad } from "./p3-5.ts";
import { avlastning, kanKreveVedtak, PARORENDESTOTTE } from "./p3-6.ts";
import { saerligAnsvar } from "./p3-9.ts";
import { kanIverksettes, nodmelding, soksmalInnen, uttalelseInnen } from "./p9-7.ts";
import { bortfaller, lengsteTilbakehold, rusvedtak } from "./p10.ts";
import { erAlvorligHendelse, rapportInnen, varselInnen } from "./p12-3a.ts";

const NAA = dato("2026-11-21");

describe("§ 3-1: whoever stays in the kommune", () => {
  it("is helped where they stay, registered elsewhere or nowhere", () => {
    const svar = ansvarligKommune({ oppholder: "5501", folkeregistrert: "0301" });
    expect(kortSvar(svar)).toBe("5501 · hol § 3-1");
    expect(svar.sporing).toEqual([
      { kode: "faktum", felt: "oppholder", verdi: "5501" },
      { kode: "faktum", felt: "folkeregistrert", verdi: "0301" },
    ]);
  });

  it("is covered whatever their age or diagnosis", () => {
    expect(kortSvar(dekkesUansett())).toBe("ja · hol § 3-1 (2)");
    expect(dekkesUansett().sporing).toEqual([{ kode: "krav", krav: "oppholder_seg_i_kommunen", oppfylt: true }]);
  });
});

describe("§ 3-2: what every kommune must have", () => {
  it.each([
    ["skolehelsetjeneste", "ja · hol § 3-2 (1) nr. 1 a"],
    ["legevakt", "ja · hol § 3-2 (1) nr. 3 a"],
    ["habilitering_og_rehabilitering", "ja · hol § 3-2 (1) nr. 5"],
    ["helsetjenester_i_hjemmet", "ja · hol § 3-2 (1) nr. 6 a"],
    ["stottekontakt", "ja · hol § 3-2 (1) nr. 6 b"],
    ["praktisk_bistand", "ja · hol § 3-2 (1) nr. 6 b"],
    ["plass_i_institusjon", "ja · hol § 3-2 (1) nr. 6 c"],
    ["dagaktivitetstilbud_ved_demens", "ja · hol § 3-2 (1) nr. 7"],
    ["avlastning", "ja · hol § 3-6 nr. 2"],
    ["omsorgsstonad", "ja · hol § 3-6 nr. 3"],
    ["bpa", "ja · hol § 3-8"],
    ["fritidsassistent", "nei · hol § 3-2"],
    ["forebyggende_hjemmebesok", "nei · hol § 3-2"],
  ])("%s: %s", (hva, svar) => expect(kort(lovpalagt, { tilbud: hva, gisSomPersonligAssistanse: false })).toBe(svar));

  it("a fritidsassistent who is given as personlig assistanse is", () => {
    expect(kort(lovpalagt, { tilbud: "fritidsassistent", gisSomPersonligAssistanse: true })).toBe("ja · hol § 3-2 (1) nr. 6 b");
  });

  it("has a number, or a number and a letter, for each of the fourteen, and every one of them can be asked about", () => {
    const steder = Object.values(MINSTETILBUD).map((h) => `${h.nr}${h.bokstav ?? ""}`);
    expect(steder).toEqual(["1", "1a", "1b", "2", "3a", "3b", "3c", "3d", "4", "5", "6a", "6b", "6c", "7"]);
    expect(tilbud).toHaveLength(21);
  });

  it("støttekontakt is alone, in a group or with an organisation, and the kommune trains whoever does it", () => {
    expect(stottekontakt.anvend({}, NAA).verdi).toEqual({
      former: ["individuell", "aktivitetsgruppe", "samarbeid_med_frivillig_organisasjon"],
      kommunenGirOpplaring: true,
    });
    expect(stottekontakt.anvend({}, NAA).sporing).toEqual([
      { kode: "krav", krav: "soknad_og_individuell_vurdering", oppfylt: true },
    ]);
  });

  it("any place with help around the clock is an institution, whatever it is called", () => {
    expect(kort(erInstitusjon, { heldognsOmsorg: true })).toBe("ja · hol § 3-2 (1) nr. 6 c");
    expect(kort(erInstitusjon, { heldognsOmsorg: false })).toBe("nei · hol § 3-2 (1) nr. 6 c");
  });

  it("names the personnel a kommune lacks", () => {
    expect(kort(personell, { har: [...PERSONELL] })).toBe("ja · hol § 3-2 (2)");
    expect(kort(personell, { har: ["lege", "sykepleier", "jordmor", "ergoterapeut"] })).toBe(
      "nei · mangler fysioterapeut, helsesykepleier, psykolog · hol § 3-2 (2)",
    );
    expect(PERSONELL).toHaveLength(7);
  });
});

describe("§ 3-2 a: long stays", () => {
  it("a place must be offered when nothing else is sound; otherwise a person weighs it", () => {
    expect(kort(maaTilbys, { annetTilbudKanVaereForsvarlig: false })).toBe("ja · hol § 3-2a, pbrl § 2-1e");
    expect(kort(maaTilbys, { annetTilbudKanVaereForsvarlig: true })).toBe(
      "skjonn · vurder behov_og_forsvarlighet · hol § 3-2a, pbrl § 2-1e",
    );
  });

  it.each([
    [true, true, false, true],
    [true, true, true, false],
    [true, false, false, false],
    [false, true, false, false],
  ])("criteria met %s, can live at home %s, has a place %s: on the waiting list %s", (kriterier, hjemme, plass, liste) => {
    const svar = langtidsopphold.anvend({ oppfyllerKriteriene: kriterier, kanBoHjemmeImens: hjemme, harFattPlass: plass }, NAA);
    expect(svar.verdi).toEqual({ vedtakOmKriteriene: true, venteliste: liste });
    expect(kortSvar(svar)).toMatch(/ · hol § 3-2a \(2\), pbrl § 2-1e \(2\)$/);
  });
});

describe("§ 3-5: at once", () => {
  const spurt = (patrengendeNodvendig: boolean, soknadFinnes: boolean, andreGirHjelpenITide: boolean) =>
    kort(oyeblikkeligHjelp, { patrengendeNodvendig, soknadFinnes, andreGirHjelpenITide });

  it("when it is urgent, applied for or not, unless others give it in time", () => {
    expect(spurt(true, false, false)).toBe("ja · hol § 3-5, pbrl § 2-1");
    expect(spurt(true, true, true)).toBe("nei · hol § 3-5, pbrl § 2-1");
    expect(spurt(false, true, false)).toBe("nei · hol § 3-5, pbrl § 2-1");
  });

  it.each([
    [true, false, "ja"],
    [false, true, "ja"],
    [false, false, "nei"],
  ])("a case begins by a hospital's message %s or by urgent need %s: %s", (meldingFraSykehus, patrengendeNodvendig, svar) =>
    expect(kort(sakUtenSoknad, { meldingFraSykehus, patrengendeNodvendig })).toBe(`${svar} · ukp § 8, hol § 3-5`),
  );
});

describe("§ 3-6: those who care for others", () => {
  it("may demand a decision when the care is heavy", () => {
    expect(kort(kanKreveVedtak, { saerligTyngendeOmsorgsarbeid: true })).toBe("ja · pbrl § 2-8, hol § 3-6");
    expect(kort(kanKreveVedtak, { saerligTyngendeOmsorgsarbeid: false })).toBe("nei · pbrl § 2-8, hol § 3-6");
    expect(PARORENDESTOTTE).toEqual(["opplaring_og_veiledning", "avlastningstiltak", "omsorgsstonad"]);
  });

  it("avlastning may be anywhere, and is free", () => {
    const svar = avlastning.anvend({}, NAA);
    expect(svar.verdi).toEqual({
      steder: ["i_hjemmet", "utenfor_hjemmet", "i_institusjon", "utenfor_institusjon"],
      egenandelOre: 0,
    });
    expect(kortSvar(svar)).toMatch(/ · hol § 3-6 nr\. 2, egenandel § 1 \(2\)$/);
    expect(svar.sporing).toEqual([{ kode: "krav", krav: "forsvarlig_for_den_som_far_omsorg", oppfylt: true }]);
  });
});

it.each([
  ["innsatte_i_fengsel", "3-9"],
  ["innsatte_i_utlendingsinternat", "3-9a"],
  ["barn_plassert_utenfor_hjemmet", "3-9b"],
  ["innlagte_i_russak", "3-9c"],
])("§ 3-9: the kommune's duty to %s is in § %s", (gruppe, paragraf) =>
  expect(kort(saerligAnsvar, { gruppe })).toBe(`ja · hol § ${paragraf}`),
);

describe("ch. 9: force for people with utviklingshemning", () => {
  const ALT = {
    nedtegnet: true,
    meldtFagligAnsvarlig: true,
    meldtStatsforvalteren: true,
    meldtVerge: true,
    meldtParorende: true,
    klageadgangOpplyst: true,
  };
  it.each([
    ["nedtegnet", "nedtegnet_straks"],
    ["meldtFagligAnsvarlig", "faglig_ansvarlig"],
    ["meldtStatsforvalteren", "statsforvalteren"],
    ["meldtVerge", "verge"],
    ["meldtParorende", "parorende"],
    ["klageadgangOpplyst", "klageadgang_opplyst"],
  ])("an emergency without %s lacks %s", (felt, mangel) => {
    expect(kort(nodmelding, ALT)).toBe("ja · hol § 9-7");
    expect(kort(nodmelding, { ...ALT, [felt]: false })).toBe(`nei · mangler ${mangel} · hol § 9-7`);
  });

  it("planned force waits for the Statsforvalter, and for the nemnd when somebody has complained", () => {
    const spurt = (godkjentAvStatsforvalter: boolean, paaklaget: boolean, godkjentAvNemnda: boolean) =>
      kort(kanIverksettes, { godkjentAvStatsforvalter, paaklaget, godkjentAvNemnda });
    expect(spurt(true, false, false)).toBe("ja · hol § 9-7, hol § 9-8");
    expect(spurt(false, false, true)).toBe("nei · mangler godkjent_av_statsforvalter · hol § 9-7, hol § 9-8");
    expect(spurt(true, true, false)).toBe("nei · mangler godkjent_av_nemnda · hol § 9-7, hol § 9-8");
    expect(spurt(true, true, true)).toBe("ja · hol § 9-7, hol § 9-8");
  });

  it("a week to say what one thinks, two months to go to court, both to a working day", () => {
    const uttalelse = uttalelseInnen.anvend({ vedtakMottatt: dato("2026-12-18") }, NAA);
    expect(uttalelse.verdi.sisteDag).toBe("2026-12-28");
    expect(uttalelse.sporing[0]).toEqual({ kode: "hendelse", hendelse: "mottatt", dato: "2026-12-18", starter: true });
    expect(uttalelse.hjemmel).toEqual([expect.objectContaining({ paragraf: "9-7", ledd: 4 })]);
    const soksmal = soksmalInnen.anvend({ meldingMottatt: dato("2026-10-25") }, NAA);
    expect(soksmal.verdi.sisteDag).toBe("2026-12-28");
    expect(soksmal.sporing[0]).toEqual({ kode: "hendelse", hendelse: "kommet_frem", dato: "2026-10-25", starter: true });
    expect(kortSvar(soksmal)).toMatch(/ · hol § 9-12, hol § 10-7$/);
  });
});

describe("ch. 10: force for people who use drugs", () => {
  const HOLDER = "ASSUMPTION frist_for_myndighet_ruller_ikke";
  it.each([
    ["tilbakehold_10_2", "2026-12-25", "10-2"],
    ["gravid_10_3", "2026-11-27", "10-3"],
    ["midlertidig_10_2", "2026-11-27", "10-2"],
    ["midlertidig_10_3", "2026-11-27", "10-3"],
  ] as const)("%s of 13 November lapses after %s, and stays on a holiday", (vedtak, sisteDag, paragraf) => {
    const svar = bortfaller.anvend({ vedtak, vedtatt: dato("2026-11-13") }, NAA);
    expect(svar.verdi.sisteDag).toBe(sisteDag);
    expect(kortSvar(svar)).toMatch(new RegExp(` · hol § ${paragraf} · ${HOLDER}$`));
    expect(svar.sporing.slice(0, 2)).toEqual([
      { kode: "faktum", felt: "vedtak", verdi: vedtak },
      { kode: "hendelse", hendelse: "vedtatt", dato: "2026-11-13", starter: true },
    ]);
    expect(rusvedtak).toContain(vedtak);
  });

  it.each([
    ["10_2", "10-2"],
    ["10_3", "10-3"],
  ] as const)("three months under § %s", (grunnlag, paragraf) => {
    const svar = lengsteTilbakehold.anvend({ inntatt: dato("2026-11-30"), grunnlag }, NAA);
    expect(svar.verdi.sisteDag).toBe("2027-02-28");
    expect(kortSvar(svar)).toMatch(new RegExp(` · hol § ${paragraf} · ${HOLDER}$`));
    expect(svar.sporing[1]).toEqual({ kode: "hendelse", hendelse: "flyttet_inn", dato: "2026-11-30", starter: true });
  });
});

describe("§ 12-3 a: serious incidents", () => {
  it.each([
    [true, true, true, "ja"],
    [false, true, true, "nei"],
    [true, false, true, "nei"],
    [true, true, false, "nei"],
  ])("grave %s, unexpected %s, in the service %s: %s", (dod, uventet, tjeneste, svar) => {
    const fakta = { dodEllerSvartAlvorligSkade: dod, uventetUtFraRisikoen: uventet, iTjenestenEllerAvPasient: tjeneste };
    expect(kort(erAlvorligHendelse, fakta)).toBe(`${svar} · hol § 12-3a`);
    expect(kort(erAlvorligHendelse, fakta, "2026-06-30")).toBe("skjonn · mangler regelen_gjelder_ikke · hol § 12-3a");
    expect(kort(erAlvorligHendelse, fakta, "2026-07-01")).toBe(`${svar} · hol § 12-3a`);
  });

  it("is told within five working days, and reported within three months", () => {
    const varsel = varselInnen.anvend({ kjent: dato("2026-11-20") }, NAA);
    expect(varsel.verdi).toEqual({ start: "2026-11-20", sisteDag: "2026-11-27", sisteDagForRulling: "2026-11-27" });
    expect(varsel.sporing).toEqual([
      { kode: "hendelse", hendelse: "kunnskap", dato: "2026-11-20", starter: true },
      { kode: "telles_ikke", dato: "2026-11-20" },
      { kode: "virkedager", antall: 5, fra: "2026-11-20", til: "2026-11-27" },
      { kode: "siste_dag", dato: "2026-11-27" },
    ]);
    expect(kortSvar(varsel)).toMatch(/ · hol § 12-3a \(1\) · DERIVED virkedag_kan_omfatte_lordag$/);
    const rapport = rapportInnen.anvend({ varselSendt: dato("2026-11-27") }, NAA);
    expect(rapport.verdi.sisteDag).toBe("2027-02-27");
    expect(rapport.sporing[0]).toEqual({ kode: "hendelse", hendelse: "varsel_sendt", dato: "2026-11-27", starter: true });
    expect(kortSvar(rapport)).toMatch(/ · hol § 12-3a \(2\) · ASSUMPTION frist_for_myndighet_ruller_ikke$/);
  });
});
