import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dato, dato, leggTilDager, tolkDato } from "../kjerne/dato.ts";
import { hjemmelnokkel } from "../kjerne/hjemmel.ts";
import { manedsfrist, rull, tellehjemler, tellFrist, ukefrist } from "./frist.ts";
import { erVirkedag, fridagshjemmel } from "./helligdager.ts";

const DAG_MS = 86_400_000;

/** A second opinion that shares no code with the rule: days counted one by one on a UTC clock, holidays by Gauss's own method. */
function paskeGauss(aar: number): number {
  const k = Math.floor(aar / 100);
  const m = (15 + k - Math.floor((13 + 8 * k) / 25) - Math.floor(k / 4)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * (aar % 19) + m) % 30;
  const e = (2 * (aar % 4) + 4 * (aar % 7) + 6 * d + n) % 7;
  const dag = 22 + d + e;
  const senest = (d === 29 && e === 6) || (d === 28 && e === 6 && aar % 19 > 10);
  return Date.UTC(aar, 2, senest ? dag - 7 : dag);
}

function friUtc(t: number): boolean {
  const d = new Date(t);
  if (d.getUTCDay() === 0 || d.getUTCDay() === 6) return true;
  const md = d.toISOString().slice(5, 10);
  if (["01-01", "05-01", "05-17", "12-25", "12-26"].includes(md)) return true;
  const fraPaske = (t - paskeGauss(d.getUTCFullYear())) / DAG_MS;
  return [-3, -2, 0, 1, 39, 49, 50].includes(fraPaske);
}

function naivUkefrist(start: Dato, uker: number): { for: string; siste: string } {
  let t = Date.parse(`${start}T00:00:00Z`);
  for (let dag = 0; dag < uker * 7; dag++) t += DAG_MS;
  const foer = new Date(t).toISOString().slice(0, 10);
  while (friUtc(t)) t += DAG_MS;
  return { for: foer, siste: new Date(t).toISOString().slice(0, 10) };
}

describe("every day from 2000 to 2050, against a count on the fingers", () => {
  it.each([3, 4])("%i weeks", (uker) => {
    for (let d = dato("2000-01-01"); d <= "2050-12-31"; d = leggTilDager(d, 1)) {
      const { sisteDag, sisteDagForRulling } = ukefrist(d, uker);
      const naiv = naivUkefrist(d, uker);
      if (sisteDag !== naiv.siste || sisteDagForRulling !== naiv.for)
        expect([d, sisteDagForRulling, sisteDag]).toEqual([d, naiv.for, naiv.siste]);
    }
  });
});

const enDato = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2080-12-31T00:00:00Z"), noInvalidDate: true })
  .map((d) => tolkDato(d.toISOString().slice(0, 10)) as Dato);

describe("what holds for every time-limit", () => {
  it("a later start never gives an earlier last day", () => {
    fc.assert(
      fc.property(enDato, enDato, fc.integer({ min: 1, max: 30 }), fc.boolean(), (a, b, antall, ruller) => {
        const [forst, sist] = a <= b ? [a, b] : [b, a];
        for (const enhet of ["dager", "uker", "maneder", "aar"] as const) {
          const tidlig = tellFrist(forst, { enhet, antall }, ruller).sisteDag;
          expect(tidlig <= tellFrist(sist, { enhet, antall }, ruller).sisteDag).toBe(true);
        }
      }),
    );
  });

  it("a last day that rolls is a working day, and the first one there is", () => {
    fc.assert(
      fc.property(enDato, fc.integer({ min: 1, max: 10 }), (start, uker) => {
        const { sisteDag, sisteDagForRulling } = ukefrist(start, uker);
        expect(erVirkedag(sisteDag)).toBe(true);
        for (let d = sisteDagForRulling; d < sisteDag; d = leggTilDager(d, 1)) expect(erVirkedag(d)).toBe(false);
      }),
    );
  });

  it("the trace leads from the start to the last day without a gap", () => {
    fc.assert(
      fc.property(enDato, (start) => {
        const { sporing, sisteDag, sisteDagForRulling } = ukefrist(start, 3);
        const flyttet = sporing.filter((s) => s.kode === "flyttet");
        const siste = flyttet.reduce((naa, s) => (s.fra === naa ? s.til : ("brudd" as Dato)), sisteDagForRulling);
        expect(siste).toBe(sisteDag);
        expect(sporing[0]).toEqual({ kode: "telles_ikke", dato: start });
        expect(sporing.at(-1)).toEqual({ kode: "siste_dag", dato: sisteDag });
      }),
    );
  });
});

describe("the whole way, step by step", () => {
  const steg = (d: string, enhet: "dager" | "uker" | "maneder" | "aar", antall: number, ruller: boolean) =>
    tellFrist(dato(d), { enhet, antall }, ruller).sporing.map((s) => Object.values(s).join(" "));

  it.each([
    ["2026-11-02", "uker", 3, true, ["telles_ikke 2026-11-02", "uker 3 2026-11-02 2026-11-23", "siste_dag 2026-11-23"]],
    ["2026-11-20", "dager", 10, false, ["telles_ikke 2026-11-20", "dager 10 2026-11-20 2026-11-30", "siste_dag 2026-11-30"]],
    [
      "2026-11-20",
      "dager",
      8,
      true,
      [
        "telles_ikke 2026-11-20",
        "dager 8 2026-11-20 2026-11-28",
        "flyttet 2026-11-28 2026-11-29 lordag",
        "flyttet 2026-11-29 2026-11-30 sondag",
        "siste_dag 2026-11-30",
      ],
    ],
    [
      "2026-11-20",
      "dager",
      8,
      false,
      ["telles_ikke 2026-11-20", "dager 8 2026-11-20 2026-11-28", "flyttes_ikke 2026-11-28 lordag", "siste_dag 2026-11-28"],
    ],
    [
      "2026-11-24",
      "maneder",
      1,
      false,
      ["telles_ikke 2026-11-24", "maneder 1 2026-11-24 2026-12-24 false", "siste_dag 2026-12-24"],
    ],
    [
      "2026-11-30",
      "maneder",
      1,
      true,
      ["telles_ikke 2026-11-30", "maneder 1 2026-11-30 2026-12-30 false", "siste_dag 2026-12-30"],
    ],
    [
      "2026-08-31",
      "maneder",
      1,
      false,
      ["telles_ikke 2026-08-31", "maneder 1 2026-08-31 2026-09-30 true", "siste_dag 2026-09-30"],
    ],
    ["2027-02-28", "aar", 1, false, ["telles_ikke 2027-02-28", "aar 1 2027-02-28 2028-02-28 false", "siste_dag 2028-02-28"]],
    ["2028-02-29", "aar", 1, false, ["telles_ikke 2028-02-29", "aar 1 2028-02-29 2029-02-28 true", "siste_dag 2029-02-28"]],
    [
      "2026-12-10",
      "uker",
      3,
      true,
      ["telles_ikke 2026-12-10", "uker 3 2026-12-10 2026-12-31", "vanlig_dag 2026-12-31 nyttarsaften", "siste_dag 2026-12-31"],
    ],
    [
      "2026-12-03",
      "uker",
      3,
      true,
      ["telles_ikke 2026-12-03", "uker 3 2026-12-03 2026-12-24", "vanlig_dag 2026-12-24 julaften", "siste_dag 2026-12-24"],
    ],
    [
      "2022-12-03",
      "uker",
      3,
      true,
      [
        "telles_ikke 2022-12-03",
        "uker 3 2022-12-03 2022-12-24",
        "flyttet 2022-12-24 2022-12-25 lordag",
        "flyttet 2022-12-25 2022-12-26 forste_juledag",
        "flyttet 2022-12-26 2022-12-27 andre_juledag",
        "siste_dag 2022-12-27",
      ],
    ],
  ] as const)("%s and %s × %d, rolls %s", (d, enhet, antall, ruller, ventet) =>
    expect(steg(d, enhet, antall, ruller)).toEqual(ventet),
  );
});

describe("where it stands", () => {
  const paragrafer = (d: string, uker: number) => tellehjemler(ukefrist(dato(d), uker).sporing).map(hjemmelnokkel);

  it.each([
    ["2026-11-02", []],
    ["2026-11-07", ["helligdagsfred § 2"]],
    ["2026-04-10", ["mailoven § 1", "helligdagsfred § 2"]],
    ["2027-04-26", ["mailoven § 1"]],
    ["2026-03-12", ["helligdagsfred § 2"]],
  ])("three weeks from %s: besides domstolloven, %j", (d, ventet) =>
    expect(paragrafer(d, 3)).toEqual(["domstolloven § 148", "domstolloven § 149", ...ventet]),
  );

  it("each kind of day off has its section", () => {
    expect(
      (["lordag", "sondag", "forste_mai", "grunnlovsdag", "langfredag"] as const).map((g) => hjemmelnokkel(fridagshjemmel(g))),
    ).toEqual(["domstolloven § 149", "helligdagsfred § 2", "mailoven § 1", "mailoven § 1", "helligdagsfred § 2"]);
  });
});

describe("the days people argue about", () => {
  it("Christmas Eve is a working day, and the trace says so", () => {
    const f = ukefrist(dato("2026-12-03"), 3);
    expect(f.sisteDag).toBe("2026-12-24");
    expect(f.sporing).toContainEqual({ kode: "vanlig_dag", dato: "2026-12-24", dag: "julaften" });
  });

  it("so is New Year's Eve", () => {
    expect(ukefrist(dato("2026-12-10"), 3).sporing).toContainEqual({
      kode: "vanlig_dag",
      dato: "2026-12-31",
      dag: "nyttarsaften",
    });
  });

  it("Easter moves a last day past five days off, each with its reason", () => {
    const f = ukefrist(dato("2026-03-12"), 3);
    expect(f.sisteDag).toBe("2026-04-07");
    expect(f.sporing.flatMap((s) => (s.kode === "flyttet" ? [s.grunn] : []))).toEqual([
      "skjaertorsdag",
      "langfredag",
      "lordag",
      "forste_paskedag",
      "andre_paskedag",
    ]);
  });

  it("a month from 31 January ends on 28 February, is marked as shortened, and stays on its Saturday", () => {
    const f = manedsfrist(dato("2026-01-31"), 1);
    expect(f.sisteDag).toBe("2026-02-28");
    expect(f.sporing).toContainEqual({ kode: "maneder", antall: 1, fra: "2026-01-31", til: "2026-02-28", kortet: true });
    expect(f.sporing).toContainEqual({ kode: "flyttes_ikke", dato: "2026-02-28", grunn: "lordag" });
  });

  it("a leap day a year on ends on 28 February", () => {
    expect(tellFrist(dato("2028-02-29"), { enhet: "aar", antall: 1 }, false)).toMatchObject({ sisteDag: "2029-02-28" });
  });

  it("a working day does not roll", () => expect(rull(dato("2026-11-23"))).toEqual({ dato: "2026-11-23", sporing: [] }));
});
