import { expect, it } from "vitest";
import { dato } from "../kjerne/dato.ts";
import { ukefrist } from "./frist.ts";
import { kalendertabell } from "./tabell.ts";

it("shows whole weeks, Monday first, with what each day is to the deadline", () => {
  const uker = kalendertabell(ukefrist(dato("2026-12-04"), 3));
  expect(uker).toHaveLength(5);
  expect(uker.every((u) => u.length === 7)).toBe(true);
  expect(uker[0]?.[0]).toEqual({ dato: "2026-11-30", rolle: "utenfor", fridag: null });
  const rolle = (d: string) => uker.flat().find((x) => x.dato === d);
  expect(rolle("2026-12-04")?.rolle).toBe("start");
  expect(rolle("2026-12-24")?.rolle).toBe("telles");
  expect(rolle("2026-12-25")).toEqual({ dato: "2026-12-25", rolle: "flyttet", fridag: "forste_juledag" });
  expect(rolle("2026-12-28")?.rolle).toBe("siste");
  expect(rolle("2026-12-29")?.rolle).toBe("utenfor");
});

it("leaves long time-limits to words", () => {
  expect(
    kalendertabell({ start: dato("2026-01-01"), sisteDag: dato("2028-01-01"), sisteDagForRulling: dato("2028-01-01") }),
  ).toEqual([]);
});
