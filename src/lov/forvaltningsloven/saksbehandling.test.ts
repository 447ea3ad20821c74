import { describe, expect, it } from "vitest";
import { dato } from "../kjerne/dato.ts";
import { hjemmelnokkel } from "../kjerne/hjemmel.ts";
import { skalRegistreres, skalTilbyHjelp } from "./p11.ts";
import { forelopigSvar, forelopigSvarKreves } from "./p11a.ts";
import { type Fullmektigfakta, fullmektig, mottakere } from "./p12.ts";
import { klageOverPalegg } from "./p14.ts";
import { erHort, horing, svartid } from "./p16.ts";
import { klageformkrav } from "./p32.ts";
import { KLAGERESULTAT, tilSkadeInnen } from "./p34.ts";
import { sakskostnaderInnen } from "./p36.ts";
import { utsattIverksetting } from "./p42.ts";
import { gjeldende, prosesshjemmel, prosesslov } from "./prosesslov.ts";

const naa = dato("2026-11-21");

describe("which forvaltningslov", () => {
  it("the one of 1967 until a date is set for the new one, unless the case says otherwise", () => {
    expect(prosesslov(naa)).toBe("fvl67");
    expect(prosesslov(dato("2040-01-01"))).toBe("fvl67");
    expect(prosesslov(naa, { prosesslov: "fvl25" })).toBe("fvl25");
  });

  it("the new one from its first day, once that is set", () => {
    const fra = dato("2028-01-01");
    expect(gjeldende(dato("2027-12-31"), fra)).toBe("fvl67");
    expect(gjeldende(fra, fra)).toBe("fvl25");
    expect(gjeldende(dato("2028-01-02"), fra)).toBe("fvl25");
    expect(gjeldende(fra, null)).toBe("fvl67");
  });

  it("finds a duty's section in either", () => {
    expect(hjemmelnokkel(prosesshjemmel("fvl67", "klagefrist"))).toBe("fvl67 § 29");
    expect(hjemmelnokkel(prosesshjemmel("fvl25", "klagefrist"))).toBe("fvl25 § 63");
  });
});

describe("foreløpig svar", () => {
  it("is due on the same day next month, or the month's last, and does not roll", () => {
    const frist = (d: string) => forelopigSvar.anvend({ mottatt: dato(d) }, dato(d)).verdi.sisteDag;
    expect(frist("2026-11-02")).toBe("2026-12-02");
    expect(frist("2026-01-31")).toBe("2026-02-28");
    expect(frist("2026-11-25")).toBe("2026-12-25");
    expect(forelopigSvar.anvend({ mottatt: naa }, naa).hjemmel.map(hjemmelnokkel)).toEqual(["fvl67 § 11a", "domstolloven § 148"]);
  });

  it("is not needed when the answer came within the month", () => {
    const kreves = (besvart: string | null) =>
      forelopigSvarKreves({ mottatt: dato("2026-11-02"), besvart: besvart === null ? null : dato(besvart) }, dato("2026-11-20"))
        .utfall;
    expect(kreves("2026-12-02")).toBe("nei");
    expect(kreves("2026-12-03")).toBe("ja");
    expect(kreves(null)).toBe("ja");
  });
});

describe("somebody who acts for the party", () => {
  const fakta: Fullmektigfakta = { alder: 40, advokat: false, fullmaktVist: true, ansattIOmradet: false };
  const mangler = (endring: Partial<Fullmektigfakta>) =>
    fullmektig.anvend({ ...fakta, ...endring }, naa).mangler.map((m) => m.kode);

  it("is grown, shows a fullmakt unless an advokat, and does not work in the same area", () => {
    expect(fullmektig.anvend(fakta, naa).utfall).toBe("ja");
    expect(mangler({ fullmaktVist: false })).toEqual(["be_om_fullmakt"]);
    expect(mangler({ fullmaktVist: false, advokat: true })).toEqual([]);
    expect(mangler({ alder: 17 })).toEqual(["under_18"]);
    expect(mangler({ alder: 18 })).toEqual([]);
    expect(mangler({ ansattIOmradet: true })).toEqual(["ansatt_i_omradet"]);
  });

  it("gets the letters", () => {
    expect(mottakere({ fullmektig: false, partVilOgsaHa: false })).toEqual(["part"]);
    expect(mottakere({ fullmektig: true, partVilOgsaHa: false })).toEqual(["fullmektig"]);
    expect(mottakere({ fullmektig: true, partVilOgsaHa: true })).toEqual(["fullmektig", "part"]);
  });
});

describe("how a complaint looks", () => {
  const hel = {
    vedtakstype: "sosial_stonad",
    skriftlig: true,
    undertegnet: true,
    nevnerVedtaket: true,
    onsketEndring: true,
  } as const;
  const koder = (endring: object) => klageformkrav({ ...hel, ...endring }, naa).mangler.map((m) => m.kode);

  it("a defect is named so that it can be mended", () => {
    expect(koder({})).toEqual([]);
    expect(koder({ skriftlig: false })).toEqual(["skriftlig"]);
    expect(koder({ undertegnet: false })).toEqual(["undertegnet"]);
    expect(koder({ nevnerVedtaket: false, onsketEndring: false })).toEqual(["nevner_vedtaket", "onsket_endring"]);
  });

  it("care asks for less, and forvaltningsloven of 2025 for no signature", () => {
    const omsorg = klageformkrav({ ...hel, vedtakstype: "omsorgstjeneste" }, naa);
    expect(omsorg.krav.map((k) => k.grunnlag)).toEqual(["lov", "lov", "platform", "platform"]);
    expect(omsorg.hjemmel.map(hjemmelnokkel)).toEqual(["pbrl § 7-3"]);
    expect(koder({ undertegnet: false, prosesslov: "fvl25" })).toEqual([]);
    expect(koder({ undertegnet: false, prosesslov: "fvl25", vedtakstype: "omsorgstjeneste" })).toEqual(["undertegnet"]);
  });
});

it("three days to complain about an order to give information, rolling", () => {
  expect(klageOverPalegg.anvend({ kommetFrem: dato("2026-11-05") }, naa).verdi).toMatchObject({
    sisteDag: "2026-11-09",
    sisteDagForRulling: "2026-11-08",
  });
});

it("three weeks to claim costs, rolling", () => {
  expect(sakskostnaderInnen.anvend({ kommetFrem: dato("2026-12-04") }, naa).verdi.sisteDag).toBe("2026-12-28");
});

it("three months to change to the complainant's harm, not rolling", () => {
  expect(tilSkadeInnen.anvend({ mottattHosUnderinstansen: dato("2026-11-30") }, naa).verdi.sisteDag).toBe("2027-02-28");
});

it("each result of a complaint is one act", () => {
  expect(KLAGERESULTAT).toEqual({
    medhold: "nytt_vedtak",
    delvis_medhold: "nytt_vedtak",
    ikke_medhold: "stadfester",
    opphevet_ny_behandling: "opphever",
    avvist: "avviser",
  });
});

describe("has the party been heard before a cut?", () => {
  const spurt = (svarInnen: string | null, paa: string, mer: { besvart?: boolean; unntatt?: boolean } = {}) =>
    horing({ svarInnen: svarInnen === null ? null : dato(svarInnen), besvart: false, unntatt: false, ...mer }, dato(paa));

  it("by an answer, or when the stated day is over without one", () => {
    expect(spurt(null, "2027-01-10")).toBe("ikke_varslet");
    expect(spurt("2027-01-21", "2027-01-21")).toBe("fristen_loper");
    expect(spurt("2027-01-21", "2027-01-22")).toBe("hort");
    expect(spurt("2027-01-21", "2027-01-10", { besvart: true })).toBe("hort");
  });

  it("or where the law excepts it; an answer says more than an exception", () => {
    expect(spurt(null, "2027-01-10", { unntatt: true })).toBe("unntatt");
    expect(spurt("2027-01-21", "2027-01-10", { unntatt: true, besvart: true })).toBe("hort");
    expect(["hort", "unntatt", "fristen_loper", "ikke_varslet"].map((h) => erHort(h as never))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("two weeks are proposed, and never on a day off; it is a norm, and no law", () => {
    expect(svartid(dato("2026-12-11"), naa)).toMatchObject({ verdi: { sisteDag: "2026-12-28" }, forbehold: [{ merke: "NORM" }] });
    expect(svartid(dato("2026-11-23"), naa).hjemmel).toMatchObject([{ lov: "fvl67", paragraf: "16" }]);
    expect(svartid(dato("2026-11-23"), naa, { prosesslov: "fvl25" }).hjemmel).toMatchObject([{ lov: "fvl25", paragraf: "42" }]);
  });
});

describe("may the decision wait?", () => {
  const spurt = (reduserer: boolean, bedtOm: boolean, lov: "fvl67" | "fvl25" = "fvl67", kanIkkeGjoresOm = false) =>
    utsattIverksetting.anvend({ reduserer, bedtOm, kanIkkeGjoresOm, prosesslov: lov }, naa).utfall;

  it("it is weighed when asked for, or when something is cut", () => {
    expect(spurt(false, false)).toBe("nei");
    expect(spurt(true, false)).toBe("skjonn");
    expect(spurt(false, true)).toBe("skjonn");
  });

  it("under the new act it must, when it cannot be undone", () => {
    expect(spurt(false, false, "fvl25", true)).toBe("ja");
    expect(spurt(true, false, "fvl67", true)).toBe("skjonn");
    expect(spurt(false, false, "fvl25")).toBe("nei");
  });
});

it("an application is always registered, and help is always offered", () => {
  for (const kanal of ["digital", "telefon", "papir", "oppmote"] as const) expect(skalRegistreres(kanal).utfall).toBe("ja");
  expect(skalTilbyHjelp()).toMatchObject({ utfall: "ja", forbehold: [{ merke: "ASSUMPTION" }] });
});
