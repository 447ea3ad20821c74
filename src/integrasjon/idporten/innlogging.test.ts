import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { fastKlokke } from "../../grunnmur/klokke.ts";
import { neste, Provenettleser } from "./provenettleser.ts";
import { berit, kari, loggInn, meg, type Provevalg, startProvetjener, tilVelgsiden, velg } from "./provetjener.ts";

const { base } = await nyBase();
const SYSTEM = { slag: "system" } as const;
const { rot, ident, stopp } = await startProvetjener(base);
const DOR = `${rot}/logg-inn?til=/nb/asker`;
const stoppes = [stopp];
afterAll(() => {
  for (const slutt of stoppes) slutt();
});

async function egen(valg: Provevalg) {
  const tjener = await startProvetjener(base, valg);
  stoppes.push(tjener.stopp);
  return tjener;
}
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
    const svar = await loggInn(n, kari.fnr, DOR);
    expect(svar.status).toBe(303);
    expect(neste(svar)).toBe(`${rot}/nb/asker`);
    expect(await meg(n, rot)).toEqual({ slag: "innbygger", fnr: kari.fnr, fodt: "1955-11-10", navn: kari.navn });
    expect([...n.kaker.keys()]).not.toContain("trappa-innlogging");
  });

  it("opens the other door for an employee, who is no resident in that session", async () => {
    await loggInn(n, berit.fnr, `${rot}/ansatt/logg-inn`);
    expect(await meg(n, rot)).toEqual({ slag: "anonym" });
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
    await loggInn(n, kari.fnr, DOR);
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

  it("proves who Trappa is by a private key, as ID-porten would have it", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const jwks = (nokkel: KeyObject) => ({ keys: [{ ...(nokkel.export({ format: "jwk" }) as { kty: string }), kid: "k1" }] });
    const { rot: sitt } = await egen({
      dorer: ({ dorer, klienter, utsteder }) => {
        const { klientHemmelighet: _, ...innbygger } = dorer.innbygger;
        return {
          utsteder,
          klienter: klienter.map((klient) => ({ ...klient, bevis: { jwks: jwks(publicKey) } })),
          dorer: { ...dorer, innbygger: { ...innbygger, jwks: jwks(privateKey) } },
        };
      },
    });
    expect((await loggInn(n, kari.fnr, `${sitt}/logg-inn`)).status).toBe(303);
    expect(await antallOkter()).toBe(1);
  });

  it("can be given up", async () => {
    const til = await n.folg(await n.send(await tilVelgsiden(n, DOR), { avbryt: "ja" }), "/logg-inn/retur");
    expect(await grunn(await n.hent(til))).toBe("avbrutt");
    expect(await antallOkter()).toBe(0);
  });
});

describe("a login that is not right", () => {
  it("is refused when the state was changed", async () => {
    const til = new URL(await velg(n, kari.fnr, DOR));
    til.searchParams.set("state", "x".repeat(43));
    expect(await grunn(await n.hent(til))).toBe("ukjent_innlogging");
    expect(await antallOkter()).toBe(0);
  });

  it("is refused in a browser that did not start it", async () => {
    const til = await velg(n, kari.fnr, DOR);
    expect(await grunn(await new Provenettleser().hent(til))).toBe("ukjent_innlogging");
  });

  it("is refused when the code is used again", async () => {
    const til = await velg(n, kari.fnr, DOR);
    const tyv = new Provenettleser();
    for (const [navn, verdi] of n.kaker) tyv.kaker.set(navn, verdi);
    expect((await n.hent(til)).status).toBe(303);
    expect(await (await tyv.hent(til)).json()).toEqual({ grunn: "utsteder_avviste", kode: "invalid_grant" });
    expect(await antallOkter()).toBe(1);
  });

  it("is refused when the code belongs to another login, with another nonce and verifier", async () => {
    const offer = new Provenettleser();
    const [mitt, hans] = [new URL(await velg(n, kari.fnr, DOR)), new URL(await velg(offer, berit.fnr, DOR))];
    hans.searchParams.set("code", mitt.searchParams.get("code") ?? "");
    expect(await grunn(await offer.hent(hans))).toBe("utsteder_avviste");
  });

  it("is refused when the nonce was changed on the way to the issuer", async () => {
    const adresse = new URL(neste(await n.hent(`${rot}/logg-inn`)) ?? "");
    adresse.searchParams.set("nonce", "en-annen");
    const til = await n.folg(await n.send(await n.folg(await n.hent(adresse)), { fnr: kari.fnr }), "/logg-inn/retur");
    expect(await (await n.hent(til)).json()).toEqual({ grunn: "utsteder_avviste", kode: "OAUTH_JWT_CLAIM_COMPARISON_FAILED" });
    expect(await antallOkter()).toBe(0);
  });

  it("is refused when the issuer itself says no, and repeats nothing that was put in its mouth", async () => {
    const til = new URL(await velg(n, kari.fnr, DOR));
    til.searchParams.delete("code");
    til.searchParams.set("error", "Ring 10915596784");
    expect(await (await n.hent(til)).json()).toEqual({ grunn: "utsteder_avviste", kode: "unknown" });
  });

  it("is refused when the login is weaker than we ask for", async () => {
    const svak = await egen({ niva: "idporten-loa-substantial" });
    expect(await grunn(await loggInn(n, kari.fnr, `${svak.rot}/logg-inn`))).toBe("for_lavt_niva");
    expect(await antallOkter()).toBe(0);
  });

  it("is refused when it took more than an hour", async () => {
    let klokke = fastKlokke(new Date().toISOString());
    const treg = await egen({ klokke: { na: () => klokke.na(), idag: () => klokke.idag() } });
    const til = await velg(n, kari.fnr, `${treg.rot}/logg-inn`);
    klokke = fastKlokke(klokke.na().add({ minutes: 61 }).toString());
    expect(await grunn(await n.hent(til))).toBe("ukjent_innlogging");
  });
});

describe("the session", () => {
  it("gets a new secret at login, so that one planted before is worth nothing", async () => {
    const plantet = "A".repeat(43);
    n.kaker.set("trappa-okt", plantet);
    await loggInn(n, kari.fnr, DOR);
    expect(n.kaker.get("trappa-okt")).not.toBe(plantet);
    const tyv = new Provenettleser();
    tyv.kaker.set("trappa-okt", plantet);
    expect(await meg(tyv, rot)).toEqual({ slag: "anonym" });
  });

  it("ends when the same browser logs in again", async () => {
    await loggInn(n, kari.fnr, DOR);
    const forste = new Provenettleser();
    forste.kaker.set("trappa-okt", n.kaker.get("trappa-okt") ?? "");
    await loggInn(n, berit.fnr, DOR);
    expect(await meg(forste, rot)).toEqual({ slag: "anonym" });
    expect(await meg(n, rot)).toMatchObject({ fnr: berit.fnr });
  });

  it("is kept alive by use, and is gone after half an hour without", async () => {
    let klokke = fastKlokke(new Date().toISOString());
    const sin = await egen({ klokke: { na: () => klokke.na(), idag: () => klokke.idag() } });
    await loggInn(n, kari.fnr, `${sin.rot}/logg-inn`);
    const hvem = async (minutter: number) => {
      klokke = fastKlokke(klokke.na().add({ minutes: minutter }).toString());
      return ((await (await n.hent(`${sin.rot}/meg`)).json()) as { aktor: { slag: string } }).aktor.slag;
    };
    expect([await hvem(29), await hvem(29), await hvem(31)]).toEqual(["innbygger", "innbygger", "anonym"]);
    expect(await sin.ident.rydd()).toBe(1);
  });

  it("stays when the way back is loaded twice", async () => {
    const til = await velg(n, kari.fnr, DOR);
    await n.hent(til);
    const igjen = await n.hent(til);
    expect(neste(igjen)).toBe(`${rot}/`);
    expect(await antallOkter()).toBe(1);
  });
});

describe("logging out", () => {
  it("ends the session here at once, and at the issuer by a form that holds the ID token", async () => {
    await loggInn(n, kari.fnr, DOR);
    const tyv = new Provenettleser();
    tyv.kaker.set("trappa-okt", n.kaker.get("trappa-okt") ?? "");
    const videre = (await (await n.send(`${rot}/logg-ut`, {})).json()) as { adresse: string; felter: Record<string, string> };
    expect(n.kaker.has("trappa-okt")).toBe(false);
    expect(await meg(tyv, rot)).toEqual({ slag: "anonym" });
    expect(neste(await n.send(videre.adresse, videre.felter))).toBe(`${rot}/`);
  });

  it("at the issuer asks first when nothing shows who has sent the browser there", async () => {
    await loggInn(n, kari.fnr, DOR);
    expect(await (await n.hent(`${rot}/idporten/session/end`)).text()).toContain("Vil du logge ut?");
  });

  it("is no error without a session", async () => {
    expect(await (await n.send(`${rot}/logg-ut`, {})).json()).toBeNull();
  });
});

describe("the token in forms", () => {
  it("follows the session and not the browser", async () => {
    await loggInn(n, kari.fnr, DOR);
    const med = (nettleser: Provenettleser) =>
      ident.okt(new Request(rot, { headers: { cookie: `trappa-okt=${nettleser.kaker.get("trappa-okt")}` } }));
    const annen = new Provenettleser();
    await loggInn(annen, kari.fnr, DOR);
    const [min, hans] = [await med(n), await med(annen)];
    if (!min || !hans) throw new Error("no session");
    expect(ident.csrfStemmer(min, ident.csrf(min))).toBe(true);
    expect(ident.csrfStemmer(min, ident.csrf(hans))).toBe(false);
  });
});
