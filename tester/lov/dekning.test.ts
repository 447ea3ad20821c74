import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dato } from "../../src/lov/kjerne/dato.ts";
import type { Oppslag } from "../../src/lov/register/oppslag.ts";
import { register, spor } from "../../src/lov/register/register.ts";
import { ROT } from "../oppsett/hus.ts";
import { dekning, rader } from "./dekning.ts";
import { dekningsside } from "./dekningsside.ts";
import { fakta } from "./fakta.ts";

const alle = dekning();
const kode = alle.filter((d) => d.rad.ikkeKode === undefined);
const idene = (liste: typeof alle): string[] => liste.map((d) => d.rad.id);

describe("every row of the list of rules", () => {
  it("is there once, and what corrects it is there too", () => {
    const navn = rader.map((r) => r.id);
    expect(navn).toHaveLength(304);
    expect(new Set(navn).size).toBe(navn.length);
    expect(rader.filter((r) => r.rettetAv !== undefined && !navn.includes(r.rettetAv))).toEqual([]);
  });

  it("is code, with a file and a rule that can be asked, or has a reason why not", () => {
    expect(idene(kode.filter((d) => d.filer.length === 0 || d.regler.length === 0))).toEqual([]);
    const begrunnet = alle.filter((d) => d.rad.ikkeKode !== undefined);
    expect(idene(begrunnet.filter((d) => d.regler.length > 0 || (d.rad.ikkeKode ?? "").length < 30))).toEqual([]);
  });
});

it("every row that is code is tried by a test of its file", () => {
  expect(idene(kode.filter((d) => d.tester.length === 0))).toEqual([]);
});

it("no rule rests on a row that is not in the list", () => {
  const kjente = new Set(rader.map((r) => r.id));
  expect(register.flatMap((o) => o.kilder.filter((k) => !kjente.has(k)).map((k) => `${o.id} ${k}`))).toEqual([]);
});

/** A free text that says something: no random one would. */
const TEKSTER: Readonly<Record<string, readonly object[]>> = { "hjemmel.gyldig": [{ hjemmel: "fvl25 § 17" }] };

/** What the rule is seen to reserve itself about, over many facts and the days that matter. */
function seddeMerker(o: Oppslag): string[] {
  const dager = ["2024-06-01", "2025-06-01", "2026-03-01", "2026-11-21"].map(dato);
  const spurt = [...(TEKSTER[o.id] ?? []), ...fc.sample(fakta(o.felter), { numRuns: 150, seed: 1 })];
  const svar = spurt.flatMap((f) => dager.map((d) => spor(o.id, f, d)));
  return svar.flatMap((s) => (s.ok ? s.svar.forbehold.map((x) => x.merke) : []));
}

it.each(kode.filter((d) => d.rad.merker !== undefined && d.rad.rettetAv === undefined).map((d) => [d.rad.id, d] as const))(
  "%s is marked in what its rules answer",
  (_id, { rad, regler }) => {
    const sett = new Set(regler.flatMap(seddeMerker));
    expect(rad.merker?.filter((m) => !sett.has(m as never))).toEqual([]);
  },
);

it("docs/lov-dekning.md is what the code says: npm run lov:dekning writes it", () => {
  expect(readFileSync(join(ROT, "docs", "lov-dekning.md"), "utf8")).toBe(dekningsside());
});
