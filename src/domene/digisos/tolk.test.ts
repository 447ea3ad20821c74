import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rens } from "./rens.ts";
import { type Formatsoknad, soknadsskjema } from "./soknadsskjema.ts";
import { adresselinje, posterI, sierNod, svarI } from "./tolk.ts";

const eksempel = soknadsskjema.parse(JSON.parse(readFileSync("data/digisos/instances/soknad/brukerdata.json", "utf8")));
const med = (hvaSokesOm: string, hvorforSoke = "", botype?: string): Formatsoknad => ({
  ...eksempel,
  data: { ...eksempel.data, begrunnelse: { hvaSokesOm, hvorforSoke }, bosituasjon: { botype } },
});

/** Any 16-bit units: control characters and half letters as well. */
const enheter = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((koder) => String.fromCharCode(...koder));

describe("what is asked for", () => {
  it.each([
    ["Livsopphold", ["Livsopphold"]],
    ["- Livsopphold\n- Depositum\n\n- Briller", ["Livsopphold", "Depositum", "Briller"]],
    ["1. Husleie\n2) Strøm", ["Husleie", "Strøm"]],
    ["Jeg trenger:\n- Husleie\n- Strøm", ["Jeg trenger:\n- Husleie\n- Strøm"]],
    ["", ["Økonomisk sosialhjelp"]],
  ])("in %j is an item each", (sokt, ventet) => {
    expect(posterI(med(sokt)).map((p) => p.onsket)).toEqual(ventet);
  });

  it("is never nothing and never too long, whatever was written", () => {
    fc.assert(
      fc.property(enheter, fc.nat({ max: 100 }), (tekst, ganger) => {
        const poster = posterI(med(tekst.repeat(ganger)));
        expect(poster.length).toBeGreaterThan(0);
        for (const { onsket } of poster)
          expect([onsket.length > 0 && [...onsket].length <= 4000, onsket.isWellFormed()]).toEqual([true, true]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("an emergency", () => {
  it.each([
    "Nødhjelp",
    "Treng naudhjelp",
    "Jeg har ikke penger til mat",
    "Eg har ikkje mat",
    "Vi er uten mat til barna",
    "Jeg blir kastet ut i morgen",
    "Jeg er bostedsløs",
  ])("is heard in %j", (sagt) => {
    expect(sierNod(med("Penger", sagt))).toBe(true);
    expect(svarI(med("Penger", sagt)).nod).toEqual(["annet"]);
  });

  it.each(["Husleie og strøm", "Jeg har ikke penger til briller", "Matematikkbok", "Ingen formue"])(
    "is not heard in %j",
    (sagt) => {
      expect(sierNod(med("Livsopphold", sagt))).toBe(false);
    },
  );

  it("is also to have nowhere to live", () => {
    expect(sierNod(med("Husleie", "", "ingen"))).toBe(true);
    expect(svarI(med("Husleie", "", "ingen"))).toMatchObject({ uten_bolig: ["ja"], f_bo: "ingen" });
  });
});

it("an address is one line, of whatever kind it is", () => {
  const linje = (a: object) => adresselinje({ type: "x", ...a });
  expect(linje({ gatenavn: "Storgata", husnummer: "1", husbokstav: "B", postnummer: "6856", poststed: "SOGNDAL" })).toBe(
    "Storgata 1B, 6856 SOGNDAL",
  );
  expect(linje({ postboks: "42", postnummer: "0089", poststed: "OSLO" })).toBe("Postboks 42, 0089 OSLO");
  expect(linje({ adresse: ["Under en bro", "Oslo"] })).toBe("Under en bro, Oslo");
  expect([linje({ gaardsnummer: "1", bruksnummer: "2" }), adresselinje(undefined)]).toEqual([null, null]);
});

it("a text from outside is made fit to store, and keeps its lines", () => {
  expect(rens("  a\r\nb\tc\u0000\u001b[31m\ud800 ", 100)).toBe("a\nb\tc[31m\ufffd");
  expect(rens("🙂🙂🙂", 2)).toBe("🙂🙂");
});
