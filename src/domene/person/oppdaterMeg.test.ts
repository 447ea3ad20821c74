import { describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { gjor, innbygger, scene, se } from "../../../tester/oppsett/scene.ts";
import { finnPerson } from "./index.ts";
import { type OmMeg, oppdaterMeg, ugyldigKontakt } from "./oppdaterMeg.ts";

const { base } = await nyBase();
await scene(base, "4640");
const om = (m: Partial<OmMeg> = {}): OmMeg => ({
  malform: "nn",
  vilHaPapir: true,
  telefon: "97 01 23 45",
  epost: "kari@example.no",
  versjon: 1,
  ...m,
});

describe("what a resident says about oneself", () => {
  it("is kept: language form, paper letters, phone and e-mail", async () => {
    const kari = await innbygger(base, "4640", "Kari Lie");
    await gjor(base, kari, (tx) => oppdaterMeg(tx, kari, om()));
    expect(await se(base, kari, (les) => finnPerson(les, "4640", kari.person))).toMatchObject({
      malform: "nn",
      vilHaPapir: true,
      telefon: "97 01 23 45",
      epost: "kari@example.no",
      versjon: 2,
    });
  });

  it("may be taken away again", async () => {
    const kari = await innbygger(base, "4640", "Kari Lie");
    const svar = await gjor(base, kari, (tx) =>
      oppdaterMeg(tx, kari, om({ telefon: "", epost: " ", malform: null, vilHaPapir: false })),
    );
    expect(svar).toMatchObject({ ok: true, verdi: { telefon: null, epost: null, malform: null, vilHaPapir: false } });
  });

  it("is not written over something newer; what stands comes back", async () => {
    const kari = await innbygger(base, "4640", "Kari Lie");
    await gjor(base, kari, (tx) => oppdaterMeg(tx, kari, om({ telefon: "90 00 00 00" })));
    const svar = await gjor(base, kari, (tx) => oppdaterMeg(tx, kari, om()));
    expect(svar).toMatchObject({ nei: { grunn: "endret_imens", person: { telefon: "90 00 00 00", versjon: 2 } } });
  });

  it.each([
    ["a word", { telefon: "ring meg" }, ["telefon"]],
    ["too few digits", { telefon: "1234" }, ["telefon"]],
    ["no domain", { epost: "kari@" }, ["epost"]],
    ["both", { telefon: "x", epost: "y" }, ["telefon", "epost"]],
    ["a foreign number", { telefon: "+46 70 123 45 67" }, []],
  ])("%s is told apart from what can be right", (_navn, kontakt, felt) => {
    expect(ugyldigKontakt({ telefon: "", epost: "", ...kontakt })).toEqual(felt);
  });
});
