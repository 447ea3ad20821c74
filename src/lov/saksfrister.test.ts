import { describe, expect, it } from "vitest";
import { dato } from "./kjerne/dato.ts";
import { hjemmelnokkel } from "./kjerne/hjemmel.ts";
import { instansfrister, klagefrister, type Saksfrist, soknadsfrister } from "./saksfrister.ts";

const mottatt = dato("2026-11-02");
const kort = (frister: readonly Saksfrist[]) => frister.map((f) => [f.slag, f.art, f.frist.verdi.sisteDag]);

describe("the clocks of an application", () => {
  it("care: the law's month, and the kommune's own aim", () => {
    expect(kort(soknadsfrister({ mottatt, spor: "omsorg", haster: false, maalUker: 3 }, mottatt))).toEqual([
      ["vedtak", "maal", "2026-11-23"],
      ["forelopig_svar", "lov", "2026-12-02"],
    ]);
    expect(kort(soknadsfrister({ mottatt, spor: "omsorg", haster: true, maalUker: null }, mottatt))).toEqual([
      ["forelopig_svar", "lov", "2026-12-02"],
    ]);
  });

  it("the Nav office: a norm of 14 days, and the same or the next day when it cannot wait", () => {
    const frister = soknadsfrister({ mottatt, spor: "sosial", haster: true, maalUker: null }, mottatt);
    expect(kort(frister)).toEqual([
      ["nodhjelp", "norm", "2026-11-03"],
      ["vedtak", "norm", "2026-11-16"],
      ["forelopig_svar", "lov", "2026-12-02"],
    ]);
    expect(frister[0]?.frist.verdi.start).toBe(mottatt);
  });

  it("nobody waits over the weekend for nødhjelp", () => {
    const fredag = dato("2026-11-20");
    expect(kort(soknadsfrister({ mottatt: fredag, spor: "sosial", haster: true, maalUker: null }, fredag))[0]).toEqual([
      "nodhjelp",
      "norm",
      "2026-11-21",
    ]);
  });

  it("a norm is always marked as one, and the law never is", () => {
    for (const f of soknadsfrister({ mottatt, spor: "sosial", haster: true, maalUker: 4 }, mottatt)) {
      expect(f.frist.forbehold.some((x) => x.merke === "NORM")).toBe(f.art !== "lov");
    }
  });
});

it("a complaint has the law's month too, at the kommune and at the body above", () => {
  expect(kort(klagefrister({ mottatt: dato("2026-11-12"), maalUker: 2 }, mottatt))).toEqual([
    ["klageavgjorelse", "maal", "2026-11-26"],
    ["klage_forelopig_svar", "lov", "2026-12-12"],
  ]);
  expect(kort(instansfrister({ mottatt: dato("2026-11-20") }, mottatt))).toEqual([
    ["klage_forelopig_svar", "lov", "2026-12-20"],
    ["klageavgjorelse", "norm", "2027-02-20"],
  ]);
});

it("the kommune's aim and the three months say when they began, and on which section", () => {
  const [maal] = klagefrister({ mottatt, maalUker: 2 }, mottatt);
  const norm = instansfrister({ mottatt }, mottatt)[1];
  for (const f of [maal, norm]) {
    expect(f?.frist.sporing[0]).toEqual({ kode: "hendelse", hendelse: "mottatt", dato: mottatt, starter: true });
    expect(f?.frist.hjemmel.map(hjemmelnokkel)).toEqual(["fvl67 § 11a"]);
  }
});

it("a kommune's own aim is not moved by a holiday, and nothing that can wait has the clock of nødhjelp", () => {
  const paaske = soknadsfrister({ mottatt: dato("2026-03-20"), spor: "omsorg", haster: false, maalUker: 2 }, mottatt);
  expect(kort(paaske)[0]).toEqual(["vedtak", "maal", "2026-04-03"]);
  const rolig = soknadsfrister({ mottatt, spor: "sosial", haster: false, maalUker: null }, mottatt);
  expect(kort(rolig).map(([slag]) => slag)).toEqual(["vedtak", "forelopig_svar"]);
});
