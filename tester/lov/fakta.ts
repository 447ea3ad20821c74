import fc from "fast-check";
import type { Felt, Felter } from "../../src/lov/kjerne/felt.ts";

/** Days that people argue about, and the ends of what a date can be. */
const RARE_DAGER = ["1800-01-01", "2024-02-29", "2026-12-24", "2026-12-31", "2027-05-17", "2028-02-29", "2199-12-31"] as const;

const vanlig = fc
  .date({ min: new Date("2014-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

export const enDag: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: vanlig },
  { weight: 1, arbitrary: fc.constantFrom(...RARE_DAGER) },
);

const toSifre = (n: number): string => String(n).padStart(2, "0");

const oyeblikk = fc
  .tuple(vanlig, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom("Z", "+01:00", "+02:00"))
  .map(([d, time, minutt, sone]) => `${d}T${toSifre(time)}:${toSifre(minutt)}:00${sone}`);

function verdi(f: Felt): fc.Arbitrary<unknown> {
  switch (f.type) {
    case "dato":
      return enDag;
    case "tidspunkt":
      return oyeblikk;
    case "boolsk":
      return fc.boolean();
    case "heltall":
    case "ore":
      // Small numbers are where the lines of the law are.
      return fc.oneof(
        fc.integer({ min: f.minst, max: Math.min(f.hoyst, f.minst + 100) }),
        fc.integer({ min: f.minst, max: f.hoyst }),
      );
    case "tall":
      return fc.double({ min: f.minst, max: f.hoyst, noNaN: true });
    case "tekst":
      return fc.oneof(fc.constant(""), fc.string({ maxLength: Math.min(f.hoystTegn, 40) }));
    case "valg":
      return fc.constantFrom(...f.valg);
    case "liste":
      return fc.array(felt(f.av), { maxLength: Math.min(f.hoystAntall, 4) });
    case "objekt":
      return fakta(f.felter);
    case "ett_av":
      return fc.oneof(
        ...Object.entries(f.varianter).map(([ord, felter]) => fakta(felter).map((resten) => ({ [f.paa]: ord, ...resten }))),
      );
  }
}

const felt = (f: Felt): fc.Arbitrary<unknown> => (f.kanVaereNull === true ? fc.option(verdi(f), { nil: null }) : verdi(f));

/** Facts that fit what a rule asks for: every required field, and now and then an optional one. */
export function fakta(felter: Felter): fc.Arbitrary<Record<string, unknown>> {
  const modell = Object.fromEntries(Object.entries(felter).map(([navn, f]) => [navn, felt(f)]));
  const paakrevd = Object.keys(felter).filter((navn) => felter[navn]?.valgfri !== true);
  return fc.record(modell, { requiredKeys: paakrevd });
}

/** The smallest, or the largest, that every field can hold; a choice is its first or its last word. */
export function ytterst(felter: Felter, ende: "minst" | "hoyst"): Record<string, unknown> {
  return Object.fromEntries(Object.entries(felter).map(([navn, f]) => [navn, ytterste(f, ende)]));
}

function ytterste(f: Felt, ende: "minst" | "hoyst"): unknown {
  const minst = ende === "minst";
  switch (f.type) {
    case "dato":
      return minst ? "1800-01-01" : "2199-12-31";
    case "tidspunkt":
      return minst ? "1800-01-02T00:00:00Z" : "2199-12-31T12:00:00Z";
    case "boolsk":
      return !minst;
    case "heltall":
    case "tall":
    case "ore":
      return f[ende];
    case "tekst":
      return minst ? "" : "å".repeat(f.hoystTegn);
    case "valg":
      return f.valg.at(minst ? 0 : -1);
    case "liste":
      return minst ? [] : Array.from({ length: f.hoystAntall }, () => ytterste(f.av, ende));
    case "objekt":
      return ytterst(f.felter, ende);
    case "ett_av": {
      const [ord, felter] = Object.entries(f.varianter).at(minst ? 0 : -1) ?? ["", {}];
      return { [f.paa]: ord, ...ytterst(felter, ende) };
    }
  }
}
