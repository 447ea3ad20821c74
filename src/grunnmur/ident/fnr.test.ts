import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dato } from "../../lov/kjerne/dato.ts";
import { syntetiskFnr, tolkFnr } from "./fnr.ts";

const dager = fc
  .date({ min: new Date("1854-01-01"), max: new Date("2039-12-31"), noInvalidDate: true })
  .map((d) => dato(d.toISOString().slice(0, 10)));

describe("a synthetic fødselsnummer", () => {
  it("is read back to the same birth date, and says that it is synthetic", () => {
    fc.assert(
      fc.property(dager, fc.integer({ min: 0, max: 150 }), (fodt, n) => {
        const svar = tolkFnr(syntetiskFnr(fodt, n));
        expect(svar).toMatchObject({ ok: true, verdi: { fodt, syntetisk: true, slag: "fodselsnummer" } });
      }),
    );
  });

  it("differs for every sequence number of a day", () => {
    const alle = Array.from({ length: 150 }, (_, n) => syntetiskFnr(dato("1961-05-17"), n));
    expect(new Set(alle).size).toBe(150);
  });

  it("is not made outside the years that the number can tell, nor beyond the room of a day", () => {
    expect(() => syntetiskFnr(dato("1853-12-31"))).toThrow();
    expect(() => syntetiskFnr(dato("2040-01-01"))).toThrow();
    expect(() => syntetiskFnr(dato("1961-05-17"), 500)).toThrow();
  });
});

describe("reading a number", () => {
  it("catches every single wrong digit", () => {
    fc.assert(
      fc.property(dager, fc.nat(10), fc.integer({ min: 1, max: 9 }), (fodt, plass, pluss) => {
        const fnr = syntetiskFnr(fodt);
        const feil = (Number(fnr[plass]) + pluss) % 10;
        expect(tolkFnr(fnr.slice(0, plass) + feil + fnr.slice(plass + 1)).ok).toBe(false);
      }),
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.string(), (tekst) => typeof tolkFnr(tekst).ok === "boolean"));
    fc.assert(fc.property(fc.stringMatching(/^[0-9]{11}$/), (tekst) => typeof tolkFnr(tekst).ok === "boolean"));
  });

  it.each([
    ["17896112359", "wrong control digits", { ok: false, nei: "kontrollsiffer" }],
    ["1789611235", "ten digits", { ok: false, nei: "form" }],
    ["178961 1235x", "a letter", { ok: false, nei: "form" }],
    ["", "nothing", { ok: false, nei: "form" }],
    ["31026100000", "31 February", { ok: false, nei: "dato" }],
    ["01134500000", "month 13", { ok: false, nei: "dato" }],
    ["01014580000", "a series that is not in use", { ok: false, nei: "dato" }],
  ])("refuses %s (%s)", (tekst, _, svar) => {
    expect(tolkFnr(tekst)).toEqual(svar);
  });

  it.each([
    ["47906701517", "1967-10-07", "dnummer", true], // D-number, Tenor series: from the documentation of ID-porten
    ["10915596784", "1955-11-10", "fodselsnummer", true], // Tenor
    ["13527248013", "1972-12-13", "fodselsnummer", true], // Nav, month + 40
  ] as const)("reads %s as born %s", (fnr, fodt, slag, syntetisk) => {
    expect(tolkFnr(fnr)).toMatchObject({ ok: true, verdi: { fnr, fodt, slag, syntetisk } });
  });

  it("reads a number written with a space", () => {
    expect(tolkFnr("109155 96784")).toMatchObject({ ok: true, verdi: { fnr: "10915596784" } });
  });
});
