import { describe, expect, it } from "vitest";
import { dato } from "../lov/kjerne/dato.ts";
import { datoAv, fastKlokke, forskjovetKlokke, systemklokke, timerIgjen } from "./klokke.ts";

describe("the day in Norway", () => {
  it.each([
    ["2026-06-30T21:59:59Z", "2026-06-30"],
    ["2026-06-30T22:00:00Z", "2026-07-01"],
    ["2026-12-31T22:59:59Z", "2026-12-31"],
    ["2026-12-31T23:00:00Z", "2027-01-01"],
  ])("at %s is %s", (tidspunkt, dag) => {
    expect(datoAv(Temporal.Instant.from(tidspunkt))).toBe(dag);
  });
});

describe("a clock", () => {
  it("that stands still is at noon of its day, or at its moment", () => {
    expect(fastKlokke("2026-11-21").na().toString()).toBe("2026-11-21T11:00:00Z");
    expect(fastKlokke("2026-11-21T23:30:00Z").idag()).toBe("2026-11-22");
  });

  it("that was set runs on from there", () => {
    const klokke = forskjovetKlokke("2030-01-01");
    const sekunder = Temporal.Instant.from("2030-01-01T11:00:00Z").until(klokke.na()).total("seconds");
    expect(sekunder).toBeGreaterThanOrEqual(0);
    expect(sekunder).toBeLessThan(5);
    expect(klokke.idag()).toBe("2030-01-01");
  });

  it("of the system is the machine's", () => {
    expect(Math.abs(systemklokke.na().epochMilliseconds - Date.now())).toBeLessThan(5_000);
  });
});

it("counts the whole hours until a day is over, also in the night when the clock is moved", () => {
  const igjen = (dag: string, na: string) => timerIgjen(dato(dag), Temporal.Instant.from(na));
  expect(igjen("2026-11-20", "2026-11-20T07:40:00Z")).toBe(15);
  expect(igjen("2026-10-25", "2026-10-24T23:30:00Z")).toBe(23);
  expect(igjen("2026-11-20", "2026-11-21T23:30:00Z")).toBe(-25);
});
