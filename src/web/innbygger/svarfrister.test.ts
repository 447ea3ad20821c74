import { expect, it } from "vitest";
import type { Frist } from "../../domene/sak/index.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { svarfrister } from "./svarfrister.ts";

const f = (slag: Frist["slag"], art: Frist["art"], dag: string) => ({ slag, art, sisteDag: dato(dag) });
const lov = f("forelopig_svar", "lov", "2026-12-02");
const maal = f("vedtak", "maal", "2026-11-30");

it("shows the kommune's aim as the day to look forward to, and the law's month beside it", () => {
  expect(svarfrister([lov, maal])).toEqual({ svar: maal, lov });
});

it("puts help that cannot wait before everything", () => {
  const nod = f("nodhjelp", "norm", "2026-11-03");
  expect(svarfrister([maal, f("vedtak", "norm", "2026-11-16"), nod, lov]).svar).toBe(nod);
});

it("shows the day that was promised in a letter, when the first one could not be kept", () => {
  const satt = f("forelopig_svar", "satt", "2027-01-15");
  expect(svarfrister([satt, maal])).toEqual({ svar: satt, lov: null });
});

it("has only the law's limit to show where nothing is aimed at", () => {
  expect(svarfrister([lov])).toEqual({ svar: null, lov });
});
