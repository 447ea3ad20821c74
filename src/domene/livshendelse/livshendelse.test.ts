import { beforeAll, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  dag,
  fattet,
  gjor,
  innhold,
  type Kontor,
  nySak,
  nyttKontor,
  nyttMenneske,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { syntetiskFnr } from "../../grunnmur/ident/fnr.ts";
import { mottakereI } from "../brev/index.ts";
import { sendForelopigSvar } from "../forelopig/index.ts";
import { settRepresentasjon } from "../fullmakt/index.ts";
import { klagerI, registrer } from "../klage/index.ts";
import { finnKommune, type Kommune } from "../kommune/index.ts";
import { oppgaverI } from "../oppgave/index.ts";
import { finnSak, fristerI, hendelserI, parterI, posterI } from "../sak/index.ts";
import { registrer as registrerSoknad } from "../soknad/index.ts";
import { antallUtenKlokke, kjorKommune } from "../styring/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { finnVedtak } from "../vedtak/index.ts";
import {
  angreLivshendelse,
  avklar,
  avsluttVerge,
  beskjederI,
  livshendelserI,
  type NyHendelse,
  type NyVerge,
  noterBeskjed,
  noterLivshendelse,
  noterVerge,
  vergerFor,
} from "./index.ts";

const { base } = await nyBase();
let k: Kontor;
let kommune: Kommune;
let eli: Ansatt;
let nav: Ansatt;
const TID = tidspunkt("2026-11-20");
const les = <T>(fn: Parameters<typeof base.les<T>>[1]) => base.les({ slag: "kommunen", kommune: k.kommune }, fn);

beforeAll(async () => {
  k = await nyttKontor(base, "4698", []);
  await nyttKontor(base, "4699", []);
  const funnet = await base.les({ slag: "offentlig" }, (l) => finnKommune(l, "4698"));
  if (!funnet) throw new Error("the kommune of the test is there");
  kommune = funnet;
  eli = k.omsorg.saksbehandler;
  nav = k.nav.saksbehandler;
});

/** A person with help at home until 2027 who complains about it, an application at Nav, and a daughter with a fullmakt. */
async function etLiv() {
  const person = await nyttMenneske(base, k.kommune);
  const datter = await nyttMenneske(base, k.kommune, { navn: "Mari Nordmann" });
  const poster = [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp hver dag" }];
  const hjelp = await nySak(base, k.kommune, { spor: "omsorg", person, poster, mottatt: "2026-10-10" });
  await utred(base, eli, hjelp.sak, "2026-10-20");
  const gir = { ...svarPa(hjelp.poster[0] ?? ""), fra: dag("2026-11-10"), til: dag("2027-11-09") };
  const { vedtak } = await fattet(base, eli, hjelp.sak, innhold([gir]), "2026-11-02");
  const sagt = { uenig: [], onsket: "Mer", hvorfor: "", feilIBrevet: "", hvorforSen: "" };
  const klagen = { ...sagt, vilVente: false, vilHaHjelp: false, haster: false };
  await gjor(base, eli, (tx) =>
    registrer(tx, eli, tidspunkt("2026-11-16"), {
      ...{ kommune, sak: hjelp.sak, vedtak: [vedtak], innhold: klagen, kanal: "muntlig", kom: dag("2026-11-16") },
      ...{ postlagt: null, nokkel: hjelp.sak },
    }),
  );
  const penger = await nySak(base, k.kommune, {
    ...{ spor: "sosial", person, mottatt: "2026-11-02", poster: [{ tjeneste: "okonomisk_stonad", onsket: "Husleie" }] },
  });
  await base.skriv({ slag: "kommunen", kommune: k.kommune }, (tx) =>
    settRepresentasjon(tx, { slag: "system", navn: "prove" }, tidspunkt("2026-11-03"), {
      ...{ kommune: k.kommune, representert: person, representant: datter, slag: "fullmakt", omfang: ["brev", "klage"] },
      ...{ fra: dag("2026-11-01"), til: null },
    }),
  );
  return { person, hjelp: hjelp.sak, penger: penger.sak, vedtak };
}
type Liv = Awaited<ReturnType<typeof etLiv>>;

const DOD = {
  slag: "dodsfall",
  dato: dag("2026-11-18"),
  kilde: "parorende",
  meldtAv: "Mari Nordmann",
  tilKommune: null,
} as const;
const noter = (sak: string, endret: Partial<NyHendelse> = {}) =>
  gjor(base, eli, (tx) => noterLivshendelse(tx, eli, TID, { sak, ...DOD, ...endret }));
async function notert(sak: string, endret: Partial<NyHendelse> = {}): Promise<string> {
  const svar = await noter(sak, endret);
  if (!svar.ok) throw new Error(svar.nei.grunn);
  return svar.verdi.hendelse;
}
const GRUNN = { begrunnelse: "Avtalt med datteren.", enig: false, boet: null } as const;
const oppgaver = (sak: string) =>
  les(async ({ db }) => {
    const rader = await db.selectFrom("oppgave").select("slag").where("sak", "=", sak).where("tilstand", "=", "apen").execute();
    return rader.map((r) => r.slag);
  });
const hjelpenTil = async (v: Liv) => (await les((l) => finnVedtak(l, k.kommune, v.vedtak)))?.poster[0]?.til;
const slag = async (sak: string) => (await les((l) => hendelserI(l, k.kommune, sak))).map((h) => h.slag);
const uten = () => les((l) => antallUtenKlokke(l, TID.idag));
const svarklokka = async (sak: string) =>
  (await les((l) => fristerI(l, k.kommune, sak))).find((f) => f.slag === "forelopig_svar" && f.status === "loper")?.sisteDag;

it("a death ends the help that day in every unit, stops letters and those who acted, and is a task where something is open", async () => {
  const v = await etLiv();
  expect(await noter(v.hjelp, { dato: dag("2026-11-21") })).toMatchObject({ nei: { grunn: "fram_i_tid" } });
  expect(await noter(v.hjelp, { kilde: "personen" })).toMatchObject({ nei: { grunn: "feil_kilde" } });
  expect(await noter(v.hjelp, { meldtAv: " " })).toMatchObject({ nei: { grunn: "mangler_meldt_av" } });
  await notert(v.hjelp);
  expect(await noter(v.hjelp)).toMatchObject({ nei: { grunn: "alt_notert" } });
  expect(await hjelpenTil(v)).toBe("2026-11-18");
  expect(await oppgaver(v.hjelp)).toContain("avklar_livshendelse");
  expect(await oppgaver(v.penger)).toContain("avklar_livshendelse");
  expect((await les((l) => parterI(l, k.kommune, v.hjelp))).map((p) => p.rolle)).toEqual(["soker"]);
  const sak = await les((l) => finnSak(l, k.kommune, v.penger));
  if (!sak) throw new Error("the case is there");
  expect(await les((l) => mottakereI(l, sak, TID.idag))).toEqual([]);
  const brev = { sak: v.penger, grunn: "Vi må vite mer.", nyDato: dag("2026-12-20") };
  expect(await gjor(base, nav, (tx) => sendForelopigSvar(tx, nav, TID, brev))).toMatchObject({ nei: { grunn: "part_dod" } });
  // In the other unit's case it does not stand who noted it, nor where.
  const [forste] = (await les((l) => hendelserI(l, k.kommune, v.penger))).filter((h) => h.slag === "part.dod");
  expect(forste).toMatchObject({ aktorSlag: "system", data: { dato: "2026-11-18" } });
  // The month passes while nobody has said what becomes of it: no letter to the dead, and the clock still runs.
  const natten = { na: () => tidspunkt("2026-12-05").na, idag: () => dag("2026-12-05") };
  await kjorKommune({ base, klokke: natten, logg: { info: () => undefined, feil: () => undefined } }, { kommune: k.kommune });
  expect(await svarklokka(v.penger)).toBe("2026-12-02");
  expect(await slag(v.penger)).not.toContain("brev.sendt");
});

it("the one who has the case says that it falls away, or that the estate goes on and gets the letters", async () => {
  const v = await etLiv();
  const hendelse = await notert(v.hjelp);
  const iNav = (inn: object) =>
    gjor(base, nav, (tx) => avklar(tx, nav, TID, { sak: v.penger, hendelse, valg: "faller_bort", ...GRUNN, ...inn }));
  expect(await iNav({ begrunnelse: " " })).toMatchObject({ nei: { grunn: "mangler_begrunnelse" } });
  expect(
    await gjor(base, nav, (tx) => avklar(tx, nav, TID, { sak: v.hjelp, hendelse, valg: "faller_bort", ...GRUNN })),
  ).toMatchObject({ nei: { grunn: "finnes_ikke" } });
  expect(await iNav({})).toEqual({ ok: true, verdi: true });
  expect(await iNav({})).toMatchObject({ nei: { grunn: "alt_avklart" } });
  expect(await les((l) => finnSak(l, k.kommune, v.penger))).toMatchObject({ tilstand: "lukket" });
  expect(await oppgaver(v.penger)).toEqual([]);

  const boet = { fnr: syntetiskFnr(dag("1980-03-04"), 7), navn: "Per Nordmann", adresse: "Lia 1, 6800 Fjordvik" };
  const iOmsorg = (inn: object) =>
    gjor(base, eli, (tx) => avklar(tx, eli, TID, { sak: v.hjelp, hendelse, valg: "gar_videre", ...GRUNN, ...inn }));
  expect(await iOmsorg({})).toMatchObject({ nei: { grunn: "mangler_boet" } });
  expect(await iOmsorg({ boet: { ...boet, fnr: "12345678901" } })).toMatchObject({ nei: { grunn: "ugyldig_fnr" } });
  expect(await iOmsorg({ boet })).toEqual({ ok: true, verdi: true });
  const sak = await les((l) => finnSak(l, k.kommune, v.hjelp));
  if (!sak) throw new Error("the case is there");
  expect((await les((l) => mottakereI(l, sak, TID.idag))).map((m) => [m.person.navn, m.kopi])).toEqual([
    ["Dødsboet etter Kari Nordmann v/ Per Nordmann", null],
  ]);
  expect((await les((l) => klagerI(l, k.kommune, v.hjelp))).map((x) => x.tilstand)).toEqual(["mottatt"]);
  expect(await uten()).toBe(0);
});

it("noted by mistake, it is taken back: everything stands as it stood, with the days it had", async () => {
  const v = await etLiv();
  const for_ = { klokka: await svarklokka(v.penger), til: await hjelpenTil(v) };
  const hendelse = await notert(v.hjelp);
  for (const [av, sak] of [[nav, v.penger] as const, [eli, v.hjelp] as const])
    await gjor(base, av, (tx) => avklar(tx, av, TID, { sak, hendelse, valg: "faller_bort", ...GRUNN }));
  expect((await les((l) => klagerI(l, k.kommune, v.hjelp))).map((x) => x.tilstand)).toEqual(["bortfalt"]);
  expect(await uten()).toBe(0);
  const angre = (grunn: string) => gjor(base, eli, (tx) => angreLivshendelse(tx, eli, TID, { sak: v.hjelp, hendelse, grunn }));
  expect(await angre("")).toMatchObject({ nei: { grunn: "mangler_grunn" } });
  expect(await angre("Det var en annen med samme navn.")).toEqual({ ok: true, verdi: true });
  expect(await angre("Igjen")).toMatchObject({ nei: { grunn: "hendelse_finnes_ikke" } });
  expect({ klokka: await svarklokka(v.penger), til: await hjelpenTil(v) }).toEqual(for_);
  expect((await les((l) => posterI(l, k.kommune, v.penger)))[0]?.utfall).toBeNull();
  expect(await les((l) => finnSak(l, k.kommune, v.penger))).toMatchObject({ tilstand: "mottatt", utenMottaker: false });
  expect(await oppgaver(v.penger)).toEqual(expect.arrayContaining(["behandle_soknad", "forelopig_svar"]));
  expect((await les((l) => klagerI(l, k.kommune, v.hjelp))).map((x) => x.tilstand)).toEqual(["mottatt"]);
  expect((await les((l) => parterI(l, k.kommune, v.hjelp))).map((p) => p.rolle)).toContain("fullmektig");
  expect(await uten()).toBe(0);
  expect(await les((l) => livshendelserI(l, k.kommune, v.hjelp))).toEqual([]);
  expect(await slag(v.penger)).toContain("part.livshendelse_rettet");
});

it("a move ends the help that day; what was asked for goes to the new kommune only when the person wants it, and a complaint stays", async () => {
  const v = await etLiv();
  const flytter = { slag: "flytting", dato: dag("2026-12-01"), kilde: "personen", meldtAv: "", tilKommune: "4699" } as const;
  expect(await noter(v.hjelp, { ...flytter, tilKommune: "4698" })).toMatchObject({ nei: { grunn: "samme_kommune" } });
  expect(await noter(v.hjelp, { ...flytter, tilKommune: "9999" })).toMatchObject({ nei: { grunn: "ukjent_kommune" } });
  const hendelse = await notert(v.hjelp, flytter);
  expect(await hjelpenTil(v)).toBe("2026-12-01");
  expect((await les((l) => parterI(l, k.kommune, v.hjelp))).map((p) => p.rolle)).toContain("fullmektig");
  const iNav = (enig: boolean) =>
    gjor(base, nav, (tx) => avklar(tx, nav, TID, { sak: v.penger, hendelse, valg: "faller_bort", ...GRUNN, enig }));
  expect(await iNav(false)).toMatchObject({ nei: { grunn: "mangler_enighet" } });
  expect(await iNav(true)).toEqual({ ok: true, verdi: true });
  const fortell = (dato: string) =>
    gjor(base, nav, (tx) =>
      noterBeskjed(tx, nav, TID, {
        sak: v.penger,
        hendelse,
        hvem: "Nav Fjordvik nord",
        mate: "telefon",
        papirer: false,
        dato: dag(dato),
      }),
    );
  expect(await fortell("2026-11-21")).toMatchObject({ nei: { grunn: "fram_i_tid" } });
  expect(await fortell("2026-11-20")).toEqual({ ok: true, verdi: true });
  expect(await les((l) => beskjederI(l, k.kommune, v.penger))).toMatchObject([{ hvem: "Nav Fjordvik nord", notertAv: nav.navn }]);
  expect(await gjor(base, eli, (tx) => avklar(tx, eli, TID, { sak: v.hjelp, hendelse, valg: "gar_videre", ...GRUNN }))).toEqual({
    ok: true,
    verdi: true,
  });
  expect((await les((l) => klagerI(l, k.kommune, v.hjelp))).map((x) => x.tilstand)).toEqual(["mottatt"]);
  expect(await uten()).toBe(0);
});

it("what is said after a death is refused and says when; what was said before it is taken in", async () => {
  const gunnar = { fnr: syntetiskFnr(dag("1944-02-03"), 77), navn: "Gunnar Moe", adresse: "", telefon: "" };
  const sagt = (d: string) =>
    gjor(base, eli, (tx) =>
      registrerSoknad(tx, eli, TID, {
        ...{ kommune, kanal: "muntlig", sentGrunn: "", sprak: null, beskrivelse: "Hjelp til å dusje", haster: "nei" },
        ...{ sagtAv: "", person: gunnar, filer: [], mottatt: dag(d), nokkel: d },
        poster: [{ tjeneste: "stottekontakt", onsket: "Tur", spor: "omsorg" }],
      }),
    );
  const forst = await sagt("2026-11-16");
  await noter(forst.ok ? (forst.verdi.egne[0] ?? "") : "");
  expect(await sagt("2026-11-19")).toMatchObject({ nei: { grunn: "person_dod", dod: "2026-11-18" } });
  expect(await sagt("2026-11-17")).toMatchObject({ ok: true });
});

it("papers that the person lets go to the new kommune are somebody's task until they are sent", async () => {
  const v = await etLiv();
  const flytter = { slag: "flytting", dato: dag("2026-12-01"), kilde: "personen", meldtAv: "", tilKommune: "4699" } as const;
  const notert = await gjor(base, nav, (tx) => noterLivshendelse(tx, nav, TID, { sak: v.penger, ...flytter }));
  const hendelse = notert.ok ? notert.verdi.hendelse : "";
  const oppgaver = async () => (await les((l) => oppgaverI(l, k.kommune, v.penger))).map((o) => [o.slag, o.sisteDag]);
  const svar = { valg: "faller_bort", begrunnelse: "Hun vil det.", enig: true, boet: null } as const;
  await gjor(base, nav, (tx) => avklar(tx, nav, TID, { sak: v.penger, hendelse, ...svar }));
  expect(await oppgaver()).toEqual([["send_papirer", "2026-11-22"]]);
  const send = { sak: v.penger, hendelse, hvem: "Nabokommunen", mate: "elektronisk", dato: TID.idag } as const;
  await gjor(base, nav, (tx) => noterBeskjed(tx, nav, TID, { ...send, papirer: false }));
  expect(await oppgaver()).toHaveLength(1);
  await gjor(base, nav, (tx) => noterBeskjed(tx, nav, TID, { ...send, papirer: true }));
  expect(await oppgaver()).toEqual([]);
  const [siste] = await les((l) => hendelserI(l, k.kommune, v.penger));
  expect(siste).toMatchObject({ slag: "part.fortalt", synlig: true, data: { papirer: true } });
});

it("a verge has a place in the cases that the mandate covers, in the new ones too, and until its last day", async () => {
  const v = await etLiv();
  const roller = async (sak: string) => (await les((l) => parterI(l, k.kommune, sak))).map((p) => p.rolle);
  const vera = { fnr: syntetiskFnr(dag("1966-03-28"), 9), navn: "Vera Sand", adresse: "Torvet 2, 6800 Fjordvik" };
  const vedtaket = { embete: "vestland", vedtakDato: dag("2026-11-10"), referanse: "2026/4411", fratatt: false };
  const noterDen = (endret: Partial<NyVerge> = {}) =>
    gjor(base, eli, (tx) =>
      noterVerge(tx, eli, TID, {
        ...{ sak: v.hjelp, ...vera, ...vedtaket, spor: ["sosial"], omfang: ["brev", "klage"], fra: dag("2026-11-10"), til: null },
        ...endret,
      }),
    );
  expect(await noterDen({ referanse: " " })).toMatchObject({ nei: { grunn: "mangler_referanse" } });
  expect(await noterDen({ spor: [] })).toMatchObject({ nei: { grunn: "mangler_spor" } });
  expect(await noterDen({ fra: dag("2026-11-01") })).toMatchObject({ nei: { grunn: "fra_for_vedtak" } });
  expect(await noterDen({ embete: "ingen" })).toMatchObject({ nei: { grunn: "ukjent_embete" } });
  const notertSvar = await noterDen();
  if (!notertSvar.ok) throw new Error(notertSvar.nei.grunn);
  expect(await noterDen()).toMatchObject({ nei: { grunn: "har_verge" } });
  expect(await roller(v.penger)).toContain("verge");
  expect(await roller(v.hjelp)).not.toContain("verge");
  expect(await les((l) => vergerFor(l, k.kommune, v.person, TID.idag))).toMatchObject([
    { navn: "Vera Sand", spor: ["sosial"], vedtak: { referanse: "2026/4411", fratatt: false } },
  ]);
  const avslutt = (grunn: string) =>
    gjor(base, eli, (tx) =>
      avsluttVerge(tx, eli, TID, { sak: v.hjelp, representasjon: notertSvar.verdi.representasjon, sisteDag: TID.idag, grunn }),
    );
  expect(await avslutt("")).toMatchObject({ nei: { grunn: "mangler_grunn" } });
  expect(await avslutt("Opphevet av Statsforvalteren.")).toEqual({ ok: true, verdi: true });
  expect(await avslutt("Igjen")).toMatchObject({ nei: { grunn: "verge_finnes_ikke" } });
  expect(await roller(v.penger)).not.toContain("verge");
});
