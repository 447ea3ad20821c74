import { Engine as Jsonmotor } from "json-rules-engine";
import Publicodes from "publicodes";
import { dato } from "../../../src/lov/kjerne/dato.ts";
import { rettTilBpa } from "../../../src/lov/pasient-og-brukerrettighetsloven/p2-1d.ts";

/** The facts of the right to BPA, as all three are asked. */
export interface Fakta {
  readonly alder: number;
  readonly timerPerUke: number;
  readonly timerOmNatta: number;
  readonly forventetAar: number;
  readonly vesentligOktKostnadDokumentert: boolean;
  readonly innvilgetFor67: boolean;
}

/** The same facts each time, spread around the lines of the law. */
export const fakta: readonly Fakta[] = Array.from({ length: 1_000 }, (_, i) => ({
  alder: 16 + ((i * 7) % 60),
  timerPerUke: 20 + ((i * 13) % 25),
  timerOmNatta: (i * 3) % 6,
  forventetAar: (i * 5) % 6,
  vesentligOktKostnadDokumentert: i % 3 === 0,
  innvilgetFor67: i % 11 === 0,
}));

const PAA = dato("2026-11-21");

/** Our own: the answer with its trace, its sections and what stands in the way. */
export const vaar = (f: Fakta): boolean => rettTilBpa.anvend(f, PAA).utfall === "ja";

const jsonmotor = new Jsonmotor([
  {
    conditions: {
      all: [
        {
          any: [
            { fact: "alder", operator: "lessThan", value: 67 },
            { fact: "innvilgetFor67", operator: "equal", value: true },
          ],
        },
        { fact: "forventetAar", operator: "greaterThan", value: 2 },
        {
          any: [
            { fact: "tellende", operator: "greaterThanInclusive", value: 32 },
            {
              all: [
                { fact: "tellende", operator: "greaterThanInclusive", value: 25 },
                { fact: "vesentligOktKostnadDokumentert", operator: "equal", value: false },
              ],
            },
          ],
        },
      ],
    },
    event: { type: "rett" },
  },
]);
jsonmotor.addFact("tellende", async (_, almanakk) => {
  const [timer, natt] = await Promise.all([
    almanakk.factValue<number>("timerPerUke"),
    almanakk.factValue<number>("timerOmNatta"),
  ]);
  return Math.max(0, timer - natt);
});

export const medJsonRulesEngine = async (f: Fakta): Promise<boolean> => (await jsonmotor.run({ ...f })).events.length > 0;

const publikoder = new Publicodes({
  alder: { question: "alder" },
  "timer per uke": { question: "timer" },
  "timer om natta": { question: "natt" },
  "forventet aar": { question: "aar" },
  kostnad: { question: "kostnad" },
  "innvilget for 67": { question: "innvilget" },
  tellende: { valeur: "timer per uke - timer om natta", plancher: 0 },
  rett: {
    "toutes ces conditions": [
      { "une de ces conditions": ["alder < 67", "innvilget for 67"] },
      "forventet aar > 2",
      { "une de ces conditions": ["tellende >= 32", { "toutes ces conditions": ["tellende >= 25", "kostnad = non"] }] },
    ],
  },
});
const jaNei = (v: boolean): string => (v ? "oui" : "non");

export function medPublicodes(f: Fakta): boolean {
  publikoder.setSituation({
    alder: f.alder,
    "timer per uke": f.timerPerUke,
    "timer om natta": f.timerOmNatta,
    "forventet aar": f.forventetAar,
    kostnad: jaNei(f.vesentligOktKostnadDokumentert),
    "innvilget for 67": jaNei(f.innvilgetFor67),
  });
  return publikoder.evaluate("rett").nodeValue === true;
}
