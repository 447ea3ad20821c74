import { beforeAll, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  fattet,
  gjor,
  innhold,
  type Kontor,
  nySak,
  nyttKontor,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { fastKlokke } from "../../grunnmur/klokke.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { avvent } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { antallSene, antallUtenKlokke, kjorKommune, natt, seneFrister, utenKlokke } from "./index.ts";

const { base } = await nyBase();
let k: Kontor;
let eli: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4699", []);
  eli = k.omsorg.saksbehandler;
});

const enSak = () => nySak(base, k.kommune, { spor: "omsorg", poster: [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp" }] });
const skade = (fn: (tx: Transaksjon) => Promise<unknown>) => base.skriv({ slag: "kommunen", kommune: k.kommune }, fn);
const linjer: { hendelse: string; antall: unknown }[] = [];
const logg = {
  info: (hendelse: string, felt?: object) => void linjer.push({ hendelse, antall: (felt as { antall?: number }).antall }),
  feil: (hendelse: string, felt?: object) => void linjer.push({ hendelse, antall: (felt as { antall?: number }).antall }),
};
const kjor = (natten: string) => kjorKommune({ base, klokke: fastKlokke(natten), logg }, { kommune: k.kommune });
const lederoppgaver = (sak: string) =>
  gjor(base, k.omsorg.leder, (tx) =>
    tx.db
      .selectFrom("oppgave")
      .select(["tilstand", "ansvarlig"])
      .where("sak", "=", sak)
      .where("slag", "=", "uten_klokke")
      .execute(),
  );
const idag = dato("2026-11-20");

it("a case that nothing watches over is counted, logged, and given to the leader once, until it is watched over again", async () => {
  const { sak } = await enSak();
  expect((await kjor("2026-11-20")).utenKlokke).toBe(0);
  // By no act of ours: somebody has been in the database.
  await skade(({ db }) =>
    db
      .updateTable("frist")
      .set({ status: "falt_bort", avsluttet_at: tidspunkt("2026-11-20").na })
      .where("sak", "=", sak)
      .execute(),
  );
  expect(await gjor(base, eli, (tx) => utenKlokke(tx, idag, 10))).toMatchObject([{ hva: "sak", sak, klage: null }]);
  for (const natten of ["2026-11-20", "2026-11-21"]) expect((await kjor(natten)).utenKlokke).toBe(1);
  expect(await lederoppgaver(sak)).toEqual([{ tilstand: "apen", ansvarlig: k.omsorg.leder.ansatt }]);
  expect(linjer.slice(-2)).toEqual([
    { hendelse: "klokker.uten_klokke", antall: 1 },
    { hendelse: "klokker.uten_klokke", antall: 1 },
  ]);
  // Behind the wall of another unit it is neither seen nor counted.
  expect(await gjor(base, k.nav.leder, (tx) => antallUtenKlokke(tx, idag))).toBe(0);
  await skade(({ db }) => db.updateTable("frist").set({ status: "loper", avsluttet_at: null }).where("sak", "=", sak).execute());
  expect((await kjor("2026-11-22")).utenKlokke).toBe(0);
  expect(await lederoppgaver(sak)).toMatchObject([{ tilstand: "falt_bort" }]);
});

it("finds a wait that nobody ended, an item in a case that is over, and a decision that nobody is told of", async () => {
  const venter = await enSak();
  const inn = { sak: venter.sak, grunn: "parten_onsker", hvem: "", til: dato("2026-11-25") } as const;
  await gjor(base, eli, (tx) => avvent(tx, eli, tidspunkt("2026-11-20"), inn));
  const fant = (dagen: string) =>
    gjor(base, eli, async (tx) => (await utenKlokke(tx, dato(dagen), 10)).map((r) => [r.hva, r.sak]));
  expect(await fant("2026-11-26")).toEqual([]);
  expect(await fant("2026-11-27")).toEqual([["pause", venter.sak]]);
  await kjor("2026-11-27");
  expect(await fant("2026-11-27")).toEqual([]);

  const tatt = await enSak();
  await utred(base, eli, tatt.sak, "2026-11-09");
  const { brev } = await fattet(base, eli, tatt.sak, innhold([svarPa(tatt.poster[0] ?? "")]));
  expect(await fant("2026-11-27")).toEqual([]);
  // The letter is said to be notified, and the clock that the notice starts never came.
  await skade(({ db }) =>
    db
      .updateTable("brev")
      .set({ varslet_at: tidspunkt("2026-11-20").na })
      .where("id", "=", brev[0]?.brev ?? "")
      .execute(),
  );
  expect(await fant("2026-11-27")).toEqual([["vedtak", tatt.sak]]);
  await skade(({ db }) => db.updateTable("sak_post").set({ utfall: null }).where("sak", "=", tatt.sak).execute());
  expect(await fant("2026-11-27")).toEqual([
    ["post", tatt.sak],
    ["vedtak", tatt.sak],
  ]);
});

it("tells what is late by the kind of day, and why, and does not add a law to an aim", async () => {
  const L = await nyttKontor(base, "4698", []);
  const { saksbehandler: av } = L.omsorg;
  const poster = [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp" }];
  const ny = () => nySak(base, L.kommune, { spor: "omsorg", poster });
  const [ingenHar, venter] = [await ny(), await ny()];
  const inn = { sak: venter.sak, grunn: "venter_pa_andre", hvem: "fastlegen", til: dato("2026-12-20") } as const;
  await gjor(base, av, (tx) => avvent(tx, av, tidspunkt("2026-11-10"), inn));
  const se = <T>(fn: (tx: Transaksjon) => Promise<T>) => gjor(base, L.omsorg.leder, fn);
  expect(await se((tx) => antallSene(tx, L.kommune, dato("2026-12-01")))).toEqual({ lov: 0, satt: 0, norm: 0, maal: 1 });
  // The month is over for both: that one of them waits is why, and no excuse.
  expect(await se((tx) => antallSene(tx, L.kommune, dato("2026-12-03")))).toEqual({ lov: 2, satt: 0, norm: 0, maal: 1 });
  expect(
    (await se((tx) => seneFrister(tx, L.kommune, dato("2026-12-03"), "lov", 10))).map((r) => [r.sak, r.hvorfor]).toSorted(),
  ).toEqual(
    [
      [ingenHar.sak, "ikke_tatt"],
      [venter.sak, "venter_pa_andre"],
    ].toSorted(),
  );
  expect(await gjor(base, L.nav.leder, (tx) => antallSene(tx, L.kommune, dato("2026-12-03")))).toMatchObject({ lov: 0 });
});

it("lays out one run for each kommune with an office, however often it is asked", async () => {
  expect(await natt({ base })).toBe(2);
  expect(await natt({ base })).toBe(2);
});
