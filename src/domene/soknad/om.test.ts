import { describe, expect, it } from "vitest";
import { syntetiskFnr } from "../../grunnmur/ident/fnr.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import type { Representasjon } from "../person/index.ts";
import { omFra } from "./om.ts";

const rep = (navn: string, r: Partial<Representasjon> = {}): Representasjon => ({
  id: navn,
  representert: `id-${navn}`,
  representertNavn: navn,
  representertFodt: dato("2015-01-01"),
  representant: "jeg",
  representantNavn: "Mari Lie",
  slag: "foresatt",
  omfang: ["brev", "soke"],
  fra: dato("2020-01-01"),
  til: null,
  ...r,
});
const fnr = syntetiskFnr(dato("1950-05-05"));

describe("whom an application is about", () => {
  it("oneself, when nothing else is said", () => {
    expect(omFra({}, [rep("Ola Lie")])).toEqual({ ok: true, verdi: { slag: "selv" } });
  });

  it("the only child, without being named", () => {
    expect(omFra({ hvem: "barn" }, [rep("Ola Lie")])).toMatchObject({ verdi: { slag: "representert", person: "id-Ola Lie" } });
  });

  it("the child that was chosen on my page, among several", () => {
    const svar = { hvem: "barn", gjelder_person: "id-Eva Lie" };
    expect(omFra(svar, [rep("Ola Lie"), rep("Eva Lie")])).toMatchObject({ verdi: { person: "id-Eva Lie" } });
  });

  it("never somebody one acts for in another way, or only for letters", () => {
    const kan = [rep("Kari Moe", { slag: "fullmakt", omfang: ["brev"] }), rep("Per Moe", { slag: "verge" })];
    expect(omFra({ hvem: "fullmakt", gjelder_navn: "Kari Moe" }, kan)).toEqual({
      ok: true,
      verdi: { slag: "ukjent", navn: "Kari Moe" },
    });
    expect(omFra({ hvem: "fullmakt", gjelder_person: "id-Per Moe", gjelder_navn: "Per Moe" }, kan)).toMatchObject({
      verdi: { slag: "ukjent" },
    });
  });

  it("another than the child one has, when another name is written", () => {
    expect(omFra({ hvem: "barn", gjelder_navn: "Eva Lie" }, [rep("Ola Lie")])).toMatchObject({
      verdi: { slag: "ukjent", navn: "Eva Lie" },
    });
  });

  it("somebody known by number, with the birth date that lies in it", () => {
    const svar = { hvem: "skrivehjelp", gjelder_navn: "Kari Moe", gjelder_fnr: fnr };
    expect(omFra(svar, [])).toMatchObject({ verdi: { slag: "annen", navn: "Kari Moe", fnr: { fodt: "1950-05-05" } } });
  });

  it("is asked for again when it cannot be known", () => {
    expect(omFra({ hvem: "skrivehjelp" }, [])).toEqual({ ok: false, nei: { felt: "gjelder_navn" } });
    expect(omFra({ hvem: "verge", gjelder_navn: "Kari Moe", gjelder_fnr: "12345678901" }, [])).toEqual({
      ok: false,
      nei: { felt: "gjelder_fnr" },
    });
  });

  it("worry needs no name", () => {
    expect(omFra({ hvem: "bekymret" }, [])).toEqual({ ok: true, verdi: { slag: "bekymring", navn: "" } });
  });
});
