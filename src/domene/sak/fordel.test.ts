import { beforeAll, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  fattet,
  gjor,
  innhold,
  type Kontor,
  nyAnsatt,
  nySak,
  nyttKontor,
  sakNa,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { registrerFravaer } from "../ansatt/index.ts";
import { finnKommune } from "../kommune/index.ts";
import { leggOppgave } from "../oppgave/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { fordel, hendelserI, leggTilbake, type Overgang, ta } from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
let k: Kontor;
let eli: Ansatt;
let ola: Ansatt;
let siri: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4696", []);
  eli = k.omsorg.saksbehandler;
  ola = k.omsorg.leder;
  const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, k.kommune));
  if (kommune) siri = await nyAnsatt(base, kommune, "tildelingskontor", "Siri Vik", "saksbehandler");
});

const poster = [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp" }];
const ny = async () => (await nySak(base, k.kommune, { spor: "omsorg", poster })).sak;
const naa = (sak: string) => sakNa(base, ola, sak);
const grunn = (kode: Overgang["kode"], ord = "", tilknytning: Overgang["tilknytning"] = null): Overgang => ({
  kode,
  ord,
  tilknytning,
});
const gi = async (av: Ansatt, sak: string, til: Ansatt, hvorfor: Overgang | null = null, versjon?: number) => {
  const v = versjon ?? (await naa(sak)).versjon;
  return gjor(base, av, (tx) => fordel(tx, av, tid, { sak, versjon: v, til: til.ansatt, grunn: hvorfor }));
};
const tilbake = (av: Ansatt, sak: string, hvorfor: Overgang | null) =>
  gjor(base, av, (tx) => leggTilbake(tx, av, tid, { sak, grunn: hvorfor }));
const oppgaver = (sak: string) =>
  gjor(base, ola, (tx) =>
    tx.db.selectFrom("oppgave").select(["slag", "ansvarlig"]).where("sak", "=", sak).where("tilstand", "=", "apen").execute(),
  );

it("gives what nobody has to a colleague, with every task; what somebody has only they and the leader give on, and never without a reason", async () => {
  const sak = await ny();
  expect(await gi(eli, sak, siri)).toMatchObject({ ok: true });
  expect(await naa(sak)).toMatchObject({ ansvarlig: siri.ansatt, tilstand: "utredes" });
  expect((await oppgaver(sak)).every((o) => o.ansvarlig === siri.ansatt)).toBe(true);
  expect(await gi(eli, sak, eli, grunn("kapasitet"))).toMatchObject({ nei: { grunn: "andres_sak", navn: "Siri Vik" } });
  expect(await gi(ola, sak, eli)).toMatchObject({ nei: { grunn: "mangler_grunn" } });
  expect(await gi(ola, sak, eli, grunn("annet"))).toMatchObject({ nei: { grunn: "mangler_ord" } });
  expect(await gi(ola, sak, siri, grunn("kapasitet"))).toMatchObject({ nei: { grunn: "har_den_alt" } });
  expect(await gi(ola, sak, k.nav.saksbehandler, grunn("kapasitet"))).toMatchObject({ nei: { grunn: "ikke_kollega" } });
  expect(await gi(ola, sak, eli, grunn("kapasitet", "Siri har førti saker."))).toMatchObject({ ok: true });
  const [fikk, slapp] = await gjor(base, ola, (tx) => hendelserI(tx, k.kommune, sak));
  expect(fikk).toMatchObject({ slag: "sak.fordelt", data: { til: eli.navn }, synlig: true });
  expect(slapp).toMatchObject({
    ...{ slag: "sak.lagt_tilbake", synlig: false },
    data: { kode: "kapasitet", grunn: "Siri har førti saker.", fra: "Siri Vik" },
  });
});

it("of two who see the same list one gets the case, and the other is told who has it since when", async () => {
  const sak = await ny();
  const { versjon } = await naa(sak);
  expect((await gjor(base, siri, (tx) => ta(tx, siri, tid, { sak }))).ok).toBe(true);
  expect(await gi(ola, sak, eli, null, versjon)).toEqual({
    ok: false,
    nei: { grunn: "endret_imens", har: "Siri Vik", av: "Siri Vik", nar: tid.na },
  });
  expect(await gjor(base, eli, (tx) => ta(tx, eli, tid, { sak }))).toEqual({
    ok: false,
    nei: { grunn: "har_saksbehandler", navn: "Siri Vik", nar: tid.na },
  });
});

it("who is inhabil hands the case back, does not get it again from anybody, and does nothing more in it", async () => {
  const { sak, poster: ider } = await nySak(base, k.kommune, { spor: "omsorg", poster });
  await gjor(base, eli, (tx) => ta(tx, eli, tid, { sak }));
  expect(await tilbake(eli, sak, grunn("inhabil"))).toMatchObject({ nei: { grunn: "mangler_tilknytning" } });
  expect(await tilbake(eli, sak, grunn("inhabil", "", "annet_som_kan_svekke_tilliten"))).toMatchObject({
    nei: { grunn: "mangler_ord" },
  });
  expect(await tilbake(siri, sak, grunn("inhabil", "", "naer_familie"))).toMatchObject({ nei: { grunn: "andres_sak" } });
  expect(await tilbake(eli, sak, grunn("inhabil", "", "naer_familie"))).toMatchObject({ ok: true });
  const nei = { ok: false, nei: { grunn: "er_inhabil" } };
  expect(await gjor(base, eli, (tx) => ta(tx, eli, tid, { sak }))).toEqual(nei);
  await expect(utred(base, eli, sak, "2026-11-20")).rejects.toThrow();
  expect(await gi(ola, sak, eli)).toMatchObject({ nei: { grunn: "mottaker_inhabil", hjemmel: "fvl67 § 6" } });
  const [hendelse] = (await gjor(base, ola, (tx) => hendelserI(tx, k.kommune, sak))).filter((h) => h.slag === "sak.inhabil");
  expect(hendelse).toMatchObject({ data: { navn: eli.navn, tilknytning: "naer_familie" }, hjemmel: "fvl67 § 6", synlig: false });
  // The database keeps it, whatever the code does: a task that would have been theirs goes to the unit.
  const felles = { kommune: k.kommune, sak, enhet: (await naa(sak)).enhet, art: "satt", sisteDag: tid.idag, na: tid.na } as const;
  await gjor(base, ola, (tx) => leggOppgave(tx, { ...felles, slag: "rett_vedtak", ansvarlig: eli.ansatt }));
  expect((await oppgaver(sak)).map((o) => o.ansvarlig)).not.toContain(eli.ansatt);
  const tvang = gjor(base, ola, ({ db }) => db.updateTable("sak").set({ ansvarlig: eli.ansatt }).where("id", "=", sak).execute());
  await expect(tvang).rejects.toThrow("inhabil");
  await gjor(base, siri, (tx) => ta(tx, siri, tid, { sak }));
  await utred(base, siri, sak, "2026-11-20");
  expect((await fattet(base, siri, sak, innhold([svarPa(ider[0] ?? "")]))).brev).toHaveLength(1);
});

it("somebody may say of a case that nobody has that they are inhabil in it", async () => {
  const sak = await ny();
  expect(await tilbake(eli, sak, grunn("kapasitet"))).toMatchObject({ nei: { grunn: "ingen_har_den" } });
  expect(await tilbake(eli, sak, grunn("inhabil", "", "selv_part"))).toMatchObject({ ok: true });
  expect(await gi(ola, sak, eli)).toMatchObject({ nei: { grunn: "mottaker_inhabil" } });
});

it("nobody is given a case while they are away, and who leads or is away oneself registers it", async () => {
  const sak = await ny();
  const inn = { ansatt: siri.ansatt, fra: dato("2026-11-20"), til: dato("2026-11-27") };
  const borte = (av: Ansatt, endret: Partial<typeof inn> = {}) =>
    gjor(base, av, (tx) => registrerFravaer(tx, av, tid, { ...inn, ...endret }));
  expect(await borte(eli)).toEqual({ ok: false, nei: { grunn: "ikke_din" } });
  expect(await borte(k.nav.leder)).toEqual({ ok: false, nei: { grunn: "ikke_din" } });
  expect(await borte(siri, { til: dato("2026-11-19") })).toMatchObject({ nei: { grunn: "til_for_fra" } });
  expect(await borte(siri, { fra: dato("2026-11-01"), til: dato("2026-11-19") })).toMatchObject({ nei: { grunn: "over_alt" } });
  expect(await borte(siri)).toMatchObject({ ok: true });
  expect(await borte(ola, { til: dato("2026-11-21") })).toMatchObject({
    nei: { grunn: "overlapper", med: { til: "2026-11-27" } },
  });
  expect(await gi(eli, sak, siri)).toEqual({ ok: false, nei: { grunn: "mottaker_borte", navn: "Siri Vik", til: "2026-11-27" } });
});
