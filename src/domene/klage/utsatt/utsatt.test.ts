import { beforeAll, expect, it } from "vitest";
import { nyBase } from "../../../../tester/oppsett/base.ts";
import {
  dag,
  fattet,
  gjor,
  innhold,
  type Kontor,
  NETT,
  nySak,
  nyttKontor,
  skrevet,
  svarPa,
  tidspunkt,
  utred,
} from "../../../../tester/oppsett/kontor.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { brevI, finnBrev, tekstAv } from "../../brev/index.ts";
import {
  apneVentesaker,
  avgjor,
  finnInstanssak,
  instanssakForKlage,
  svarOmVent,
  ta,
  ventesakFor,
  vurderVent,
} from "../../klageinstans/index.ts";
import { finnKommune, type Kommune } from "../../kommune/index.ts";
import { venteside } from "../../oppgave/index.ts";
import { finnSak, hendelserI } from "../../sak/index.ts";
import type { Ansatt, Embeteansatt, Innbygger } from "../../tilgang/index.ts";
import { fatt, finnVedtak, skriv as skrivVedtak } from "../../vedtak/index.ts";
import {
  avgjorUtsatt,
  begynnOmgjoring,
  beOmUtsatt,
  formkontroller,
  noterInstanssvar,
  omgjor,
  oppretthold,
  oversend,
  send,
  taVidere,
  trekk,
  type Utsattsvar,
  utsattFor,
} from "../index.ts";
import { avsluttUtlopteUtsatte, avsluttUtsatt } from "./index.ts";

const { base } = await nyBase();
let k: Kontor;
let eli: Ansatt;
let kommune: Kommune;
beforeAll(async () => {
  k = await nyttKontor(base, "4696", []);
  eli = k.omsorg.saksbehandler;
  const funnet = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, k.kommune));
  sikre(funnet, "the kommune of the test is there");
  kommune = funnet;
});
const TJENESTE = { tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" };
const I_JANUAR = tidspunkt("2027-01-10");

/** Three hours a week until the end of June, cut to one from February, and a complaint about the cut. */
async function kuttet(vilVente = true) {
  const gammel = await nySak(base, k.kommune, { spor: "omsorg", poster: [TJENESTE] });
  await utred(base, eli, gammel.sak, "2026-11-05");
  const tre = svarPa(gammel.poster[0] ?? "", { fra: dag("2026-11-10"), til: dag("2027-06-30") });
  const { vedtak: a } = await fattet(base, eli, gammel.sak, innhold([tre]), "2026-11-10");
  const ny = await nySak(base, k.kommune, { spor: "omsorg", poster: [TJENESTE], person: gammel.person, mottatt: "2027-01-02" });
  await utred(base, eli, ny.sak, "2027-01-05");
  const en = svarPa(ny.poster[0] ?? "", { fra: dag("2027-02-01"), timerPerUke: 1 });
  const utkast = await skrevet(base, eli, ny.sak, innhold([en]), "2027-01-06");
  const inn = { sak: ny.sak, ...utkast, nokkel: "n", nett: NETT, avslutt: [a] };
  const fattetB = await gjor(base, eli, (tx) => fatt(tx, eli, tidspunkt("2027-01-07"), inn));
  sikre(fattetB.ok, "the cut is decided");
  const b = fattetB.verdi.vedtak;
  const kari: Innbygger = { slag: "innbygger", kommune: k.kommune, person: gammel.person, navn: "Kari Nordmann" };
  const ord = { uenig: [], onsket: "Tre timer", hvorfor: "", feilIBrevet: "", hvorforSen: "", vilHaHjelp: false, haster: false };
  const som = <T>(fn: Parameters<typeof base.skriv<T>>[1]) =>
    base.skriv({ slag: "innbygger", kommune: k.kommune, person: kari.person }, fn);
  const klagen = { kommune, sak: ny.sak, vedtak: [b], innhold: { ...ord, vilVente }, nokkel: ny.sak };
  const sendt = await som((tx) => send(tx, kari, tidspunkt("2027-01-09"), klagen));
  sikre(sendt.ok, "the complaint is sent");
  const klage = sendt.verdi[0] ?? "";
  const post = async (v: string) => (await gjor(base, eli, (tx) => finnVedtak(tx, k.kommune, v)))?.poster[0];
  const avgjor = (svar: "ja" | "nei", begrunnelse = "Du kan falle mens klagen behandles.", mer: Partial<Utsattsvar> = {}) =>
    gjor(base, eli, (tx) =>
      avgjorUtsatt(tx, eli, I_JANUAR, { kommune, klage, svar, begrunnelse, vilkar: "", til: null, ...mer }),
    );
  const oppgaver = async () =>
    (
      await gjor(base, eli, ({ db }) =>
        db.selectFrom("oppgave").select("slag").where("sak", "=", ny.sak).where("tilstand", "=", "apen").execute(),
      )
    ).map((o) => o.slag);
  const brev = async () => {
    const funnet = (await gjor(base, eli, (tx) => brevI(tx, k.kommune, ny.sak))).find((x) => x.slag === "utsatt_iverksetting");
    const helt = await gjor(base, eli, (tx) => finnBrev(tx, k.kommune, funnet?.id ?? ""));
    return helt ? tekstAv(helt.modell).replaceAll(" ", " ") : "";
  };
  return { a, b, sak: ny.sak, klage, kari, som, post, avgjor, oppgaver, brev };
}

it("a yes lets the help run on as before, without an end that falls, and says so in a letter", async () => {
  const s = await kuttet();
  expect(await s.post(s.a)).toMatchObject({ gjelder: true, til: "2027-01-31" });
  expect(await s.oppgaver()).toContain("avgjor_utsatt");
  expect(await s.avgjor("ja", " ")).toMatchObject({ nei: { grunn: "mangler_begrunnelse" } });
  expect(await s.avgjor("ja")).toEqual({ ok: true, verdi: true });
  expect(await s.avgjor("nei")).toMatchObject({ nei: { grunn: "alt_besvart" } });
  expect(await s.post(s.a)).toMatchObject({ gjelder: true, til: null });
  expect(await s.post(s.b)).toMatchObject({ gjelder: false });
  expect(await s.oppgaver()).not.toContain("avgjor_utsatt");
  const tekst = await s.brev();
  expect(tekst).toContain("Vedtaket venter til klagen er avgjort");
  expect(tekst).toContain("Hjelpen din fortsetter som før imens (forvaltningsloven § 42).");
  expect(tekst).toContain("Du kan falle mens klagen behandles.");

  // The complaint goes away: the decision counts from the day after its own day at the earliest, and somebody sees to it.
  const borte = await s.som((tx) => trekk(tx, s.kari, tidspunkt("2027-02-15"), { klage: s.klage }));
  expect(borte).toEqual({ ok: true, verdi: true });
  expect(await s.post(s.a)).toMatchObject({ gjelder: true, til: "2027-02-15" });
  expect(await s.post(s.b)).toMatchObject({ gjelder: true });
  expect(await s.oppgaver()).toContain("iverksett_vedtak");
  const [siste] = (await gjor(base, eli, (tx) => hendelserI(tx, k.kommune, s.sak))).filter(
    (h) => h.slag === "klage.utsatt_slutt",
  );
  expect(siste).toMatchObject({ synlig: true, data: { virkerFra: "2027-02-16" } });
});

it("a no has reasons, and the party may take it to the body above, whose yes counts", async () => {
  const s = await kuttet(false);
  const be = () => s.som((tx) => beOmUtsatt(tx, s.kari, I_JANUAR, { klage: s.klage, ord: "Jeg er redd for å falle." }));
  const videre = () => s.som((tx) => taVidere(tx, s.kari, I_JANUAR, { klage: s.klage }));
  expect(await s.oppgaver()).not.toContain("avgjor_utsatt");
  expect(await be()).toEqual({ ok: true, verdi: true });
  expect(await be()).toMatchObject({ nei: { grunn: "har_bedt_alt" } });
  expect(await videre()).toMatchObject({ nei: { grunn: "ikke_nei" } });
  expect(await s.avgjor("nei", "Du får fortsatt den hjelpen du trenger.")).toEqual({ ok: true, verdi: true });
  expect(await s.brev()).toContain("kan du be vestland om");
  expect(await s.post(s.a)).toMatchObject({ til: "2027-01-31" });
  const ord = { begrunnelse: "Faren er reell.", vilkar: "", til: null };
  const paPapir = (svar: "ja" | "nei") =>
    gjor(base, eli, (tx) => noterInstanssvar(tx, eli, I_JANUAR, { klage: s.klage, svar, ...ord }));
  expect(await paPapir("ja")).toMatchObject({ nei: { grunn: "ikke_hos_instansen" } });
  expect(await videre()).toEqual({ ok: true, verdi: true });
  expect(await videre()).toMatchObject({ nei: { grunn: "tatt_videre_alt" } });
  // It lies on the body's desk at once, with the kommune's no, and the office has no task with it.
  expect(await s.oppgaver()).not.toContain("avgjor_utsatt");
  const [der] = await somEmbete((tx) => apneVentesaker(tx, { embete: "vestland" }));
  const enheter = eli.roller.map((r) => r.enhet);
  const sett = { kommune: k.kommune, enheter, utvalg: "hos_andre", idag: I_JANUAR.idag } as const;
  const ventet = await gjor(base, eli, (tx) => venteside(tx, sett));
  expect(ventet.rader.find((r) => r.slag === "utsatt")).toMatchObject({ sak: s.sak, dag: "2027-01-12", hva: "vestland" });
  expect(der).toMatchObject({
    ...{ klage: s.klage, klagerNavn: "Kari Nordmann", ord: "Jeg er redd for å falle.", svarInnen: "2027-01-12" },
    kommunensNei: "Du får fortsatt den hjelpen du trenger.",
  });
  expect(await paPapir("ja")).toEqual({ ok: true, verdi: true });
  expect(await svarDerfra(der?.id ?? "", "ja")).toMatchObject({ nei: { grunn: "alt_besvart" } });
  expect(await s.post(s.a)).toMatchObject({ gjelder: true, til: null });
  const utsatt = await gjor(base, eli, (tx) => utsattFor(tx, k.kommune, s.klage));
  expect(utsatt).toMatchObject({ venter: true, bedtAv: "part", svar: { svar: "nei" }, instans: { svar: "ja" } });
});

it("the kommune may decide it unasked", async () => {
  const s = await kuttet(false);
  expect(await s.avgjor("ja")).toEqual({ ok: true, verdi: true });
  expect(await gjor(base, eli, (tx) => utsattFor(tx, k.kommune, s.klage))).toMatchObject({ bedtAv: "kommunen", venter: true });
  // Another decision takes its place: the earlier help runs on until that one counts.
  await gjor(base, eli, async (tx) => {
    const sak = await finnSak(tx, k.kommune, s.sak);
    sikre(sak, "the case is there");
    await avsluttUtsatt(tx, eli, I_JANUAR, { sak, klage: s.klage, slutt: "nytt_vedtak" });
  });
  expect(await s.post(s.a)).toMatchObject({ gjelder: true, til: null });
  expect(await gjor(base, eli, (tx) => utsattFor(tx, k.kommune, s.klage))).toMatchObject({ venter: false, avsluttet: true });
});

/** The party got a yes, and the complaint is taken up. */
async function venter() {
  const s = await kuttet();
  expect(await s.avgjor("ja")).toEqual({ ok: true, verdi: true });
  return tattOpp(s);
}
async function tattOpp<S extends { readonly klage: string }>(s: S): Promise<S> {
  const vurdert = { erPart: true, hvaDetGjelder: "Tre timer", skyld: "", saerligeGrunner: "", begrunnelse: "" };
  await gjor(base, eli, (tx) => formkontroller(tx, eli, I_JANUAR, { klage: s.klage, ...vurdert }));
  return s;
}

it("a part that is changed waits in the place of the one it changed, and the help runs on", async () => {
  const s = await venter();
  const sett = await gjor(base, eli, (tx) => begynnOmgjoring(tx, eli, I_JANUAR, { klage: s.klage }));
  sikre(sett.ok, "a draft is begun");
  const to = svarPa((await s.post(s.b))?.post ?? "", { fra: dag("2027-02-01"), timerPerUke: 2 });
  const utkast = await gjor(base, eli, (tx) =>
    skrivVedtak(tx, eli, I_JANUAR, { sak: s.sak, sett: sett.verdi, innhold: innhold([to]) }),
  );
  sikre(utkast.ok, "the draft is written");
  const ord = { medhold: "delvis", hvorforEndret: "Du falt igjen.", nett: NETT, nokkel: "d" } as const;
  const endre = (avslutt: readonly string[]) =>
    gjor(base, eli, (tx) => omgjor(tx, eli, I_JANUAR, { klage: s.klage, ...utkast.verdi, ...ord, avslutt }));
  expect(await endre([s.a])).toMatchObject({ ok: true });
  const c = utkast.verdi.vedtak;
  expect(await s.post(s.a)).toMatchObject({ gjelder: true, til: null });
  expect(await s.post(s.b)).toMatchObject({ gjelder: false });
  expect(await s.post(c)).toMatchObject({ gjelder: false });
  expect(await gjor(base, eli, (tx) => utsattFor(tx, k.kommune, s.klage))).toMatchObject({ venter: true, vedtak: c });
  await s.som((tx) => trekk(tx, s.kari, tidspunkt("2027-02-15"), { klage: s.klage }));
  expect(await s.post(s.a)).toMatchObject({ gjelder: true, til: "2027-02-15" });
  expect(await s.post(s.b)).toMatchObject({ gjelder: false });
  expect(await s.post(c)).toMatchObject({ gjelder: true, timerPerUke: 2 });
});

const SIGRID: Embeteansatt = {
  ...{ slag: "embete", embete: "vestland", ansatt: "00000000-0000-4000-8000-000000000001", navn: "Sigrid Lunde" },
};
const somEmbete = <T>(fn: Parameters<typeof base.skriv<T>>[1]) =>
  base.skriv({ slag: "embete", embete: "vestland", ansatt: SIGRID.ansatt }, fn);

const svarDerfra = (ventesak: string, svar: "ja" | "nei", mer: Partial<Utsattsvar> = {}) =>
  somEmbete((tx) =>
    svarOmVent(tx, SIGRID, I_JANUAR, { ventesak, svar, begrunnelse: "Faren er reell.", vilkar: "", til: null, ...mer }),
  );

/** The complaint lies at the body, and is taken there. */
async function hosInstansen(utenSvar = false) {
  const s = utenSvar ? await tattOpp(await kuttet()) : await venter();
  const uttalelse = {
    ...{ undersokelser: "Vi har ringt.", punkter: [{ klagen: "Tre timer", svaret: "Én er nok." }], fakta: "Du bor alene." },
    ...{ regler: ["pbrl § 2-1"], vurdering: "Hjelpen er forsvarlig.", barnetsBeste: "" },
  };
  const inn = { kommune, klage: s.klage };
  await gjor(base, eli, (tx) => oppretthold(tx, eli, I_JANUAR, { ...inn, uttalelse, merknadInnen: dag("2027-02-01") }));
  await gjor(base, eli, (tx) => oversend(tx, eli, I_JANUAR, inn));
  const der = await gjor(base, eli, (tx) => instanssakForKlage(tx, k.kommune, s.klage));
  sikre(der, "the case is at the body");
  await somEmbete((tx) => ta(tx, SIGRID, { sak: der.id }));
  return { ...s, instanssak: der.id };
}

it.each([
  ["opphever", "2027-06-30"],
  ["nytt_vedtak", null],
] as const)("when the body %s it, the decision that waited never counts, and the earlier help runs on", async (utfall, til) => {
  const s = await hosInstansen();
  const der = await somEmbete((tx) => finnInstanssak(tx, s.instanssak));
  const arsak = "feil_ved_vedtaket" as const;
  const ord = {
    ...{ provd: "Alle sider.", klagensGrunner: "Tre timer.", begrunnelse: "Én time er for lite.", selvstyre: "Vektlagt." },
    ...{ endringsarsak: arsak, apenbartUrimelig: "", tilSkade: false, kommunenInnen: dag("2027-04-01") },
    ...{
      nyttInnhold: utfall === "opphever" ? "" : "Tre timer i uka.",
      veiledning: utfall === "opphever" ? "Se på det igjen." : "",
    },
  } as const;
  const inn = { kommune, sak: s.instanssak, versjon: der?.versjon ?? 0, utfall, ...ord };
  expect(await somEmbete((tx) => avgjor(tx, SIGRID, tidspunkt("2027-03-01"), inn))).toEqual({ ok: true, verdi: true });
  expect(await s.post(s.a)).toMatchObject({ gjelder: true, til });
  expect(await s.post(s.b)).toMatchObject({ gjelder: false });
  expect(await s.oppgaver()).toEqual(expect.arrayContaining(["iverksett_vedtak", "folg_opp_klageavgjorelse"]));
  expect(await gjor(base, eli, (tx) => utsattFor(tx, k.kommune, s.klage))).toMatchObject({ venter: false, avsluttet: true });
});

it("a question nobody has answered goes along with the complaint, and the body's yes works as the kommune's own, until its day", async () => {
  const s = await hosInstansen(true);
  expect(await s.oppgaver()).not.toContain("avgjor_utsatt");
  expect(await s.avgjor("ja")).toMatchObject({ nei: { grunn: "hos_instansen" } });
  const der = await somEmbete((tx) => ventesakFor(tx, k.kommune, s.klage));
  const id = der?.id ?? "";
  expect(der).toMatchObject({ ord: "", kommunensNei: null, vedtaket: { id: s.b } });
  const [annet] = await Promise.all([
    base.les({ slag: "embete", embete: "rogaland", ansatt: SIGRID.ansatt }, (les) => ventesakFor(les, k.kommune, s.klage)),
  ]);
  expect(annet).toBeNull();
  expect(await svarDerfra(id, "nei", { begrunnelse: " " })).toMatchObject({ nei: { grunn: "mangler_begrunnelse" } });
  expect(await svarDerfra(id, "ja", { til: I_JANUAR.idag })).toMatchObject({ nei: { grunn: "dag_er_passert" } });
  const mer = { til: dag("2027-02-20"), vilkar: "Du tar imot trygghetsalarm." };
  expect(await svarDerfra(id, "ja", mer)).toEqual({ ok: true, verdi: true });
  expect(await svarDerfra(id, "nei")).toMatchObject({ nei: { grunn: "alt_besvart" } });

  expect(await s.post(s.a)).toMatchObject({ gjelder: true, til: null });
  expect(await s.post(s.b)).toMatchObject({ gjelder: false });
  expect(await s.oppgaver()).toContain("iverksett_vedtak");
  const tekst = await s.brev();
  for (const ord of [
    "Vedtaket venter til og med 20. februar 2027",
    "Du tar imot trygghetsalarm.",
    "kommune har fått dette brevet",
  ])
    expect(tekst).toContain(ord);
  expect((await somEmbete((tx) => apneVentesaker(tx, { embete: "vestland" }))).map((v) => v.id)).not.toContain(id);

  // The day passes, and the complaint is not decided: the decision counts, by itself.
  const natta = (idag: string) =>
    base.skriv({ slag: "system", kommune: k.kommune }, (tx) => avsluttUtlopteUtsatte(tx, tidspunkt(idag), k.kommune, 10));
  expect(await natta("2027-02-20")).toBe(0);
  expect([await natta("2027-02-21"), await natta("2027-02-21")]).toEqual([1, 0]);
  expect(await s.post(s.a)).toMatchObject({ gjelder: true, til: "2027-02-20" });
  expect(await s.post(s.b)).toMatchObject({ gjelder: true });
});

it("the body may take it up unasked, once, and a request while the complaint lies there goes straight to it", async () => {
  const s = await hosInstansen();
  const vurder = () => somEmbete((tx) => vurderVent(tx, SIGRID, I_JANUAR, { instanssak: s.instanssak }));
  expect(await vurder()).toMatchObject({ nei: { grunn: "venter_alt" } });
  await gjor(base, eli, async (tx) => {
    const sak = await finnSak(tx, k.kommune, s.sak);
    sikre(sak, "the case is there");
    await avsluttUtsatt(tx, eli, I_JANUAR, { sak, klage: s.klage, slutt: "dagen_er_passert" });
  });
  expect(await s.som((tx) => beOmUtsatt(tx, s.kari, I_JANUAR, { klage: s.klage, ord: "Igjen" }))).toEqual({
    ok: true,
    verdi: true,
  });
  expect(await vurder()).toMatchObject({ nei: { grunn: "ligger_her" } });
  const der = await somEmbete((tx) => ventesakFor(tx, k.kommune, s.klage));
  expect(der).toMatchObject({ ord: "Igjen", kommunensNei: null });
  expect(await svarDerfra(der?.id ?? "", "nei")).toEqual({ ok: true, verdi: true });
  expect(await gjor(base, eli, (tx) => utsattFor(tx, k.kommune, s.klage))).toMatchObject({
    ...{ venter: false, avsluttet: false, svar: null, instans: { svar: "nei" } },
  });
});
