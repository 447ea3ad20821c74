import { expect, test } from "vitest";
import { underretningskrav } from "../../lov/forvaltningsloven/p27.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { klagevei } from "../../lov/klagevei.ts";
import { avslagOmsorgsbolig } from "./eksempler/bolig.ts";
import { delvisHjelpHjemme } from "./eksempler/omsorg.ts";
import { okonomiskStonad } from "./eksempler/sosial.ts";
import { vedtaksbrev } from "./slag/vedtak.ts";
import { underretningsfakta } from "./underretningsfakta.ts";

const PAA = dato("2026-11-23");
const umott = (fakta: Parameters<typeof vedtaksbrev>[0], vedtakstype: Parameters<typeof klagevei>[0]): readonly string[] =>
  underretningskrav(underretningsfakta(vedtaksbrev(fakta, "nb"), true), klagevei(vedtakstype, PAA), "fvl67")
    .filter((krav) => !krav.oppfylt)
    .map((krav) => krav.kode);

test.each([
  ["care", delvisHjelpHjemme("nb"), "omsorgstjeneste"],
  ["money", okonomiskStonad("nb"), "sosial_stonad"],
  ["a dwelling", avslagOmsorgsbolig("nb"), "omsorgsbolig"],
] as const)("the letter about %s tells all that the law's checklist asks a notice to tell", (_, fakta, vedtakstype) => {
  expect(umott(fakta, vedtakstype)).toEqual([]);
});

test("a box made for another kind of decision is caught: wrong weeks and wrong body", () => {
  const fakta = { ...delvisHjelpHjemme("nb"), klage: avslagOmsorgsbolig("nb").klage };
  expect(umott(fakta, "omsorgstjeneste")).toEqual(["klagefrist", "klageinstans"]);
});

test("a letter with nowhere to send the complaint does not say how to complain", () => {
  const f = delvisHjelpHjemme("nb");
  const klage = { ...f.klage, sendTil: { ...f.klage.sendTil, adresse: [], nett: null } };
  expect(umott({ ...f, klage }, "omsorgstjeneste")).toEqual(["fremgangsmate", "elektronisk_klage"]);
});
