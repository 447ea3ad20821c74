import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dato, dato, leggTilDager, tolkDato } from "./kjerne/dato.ts";
import { hjemmelnokkel } from "./kjerne/hjemmel.ts";
import { klagefrist } from "./klagefrist.ts";
import { vedtakstyper } from "./vedtakstype.ts";

const papir = (dag: string) => ({ kanal: "papir", kommetFrem: dato(dag) }) as const;
const naa = dato("2026-11-02");

describe("the same letter, two acts", () => {
  it("care has four weeks and social services three, from the day it arrived", () => {
    const u = papir("2026-11-03");
    expect(klagefrist({ vedtakstype: "omsorgstjeneste", underretning: u }, naa).verdi.sisteDag).toBe("2026-12-01");
    expect(klagefrist({ vedtakstype: "sosial_stonad", underretning: u }, naa).verdi.sisteDag).toBe("2026-11-24");
  });
});

describe("a digital letter", () => {
  const digital = { kanal: "digital", tilgjengelig: dato("2026-11-06"), varslet: dato("2026-11-09") } as const;

  it("starts the clock when it is there and varsel is sent, whichever is later", () => {
    const svar = klagefrist({ vedtakstype: "omsorgstjeneste", underretning: digital }, naa);
    expect(svar.verdi).toMatchObject({ start: "2026-11-09", sisteDag: "2026-12-07" });
    expect(svar.sporing).toContainEqual({ kode: "hendelse", hendelse: "tilgjengelig", dato: "2026-11-06", starter: false });
    expect(svar.hjemmel.map(hjemmelnokkel)).toEqual([
      "pbrl § 7-5",
      "efvf § 11",
      "fvl67 § 30",
      "domstolloven § 148",
      "domstolloven § 149",
    ]);
    const omvendt = { ...digital, tilgjengelig: dato("2026-11-10") };
    expect(klagefrist({ vedtakstype: "omsorgstjeneste", underretning: omvendt }, naa).verdi.start).toBe("2026-11-10");
  });

  it("under forvaltningsloven of 2025 varsel alone starts it", () => {
    const sen = { ...digital, tilgjengelig: dato("2026-11-20") };
    const svar = klagefrist({ vedtakstype: "sosial_stonad", underretning: sen, prosesslov: "fvl25" }, naa);
    expect(svar.verdi.start).toBe("2026-11-09");
  });
});

describe("what moves the start", () => {
  it("in a case about care: the day the person knew enough, when that was later", () => {
    const u = papir("2026-11-03");
    const svar = klagefrist({ vedtakstype: "omsorgstjeneste", underretning: u, kunnskap: dato("2026-11-10") }, naa);
    expect(svar.verdi.sisteDag).toBe("2026-12-08");
    expect(svar.sporing.filter((s) => s.kode === "hendelse" && s.starter)).toHaveLength(1);
    expect(klagefrist({ vedtakstype: "omsorgstjeneste", underretning: u, kunnskap: dato("2026-11-01") }, naa).verdi.start).toBe(
      "2026-11-03",
    );
    expect(klagefrist({ vedtakstype: "sosial_stonad", underretning: u, kunnskap: dato("2026-11-10") }, naa).verdi.start).toBe(
      "2026-11-03",
    );
  });

  it("no notice at all: the day the person found out", () => {
    const svar = klagefrist({ vedtakstype: "tvang_4a", underretning: { kanal: "ingen", kunnskap: dato("2026-11-04") } }, naa);
    expect(svar.verdi).toMatchObject({ start: "2026-11-04", sisteDag: "2026-11-25" });
  });

  it("reasons asked for on the last day give a whole new deadline; the day after they do not", () => {
    const grunn = (krevd: string) => ({ krevd: dato(krevd), kommet: dato("2026-12-01") });
    const spurt = (krevd: string) =>
      klagefrist({ vedtakstype: "sosial_stonad", underretning: papir("2026-11-03"), begrunnelse: grunn(krevd) }, naa).verdi;
    expect(spurt("2026-11-24")).toMatchObject({ start: "2026-12-01", sisteDag: "2026-12-22" });
    expect(spurt("2026-11-25")).toMatchObject({ start: "2026-11-03", sisteDag: "2026-11-24" });
  });

  it("more time moves the last day on, and never back", () => {
    const fakta = { vedtakstype: "sosial_stonad", underretning: papir("2026-11-03") } as const;
    const svar = klagefrist({ ...fakta, utsattTil: dato("2026-12-08") }, naa);
    expect(svar.verdi).toMatchObject({ sisteDag: "2026-12-08", sisteDagForRulling: "2026-11-24" });
    expect(svar.sporing.at(-1)).toEqual({ kode: "utsatt", fra: "2026-11-24", til: "2026-12-08" });
    expect(klagefrist({ ...fakta, utsattTil: dato("2026-11-10") }, naa).verdi.sisteDag).toBe("2026-11-24");
  });
});

const enDato = fc
  .date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2050-12-31T00:00:00Z"), noInvalidDate: true })
  .map((d) => tolkDato(d.toISOString().slice(0, 10)) as Dato);

it("a letter that comes later never gives less time, whatever it is about", () => {
  fc.assert(
    fc.property(enDato, fc.integer({ min: 0, max: 60 }), fc.constantFrom(...vedtakstyper), (dag, senere, vedtakstype) => {
      const frist = (kommetFrem: Dato) =>
        klagefrist({ vedtakstype, underretning: { kanal: "papir", kommetFrem } }, dag).verdi.sisteDag;
      expect(frist(dag) <= frist(leggTilDager(dag, senere))).toBe(true);
    }),
  );
});

it("every answer is plain JSON: it can be stored and read back as it was", () => {
  const svar = klagefrist({ vedtakstype: "bpa", underretning: papir("2026-12-04") }, naa);
  expect(JSON.parse(JSON.stringify(svar))).toEqual(svar);
});
