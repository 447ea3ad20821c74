import { describe, expect, it } from "vitest";
import { kortSvar } from "../../tester/lov/kort.ts";
import {
  barnAlltidPart,
  barnetFarEgetBrev,
  barnetSkalHores,
  foreldreInformeres,
  type Klagerfakta,
  kanDeltaINemnda,
  kanKlage,
  kanOpptreSomPart,
  kanSamtykkeTilHelsehjelp,
} from "./partsrett.ts";

const voksen: Klagerfakta = {
  vedtakstype: "omsorgstjeneste",
  rolle: "part",
  partensAlder: 84,
  fullmaktVist: false,
  forstarSaken: true,
};
const klage = (endring: Partial<Klagerfakta>) => kanKlage({ ...voksen, ...endring });

describe("who may complain", () => {
  it.each([
    ["part", "ja"],
    ["medsoker", "ja"],
    ["ektefelle_i_felles_soknad", "ja"],
    ["verge", "ja"],
    ["advokat", "ja"],
    ["samboer_uten_soknad", "nei"],
    ["barn_av_part", "nei"],
    ["forelder", "nei"],
    ["parorende", "nei"],
    ["fullmektig", "nei"],
  ] as const)("%s, without a fullmakt: %s", (rolle, utfall) => expect(klage({ rolle }).utfall).toBe(utfall));

  it("a relative is asked for a fullmakt, and let in with one", () => {
    expect(klage({ rolle: "parorende" }).mangler[0]?.kode).toBe("be_om_fullmakt");
    expect(klage({ rolle: "parorende", fullmaktVist: true }).utfall).toBe("ja");
    expect(klage({ rolle: "fullmektig", fullmaktVist: true }).utfall).toBe("ja");
    expect(klage({ rolle: "barn_av_part" }).mangler[0]?.kode).toBe("ikke_part");
  });

  it("the nearest relative has a right of their own in a case about force, and there only", () => {
    expect(klage({ rolle: "naermeste_parorende", vedtakstype: "tvang_4a" }).utfall).toBe("ja");
    expect(klage({ rolle: "naermeste_parorende" }).mangler[0]?.kode).toBe("be_om_fullmakt");
  });

  it("a parent complains for a child until it is 18", () => {
    expect(klage({ rolle: "forelder", partensAlder: 17 }).utfall).toBe("ja");
    expect(klage({ rolle: "forelder", partensAlder: 18 }).utfall).toBe("nei");
  });
});

describe("a child as a party", () => {
  const barn = (partensAlder: number, forstarSaken = true, vedtakstype: Klagerfakta["vedtakstype"] = "omsorgstjeneste") =>
    kanOpptreSomPart({ vedtakstype, partensAlder, forstarSaken });

  it("of 12 acts in a case about care it understands", () => {
    expect(barn(12).utfall).toBe("ja");
    expect(barn(11).utfall).toBe("nei");
    expect(barn(12, false)).toMatchObject({ utfall: "nei", mangler: [{ kode: "trenger_verge" }] });
    expect(klage({ partensAlder: 12 }).utfall).toBe("ja");
  });

  it("is represented until 18 in other cases", () => {
    expect(barn(17, true, "sosial_stonad").mangler[0]?.kode).toBe("trenger_verge");
    expect(barn(18, false, "sosial_stonad").utfall).toBe("ja");
  });

  it("over 15 gets letters of its own", () => {
    expect([14, 15, 16, 17, 18].map((a) => barnetFarEgetBrev(a).utfall)).toEqual(["nei", "ja", "ja", "ja", "nei"]);
  });

  it("is heard when it can form a view, and is always a party when force over drugs is asked for", () => {
    expect(barnetSkalHores(true).utfall).toBe("ja");
    expect(barnetSkalHores(false).utfall).toBe("nei");
    expect(barnAlltidPart().utfall).toBe("ja");
  });

  it("consents to health care from 16", () => {
    expect(kanSamtykkeTilHelsehjelp(15).utfall).toBe("nei");
    expect(kanSamtykkeTilHelsehjelp(16).utfall).toBe("ja");
  });
});

describe("are the parents told?", () => {
  const spurt = (alder: number, vilIkke: boolean, grunnSomBorRespekteres: boolean) =>
    foreldreInformeres({ alder, vilIkke, grunnSomBorRespekteres }).utfall;

  it("always under 12; from 12 not against reasons that should be respected; from 16 as the child wants; never of the grown", () => {
    expect(spurt(11, true, true)).toBe("ja");
    expect(spurt(12, true, true)).toBe("nei");
    expect(spurt(14, true, false)).toBe("ja");
    expect(spurt(15, false, true)).toBe("ja");
    expect(spurt(16, true, false)).toBe("nei");
    expect(spurt(16, false, false)).toBe("ja");
    expect(spurt(17, false, false)).toBe("ja");
    expect(spurt(18, false, false)).toBe("nei");
  });
});

it("whoever handled the case takes no part in the nemnd", () => {
  expect(kanDeltaINemnda(true).utfall).toBe("nei");
  expect(kanDeltaINemnda(false).utfall).toBe("ja");
});

describe("each answer has its sections, and the facts it was given", () => {
  it.each([
    [{}, "ja · fvl67 § 28"],
    [{ rolle: "medsoker" }, "ja · pbrl § 7-2, fvl67 § 28"],
    [{ rolle: "medsoker", vedtakstype: "sosial_stonad" }, "ja · fvl67 § 28"],
    [{ rolle: "verge", vedtakstype: "sosial_stonad" }, "ja · fvl67 § 28"],
    [{ rolle: "forelder", partensAlder: 17 }, "ja · pbrl § 7-2, fvl67 § 28"],
    [{ rolle: "barn_av_part" }, "nei · mangler ikke_part · pbrl § 7-2, fvl67 § 28"],
    [{ rolle: "parorende" }, "nei · mangler be_om_fullmakt · fvl67 § 12, pbrl § 7-2 (3)"],
    [{ rolle: "fullmektig", fullmaktVist: true }, "ja · fvl67 § 12, pbrl § 7-2 (3)"],
    [{ rolle: "naermeste_parorende", vedtakstype: "tvang_4a" }, "ja · pbrl § 4A-7"],
    [{ rolle: "naermeste_parorende", vedtakstype: "tvang_9_5a" }, "ja · hol § 9-11"],
    [{ rolle: "naermeste_parorende", vedtakstype: "tvang_9_5bc" }, "ja · hol § 9-11"],
    [{ partensAlder: 17, vedtakstype: "sosial_stonad" }, "nei · mangler trenger_verge · fvl67 § 28"],
    [{ partensAlder: 12 }, "ja · pbrl § 6-5"],
    [{ partensAlder: 11 }, "nei · mangler trenger_verge · pbrl § 6-5"],
  ] as const)("%j: %s", (endring, svar) => expect(kortSvar(klage(endring))).toBe(svar));

  const faktaI = (svar: ReturnType<typeof klage>) => svar.sporing.map((s) => (s.kode === "faktum" ? s.felt : s.kode));
  it("says who was asked about, and by what", () => {
    for (const rolle of ["medsoker", "forelder", "parorende", "samboer_uten_soknad"] as const)
      expect(faktaI(klage({ rolle }))).toEqual(["vedtakstype", "rolle", "partensAlder", "fullmaktVist", "forstarSaken"]);
    expect(faktaI(klage({ rolle: "parorende", fullmaktVist: true }))).toContain("fullmaktVist");
    expect(faktaI(klage({ rolle: "naermeste_parorende", vedtakstype: "tvang_4a" }))).toContain("rolle");
    expect(faktaI(klage({}))).toEqual(["vedtakstype", "partensAlder", "forstarSaken"]);
    expect(klage({ rolle: "parorende" }).mangler[0]?.hjemmel).toHaveLength(2);
    expect(klage({ partensAlder: 17, vedtakstype: "sosial_stonad" }).mangler[0]?.hjemmel).toHaveLength(1);
    expect(klage({ partensAlder: 11 }).mangler[0]?.hjemmel).toHaveLength(1);
  });

  it("of the child, the parents and the nemnd", () => {
    expect(kortSvar(barnAlltidPart())).toBe("ja · pbrl § 6-5, hol § 10-1");
    expect(barnAlltidPart().sporing).toEqual([{ kode: "krav", krav: "barnet_er_part", oppfylt: true }]);
    expect(kortSvar(barnetSkalHores(true))).toBe("ja · pbrl § 3-1, fvl67 § 17");
    expect(kortSvar(barnetFarEgetBrev(15))).toBe("ja · fvl67 § 16, fvl67 § 27");
    expect(kortSvar(kanSamtykkeTilHelsehjelp(12, true))).toBe("ja · pbrl § 4-3");
    expect(kortSvar(kanSamtykkeTilHelsehjelp(11, true))).toBe("nei · pbrl § 4-3");
    expect(kortSvar(kanDeltaINemnda(true))).toBe("nei · fvl67 § 6");
    expect(kanDeltaINemnda(true).sporing).toEqual([{ kode: "faktum", felt: "behandletIForsteinstans", verdi: true }]);
    const tungt = { alder: 5, vilIkke: false, grunnSomBorRespekteres: false, tungtveiendeHensynTalerImot: true };
    expect(kortSvar(foreldreInformeres(tungt))).toBe("nei · pbrl § 3-4");
    expect(kortSvar(foreldreInformeres({ ...tungt, tungtveiendeHensynTalerImot: false }))).toBe("ja · pbrl § 3-4");
  });
});
