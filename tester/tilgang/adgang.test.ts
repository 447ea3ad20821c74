import { afterAll, describe, expect, it } from "vitest";
import { type Rutenavn, ruter } from "../../src/web/stier.ts";
import { alleRuter } from "./adresser.ts";
import { type Aktornavn, dorFor } from "./aktorer.ts";
import { bytteprover } from "./bytte.ts";
import { fellesNettsted } from "./felles.ts";
import { kopiAv, lagMal } from "./kopi.ts";
import { alt, erNekt, Friskt, hemmeligheterI, kom, lekket, medRett, tilInnlogging, utenRett } from "./prove.ts";
import { lagScene } from "./scene/scene.ts";
import { skjemavernprover } from "./skjemavern.ts";

const { mal, scene } = await lagMal(lagScene);
const felles = fellesNettsted(mal, scene);

describe("those who may not", () => {
  async function blirNektet(hvem: Aktornavn, navn: Rutenavn) {
    const svar = await kom(felles.nettsted(), scene, hvem, navn);
    const skjedd = { hvem, status: svar.status, skrevet: await felles.skrevet(), lekket: lekket(scene, hvem, await alt(svar)) };
    const rute = ruter[navn];
    if (dorFor[hvem] === (rute.adgang === "innbygger" ? "innbygger" : "ansatt")) {
      // Logged in by the right door and refused, in writing.
      const nektet = { hvem, status: expect.toBeOneOf([403, 404]), skrevet: ["tilgangsnekt insert"], lekket: [] };
      expect(skjedd).toEqual(nektet);
    } else {
      expect(skjedd).toEqual({ hvem, status: rute.metode === "GET" ? 302 : 401, skrevet: [], lekket: [] });
      expect(tilInnlogging(svar) || svar.status === 401).toBe(true);
    }
  }

  it.each(alleRuter.filter((navn) => utenRett(navn).length > 0))(
    "%s: are refused, see nothing and change nothing",
    async (navn) => {
      await felles.skrevet();
      for (const hvem of utenRett(navn)) await blirNektet(hvem, navn);
    },
  );
});

describe("after login at work", () => {
  it.each([
    ["saksbehandler", "/kontor"],
    ["leder", "/kontor"],
    ["navansatt", "/kontor"],
    ["nemnd", "/nemnd"],
    ["administrator", "/kontor/innstillinger"],
    ["embete", "/nn/statsforvalter/"],
  ] as const)("%s: comes to the page of that work, and is let in", async (hvem, hvor) => {
    const n = felles.nettsted();
    const svar = await n.hent(hvem, "/ansatt?sprak=nn");
    const sted = svar.headers.get("location") ?? "";
    expect({ status: svar.status, sted }).toEqual({ status: 302, sted: expect.stringContaining(hvor) });
    expect((await n.hent(hvem, sted)).status).toBe(200);
  });

  it("nobody comes anywhere without logging in, and comes back afterwards", async () => {
    for (const hvem of ["anonym", "kari", "utloggetSaksbehandler"] as const) {
      const svar = await felles.nettsted().hent(hvem, "/ansatt?sprak=nn");
      expect(svar.headers.get("location")).toBe("/ansatt/logg-inn?til=%2Fansatt%3Fsprak%3Dnn");
    }
  });
});

describe("those who may", () => {
  const sett = new Map<string, Set<Aktornavn>>();
  const friskt = new Friskt(() => kopiAv(mal), scene);
  afterAll(() => friskt[Symbol.asyncDispose]());

  it.each(alleRuter)("%s: are let in, and see what is theirs", async (navn) => {
    for (const hvem of medRett(navn)) {
      await friskt.prov(async (n) => {
        const svar = await kom(n, scene, hvem, navn);
        const tekst = await alt(svar);
        const skjedd = { hvem, status: svar.status, nektet: erNekt(svar), feil: svar.status >= 500 };
        expect({ ...skjedd, lekket: lekket(scene, hvem, tekst) }).toEqual({ ...skjedd, nektet: false, feil: false, lekket: [] });
        for (const { ord } of hemmeligheterI(scene, tekst)) sett.set(ord, new Set([...(sett.get(ord) ?? []), hvem]));
      });
    }
  });

  it("see the planted words on their pages, so that a page which hides everything is no proof", () => {
    const skalSe: Partial<Record<Aktornavn, readonly string[]>> = {
      kari: ["Zqkarisnavn", "zqkarisaken", "zqkariklagesak", "zqkarikladd"],
      brevfullmektig: ["Zqkarisnavn", "zqkarisaken"],
      nabo: ["Zqnabosnavn"],
      saksbehandler: ["Zqkarisnavn", "zqkarisaken", "zqkariinternt"],
      navansatt: ["Zqnabosnavn"],
      nemnd: ["Zqkarisnavn", "zqkarisboligklagesak"],
      embete: ["Zqkarisnavn", "zqkariklagesak"],
    };
    const hvem = Object.keys(skalSe) as Aktornavn[];
    const saa = hvem.map((en) => [en, skalSe[en]?.filter((ord) => sett.get(ord)?.has(en))]);
    expect(Object.fromEntries(saa)).toEqual(skalSe);
  });
});

describe("one who may be on the page, with the id of another's row in its address", () => bytteprover(felles));

describe("a form", () => skjemavernprover(felles));
