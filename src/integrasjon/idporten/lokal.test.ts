import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { syntetiskFnr } from "../../grunnmur/ident/fnr.ts";
import { lagOidcKlient } from "../../grunnmur/ident/oidc.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { lokaleDorer } from "./dorer.ts";
import { lagLokalIdporten } from "./lokal.ts";
import { Provenettleser } from "./provenettleser.ts";
import { berit, kari, loggInn, meg, startProvetjener, tilVelgsiden } from "./provetjener.ts";

const { base } = await nyBase();
const { rot, stopp } = await startProvetjener(base);
const DOR = `${rot}/logg-inn?til=/nb/asker`;
afterAll(stopp);

let n: Provenettleser;
beforeEach(() => {
  n = new Provenettleser();
});

describe("the page with people", () => {
  it("offers those who belong at the door, in the language of the page one came from", async () => {
    const hjemme = await (await n.hent(await tilVelgsiden(n, `${rot}/logg-inn?til=/nn/sogndal`))).text();
    expect(hjemme).toContain("Vel ein testperson");
    expect(hjemme).toContain("Kari &#60;Nordmann&#62;");
    expect(hjemme).not.toContain(berit.navn);
    const arbeid = await (await n.hent(await tilVelgsiden(n, `${rot}/ansatt/logg-inn`))).text();
    expect(arbeid).toContain("Velg en testperson");
    expect(arbeid).toContain("Saksbehandlere på tildelingskontoret");
  });

  it("says that it is a demonstration, and holds nothing inline", async () => {
    const svar = await n.hent(await tilVelgsiden(n, DOR));
    const side = await svar.text();
    expect(side).toContain("Dette er en demonstrasjon, ikke ID-porten.");
    expect(side).not.toMatch(/<script|<style|style=| on[a-z]+=/);
    expect(svar.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("takes any synthetic number, and no number that a real person may have", async () => {
    const fremmed = syntetiskFnr(dato("2001-01-31"), 7);
    await loggInn(n, fremmed, DOR);
    expect(await meg(n, rot)).toMatchObject({ fnr: fremmed, fodt: "2001-01-31" });
    const side = await tilVelgsiden(n, DOR);
    const ekte = await n.send(side, { fnr: "01010101006" });
    expect(ekte.status).toBe(422);
    expect(await ekte.text()).toContain("kan tilhøre en virkelig person");
    const galt = await n.send(side, { fnr: '1"><b>' });
    expect(await galt.text()).toContain("1&#34;&#62;&#60;b&#62;");
  });

  it("asks again at the next login, so that one can become somebody else", async () => {
    await loggInn(n, kari.fnr, DOR);
    expect(await tilVelgsiden(n, DOR)).toContain("/idporten/velg/");
  });

  it("says so when the login is unknown or the form is too large", async () => {
    expect((await n.hent(`${rot}/idporten/velg/finnes-ikke`)).status).toBe(400);
    expect((await n.send(await tilVelgsiden(n, DOR), { fnr: "1".repeat(10_000) })).status).toBe(422);
    expect((await n.hent(`${rot}/idporten/auth?client_id=ukjent`)).status).toBe(400);
  });
});

describe("in production", () => {
  it("neither the local issuer nor a client for one can be made", async () => {
    const valg = {
      utsteder: `${rot}/idporten`,
      klienter: [],
      personer: async () => [],
      stil: { css: "/stil.css", ikon: "/ikon.svg" },
      miljo: "production",
    };
    await expect(lagLokalIdporten(valg)).rejects.toThrow("cannot be used in production");
    expect(() => lagOidcKlient(lokaleDorer(rot).dorer.innbygger, "production")).toThrow("refused in production");
  });
});
