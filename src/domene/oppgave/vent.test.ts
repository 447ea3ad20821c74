import { beforeAll, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { gjor, type Kontor, nySak, nyttKontor, tidspunkt } from "../../../tester/oppsett/kontor.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { beOm } from "../dokumentkrav/index.ts";
import { skriv } from "../melding/index.ts";
import { avvent, ta } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { antallVentende, type Venteutvalg, venteside } from "./index.ts";

const { base } = await nyBase();
let k: Kontor;
let eli: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4697", []);
  eli = k.omsorg.saksbehandler;
});

const tid = tidspunkt("2026-11-09");
const poster = [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp" }];
const ny = () => nySak(base, k.kommune, { spor: "omsorg", poster });
const hvem = (a: Ansatt) => ({ kommune: k.kommune, enheter: a.roller.map((r) => r.enhet), idag: tid.idag });
const se = (utvalg: Venteutvalg, a = eli) => gjor(base, a, (tx) => venteside(tx, { ...hvem(a), utvalg }));

it("what the office waits for stands in one list by its day, with who and what, until it has come", async () => {
  const [hosLegen, papir, skrevet] = [await ny(), await ny(), await ny()];
  for (const { sak } of [hosLegen, papir, skrevet]) await gjor(base, eli, (tx) => ta(tx, eli, tid, { sak }));
  await gjor(base, eli, (tx) =>
    avvent(tx, eli, tid, { sak: hosLegen.sak, grunn: "venter_pa_andre", hvem: "fastlegen", til: dato("2026-11-20") }),
  );
  await gjor(base, eli, (tx) =>
    beOm(tx, eli, tid, {
      ...{ sak: papir.sak, hva: "Legeerklæring", formal: "For å se hva du trenger" },
      ...{ innen: dato("2026-11-23"), helKontoutskrift: false, nodvendigFordi: "", mindreVurdert: [] },
    }),
  );
  const melding = (tekst: string, dag: string) =>
    gjor(base, eli, (tx) => skriv(tx, eli, tidspunkt(dag), { kommune: k.kommune, sak: skrevet.sak, tekst }));
  await melding("Når passer det at vi kommer?", "2026-11-08");
  await melding("Passer torsdag?", "2026-11-09");

  expect((await se("pa_vent")).rader).toMatchObject([
    { sak: hosLegen.sak, slag: "pause", hva: "venter_pa_andre", hvem: "fastlegen", dag: "2026-11-20" },
  ]);
  // The last message of the case, and only that; an answer is looked for within a week.
  expect((await se("hos_andre")).rader).toMatchObject([
    { sak: skrevet.sak, slag: "melding", dag: "2026-11-16", ansvarlig: { navn: eli.navn } },
    { sak: papir.sak, slag: "dokument", hva: "Legeerklæring", dag: "2026-11-23" },
  ]);
  const [forst, sist] = (await se("hos_andre")).rader;
  const fra = { rang: forst?.dag ?? "", id: forst?.id ?? "" };
  const etter = await gjor(base, eli, (tx) => venteside(tx, { ...hvem(eli), utvalg: "hos_andre", etter: fra }));
  expect(etter.rader).toEqual([sist]);
  const foran = await gjor(base, eli, (tx) =>
    venteside(tx, { ...hvem(eli), utvalg: "hos_andre", for: { rang: sist?.dag ?? "", id: sist?.id ?? "" } }),
  );
  expect(foran.rader).toEqual([forst]);
  expect(await gjor(base, eli, (tx) => antallVentende(tx, hvem(eli)))).toEqual({ pa_vent: 1, hos_andre: 2 });
  expect((await se("hos_andre", k.nav.leder)).rader).toEqual([]);
});
