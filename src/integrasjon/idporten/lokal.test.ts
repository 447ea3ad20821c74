import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { syntetiskFnr } from "../../grunnmur/ident/fnr.ts";
import { lagHemmelighet } from "../../grunnmur/ident/hemmelighet.ts";
import { type Identitet, lagIdentitet } from "../../grunnmur/ident/identitet.ts";
import type { OidcOppsett } from "../../grunnmur/ident/oidc.ts";
import { fastKlokke, type Klokke, systemklokke } from "../../grunnmur/klokke.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { lagLokalIdporten } from "./lokal.ts";
import { neste, Provenettleser } from "./provenettleser.ts";
import type { Testperson } from "./testperson.ts";
import type { LokalKlient } from "./valg.ts";

const { base } = await nyBase();
const SYSTEM = { slag: "system" } as const;

const beskrivelse = { nb: "Har søkt om støttekontakt.", nn: "Har søkt om støttekontakt." };
const kari: Testperson = {
  fnr: syntetiskFnr(dato("1955-11-10")),
  navn: "Kari <Nordmann>",
  gruppe: "innbygger",
  sted: "Asker",
  beskrivelse,
};
const berit: Testperson = {
  fnr: syntetiskFnr(dato("1980-03-04")),
  navn: "Berit Ås",
  gruppe: "tildelingskontor",
  sted: "Asker",
  beskrivelse,
};

/** Trappa's login with its own clock, on its own server, with the issuer on the same one. */
async function start(
  klokke: Klokke = systemklokke,
  niva: "idporten-loa-high" | "idporten-loa-substantial" = "idporten-loa-high",
) {
  const tjener = createServer();
  await new Promise<void>((klar) => tjener.listen(0, "127.0.0.1", klar));
  const rot = `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`;
  const utsteder = `${rot}/idporten`;
  const klient = (id: string): LokalKlient => ({
    id,
    hemmelighet: `hemmelighet-${id}`,
    omdirigering: `${rot}/logg-inn/retur`,
    etterUtlogging: `${rot}/`,
    ansatt: id === "ansatt",
  });
  const dor = (id: string): OidcOppsett => ({
    utsteder,
    klientId: id,
    klientHemmelighet: `hemmelighet-${id}`,
    omdirigering: `${rot}/logg-inn/retur`,
    etterUtlogging: `${rot}/`,
    acr: "idporten-loa-high",
    lokal: true,
  });
  const idporten = await lagLokalIdporten({
    utsteder,
    klienter: [klient("innbygger"), klient("ansatt")],
    personer: async () => [kari, berit],
    stilark: "/stil.css",
    niva,
  });
  const ident = lagIdentitet({
    base,
    klokke,
    hemmelighet: lagHemmelighet("en hemmelighet som er lang nok til prøver"),
    dorer: { innbygger: dor("innbygger"), ansatt: dor("ansatt") },
  });
  const trappa = getRequestListener((foresporsel) => trappas(ident, foresporsel));
  tjener.on("request", (foresporsel, svar) => {
    if (!idporten.handter(foresporsel, svar)) void trappa(foresporsel, svar);
  });
  afterAll(() => {
    tjener.closeAllConnections();
    tjener.close();
  });
  return { rot, ident };
}

/** What the web room does with it, in its shortest form. */
async function trappas(ident: Identitet, foresporsel: Request): Promise<Response> {
  const sti = new URL(foresporsel.url).pathname;
  if (sti === "/logg-ut") {
    const { kaker, videre } = await ident.loggUt(foresporsel);
    return Response.json(videre, { headers: kaker.map((kake): [string, string] => ["set-cookie", kake]) });
  }
  const svar = await (sti === "/logg-inn/retur"
    ? ident.fullforInnlogging(foresporsel)
    : sti === "/logg-inn"
      ? ident.startInnlogging(foresporsel, "innbygger")
      : sti === "/ansatt/logg-inn"
        ? ident.startInnlogging(foresporsel, "ansatt")
        : null);
  if (!svar) return Response.json(await ident.hvem(foresporsel, null));
  return svar.ok ? svar.verdi : Response.json(svar.nei, { status: 400 });
}

const { rot, ident } = await start();

/** To the page where one picks, from a door. */
async function tilVelgsiden(n: Provenettleser, dor = `${rot}/logg-inn?til=/nb/asker`): Promise<string> {
  return n.folg(await n.hent(dor));
}

/** Picks a person, and stops at the address that the issuer sends the browser back to. */
async function velg(n: Provenettleser, fnr: string, dor?: string): Promise<string> {
  return n.folg(await n.send(await tilVelgsiden(n, dor), { fnr }), "/logg-inn/retur");
}

async function loggInn(n: Provenettleser, fnr = kari.fnr, dor?: string): Promise<Response> {
  return n.hent(await velg(n, fnr, dor));
}

const meg = async (n: Provenettleser) =>
  ((await (await n.hent(`${rot}/meg`)).json()) as { aktor: { slag: string; fnr?: string } }).aktor;
const antallOkter = () =>
  base
    .les(SYSTEM, ({ db }) => db.selectFrom("okt").select("hash").where("avsluttet", "is", null).execute())
    .then((rader) => rader.length);
const grunn = async (svar: Response) => ((await svar.json()) as { grunn: string }).grunn;

let n: Provenettleser;
beforeEach(async () => {
  n = new Provenettleser();
  await base.skriv(SYSTEM, ({ db }) => db.deleteFrom("okt").execute());
});

describe("logging in", () => {
  it("leads a resident to where she was going, as herself", async () => {
    const svar = await loggInn(n);
    expect(svar.status).toBe(303);
    expect(neste(svar)).toBe(`${rot}/nb/asker`);
    expect(await meg(n)).toEqual({ slag: "innbygger", fnr: kari.fnr, fodt: "1955-11-10", navn: kari.navn });
    expect([...n.kaker.keys()]).not.toContain("trappa-innlogging");
  });

  it("opens the other door for an employee, who is no resident in that session", async () => {
    await loggInn(n, berit.fnr, `${rot}/ansatt/logg-inn`);
    expect(await meg(n)).toEqual({ slag: "anonym" });
    const rad = await base.les(SYSTEM, ({ db }) => db.selectFrom("okt").select(["slag", "fnr"]).executeTakeFirst());
    expect(rad).toEqual({ slag: "ansatt", fnr: berit.fnr });
  });

  it("carries the fødselsnummer in no address on the way", async () => {
    const adresser: string[] = [];
    const hent = n.hent.bind(n);
    n.hent = (adresse, valg) => {
      adresser.push(String(adresse));
      return hent(adresse, valg);
    };
    await loggInn(n);
    expect(adresser.length).toBeGreaterThan(4);
    expect(adresser.join(" ")).not.toContain(kari.fnr);
  });

  it("comes back to this site only", async () => {
    const svar = await loggInn(n, kari.fnr, `${rot}/logg-inn?til=//ond.example/nb`);
    expect(neste(svar)).toBe(`${rot}/`);
  });

  it("starts on the host that it comes back to", async () => {
    const svar = await n.hent(`${rot.replace("127.0.0.1", "localhost")}/logg-inn?til=/nn/sogndal`);
    expect(neste(svar)).toBe(`${rot}/logg-inn?til=/nn/sogndal`);
  });

  it("can be given up", async () => {
    const til = await n.folg(await n.send(await tilVelgsiden(n), { avbryt: "ja" }), "/logg-inn/retur");
    expect(await grunn(await n.hent(til))).toBe("avbrutt");
    expect(await antallOkter()).toBe(0);
  });
});

describe("a login that is not right", () => {
  it("is refused when the state was changed", async () => {
    const til = new URL(await velg(n, kari.fnr));
    til.searchParams.set("state", "x".repeat(43));
    expect(await grunn(await n.hent(til))).toBe("ukjent_innlogging");
    expect(await antallOkter()).toBe(0);
  });

  it("is refused in a browser that did not start it", async () => {
    const til = await velg(n, kari.fnr);
    expect(await grunn(await new Provenettleser().hent(til))).toBe("ukjent_innlogging");
  });

  it("is refused when the code is used again", async () => {
    const til = await velg(n, kari.fnr);
    const tyv = new Provenettleser();
    for (const [navn, verdi] of n.kaker) tyv.kaker.set(navn, verdi);
    expect((await n.hent(til)).status).toBe(303);
    expect(await (await tyv.hent(til)).json()).toEqual({ grunn: "utsteder_avviste", kode: "invalid_grant" });
    expect(await antallOkter()).toBe(1);
  });

  it("is refused when the code belongs to another login, with another nonce and verifier", async () => {
    const offer = new Provenettleser();
    const [mitt, hans] = [new URL(await velg(n, kari.fnr)), new URL(await velg(offer, berit.fnr))];
    hans.searchParams.set("code", mitt.searchParams.get("code") ?? "");
    expect(await grunn(await offer.hent(hans))).toBe("utsteder_avviste");
  });

  it("is refused when the login is weaker than we ask for", async () => {
    const svak = await start(systemklokke, "idporten-loa-substantial");
    expect(await grunn(await loggInn(n, kari.fnr, `${svak.rot}/logg-inn`))).toBe("for_lavt_niva");
    expect(await antallOkter()).toBe(0);
  });

  it("is refused when it took more than an hour", async () => {
    let klokke = fastKlokke(new Date().toISOString());
    const treg = await start({ na: () => klokke.na(), idag: () => klokke.idag() });
    const til = await velg(n, kari.fnr, `${treg.rot}/logg-inn`);
    klokke = fastKlokke(klokke.na().add({ minutes: 61 }).toString());
    expect(await grunn(await n.hent(til))).toBe("ukjent_innlogging");
  });
});

describe("the session", () => {
  it("gets a new secret at login, so that one planted before is worth nothing", async () => {
    const plantet = "A".repeat(43);
    n.kaker.set("trappa-okt", plantet);
    await loggInn(n);
    expect(n.kaker.get("trappa-okt")).not.toBe(plantet);
    const tyv = new Provenettleser();
    tyv.kaker.set("trappa-okt", plantet);
    expect(await meg(tyv)).toEqual({ slag: "anonym" });
  });

  it("ends when the same browser logs in again", async () => {
    await loggInn(n);
    const forste = new Provenettleser();
    forste.kaker.set("trappa-okt", n.kaker.get("trappa-okt") ?? "");
    await loggInn(n, berit.fnr);
    expect(await meg(forste)).toEqual({ slag: "anonym" });
    expect(await meg(n)).toMatchObject({ fnr: berit.fnr });
  });

  it("is kept alive by use, and is gone after half an hour without", async () => {
    let klokke = fastKlokke(new Date().toISOString());
    const egen = await start({ na: () => klokke.na(), idag: () => klokke.idag() });
    await loggInn(n, kari.fnr, `${egen.rot}/logg-inn`);
    const hvem = async (minutter: number) => {
      klokke = fastKlokke(klokke.na().add({ minutes: minutter }).toString());
      return ((await (await n.hent(`${egen.rot}/meg`)).json()) as { aktor: { slag: string } }).aktor.slag;
    };
    expect([await hvem(29), await hvem(29), await hvem(31)]).toEqual(["innbygger", "innbygger", "anonym"]);
    expect(await egen.ident.rydd()).toBe(1);
  });

  it("stays when the way back is loaded twice", async () => {
    const til = await velg(n, kari.fnr);
    await n.hent(til);
    const igjen = await n.hent(til);
    expect(neste(igjen)).toBe(`${rot}/`);
    expect(await antallOkter()).toBe(1);
  });
});

describe("logging out", () => {
  it("ends the session here at once, and at the issuer by a form that holds the ID token", async () => {
    await loggInn(n);
    const tyv = new Provenettleser();
    tyv.kaker.set("trappa-okt", n.kaker.get("trappa-okt") ?? "");
    const videre = (await (await n.send(`${rot}/logg-ut`, {})).json()) as { adresse: string; felter: Record<string, string> };
    expect(n.kaker.has("trappa-okt")).toBe(false);
    expect(await meg(tyv)).toEqual({ slag: "anonym" });
    expect(neste(await n.send(videre.adresse, videre.felter))).toBe(`${rot}/`);
  });

  it("is no error without a session", async () => {
    expect(await (await n.send(`${rot}/logg-ut`, {})).json()).toBeNull();
  });
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
    const svar = await n.hent(await tilVelgsiden(n));
    const side = await svar.text();
    expect(side).toContain("Dette er en demonstrasjon, ikke ID-porten.");
    expect(side).not.toMatch(/<script|<style|style=| on[a-z]+=/);
    expect(svar.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("takes any synthetic number, and no number that a real person may have", async () => {
    const fremmed = syntetiskFnr(dato("2001-01-31"), 7);
    await loggInn(n, fremmed);
    expect(await meg(n)).toMatchObject({ fnr: fremmed, fodt: "2001-01-31" });
    const side = await tilVelgsiden(n);
    const ekte = await n.send(side, { fnr: "01010101006" });
    expect(ekte.status).toBe(422);
    expect(await ekte.text()).toContain("kan tilhøre en virkelig person");
    const galt = await n.send(side, { fnr: '1"><b>' });
    expect(await galt.text()).toContain("1&#34;&#62;&#60;b&#62;");
  });

  it("asks again at the next login, so that one can become somebody else", async () => {
    await loggInn(n);
    expect(await tilVelgsiden(n)).toContain("/idporten/velg/");
  });

  it("says so when the login is unknown or the form is too large", async () => {
    expect((await n.hent(`${rot}/idporten/velg/finnes-ikke`)).status).toBe(400);
    expect((await n.send(await tilVelgsiden(n), { fnr: "1".repeat(10_000) })).status).toBe(422);
    expect((await n.hent(`${rot}/idporten/auth?client_id=ukjent`)).status).toBe(400);
  });
});

describe("in production", () => {
  it("neither the local issuer nor a client for one can be made", async () => {
    const valg = {
      utsteder: `${rot}/idporten`,
      klienter: [],
      personer: async () => [],
      stilark: "/stil.css",
      miljo: "production",
    };
    await expect(lagLokalIdporten(valg)).rejects.toThrow("cannot be used in production");
  });
});

describe("when the issuer is away", () => {
  let lukket: string;
  beforeAll(async () => {
    const tjener = createServer();
    await new Promise<void>((klar) => tjener.listen(0, "127.0.0.1", klar));
    lukket = `http://127.0.0.1:${(tjener.address() as AddressInfo).port}`;
    await new Promise((klar) => tjener.close(klar));
  });

  it("says so as a refusal, and the next login asks again", async () => {
    const dor: OidcOppsett = {
      utsteder: lukket,
      klientId: "x",
      omdirigering: `${rot}/logg-inn/retur`,
      etterUtlogging: rot,
      acr: "high",
      lokal: true,
    };
    const alene = lagIdentitet({
      base,
      klokke: systemklokke,
      hemmelighet: lagHemmelighet("x".repeat(40)),
      dorer: { innbygger: dor, ansatt: dor },
    });
    for (let forsok = 0; forsok < 2; forsok++) {
      const svar = await alene.startInnlogging(new Request(`${rot}/logg-inn`), "innbygger");
      expect(svar).toEqual({ ok: false, nei: { grunn: "utsteder_svarer_ikke", kode: "fetch_failed" } });
    }
  });
});

describe("the token in forms", () => {
  it("follows the session and not the browser", async () => {
    await loggInn(n);
    const med = (nettleser: Provenettleser) =>
      ident.hvem(new Request(rot, { headers: { cookie: `trappa-okt=${nettleser.kaker.get("trappa-okt")}` } }), null);
    const annen = new Provenettleser();
    await loggInn(annen, kari.fnr);
    const [min, hans] = [(await med(n)).okt, (await med(annen)).okt];
    if (!min || !hans) throw new Error("no session");
    expect(ident.csrfStemmer(min, ident.csrf(min))).toBe(true);
    expect(ident.csrfStemmer(min, ident.csrf(hans))).toBe(false);
  });
});
