import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Rutenavn, ruter } from "../../src/web/stier.ts";
import { avkod } from "../oppsett/sideskjema.ts";
import { adressen, alleRuter, eierFor, parametreFor } from "../tilgang/adresser.ts";
import type { Aktornavn } from "../tilgang/aktorer.ts";
import { kopiAv, lagMal } from "../tilgang/kopi.ts";
import { apneNettsted, type Felter } from "../tilgang/nettsted.ts";
import { Friskt } from "../tilgang/prove.ts";
import { lagScene } from "../tilgang/scene/scene.ts";
import { ikkeSkjemaer, rareFiler } from "./kropper.ts";
import { finnSkjemaer, hvemFor, medFerskeVersjoner, type Vistskjema } from "./skjemaer.ts";
import { rarBit, rartSok, utfylling } from "./verdier.ts";

/** The same strange things each time; TRAPPA_FRO tries others, and TRAPPA_FORSOK more of them. */
const seed = Number(process.env.TRAPPA_FRO ?? 20_261_121);
const ganger = Number(process.env.TRAPPA_FORSOK ?? 4);
process.stdout.write(`fuzz: TRAPPA_FRO=${seed} TRAPPA_FORSOK=${ganger}\n`);

const { mal, scene } = await lagMal(lagScene);
const friskt = new Friskt(() => kopiAv(mal), scene);
afterAll(() => friskt[Symbol.asyncDispose]());

let skjemaer: ReadonlyMap<Rutenavn, readonly Vistskjema[]> = new Map();
beforeAll(async () => {
  await using kopi = await kopiAv(mal);
  await using n = apneNettsted(kopi, scene);
  skjemaer = await finnSkjemaer(n, scene);
});

async function ingenKrasj(svar: Response, sprak: string): Promise<string> {
  expect(svar.status).toBeLessThan(500);
  expect(svar.headers.get("content-security-policy")).toContain("default-src 'none'");
  const tekst = await svar.text();
  if (svar.headers.get("content-type")?.startsWith("text/html")) {
    expect(tekst).toMatch(new RegExp(`^<!DOCTYPE html><html [^>]*lang="${sprak}"`, "i"));
    expect(tekst).toMatch(/<h1[^>]*>[^<]+/);
  }
  return tekst;
}

/** So long that it is somebody's words, and not a choice or a number. Where the form is gone, these are still given back. */
const NOENS_ORD = 26;

/** What was typed stands on the page that comes back, whatever was wrong with it. */
function erGittTilbake(tekst: string, skjema: Vistskjema, sendt: Felter, minst: number): void {
  const side = avkod(tekst).replaceAll("\r\n", "\n").replaceAll("\u00a0", " ");
  const skrevne = skjema.felter.filter((f) => f.slag === "tekst").map((f) => f.navn);
  for (const navn of skrevne) {
    const verdi = (sendt.find(([n]) => n === navn)?.[1] ?? "")
      .replaceAll("\u0000", "")
      .replaceAll("\r\n", "\n")
      .replaceAll("\u00a0", " ")
      .trim();
    if (verdi.length >= minst) expect(side, navn).toContain(verdi);
  }
}

const parametre = { seed, numRuns: ganger, interruptAfterTimeLimit: 15_000, endOnFailure: true };

describe("a form filled in with anything", () => {
  it.each(alleRuter.filter((navn) => ruter[navn].metode === "POST"))(
    "%s: is answered in words, and keeps what was typed",
    async (navn) => {
      const p = parametreFor(navn, scene, eierFor(navn));
      const vist = skjemaer.get(navn) ?? [
        { rute: navn, hvem: hvemFor(navn), sti: adressen(navn, p), felter: [], side: adressen(navn, p) },
      ];
      await friskt.prov(async (n) => {
        for (const skjema of vist) {
          await fc.assert(
            fc.asyncProperty(utfylling(skjema.felter), fc.constantFrom("nb", "nn"), async (fylt, sprak) => {
              const felter = await medFerskeVersjoner(n, skjema, fylt);
              const svar = await n.send(skjema.hvem, skjema.sti.replace(/^\/n[bn]\//, `/${sprak}/`), felter);
              const tekst = await ingenKrasj(svar, sprak);
              expect([401, 405]).not.toContain(svar.status);
              // A hidden field that is not as the page had it is nobody's typing.
              const urort = skjema.felter.every(
                (f) => f.slag !== "skjult" || fylt.some(([n, v]) => n === f.navn && v === f.verdier[0]),
              );
              if (svar.status === 422 && urort) erGittTilbake(tekst, skjema, felter, 1);
              if (svar.status === 409 && urort) erGittTilbake(tekst, skjema, felter, NOENS_ORD);
            }),
            parametre,
          );
        }
      });
    },
  );
});

describe("a body that is no form of ours", () => {
  it.each(alleRuter.filter((navn) => ruter[navn].metode === "POST"))("%s: is refused in words", async (navn) => {
    const sti = adressen(navn, parametreFor(navn, scene, eierFor(navn)));
    await friskt.prov(async (n) => {
      for (const kropp of ikkeSkjemaer(n.csrf(hvemFor(navn)))) {
        const svar = await n.hent(hvemFor(navn), sti, { method: "POST", ...kropp });
        await ingenKrasj(svar, "nb");
        expect(svar.status, JSON.stringify(kropp.headers)).toBeOneOf([400, 403, 413]);
      }
    });
  });
});

describe("a file that is not what it says", () => {
  const medFiler = () => [...skjemaer.values()].flatMap((alle) => alle.filter((s) => s.felter.some((f) => f.slag === "fil")));

  it.each(rareFiler)("$hva: is taken in or refused in words, and the texts beside it are kept", async ({ filer }) => {
    expect(medFiler().length).toBeGreaterThan(5);
    for (const skjema of medFiler()) {
      await friskt.prov(async (n) => {
        const felter = skjema.felter.filter((f) => f.slag !== "fil").map((f) => [f.navn, f.verdier[0] || "noen ord"] as const);
        const skjemadata = new FormData();
        for (const [navn, verdi] of [["_csrf", n.csrf(skjema.hvem)], ...felter]) skjemadata.append(navn ?? "", verdi ?? "");
        const felt = skjema.felter.find((f) => f.slag === "fil")?.navn ?? "";
        for (const fil of filer()) skjemadata.append(felt, fil);
        const svar = await n.hent(skjema.hvem, skjema.sti, { method: "POST", body: skjemadata });
        const tekst = await ingenKrasj(svar, "nb");
        expect(svar.status).toBeOneOf([200, 303, 409, 422]);
        if (svar.status === 422) erGittTilbake(tekst, skjema, felter, 1);
      });
    }
  });
});

describe("an address with anything in it", () => {
  it.each(alleRuter)("%s: leads to a page", async (navn) => {
    const hvem: Aktornavn = hvemFor(navn);
    const p = parametreFor(navn, scene, eierFor(navn));
    const navnene = [...ruter[navn].monster.matchAll(/:([a-z]+)/g)].map((treff) => treff[1] ?? "");
    await friskt.prov((n) =>
      fc.assert(
        fc.asyncProperty(fc.constantFrom(...navnene), rarBit, rartSok, fc.boolean(), async (byttes, bit, sok, bytt) => {
          const sti = bytt
            ? ruter[navn].monster.replace(/:([a-z]+)/g, (_, en: string) =>
                en === byttes ? bit : encodeURIComponent(p[en] ?? ""),
              )
            : adressen(navn, p);
          const adresse = `${sti}${sok ? `?${sok}` : ""}`;
          const svar = ruter[navn].metode === "GET" ? await n.hent(hvem, adresse) : await n.send(hvem, adresse);
          await ingenKrasj(svar, sprakI(new URL(adresse, "http://localhost").pathname));
        }),
        { ...parametre, numRuns: Math.ceil(ganger / 2) },
      ),
    );
  });
});

/** The language that the address asks for; what is no language is answered in bokmål. */
const sprakI = (sti: string): string => /^\/(nb|nn|en)(\/|$)/.exec(sti)?.[1] ?? "nb";
