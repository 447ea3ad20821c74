import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { dato, leggTilDager, ukedag } from "../kjerne/dato.ts";
import { erVirkedag, forstePaskedag, fridag, helligdager } from "./helligdager.ts";

const AAR = Array.from({ length: 100 }, (_, i) => 2000 + i);

it("agrees with an independent calendar for every year from 2000 to 2099", () => {
  const norske = new Holidays("NO");
  for (const aar of AAR) {
    const deres = norske
      .getHolidays(aar)
      .filter((h) => h.type === "public")
      .map((h) => h.date.slice(0, 10));
    expect([...new Set([...helligdager(aar).keys()])].toSorted()).toEqual([...new Set(deres)].toSorted());
  }
});

it.each([
  [2024, "2024-03-31"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2038, "2038-04-25"],
  [2285, "2285-03-22"],
])("Easter Sunday of %i is %s", (aar, dag) => expect(forstePaskedag(aar)).toBe(dag));

it("Easter Sunday is a Sunday in March or April for 400 years", () => {
  for (let aar = 1900; aar < 2300; aar++) {
    const dag = forstePaskedag(aar);
    expect(ukedag(dag)).toBe(7);
    expect(["03", "04"]).toContain(dag.slice(5, 7));
  }
});

describe("why a day is off", () => {
  it.each([
    ["2026-04-02", "skjaertorsdag"],
    ["2026-04-03", "langfredag"],
    ["2026-04-05", "forste_paskedag"],
    ["2026-04-06", "andre_paskedag"],
    ["2026-05-01", "forste_mai"],
    ["2026-05-14", "kristi_himmelfartsdag"],
    ["2026-05-17", "grunnlovsdag"],
    ["2026-05-24", "forste_pinsedag"],
    ["2026-05-25", "andre_pinsedag"],
    ["2026-12-25", "forste_juledag"],
    ["2026-12-26", "andre_juledag"],
    ["2027-01-01", "nyttarsdag"],
    ["2027-05-17", "grunnlovsdag"],
    ["2026-11-21", "lordag"],
    ["2026-11-22", "sondag"],
  ])("%s: %s", (d, grunn) => {
    expect(fridag(dato(d))).toBe(grunn);
    expect(erVirkedag(dato(d))).toBe(false);
  });

  it.each(["2026-12-24", "2026-12-31", "2026-05-15", "2026-11-23"])("%s is an ordinary day", (d) =>
    expect(fridag(dato(d))).toBeNull(),
  );

  it("no run of days off is longer than five", () => {
    let lengst = 0;
    let naa = 0;
    for (let d = dato("2000-01-01"); d < "2051-01-01"; d = leggTilDager(d, 1)) {
      naa = erVirkedag(d) ? 0 : naa + 1;
      lengst = Math.max(lengst, naa);
    }
    expect(lengst).toBe(5);
  });
});
