import { describe, expect, it } from "vitest";
import { dato } from "../kjerne/dato.ts";
import { stonadslinjer } from "./p35-perioder.ts";

const kort = (fodt: string, start: string, slutt: string) =>
  stonadslinjer({ fodt: dato(fodt), start: dato(start), slutt: dato(slutt) }).map((l) => [
    l.fra,
    l.til,
    l.dager,
    l.svar.verdi?.dagOre ?? null,
    l.sumOre,
  ]);

describe("the stønad of a programme, line by line", () => {
  it("is set anew when G changes, and is not guessed after the last G", () => {
    expect(kort("1986-01-01", "2026-04-27", "2028-04-26")).toEqual([
      // Four days by the G of 2025, 2,041 × 130 160 / 260; and the worked example of SOS-19 from 1 May.
      ["2026-04-27", "2026-04-30", 4, 102_176, 408_704],
      ["2026-05-01", "2027-04-30", 261, 107_191, 27_976_851],
      ["2027-05-01", "2028-04-26", 258, null, null],
    ]);
  });
  it("is two thirds until the day one turns 25", () => {
    expect(kort("2001-10-15", "2026-10-12", "2026-10-16")).toEqual([
      ["2026-10-12", "2026-10-14", 3, 71_461, 214_383],
      ["2026-10-15", "2026-10-16", 2, 107_191, 214_382],
    ]);
  });
  it("has no amount at all from a start without a G, and pays no weekend", () => {
    expect(kort("1986-01-01", "2027-05-01", "2027-05-02")).toEqual([["2027-05-01", "2027-05-02", 0, null, null]]);
    expect(kort("1986-01-01", "2026-11-21", "2026-11-23")).toEqual([["2026-11-21", "2026-11-23", 1, 107_191, 107_191]]);
  });
});
