import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aarAv,
  alder,
  type Dato,
  dagerMellom,
  dato,
  leggTilAar,
  leggTilDager,
  leggTilManeder,
  leggTilUker,
  seneste,
  tidligste,
  tolkDato,
  ukedag,
} from "./dato.ts";

describe("reading a date", () => {
  it.each(["2026-11-21", "2028-02-29", "2000-02-29", "1900-01-01"])("takes %s", (s) => expect(tolkDato(s)).toBe(s));

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2100-02-29",
    "2026-13-01",
    "21.11.2026",
    "2026-1-1",
    "",
    "2026-11-21T10:00",
    "i dag",
    "2026-11-31",
    "9999-12-31",
    "1799-12-31",
    "0026-11-21",
  ])("does not take %s", (s) => {
    expect(tolkDato(s)).toBeNull();
    expect(() => dato(s)).toThrow(s);
  });
});

describe("counting", () => {
  it("knows the weekdays", () => {
    expect(ukedag(dato("2026-11-23"))).toBe(1);
    expect(ukedag(dato("2026-11-22"))).toBe(7);
  });

  it("uses the month's last day when the number is missing", () => {
    expect(leggTilManeder(dato("2026-01-31"), 1)).toBe("2026-02-28");
    expect(leggTilManeder(dato("2026-11-21"), -3)).toBe("2026-08-21");
    expect(leggTilAar(dato("2028-02-29"), 1)).toBe("2029-02-28");
  });

  it("crosses summer time without losing a day", () => {
    expect(leggTilUker(dato("2026-03-20"), 3)).toBe("2026-04-10");
    expect(dagerMellom(dato("2026-03-20"), dato("2026-04-10"))).toBe(21);
    expect(dagerMellom(dato("2026-04-10"), dato("2026-03-20"))).toBe(-21);
  });

  it("tells how old somebody is on a day", () => {
    expect(alder(dato("2010-11-22"), dato("2026-11-21"))).toBe(15);
    expect(alder(dato("2010-11-21"), dato("2026-11-21"))).toBe(16);
    expect(alder(dato("2008-02-29"), dato("2026-02-28"))).toBe(18);
  });

  it("finds the latest of those that are there", () => {
    expect(seneste(dato("2026-01-02"), null, dato("2026-01-03"), undefined, dato("2026-01-01"))).toBe("2026-01-03");
    expect(seneste(null, undefined)).toBeNull();
  });
});

describe("held against Temporal", () => {
  const plain = (d: string) => Temporal.PlainDate.from(d);

  it("every day from 1800 to 2199 follows the one before, on the next weekday", () => {
    let t = plain("1800-01-01");
    let d = dato("1800-01-01");
    const feil: string[] = [];
    while (t.year < 2200) {
      if (d !== t.toString() || ukedag(d) !== t.dayOfWeek || tolkDato(d) !== d || aarAv(d) !== t.year) feil.push(`${t} ${d}`);
      t = t.add({ days: 1 });
      d = leggTilDager(d, 1);
    }
    expect(feil).toEqual([]);
  });

  const enDag = fc.integer({ min: -62_091, max: 84_005 }).map((n) => plain("1970-01-01").add({ days: n }).toString() as Dato);

  it("any number of days, weeks, months and years, both ways", () => {
    fc.assert(
      fc.property(enDag, fc.integer({ min: -1_500, max: 1_500 }), (d, n) => {
        expect([leggTilDager(d, n), leggTilUker(d, n), leggTilManeder(d, n), leggTilAar(d, n % 200)]).toEqual(
          [{ days: n }, { weeks: n }, { months: n }, { years: n % 200 }].map((lengde) => plain(d).add(lengde).toString()),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it("the days between two, and the years lived", () => {
    fc.assert(
      fc.property(enDag, enDag, (a, b) => {
        expect(dagerMellom(a, b)).toBe(plain(a).until(plain(b), { largestUnit: "days" }).days);
        const [fodt, paa] = a < b ? [a, b] : [b, a];
        const fylt = plain(fodt).until(plain(paa), { largestUnit: "years" }).years;
        expect([fylt, fylt + 1]).toContain(alder(fodt, paa));
        expect(leggTilAar(fodt, alder(fodt, paa)) <= paa && paa < leggTilAar(fodt, alder(fodt, paa) + 1)).toBe(true);
        expect(tidligste(a, b)).toBe(fodt);
      }),
      { numRuns: 2_000 },
    );
  });
});
