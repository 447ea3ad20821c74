import { describe, expect, it } from "vitest";
import { dato } from "../../lov/kjerne/dato.ts";
import { teluker } from "./telling.ts";

describe("teluker", () => {
  const uker = teluker({
    start: dato("2026-03-06"),
    slutt: dato("2026-04-07"),
    telt: dato("2026-04-03"),
    helligdager: [{ dato: dato("2026-04-02"), navn: "Skjærtorsdag" }],
  });
  const dag = (d: string) => uker.flatMap((u) => u.dager).find((x) => x.dato === d);

  it("shows whole weeks from the start to the last day", () => {
    expect(uker.map((u) => u.ukenummer)).toEqual([10, 11, 12, 13, 14, 15]);
    expect(uker.every((u) => u.dager.length === 7)).toBe(true);
    expect(dag("2026-03-05")?.slag).toBe("utenfor");
    expect(dag("2026-04-08")?.slag).toBe("utenfor");
  });

  it("counts from the day after the start, through weekends and holidays", () => {
    expect(dag("2026-03-06")).toMatchObject({ slag: "start", nr: 0 });
    expect(dag("2026-03-07")).toMatchObject({ slag: "fri", nr: 1 });
    expect(dag("2026-04-02")).toMatchObject({ slag: "fri", helligdag: "Skjærtorsdag", nr: 27 });
  });

  it("shows both where the count ended and where the date was moved to", () => {
    expect(dag("2026-04-03")).toMatchObject({ slag: "telt", nr: 28 });
    expect(dag("2026-04-07")).toMatchObject({ slag: "slutt", nr: 32 });
  });

  it("shows no calendar when it would be too long, or the dates stand the wrong way", () => {
    expect(teluker({ start: dato("2026-01-01"), slutt: dato("2026-12-31") })).toEqual([]);
    expect(teluker({ start: dato("2026-12-31"), slutt: dato("2026-01-01") })).toEqual([]);
  });
});
