import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { ROT } from "../oppsett/hus.ts";

const mappe = mkdtempSync(join(tmpdir(), "trappa-saker-"));
afterAll(() => rmSync(mappe, { recursive: true }));

/** The command as `npm run lov:saker -- FILE …` runs it. */
function kjor(...filer: readonly string[]): { readonly linjer: readonly string[]; readonly kode: number | null } {
  const { stdout, status } = spawnSync(process.execPath, ["tester/lov/kjor-saker.ts", ...filer], { cwd: ROT, encoding: "utf8" });
  return { linjer: stdout.trimEnd().split("\n"), kode: status };
}

function fil(navn: string, innhold: string): string {
  const sti = join(mappe, navn);
  writeFileSync(sti, innhold);
  return sti;
}

it("every worked case of the law, and every one of our own, is answered as it should be", () => {
  expect(kjor("data/lov/law-cases.json")).toEqual({ linjer: ["164 passed, 0 failed"], kode: 0 });
  expect(kjor("data/lov/egne-saker.json").linjer.at(-1)).toMatch(/^2\d\d passed, 0 failed$/);
});

it("a case that differs is a line: its id, what was expected and what came; one that cannot be answered has its reason", () => {
  const cases = [
    {
      id: "A-1",
      kind: "complaint_deadline",
      input: { regime: "stnl", noticeChannel: "post", noticeArrivedOn: "2026-11-03" },
      expected: { lastDay: "2026-11-25" },
    },
    {
      id: "A-2",
      kind: "complaint_deadline",
      input: { regime: "stnl", noticeChannel: "post", noticeArrivedOn: "2026-11-03" },
      expected: { lastDay: "2026-11-24" },
    },
    { id: "A-3", kind: "romferd", input: {}, expected: { a: 1 } },
    { kind: "kvp", input: { age: 30 } },
  ];
  const { linjer, kode } = kjor(fil("saker.json", JSON.stringify({ cases })));
  expect(linjer).toEqual([
    'A-1 lastDay: expected "2026-11-25", got "2026-11-24"',
    expect.stringMatching(/^A-3 \(ubesvart\): expected \{"a":1\}, got "kind: ikke_blant_valgene/),
    "#4 expected: mangler",
    "1 passed, 3 failed",
  ]);
  expect(kode).toBe(1);
});

it("a file that is not there, or holds no cases, is a line and a failure", () => {
  const { linjer, kode } = kjor(
    "finnes-ikke.json",
    fil("tull.json", "{"),
    fil("uten.json", '{"cases": 1}'),
    fil("liste.json", "[null]"),
  );
  expect(linjer).toHaveLength(5);
  expect([linjer.at(-1), kode]).toEqual(["0 passed, 4 failed", 1]);
  expect(kjor().kode).toBe(1);
});
