import { describe, expect, it } from "vitest";
import {
  belop,
  boolsk,
  dag,
  ellerNull,
  ettAv,
  type Felt,
  heltall,
  liste,
  objekt,
  oyeblikk,
  tall,
  tekst,
  valg,
  valgfri,
} from "./felt.ts";
import { type Feltfeil, les } from "./les.ts";

const av = (f: Felt, verdi: unknown) => les({ felt: f }, { felt: verdi });
const feilene = (f: Felt, verdi: unknown): readonly Feltfeil[] => {
  const lest = av(f, verdi);
  return lest.ok ? [] : lest.feil;
};

describe("a field from outside", () => {
  it.each<[string, Felt, unknown]>([
    ["a day", dag, "2026-11-22"],
    ["yes or no", boolsk, false],
    ["a whole number at its least", heltall(0, 9), 0],
    ["a whole number at its most", heltall(0, 9), 9],
    ["a number with a fraction", tall(0, 9), 1.5],
    ["øre", belop, 12_345],
    ["a text as long as it may be", tekst(3), "abc"],
    ["one of the words", valg("a", "b"), "b"],
    ["a list as long as it may be", liste(boolsk, 2), [true, false]],
    ["an object", objekt({ d: dag }), { d: "2026-11-22" }],
    ["nothing, where that is an answer", ellerNull(dag), null],
  ])("takes %s as it is", (_, f, verdi) => {
    expect(av(f, verdi)).toEqual({ ok: true, verdi: { felt: verdi } });
  });

  it("reads a moment in Norwegian time as the moment it is", () => {
    const lest = av(oyeblikk, "2026-11-22T10:00:00+01:00");
    expect(lest.ok && new Date(lest.verdi.felt as string).toISOString()).toBe("2026-11-22T09:00:00.000Z");
  });

  it.each<[string, Felt, unknown, string]>([
    ["a day that is not there", dag, "2026-02-30", "ikke_en_dato"],
    ["a day as a number", dag, 20_261_122, "feil_type"],
    ["no moment", oyeblikk, "i går", "ikke_et_tidspunkt"],
    ["a moment as a number", oyeblikk, 1, "feil_type"],
    ["yes as a word", boolsk, "ja", "feil_type"],
    ["a fraction of a whole number", heltall(0, 9), 1.5, "feil_type"],
    ["a number as a word", heltall(0, 9), "1", "feil_type"],
    ["too little", heltall(0, 9), -1, "for_liten"],
    ["too much", heltall(0, 9), 10, "for_stor"],
    ["too little of a fraction", tall(0, 9), -0.1, "for_liten"],
    ["too much of a fraction", tall(0, 9), 9.1, "for_stor"],
    ["no number at all", tall(0, 9), Number.NaN, "feil_type"],
    ["a part of an øre", belop, 0.5, "feil_type"],
    ["more øre than we can count", belop, 2 ** 60, "feil_type"],
    ["less than no money", belop, -1, "for_liten"],
    ["money as a word", belop, "1", "feil_type"],
    ["a text that is too long", tekst(3), "abcd", "for_lang"],
    ["a list that is none", liste(boolsk, 2), "ja", "feil_type"],
    ["a list that is too long", liste(boolsk, 2), [true, true, true], "for_mange"],
    ["an object that is none", objekt({ d: dag }), [], "feil_type"],
    ["nothing", dag, null, "feil_type"],
  ])("says what is wrong with %s, and where", (_, f, verdi, kode) => {
    expect(feilene(f, verdi)).toEqual([{ sti: "felt", kode }]);
  });

  it("names the words there are", () => {
    expect(feilene(valg("a", "b"), "c")).toEqual([{ sti: "felt", kode: "ikke_blant_valgene", valg: ["a", "b"] }]);
  });

  it("names everything at once, each with its place", () => {
    const felter = { a: dag, b: liste(objekt({ c: boolsk })), d: valgfri(dag) };
    expect(les(felter, { b: [{ c: true }, { c: 1, e: 2 }], f: 3 })).toEqual({
      ok: false,
      feil: [
        { sti: "f", kode: "ukjent_felt" },
        { sti: "a", kode: "mangler" },
        { sti: "b.1.e", kode: "ukjent_felt" },
        { sti: "b.1.c", kode: "feil_type" },
      ],
    });
    expect(les(felter, "noe annet")).toEqual({ ok: false, feil: [{ sti: "", kode: "feil_type" }] });
  });
});

describe("one of several shapes", () => {
  const form = ettAv("slag", { brev: { postlagt: dag }, muntlig: {} });

  it("is read as the shape it says it has", () => {
    expect(av(form, { slag: "brev", postlagt: "2026-11-22" })).toEqual({
      ok: true,
      verdi: { felt: { slag: "brev", postlagt: "2026-11-22" } },
    });
    expect(av(form, { slag: "muntlig" })).toEqual({ ok: true, verdi: { felt: { slag: "muntlig" } } });
  });

  it.each<[string, unknown, Feltfeil]>([
    ["is none", "brev", { sti: "felt", kode: "feil_type" }],
    ["does not say which", { postlagt: "2026-11-22" }, { sti: "felt.slag", kode: "mangler", valg: ["brev", "muntlig"] }],
    ["names another", { slag: "epost" }, { sti: "felt.slag", kode: "ikke_blant_valgene", valg: ["brev", "muntlig"] }],
    [
      "names what every object has",
      { slag: "toString" },
      { sti: "felt.slag", kode: "ikke_blant_valgene", valg: ["brev", "muntlig"] },
    ],
    ["names a list", { slag: ["brev"] }, { sti: "felt.slag", kode: "ikke_blant_valgene", valg: ["brev", "muntlig"] }],
    ["lacks its own field", { slag: "brev" }, { sti: "felt.postlagt", kode: "mangler" }],
    ["has the other's field", { slag: "muntlig", postlagt: "2026-11-22" }, { sti: "felt.postlagt", kode: "ukjent_felt" }],
  ])("that %s is told so", (_, verdi, feil) => {
    expect(feilene(form, verdi)).toEqual([feil]);
  });
});
