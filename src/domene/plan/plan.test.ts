import { beforeAll, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { dag, gjor, type Kontor, nySak, nyttKontor, nyttMenneske, tidspunkt } from "../../../tester/oppsett/kontor.ts";
import { se } from "../../../tester/oppsett/scene.ts";
import { hendelserI } from "../sak/index.ts";
import { svarPaSamtykke } from "../samtykke/index.ts";
import type { Ansatt, Innbygger } from "../tilgang/index.ts";
import { beOmPlan, giRad, kommenterPlan, type Planonske, type Planskriving, planFor, radI, skrivPlan } from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
let k: Kontor;
let nav: Ansatt;
let omsorg: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4688", []);
  nav = k.nav.saksbehandler;
  omsorg = k.omsorg.saksbehandler;
});

async function person() {
  const id = await nyttMenneske(base, k.kommune, { navn: "Kari Nordmann" });
  const post = [{ tjeneste: null, onsket: "Hjelp" }];
  const { sak } = await nySak(base, k.kommune, { spor: "sosial", person: id, poster: post });
  const { sak: annen } = await nySak(base, k.kommune, { spor: "omsorg", person: id, poster: post });
  const kari: Innbygger = { slag: "innbygger", kommune: k.kommune, person: id, navn: "Kari Nordmann" };
  const be = (o: Partial<Planonske> = {}) =>
    gjor(base, nav, (tx) =>
      beOmPlan(tx, nav, tid, {
        ...{ sak, behov: true, deltakere: "Nav og hjemmetjenesten", koordinator: nav.ansatt, barnekoordinator: false },
        ...o,
      }),
    );
  const svar = (samtykke: string, svart: "gitt" | "trukket") =>
    base.skriv({ slag: "innbygger", kommune: k.kommune, person: id }, (tx) =>
      svarPaSamtykke(tx, kari, tid, { sak, samtykke, svar: svart, mate: "muntlig" }),
    );
  const skriv = (p: Partial<Planskriving> = {}, hvem = nav) =>
    gjor(base, hvem, (tx) =>
      skrivPlan(tx, hvem, tid, {
        ...{ sak, versjon: 1, fra: dag("2026-12-01"), revideres: dag("2027-06-01") },
        innhold: { mal: "Jobb", bidrag: "", tiltak: "Praksis. Nav har ansvaret.", gjennomforing: "", samarbeid: "" },
        ...p,
      }),
    );
  return { id, sak, annen, kari, be, svar, skriv };
}

it("one plan a person, with a consent, and every unit that helps the person writes in the same", async () => {
  const { id, annen, kari, be, svar, skriv, sak } = await person();
  expect(await skriv()).toMatchObject({ nei: { grunn: "ingen_plan" } });
  expect(await be({ behov: false })).toMatchObject({ nei: { grunn: "uten_rett" } });
  expect(await be({ koordinator: omsorg.ansatt })).toMatchObject({ nei: { grunn: "ikke_kollega" } });
  const bedt = await be();
  if (!bedt.ok) throw new Error(bedt.nei.grunn);
  expect(await skriv()).toMatchObject({ nei: { grunn: "uten_samtykke" } });
  expect((await svar(bedt.verdi.samtykke, "gitt")).ok).toBe(true);
  expect(
    await skriv({
      innhold: { mal: " ", bidrag: "", tiltak: "", gjennomforing: "", samarbeid: "" },
      revideres: dag("2026-12-01"),
    }),
  ).toMatchObject({ nei: { felt: ["mal", "tiltak", "revideres"] } });
  expect((await skriv()).ok).toBe(true);
  // The other unit, from its own case.
  expect(await skriv({ sak: annen }, omsorg)).toMatchObject({ nei: { grunn: "endret_imens" } });
  expect((await skriv({ sak: annen, versjon: 2 }, omsorg)).ok).toBe(true);
  const sagt = await base.skriv({ slag: "innbygger", kommune: k.kommune, person: id }, (tx) =>
    kommenterPlan(tx, kari, tid, { sak, tekst: "Jeg vil ha praksis i butikk." }),
  );
  expect(sagt.ok).toBe(true);
  const sett = await se(base, kari, (les) => planFor(les, k.kommune, id));
  expect(sett).toMatchObject({
    ...{ koordinator: { navn: nav.navn }, skrevet: { navn: omsorg.navn, innhold: { mal: "Jobb" } }, svar: { tilstand: "gitt" } },
    kommentarer: [{ tekst: "Jeg vil ha praksis i butikk." }],
  });
  expect((await svar(bedt.verdi.samtykke, "trukket")).ok).toBe(true);
  expect(await skriv({ versjon: 3 })).toMatchObject({ nei: { grunn: "uten_samtykke" } });
  // Asked anew it is still the same plan.
  expect((await be()).ok).toBe(true);
  expect((await se(base, omsorg, (les) => planFor(les, k.kommune, id)))?.id).toBe(sett?.id);
});

it("advice is noted with its day, and the person reads it", async () => {
  const { sak, kari } = await person();
  const rad = (dato: string, hva: string) => gjor(base, nav, (tx) => giRad(tx, nav, tid, { sak, dato: dag(dato), hva }));
  expect(await rad("2026-11-21", " ")).toMatchObject({ nei: { felt: ["dato", "hva"] } });
  expect((await rad("2026-11-19", "Søk bostøtte hos Husbanken innen den 25.")).ok).toBe(true);
  const sett = await se(base, kari, async (les) => ({
    rad: await radI(les, k.kommune, sak),
    slag: (await hendelserI(les, k.kommune, sak)).map((h) => h.slag),
  }));
  expect(sett).toMatchObject({ rad: [{ dato: "2026-11-19", navn: nav.navn }], slag: expect.arrayContaining(["rad.gitt"]) });
});
