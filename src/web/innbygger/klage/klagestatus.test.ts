import { describe, expect, it } from "vitest";
import type { Klage } from "../../../domene/klage/index.ts";
import type { Frist } from "../../../domene/sak/index.ts";
import { lagSkjema } from "../../../grunnmur/skjema.ts";
import { dato } from "../../../lov/kjerne/dato.ts";
import { feltfeil, lesFelt, MAKS, utkastFra } from "./felt.ts";
import { type Klagegrunnlag, klagestatus } from "./klagestatus.ts";

const klage = (endret: Partial<Klage> = {}): Klage =>
  ({
    id: "k",
    tilstand: "mottatt",
    rettidig: "ja",
    mottatt: Temporal.Instant.from("2026-11-20T11:00:00Z"),
    delvisOmgjort: false,
    ...endret,
  }) as Klage;
const frist = { klage: "k", slag: "klage_forelopig_svar", art: "lov", status: "loper", sisteDag: dato("2026-12-20") } as Frist;
const g = (endret: Partial<Klagegrunnlag> = {}): Klagegrunnlag => ({
  klage: klage(),
  instans: null,
  frister: [frist],
  hendelser: [],
  vedtak: [],
  instansnavn: "klagenemnda i Asker kommune",
  ...endret,
});
const sagt = (grunnlag: Klagegrunnlag): string => {
  const { tittel, detalj } = klagestatus(grunnlag, "nb");
  return `${tittel} ${detalj}`.replaceAll("\u00a0", " ");
};

describe("where a complaint stands", () => {
  it("has the day of the answer from the first moment", () => {
    expect(sagt(g())).toContain("Du får svar innen søndag 20. desember 2026.");
  });

  it("that is late is assessed, not rejected", () => {
    expect(sagt(g({ klage: klage({ rettidig: "for_sen" }) }))).toContain("Vi ser på om vi kan behandle den likevel.");
  });

  it("is told by the body that has it, by name", () => {
    const hendelser = [
      { slag: "klage.opprettholdt", tid: Temporal.Instant.from("2026-12-01T09:00:00Z"), data: { klage: "k" } },
    ] as const;
    expect(sagt(g({ klage: klage({ tilstand: "opprettholdt" }), hendelser }))).toContain(
      "Vi sender saken til klagenemnda i Asker kommune tirsdag 1. desember 2026.",
    );
  });

  it("ends with what the body decided, and by when the kommune follows it", () => {
    const instans = { utfall: "opphever", kommunenInnen: dato("2027-02-01") } as Klagegrunnlag["instans"];
    expect(sagt(g({ klage: klage({ tilstand: "avgjort" }), instans }))).toBe(
      "Klagenemnda i Asker kommune ber kommunen vurdere saken på nytt. Du får et nytt vedtak innen mandag 1. februar 2027. Du kan klage på det.",
    );
  });
});

describe("the form of a complaint", () => {
  const sendt = lagSkjema(
    [
      ["vedtak", "v1"],
      ["vedtak", "v1"],
      ["uenig", "hvem"],
      ["uenig", "finnes-ikke"],
      ["onsket", "Mer"],
      ["haster", "ja"],
    ],
    new Map(),
  );

  it("is kept as it was typed, and read the same from the draft as from the form", () => {
    expect(lesFelt(utkastFra(sendt))).toMatchObject({
      vedtak: ["v1"],
      innhold: { uenig: ["hvem"], onsket: "Mer", haster: true, vilVente: false },
    });
  });

  it("may be empty: a complaint need not say why", () => {
    expect(feltfeil(lesFelt({}), "nb")).toEqual({});
  });

  it("says which text is too long, by the name of the field", () => {
    const felt = lesFelt({ onsket: ["a".repeat(MAKS.onsket + 1)] });
    expect(feltfeil(felt, "nn")).toEqual({ onsket: expect.stringContaining("«Kva vil du ha endra?» kan ha høgst 1000 teikn") });
  });
});
