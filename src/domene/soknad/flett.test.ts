import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flett, type Innsendt, type Side } from "./flett.ts";
import type { Svar } from "./sporsmal/typer.ts";

const fra = (skriver: string, sett: number, svar: Svar, endret = "2026-11-20T09:00:00Z"): Innsendt => ({
  skriver,
  sett,
  svar,
  endret,
});
const lagre = (...skrevet: Innsendt[]) =>
  skrevet.reduce<ReturnType<typeof flett>>((s, inn) => flett(s.side, inn), { side: null as unknown as Side, annetSted: null });

describe("a page that one person fills in on one device", () => {
  it("holds what was written last, also what was taken away", () => {
    const { side, annetSted } = lagre(fra("a", 0, { beskriv: "Jeg", mal: "x" }), fra("a", 0, { beskriv: "Jeg trenger hjelp" }));
    expect(side.svar).toEqual({ beskriv: "Jeg trenger hjelp" });
    expect(annetSted).toBeNull();
  });

  it("autosaves many times without ever meeting itself", () => {
    const forste = lagre(fra("a", 0, { beskriv: "J" }), fra("a", 0, { beskriv: "Je" }), fra("a", 0, { beskriv: "Jeg" }));
    expect(flett(forste.side, fra("b", forste.side.versjon, { beskriv: "Jeg faller" }))).toMatchObject({
      side: { svar: { beskriv: "Jeg faller" }, versjon: 4 },
      annetSted: null,
    });
  });
});

describe("the same page open in two places", () => {
  const pc = fra("pc", 1, { beskriv: "Fra pc-en", mal: "Bo hjemme" }, "2026-11-20T10:00:00Z");
  const start = fra("a", 0, { beskriv: "Først" });

  it("keeps the field that only the other changed, and says so", () => {
    const { side, annetSted } = lagre(start, pc, fra("mobil", 1, { beskriv: "Først", onsker_ikke: "Tidlige besøk" }));
    expect(side.svar).toEqual({ beskriv: "Fra pc-en", mal: "Bo hjemme", onsker_ikke: "Tidlige besøk" });
    expect(annetSted).toEqual({
      endret: "2026-11-20T10:00:00Z",
      beskriv: undefined,
      beholdt: ["beskriv", "mal"],
      overskrevet: [],
    });
  });

  it("takes the later words where both wrote, and gives the earlier back", () => {
    const { side, annetSted } = lagre(start, pc, fra("mobil", 1, { beskriv: "Fra mobilen" }));
    expect(side.svar).toEqual({ beskriv: "Fra mobilen", mal: "Bo hjemme" });
    expect(annetSted).toMatchObject({ overskrevet: [{ felt: "beskriv", verdi: "Fra pc-en" }], beholdt: ["mal"] });
  });

  it("lets each go on writing in its own field, in any order, for as long as they like", () => {
    const { side } = lagre(
      start,
      fra("pc", 1, { beskriv: "Først, så pc" }),
      fra("mobil", 1, { beskriv: "Først", mal: "m" }),
      fra("pc", 1, { beskriv: "Først, så pc og mer" }),
      fra("mobil", 1, { beskriv: "Først", mal: "mobil" }),
    );
    expect(side.svar).toEqual({ beskriv: "Først, så pc og mer", mal: "mobil" });
  });

  it("knows that boxes were unticked, though a form does not send them", () => {
    const kryss = fra("a", 0, { omrader: ["handle", "dusje"] });
    expect(lagre(kryss, fra("pc", 1, {})).side.svar).toEqual({});
    expect(
      lagre(kryss, fra("pc", 1, { omrader: ["handle", "dusje", "se"] }), fra("mobil", 1, { omrader: ["handle", "dusje"] })).side
        .svar,
    ).toEqual({ omrader: ["handle", "dusje", "se"] });
  });
});

describe("whatever two devices write, in whatever order", () => {
  const endring = fc.record({
    hvem: fc.constantFrom("pc", "mobil"),
    felt: fc.constantFrom("a", "b", "c"),
    verdi: fc.constantFrom("", "1", "2", "3"),
  });

  it("every field holds what was written in it last, and each replaced word is given back", () => {
    fc.assert(
      fc.property(fc.array(endring, { maxLength: 12 }), (endringer) => {
        let lagret = flett(null, fra("a", 0, { a: "0" })).side;
        const skjermer: Record<string, Record<string, string>> = { pc: { a: "0" }, mobil: { a: "0" } };
        const sist: Record<string, string> = { a: "0", b: "", c: "" };
        for (const { hvem, felt, verdi } of endringer) {
          const skjerm = skjermer[hvem] ?? {};
          const gjordeNoe = (skjerm[felt] ?? "") !== verdi;
          skjerm[felt] = verdi;
          const forrige = sist[felt];
          if (gjordeNoe) sist[felt] = verdi;
          const { side, annetSted } = flett(lagret, fra(hvem, 1, { ...skjerm }));
          lagret = side;
          for (const f of ["a", "b", "c"]) expect(side.svar[f] ?? "").toBe(sist[f]);
          const borte = annetSted?.overskrevet.find((o) => o.felt === felt);
          if (borte) expect(borte.verdi).toBe(forrige);
        }
      }),
    );
  });
});
