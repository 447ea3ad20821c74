import { describe, expect, it } from "vitest";
import { kortSvar } from "../../../tester/lov/kort.ts";
import { dato } from "../kjerne/dato.ts";
import { hjemmelnokkel } from "../kjerne/hjemmel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { forelopigSvar, forelopigSvarKreves } from "./p11a.ts";
import { type Fullmektigfakta, fullmektig } from "./p12.ts";
import { andresYttergrense, begrunnelseKommet, kanUtsettes, kommetFrem, type Underretning } from "./p29.ts";
import { gjentaInnen, type Levering, rettidig } from "./p30.ts";
import { ettAar, forSenKlage } from "./p31.ts";
import { tilSkadeInnen } from "./p34.ts";

const naa = dato("2026-11-21");
const dag = dato("2026-11-02");

/** A step as a reader follows it: "mottatt 2026-11-02 starter", "besvart 2026-11-20 mot 2026-12-02 innenfor". */
const iOrd = (steg: readonly Steg[]) =>
  steg.map((s) => {
    if (s.kode === "hendelse") return `${s.hendelse} ${s.dato}${s.starter ? " starter" : ""}`;
    if (s.kode === "sammenlignet") return `${s.hva} ${s.dato} mot ${s.grense}${s.innenfor ? " innenfor" : ""}`;
    return s.kode === "vurderes" ? `vurder ${s.moment}` : s.kode;
  });

describe("what starts the time to complain, by how the decision was told", () => {
  it.each<[Underretning, string]>([
    [{ kanal: "papir", kommetFrem: dag }, "kommet_frem 2026-11-02 starter"],
    [{ kanal: "ingen", kunnskap: dag }, "kunnskap 2026-11-02 starter"],
    [{ kanal: "muntlig", gitt: dag }, "gitt_muntlig 2026-11-02 starter"],
    [{ kanal: "kunngjort", forstKunngjort: dag }, "kunngjort 2026-11-02 starter"],
  ])("%j", (u, steg) => {
    const start = kommetFrem(u, "fvl67");
    expect([start.dato, iOrd(start.sporing), start.hjemmel.map(hjemmelnokkel)]).toEqual([dag, [steg], ["fvl67 § 29"]]);
  });

  it("a digital letter under the act of 2025: the varsel", () => {
    const start = kommetFrem({ kanal: "digital", tilgjengelig: dag, varslet: dato("2026-11-04") }, "fvl25");
    expect([iOrd(start.sporing), start.hjemmel.map(hjemmelnokkel)]).toEqual([["varslet 2026-11-04 starter"], ["fvl25 § 63"]]);
  });

  it("reasons that were asked for in time start it anew, and say what they were held against", () => {
    const kommet = dato("2026-11-30");
    expect(iOrd(begrunnelseKommet(dato("2026-11-23"), { krevd: dato("2026-11-23"), kommet })?.sporing ?? [])).toEqual([
      "begrunnelse_krevd 2026-11-23 mot 2026-11-23 innenfor",
      "begrunnelse_kommet 2026-11-30 starter",
    ]);
    expect(begrunnelseKommet(dato("2026-11-23"), { krevd: dato("2026-11-24"), kommet })).toBeNull();
  });
});

describe("the outer limits", () => {
  it("three months for others, one year for everybody: from the decision, and they do not roll", () => {
    for (const [frist, hjemler] of [
      [andresYttergrense(dag, naa), ["fvl67 § 29", "domstolloven § 148"]],
      [ettAar(dag, naa), ["fvl67 § 31"]],
    ] as const) {
      expect(iOrd(frist.sporing)[0]).toBe("vedtatt 2026-11-02 starter");
      expect(frist.hjemmel.map(hjemmelnokkel)).toEqual(hjemler);
      expect(frist.forbehold.map((f) => f.grunn)).toEqual(["ytre_grense_ruller_ikke"]);
    }
  });

  it("a late complaint is held against the year, and each thing is weighed", () => {
    const svar = (fremsatt: string) => forSenKlage.anvend({ vedtatt: dag, fremsatt: dato(fremsatt) }, naa);
    expect(iOrd(svar("2027-11-02").sporing)[0]).toBe("ett_aar_etter_vedtaket 2027-11-02 mot 2027-11-02 innenfor");
    expect(svar("2027-11-03").mangler[0]?.hjemmel.map(hjemmelnokkel)).toEqual(["fvl67 § 31", "fvl67 § 35"]);
  });

  it("more time: held against the last day, and after it the way is § 31", () => {
    const spurt = (bedtOm: string) => kanUtsettes({ sisteDag: dag, bedtOm: dato(bedtOm) }, naa);
    expect(iOrd(spurt("2026-11-02").sporing)).toEqual([
      "utsettelse_bedt_om 2026-11-02 mot 2026-11-02 innenfor",
      "vurder saerlig_tilfelle",
    ]);
    expect(kortSvar(spurt("2026-11-03"))).toBe("nei · mangler fristen_er_ute · fvl67 § 29, fvl67 § 31");
    expect(spurt("2026-11-03").mangler[0]?.hjemmel.map(hjemmelnokkel)).toEqual(["fvl67 § 31"]);
  });
});

describe("the day that counts for a complaint", () => {
  const sisteDag = dato("2026-11-24");
  it.each<[Levering, "fvl67" | "fvl25", readonly string[]]>([
    [
      { kanal: "papir", postlagt: sisteDag, kommetFrem: sisteDag },
      "fvl67",
      ["klage_postlagt 2026-11-24 mot 2026-11-24 innenfor"],
    ],
    [
      { kanal: "papir", postlagt: null, kommetFrem: dato("2026-11-25") },
      "fvl67",
      ["klage_kommet_frem 2026-11-25 mot 2026-11-24"],
    ],
    [{ kanal: "digital", sendt: dag, kommetFrem: sisteDag }, "fvl67", ["klage_kommet_frem 2026-11-24 mot 2026-11-24 innenfor"]],
    [{ kanal: "digital", sendt: dag, kommetFrem: sisteDag }, "fvl25", ["klage_sendt 2026-11-02 mot 2026-11-24 innenfor"]],
    [{ kanal: "muntlig", fremsatt: dag }, "fvl67", ["klage_fremsatt 2026-11-02 mot 2026-11-24 innenfor"]],
    [
      { kanal: "feil_organ", hosFeilOrgan: sisteDag, kommetFrem: dato("2026-11-26") },
      "fvl67",
      [
        "klage_kommet_frem 2026-11-26 mot 2026-11-24",
        "hos_feil_organ 2026-11-24 mot 2026-11-24 innenfor",
        "vurder kom_i_tide_til_feil_organ",
      ],
    ],
  ])("%j under %s", (levering, prosesslov, steg) =>
    expect(iOrd(rettidig.anvend({ sisteDag, levering, prosesslov }, naa).sporing)).toEqual(steg),
  );

  it("late everywhere is late, whoever it was sent to and however", () => {
    const sen = dato("2026-11-25");
    const alle: Levering[] = [
      { kanal: "digital", kommetFrem: sen },
      { kanal: "muntlig", fremsatt: sen },
      { kanal: "feil_organ", hosFeilOrgan: sen, kommetFrem: dato("2026-11-26") },
    ];
    for (const levering of alle) expect(rettidig.anvend({ sisteDag, levering }, naa).utfall).toBe("nei");
  });

  it("one that never arrived is made again within a week, or within as long as it first had when that was shorter", () => {
    const innen = (opprinneligDager?: number) =>
      gjentaInnen.anvend({ faattVite: dag, ...(opprinneligDager !== undefined && { opprinneligDager }) }, naa).verdi.sisteDag;
    expect([innen(), innen(7), innen(21), innen(3), innen(6)]).toEqual([
      ...["2026-11-09", "2026-11-09", "2026-11-09"],
      // The third day is a Thursday; the sixth a Sunday, and rolls.
      ...["2026-11-05", "2026-11-09"],
    ]);
    expect(iOrd(gjentaInnen.anvend({ faattVite: dag, opprinneligDager: 5 }, naa).sporing)[0]).toBe("kunnskap 2026-11-02 starter");
    // A Saturday rolls, also when the limit is a day short of a week.
    expect(gjentaInnen.anvend({ faattVite: dag, opprinneligDager: 5 }, naa).verdi.sisteDag).toBe("2026-11-09");
  });
});

describe("answers on the way", () => {
  it("the month counts from when it came, and what a body above does from when the kommune had it", () => {
    expect(iOrd(forelopigSvar.anvend({ mottatt: dag }, naa).sporing)[0]).toBe("mottatt 2026-11-02 starter");
    expect(forelopigSvar.anvend({ mottatt: dag }, naa).forbehold.map((f) => f.grunn)).toEqual([
      "frist_for_myndighet_ruller_ikke",
    ]);
    const skade = tilSkadeInnen.anvend({ mottattHosUnderinstansen: dag }, naa);
    expect(iOrd(skade.sporing)[0]).toBe("mottatt 2026-11-02 starter");
    expect(skade.forbehold.map((f) => f.grunn)).toEqual(["frist_for_myndighet_ruller_ikke"]);
  });

  it("a foreløpig svar is held against the month: answered, or not yet", () => {
    const svar = (besvart: string | null) =>
      forelopigSvarKreves({ mottatt: dag, besvart: besvart === null ? null : dato(besvart) }, naa);
    expect(iOrd(svar("2026-12-02").sporing)).toEqual(["besvart 2026-12-02 mot 2026-12-02 innenfor"]);
    expect(iOrd(svar("2026-12-03").sporing)).toEqual(["besvart 2026-12-03 mot 2026-12-02"]);
    expect(iOrd(svar(null).sporing)).toEqual(["ikke_besvart 2026-11-21 mot 2026-12-02"]);
  });
});

describe("who may act for another", () => {
  const KAN: Fullmektigfakta = { alder: 40, advokat: false, fullmaktVist: true, ansattIOmradet: false };
  const svar = (endring: Partial<Fullmektigfakta>) => kortSvar(fullmektig.anvend({ ...KAN, ...endring }, naa));

  it("one who is unfit is a person's to weigh under the act of 2025, and no question under that of 1967", () => {
    expect(svar({ tvilOmSkikkethet: true, prosesslov: "fvl25" })).toMatch(/^skjonn · vurder uskikket_fullmektig · fvl25 § /);
    expect(svar({ tvilOmSkikkethet: true })).toBe("ja · fvl67 § 12");
    expect(svar({ tvilOmSkikkethet: false, prosesslov: "fvl25" })).toMatch(/^ja · fvl25 § /);
    expect(svar({ prosesslov: "fvl25" })).toMatch(/^ja · fvl25 § /);
    expect(svar({ tvilOmSkikkethet: true, prosesslov: "fvl25", fullmaktVist: false })).toMatch(
      /^nei · mangler be_om_fullmakt · /,
    );
  });

  it("a minor does not, unless for an organization within its purpose", () => {
    expect(svar({ alder: 17 })).toBe("nei · mangler under_18 · fvl67 § 12");
    expect(svar({ alder: 17, foreningInnenforFormalet: true })).toBe("ja · fvl67 § 12");
    expect(svar({ alder: 17, foreningInnenforFormalet: false })).toBe("nei · mangler under_18 · fvl67 § 12");
  });
});
