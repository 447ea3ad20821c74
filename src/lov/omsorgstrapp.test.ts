import { describe, expect, it } from "vitest";
import { kort } from "../../tester/lov/kort.ts";
import { hjemmelnokkel } from "./kjerne/hjemmel.ts";
import { barnetsBeste, brukersSyn } from "./medvirkning.ts";
import { forsteKontakt, tilgangsmate, trappetrinn } from "./omsorgstrapp.ts";
import { provelse } from "./provelse.ts";

describe("omsorgstrappa", () => {
  it.each([
    [1, false],
    [6, false],
    [6, true],
  ])("never refuses: step %d, a lower one tried %s", (sokerTrinn, lavereTrinnProvd) =>
    expect(kort(trappetrinn, { sokerTrinn, lavereTrinnProvd })).toBe(
      "skjonn · vurder behov_og_forsvarlighet · pbrl § 2-1, hol § 3-2a · NORM trapp_er_modell",
    ),
  );

  it.each([
    ["mot_opp", "nei"],
    ["meld_deg_pa", "nei"],
    ["vedtak", "ja"],
  ])("a service one comes to by %s needs a decision: %s", (tilgang, svar) =>
    expect(kort(tilgangsmate, { tilgang })).toBe(`${svar} · pbrl § 2-7, hol § 3-3`),
  );

  it.each([
    ["tjenesten_passer_ikke", true, "leder_for_avdelingen"],
    ["tjenesten_passer_ikke", false, "leder_for_avdelingen"],
    ["ny_tjeneste", true, "tildelingskontoret"],
    ["ny_tjeneste", false, "ansvarlig_etat"],
  ])("%s, with a tildelingskontor %s: ask %s first", (gjelder, harTildelingskontor, hvem) =>
    expect(kort(forsteKontakt, { gjelder, harTildelingskontor })).toBe(
      `${hvem} · pbrl § 3-7, hol § 4-2a · NORM praksis_ikke_lov`,
    ),
  );
});

describe("how far a body above may review", () => {
  it.each([
    ["stnl", "fvl67", "apenbart_urimelig", false, false, "stnl § 48"],
    ["stnl", "fvl25", "apenbart_urimelig", false, false, "stnl § 48"],
    ["pbrl_helse", "fvl67", "vekt", true, false, "pbrl § 7-7, fvl67 § 34"],
    ["pbrl_annet", "fvl67", "stor_vekt", true, false, "pbrl § 7-7, fvl67 § 34"],
    ["pbrl_annet", "fvl25", "stor_vekt", true, true, "pbrl § 7-7, fvl25 § 68"],
    ["pbrl_helse", "fvl25", "vekt", true, true, "pbrl § 7-7, fvl25 § 68"],
    ["fvl_stat", "fvl67", "stor_vekt", true, false, "fvl67 § 34"],
    ["fvl_stat", "fvl25", "saerlig_stor_vekt", true, true, "fvl25 § 68"],
    ["uten_selvstyre", "fvl67", "fullt", false, false, "fvl67 § 34"],
    ["uten_selvstyre", "fvl25", "fullt", false, false, "fvl25 § 68"],
  ] as const)("%s under %s: %s", (regel, lov, skjonn, selvstyreOmtales, endringForklares, paragrafer) => {
    const { hjemmel, ...resten } = provelse(regel, lov);
    expect(resten).toEqual({ alleSider: true, skjonn, selvstyreOmtales, endringForklares, forbehold: [] });
    expect(hjemmel.map(hjemmelnokkel).join(", ")).toBe(paragrafer);
  });
});

describe("the person's own view, and the child's best", () => {
  const fakta = { brukersSyn: "Jeg vil bo hjemme.", barnBerort: true, barnetsBeste: "Barnet trenger ro." };

  it.each([
    ["omsorgstjeneste", "fvl67", "pbrl § 3-1"],
    ["sosial_stonad", "fvl67", "stnl § 42"],
    ["boligsosial", "fvl67", "boligsosial § 7 (3)"],
    ["omsorgsbolig", "fvl67", "fvl67 § 17"],
    ["omsorgsbolig", "fvl25", "fvl25 § 44"],
  ] as const)("are asked for in a case about %s under %s: %s", (vedtakstype, lov, paragraf) => {
    const krav = brukersSyn(fakta, vedtakstype, lov);
    expect([krav.kode, krav.oppfylt, krav.grunnlag, krav.hjemmel.map(hjemmelnokkel).join()]).toEqual([
      "brukers_syn",
      true,
      "lov",
      paragraf,
    ]);
    expect(brukersSyn({ ...fakta, brukersSyn: " " }, vedtakstype, lov).oppfylt).toBe(false);
  });

  it.each([
    [true, "Barnet trenger ro.", true],
    [true, " ", false],
    [null, "Barnet trenger ro.", false],
  ])("a child is affected %s, and it says %j: met %s", (barnBerort, beste, oppfylt) => {
    const [krav] = barnetsBeste({ ...fakta, barnBerort, barnetsBeste: beste }, "sosial_stonad", "fvl67");
    expect([krav?.kode, krav?.oppfylt, krav?.grunnlag]).toEqual(["barnets_beste", oppfylt, "lov"]);
  });

  it("are asked for by the act of the case, and not when no child is affected", () => {
    const paragrafer = (v: "sosial_stonad" | "bpa") => barnetsBeste(fakta, v, "fvl67")[0]?.hjemmel.map(hjemmelnokkel);
    expect(paragrafer("sosial_stonad")).toEqual(["stnl § 1", "stnl § 4", "fvl67 § 17"]);
    expect(paragrafer("bpa")).toEqual(["pbrl § 3-1", "fvl67 § 17"]);
    expect(barnetsBeste({ ...fakta, barnBerort: false }, "bpa", "fvl67")).toEqual([]);
  });
});
