import { expect, test } from "vitest";
import { dato } from "../lov/kjerne/dato.ts";
import { bind, datoTekst, klokkeslett, kortDato, kroner, tallord } from "./sprak.ts";

const medVanligMellomrom = (s: string) => s.replaceAll("\u00a0", " ");

test("a date is a sentence in the reader's language", () => {
  const d = dato("2026-11-24");
  expect(medVanligMellomrom(datoTekst(d, "nb"))).toBe("tirsdag 24. november 2026");
  expect(medVanligMellomrom(datoTekst(d, "nn"))).toBe("tysdag 24. november 2026");
  expect(medVanligMellomrom(datoTekst(d, "en"))).toBe("Tuesday 24 November 2026");
  expect(medVanligMellomrom(datoTekst(d, "nb", { ukedag: false, aar: false }))).toBe("24. november");
});

test("a short date tells the year only when it is another year", () => {
  expect(medVanligMellomrom(kortDato(dato("2026-12-02"), "nb", dato("2026-11-21")))).toBe("2. des");
  expect(medVanligMellomrom(kortDato(dato("2027-01-04"), "nn", dato("2026-11-21")))).toBe("4. jan 2027");
});

test("a time of day is Norwegian time, in summer and winter", () => {
  expect(klokkeslett(Temporal.Instant.from("2026-11-21T13:32:00Z"), "nb")).toBe("14.32");
  expect(klokkeslett(Temporal.Instant.from("2026-07-01T13:32:00Z"), "nn")).toBe("15.32");
  expect(klokkeslett(Temporal.Instant.from("2026-07-01T06:05:00Z"), "en")).toBe("08:05");
});

test("money is written with all its øre and no more", () => {
  expect(medVanligMellomrom(kroner(785_000, "nb"))).toBe("7 850 kroner");
  expect(medVanligMellomrom(kroner(100, "nb"))).toBe("1 kroner");
  expect(medVanligMellomrom(kroner(123_456_789, "nn"))).toBe("1 234 567,89 kroner");
  expect(medVanligMellomrom(kroner(-5, "nb"))).toBe("−0,05 kroner");
});

test("small numbers are words", () => {
  expect(tallord(1, "nn")).toBe("éin");
  expect(tallord(4, "nb")).toBe("fire");
  expect(tallord(41, "nb")).toBe("41");
});

test("a section, a date and an amount are never broken over two lines", () => {
  const fast = (s: string) => s.replaceAll("_", "\u00a0");
  expect(bind("forvaltningsloven § 11 a og §§ 18 og 19")).toBe(fast("forvaltningsloven §_11_a og §§_18 og 19"));
  expect(bind("§ 3-2 første ledd nr. 6 b")).toBe(fast("§_3-2 første ledd nr._6_b"));
  expect(bind("22. desember klokka 14.32")).toBe(fast("22._desember klokka_14.32"));
});
