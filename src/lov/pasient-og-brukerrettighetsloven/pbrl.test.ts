import { describe, expect, it } from "vitest";
import { dato } from "../kjerne/dato.ts";
import { beregn } from "../kjerne/regel.ts";
import { klagerettUtenVedtak, konkurrentKanKlage, type Tjenestegrunnlag, vedtaksreglerGjelder } from "./p2-7.ts";
import { moteEtterHendelse } from "./p3-2.ts";
import { egenProving, lengsteVarighet } from "./p4A.ts";
import { anmodningOmTilsyn } from "./p7-4.ts";

const naa = dato("2026-11-21");

describe("when the rules on vedtak apply (§ 2-7)", () => {
  const spurt = (grunnlag: Tjenestegrunnlag, forventetDager: number | null) =>
    vedtaksreglerGjelder.anvend({ grunnlag, forventetDager }, naa);

  it.each(["3-2_6a", "3-2_6b", "3-2_6c", "3-6", "3-8"] as const)("%s: longer than two weeks", (g) => {
    expect(spurt(g, 14).utfall).toBe("nei");
    expect(spurt(g, 15).utfall).toBe("ja");
    expect(spurt(g, null)).toMatchObject({ utfall: "skjonn", mangler: [{ kode: "forventet_varighet" }] });
  });

  it("a place under § 3-2 a always, other services never, and the right to complain stays", () => {
    expect(spurt("3-2a", null).utfall).toBe("ja");
    expect(spurt("3-2_annet", 400).utfall).toBe("nei");
    expect(klagerettUtenVedtak("3-2_annet").utfall).toBe("ja");
    expect(klagerettUtenVedtak("lavterskel").utfall).toBe("nei");
  });
});

it("a bypassed applicant complains about the own refusal only", () => {
  expect(konkurrentKanKlage("eget_avslag").utfall).toBe("ja");
  expect(konkurrentKanKlage("andres_tildeling").utfall).toBe("nei");
});

it("force holds for a year at most, and is reviewed after three months when nobody complained", () => {
  expect(lengsteVarighet.anvend({ vedtatt: dato("2028-02-29") }, naa).verdi.sisteDag).toBe("2029-02-28");
  const provd = (paaklaget: boolean, pagar: boolean) =>
    egenProving.anvend({ vedtatt: dato("2026-08-20"), paaklaget, pagar }, naa).verdi?.sisteDag ?? null;
  expect(provd(false, true)).toBe("2026-11-20");
  expect(provd(true, true)).toBeNull();
  expect(provd(false, false)).toBeNull();
});

it("the meeting after a serious incident is a right from July 2026", () => {
  expect(beregn(moteEtterHendelse, { hendt: dato("2026-11-20") }, naa).verdi?.sisteDag).toBe("2026-11-30");
  expect(beregn(moteEtterHendelse, { hendt: dato("2026-06-20") }, dato("2026-06-30")).verdi).toBeNull();
});

it("asking for tilsyn is not a complaint", () => {
  expect(anmodningOmTilsyn).toMatchObject({
    fristUker: null,
    klagerettOverUtfallet: false,
    faarVite: true,
    sendesTil: "statsforvalter",
  });
});
