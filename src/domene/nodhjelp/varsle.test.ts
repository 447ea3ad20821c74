import { afterAll, beforeAll, expect, it } from "vitest";
import { apneKo } from "../../../tester/klokker/ko.ts";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { gjor, type Kontor, nySak, nyttKontor, tidspunkt } from "../../../tester/oppsett/kontor.ts";
import { fastKlokke } from "../../grunnmur/klokke.ts";
import { registrerFravaer, settEgnevalg } from "../ansatt/index.ts";
import { antallUtatte } from "../oppgave/index.ts";
import { ta } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import type { Varsel } from "../varsel/index.ts";
import { varsleEn, varsleKontoret } from "./index.ts";

const { base, url } = await nyBase();
const ko = await apneKo(url);
afterAll(() => ko.lukk());
const DAG = "2026-11-20";
const tid = tidspunkt(DAG);
let k: Kontor;
beforeAll(async () => {
  k = await nyttKontor(base, "4695", []);
  for (const a of [k.nav.saksbehandler, k.nav.leder, k.omsorg.saksbehandler])
    await gjor(base, a, (tx) => settEgnevalg(tx, a.kommune, a.ansatt, { epost: `${a.ansatt.slice(0, 8)}@example.no` }));
});

const poster = [{ tjeneste: "okonomisk_stonad", onsket: "Jeg har ikke mat" }];
const ny = async () => (await nySak(base, k.kommune, { spor: "sosial", poster, haster: true, mottatt: DAG })).sak;
const oppgaven = async (sak: string): Promise<string> =>
  gjor(base, k.nav.leder, async ({ db }) => {
    const rad = await db
      .selectFrom("oppgave")
      .select("id")
      .where("sak", "=", sak)
      .where("slag", "=", "nodhjelp")
      .executeTakeFirst();
    return rad?.id ?? "";
  });
const ventende = async (navn: string) => (await ko.jobber(navn)).map((j) => j.payload);

it("who needs help now is counted for the office that may see it, and mailed once to each who works there today", async () => {
  const sak = await ny();
  const oppgave = await oppgaven(sak);
  const tell = (a: Ansatt) =>
    gjor(base, a, (tx) =>
      antallUtatte(
        tx,
        k.kommune,
        a.roller.map((r) => r.enhet),
      ),
    );
  expect([await tell(k.nav.saksbehandler), await tell(k.omsorg.saksbehandler)]).toEqual([
    { nodhjelp: 1, haster: 0 },
    { nodhjelp: 0, haster: 0 },
  ]);
  expect(await ventende("nodhjelp.varsle")).toEqual([{ kommune: k.kommune, oppgave }]);

  const borte = { ansatt: k.nav.leder.ansatt, fra: tid.idag, til: tid.idag };
  await gjor(base, k.nav.leder, (tx) => registrerFravaer(tx, k.nav.leder, tid, borte));
  const sendt: Varsel[] = [];
  const port = {
    send: async (v: Varsel) => {
      sendt.push(v);
      return "sendt" as const;
    },
  };
  const deps = { base, klokke: fastKlokke(DAG), port, lenke: "https://trappa.example" };
  for (let i = 0; i < 2; i++) await varsleKontoret(deps, { kommune: k.kommune, oppgave });
  const { ansatt } = k.nav.saksbehandler;
  expect(await ventende("nodhjelp.varsle_en")).toEqual([{ kommune: k.kommune, oppgave, ansatt }]);

  for (let i = 0; i < 3; i++) await varsleEn(deps, { kommune: k.kommune, oppgave, ansatt });
  expect(sendt).toMatchObject([{ slag: "haster_pa_kontoret", til: { adresse: `${ansatt.slice(0, 8)}@example.no` } }]);
  expect(JSON.stringify(sendt)).not.toContain("mat");
});

it("tells nobody of what somebody has taken", async () => {
  const sak = await ny();
  const oppgave = await oppgaven(sak);
  const amir = k.nav.saksbehandler;
  await gjor(base, amir, (tx) => ta(tx, amir, tid, { sak }));
  const port = { send: () => Promise.reject(new Error("nobody is to be told")) };
  const deps = { base, klokke: fastKlokke(DAG), port, lenke: "https://trappa.example" };
  await varsleEn(deps, { kommune: k.kommune, oppgave, ansatt: amir.ansatt });
  expect(
    await gjor(base, amir, (tx) =>
      antallUtatte(
        tx,
        k.kommune,
        amir.roller.map((r) => r.enhet),
      ),
    ),
  ).toMatchObject({ nodhjelp: 1 });
});
