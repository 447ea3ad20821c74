import { beforeAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import {
  dag,
  fattet,
  gjor,
  innhold,
  type Kontor,
  NETT,
  nySak,
  nyttKontor,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { fastKlokke } from "../../grunnmur/klokke.ts";
import { brevI, finnBrev, tekstAv, varsle } from "../brev/index.ts";
import { dokumenterI } from "../dokument/index.ts";
import { avgjor, finnInstanssak, instanssaker, merk, ta } from "../klageinstans/index.ts";
import { finnKommune, type Kommune } from "../kommune/index.ts";
import { oppgaverI } from "../oppgave/index.ts";
import { finnSak, fristerI, hendelserI, posterI } from "../sak/index.ts";
import type { Ansatt, Embeteansatt, Innbygger } from "../tilgang/index.ts";
import { finnVedtak, skriv as skrivVedtak } from "../vedtak/index.ts";
import {
  avvis,
  begynnOmgjoring,
  beOmUtsettelse,
  finnKlage,
  formkontroller,
  type Klageinnhold,
  kontrollerOversendelse,
  omgjor,
  oppretthold,
  oversend,
  registrer,
  send,
  skrivUttalelse,
  svarUtsettelse,
  trekk,
  utsettelserI,
} from "./index.ts";

const { base } = await nyBase();
const KLAGER = tidspunkt("2026-11-20");
let k: Kontor;
let kommune: Kommune;
let eli: Ansatt;
const sigrid: Embeteansatt = {
  slag: "embete",
  embete: "vestland",
  ansatt: "00000000-0000-4000-8000-000000000001",
  navn: "Sigrid Lunde",
};
const somEmbete = <T>(fn: Parameters<typeof base.skriv<T>>[1], embete = "vestland") =>
  base.skriv({ slag: "embete", embete, ansatt: sigrid.ansatt }, fn);

beforeAll(async () => {
  k = await nyttKontor(base, "4698", []);
  const funnet = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, "4698"));
  if (!funnet) throw new Error("the kommune of the test is there");
  kommune = funnet;
  eli = k.omsorg.saksbehandler;
});

const SAGT: Klageinnhold = {
  uenig: ["hvor_mye"],
  onsket: "Jeg trenger hjelp hver dag",
  hvorfor: "Jeg falt igjen på søndag.",
  feilIBrevet: "",
  hvorforSen: "",
  vilVente: false,
  vilHaHjelp: false,
  haster: false,
};
const UTTALELSE = {
  undersokelser: "Vi har ringt fastlegen på nytt.",
  punkter: [{ klagen: "Jeg trenger hjelp hver dag", svaret: "Vi mener tre ganger i uka er nok." }],
  fakta: "Du bor alene og falt i oktober og november.",
  regler: ["pbrl § 2-1"],
  vurdering: "Hjelpen du har, er forsvarlig.",
  barnetsBeste: "",
};

/** A partly granted decision that has reached the party. */
async function vedtatt(underrettet = "2026-11-02") {
  const sak = await nySak(base, k.kommune, {
    spor: "omsorg",
    poster: [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp hver dag" }],
    mottatt: "2026-10-10",
  });
  await utred(base, eli, sak.sak, "2026-10-25");
  const utkast = innhold([
    svarPa(sak.poster[0] ?? "", { utfall: "delvis", farIkke: "Hjelp hver dag", begrunnelse: "Tre ganger i uka er nok." }),
  ]);
  const { vedtak, brev } = await fattet(base, eli, sak.sak, utkast, underrettet);
  const alltid = { send: async () => "sendt" as const };
  for (const b of brev)
    await varsle(
      { base, klokke: fastKlokke(underrettet), port: alltid, lenke: NETT },
      { kommune: k.kommune, brev: b.brev, paminnelse: false },
    );
  const person: Innbygger = { slag: "innbygger", kommune: k.kommune, person: sak.person, navn: "Kari Nordmann" };
  return { ...sak, vedtak, part: person };
}
type Vedtatt = Awaited<ReturnType<typeof vedtatt>>;

const som = <T>(aktor: Innbygger, fn: Parameters<typeof base.skriv<T>>[1]) =>
  base.skriv({ slag: "innbygger", kommune: aktor.kommune, person: aktor.person }, fn);
const klag = (v: Vedtatt, nokkel = "n", tid = KLAGER, aktor = v.part) =>
  som(aktor, (tx) => send(tx, aktor, tid, { kommune, sak: v.sak, vedtak: [v.vedtak], innhold: SAGT, nokkel }));

async function klaget(v: Vedtatt, tid = KLAGER): Promise<string> {
  const svar = await klag(v, v.sak, tid);
  if (!svar.ok) throw new Error(JSON.stringify(svar.nei));
  return svar.verdi[0] ?? "";
}
const les = <T>(fn: Parameters<typeof base.les<T>>[1]) => base.les({ slag: "kommunen", kommune: k.kommune }, fn);
async function brevtekst(id: string | undefined): Promise<string> {
  const brev = id ? await les((l) => finnBrev(l, k.kommune, id)) : null;
  return brev ? tekstAv(brev.modell) : "";
}
const formOk = { erPart: true, hvaDetGjelder: "Omfanget av hjelpen", skyld: "", saerligeGrunner: "", begrunnelse: "" };
const kontroller = (klage: string, endret: Partial<typeof formOk> = {}) =>
  gjor(base, eli, (tx) => formkontroller(tx, eli, KLAGER, { klage, ...formOk, ...endret }));

describe("a complaint that is sent", () => {
  it("is one complaint however often the same form is sent, with a receipt, a clock and a task", async () => {
    const v = await vedtatt();
    const svar = await Promise.all(Array.from({ length: 10 }, () => klag(v, "samme")));
    expect(svar.every((s) => s.ok)).toBe(true);
    const ider = new Set(svar.flatMap((s) => (s.ok ? s.verdi : [])));
    expect(ider.size).toBe(1);
    const [klage] = ider;
    await les(async (l) => {
      expect(await finnKlage(l, k.kommune, klage ?? "")).toMatchObject({
        tilstand: "mottatt",
        rettidig: "ja",
        onsket: SAGT.onsket,
      });
      expect((await fristerI(l, k.kommune, v.sak)).filter((f) => f.klage === klage && f.art === "lov")).toMatchObject([
        { sisteDag: "2026-12-20" },
      ]);
      expect((await brevI(l, k.kommune, v.sak)).map((b) => b.slag)).toContain("klage_mottatt");
      expect((await dokumenterI(l, k.kommune, v.sak)).map((d) => d.slag)).toContain("klage");
    });
  });

  it("cannot be made twice about the same decision, nor by somebody else, nor about a decision of another case", async () => {
    const v = await vedtatt();
    await klaget(v);
    expect(await klag(v, "ny")).toMatchObject({ ok: false, nei: { grunn: "har_apen_klage" } });
    const annen = await vedtatt();
    expect(await klag(v, "x", KLAGER, annen.part)).toMatchObject({ ok: false, nei: { grunn: "finnes_ikke" } });
    const feil = await som(v.part, (tx) =>
      send(tx, v.part, KLAGER, { kommune, sak: v.sak, vedtak: [annen.vedtak], innhold: SAGT, nokkel: "y" }),
    );
    expect(feil).toMatchObject({ ok: false, nei: { grunn: "ukjent_vedtak" } });
  });

  it("that is late is received and noted as late, never rejected", async () => {
    const v = await vedtatt("2026-10-01");
    const klage = await klaget(v);
    expect(await les((l) => finnKlage(l, k.kommune, klage))).toMatchObject({ tilstand: "mottatt", rettidig: "for_sen" });
  });

  it("on paper counts from the postmark", async () => {
    const v = await vedtatt("2026-10-20");
    const inn = {
      kommune,
      sak: v.sak,
      vedtak: [v.vedtak],
      innhold: SAGT,
      kanal: "papir",
      kom: dag("2026-11-20"),
      nokkel: "p",
    } as const;
    expect(await gjor(base, eli, (tx) => registrer(tx, eli, KLAGER, { ...inn, postlagt: dag("2026-11-21") }))).toMatchObject({
      nei: { grunn: "postlagt_etter_ankomst" },
    });
    const svar = await gjor(base, eli, (tx) => registrer(tx, eli, KLAGER, { ...inn, postlagt: dag("2026-11-17") }));
    const id = svar.ok ? (svar.verdi[0] ?? "") : "";
    expect(await les((l) => finnKlage(l, k.kommune, id))).toMatchObject({
      rettidig: "ja",
      levertDato: "2026-11-17",
      fortIPennenAv: eli.navn,
    });
  });

  it("can be withdrawn, and made again while the deadline lasts", async () => {
    const v = await vedtatt();
    const klage = await klaget(v);
    expect(await som(v.part, (tx) => trekk(tx, v.part, KLAGER, { klage }))).toEqual({ ok: true, verdi: true });
    expect((await les((l) => fristerI(l, k.kommune, v.sak))).filter((f) => f.klage === klage && f.status === "loper")).toEqual(
      [],
    );
    expect(await klag(v, "igjen")).toMatchObject({ ok: true });
  });
});

describe("more time", () => {
  it("is asked for before the deadline, answered in a letter, and moves the last day with its reason", async () => {
    const v = await vedtatt();
    const be = (onsket: string, tid = KLAGER) =>
      som(v.part, (tx) => beOmUtsettelse(tx, v.part, tid, { vedtak: v.vedtak, onsket: dag(onsket), grunn: "Jeg er syk" }));
    expect(await be("2026-12-20", tidspunkt("2026-12-02"))).toMatchObject({
      nei: { grunn: "fristen_er_ute", sisteDag: "2026-11-30" },
    });
    expect(await be("2026-11-30")).toMatchObject({ nei: { grunn: "dato_for_tidlig" } });
    expect(await be("2026-12-20")).toMatchObject({ ok: true });
    expect(await be("2026-12-20")).toMatchObject({ nei: { grunn: "har_bedt_alt" } });
    const [bedt] = await les((l) => utsettelserI(l, k.kommune, v.sak));
    const svar = {
      kommune,
      sak: v.sak,
      utsettelse: bedt?.id ?? "",
      svar: "ja",
      nySisteDag: dag("2026-12-15"),
      begrunnelse: "Du har vært syk.",
    } as const;
    expect(await gjor(base, eli, (tx) => svarUtsettelse(tx, eli, KLAGER, svar))).toMatchObject({ ok: true });
    const frist = (await les((l) => fristerI(l, k.kommune, v.sak))).find((f) => f.slag === "klagefrist" && f.status === "loper");
    expect(frist).toMatchObject({ sisteDag: "2026-12-15" });
    expect(frist?.grunnlag.sporing.map((s) => s.kode)).toContain("utsatt");
    expect((await les((l) => brevI(l, k.kommune, v.sak))).map((b) => b.slag)).toContain("utsettelse");
  });
});

it("more time that nobody has answered is not asked for any more when the decision is replaced", async () => {
  const v = await vedtatt();
  const bedt = { vedtak: v.vedtak, onsket: dag("2026-12-20"), grunn: "Jeg er syk" };
  expect(await som(v.part, (tx) => beOmUtsettelse(tx, v.part, KLAGER, bedt))).toMatchObject({ ok: true });
  const [utsettelse] = await les((l) => utsettelserI(l, k.kommune, v.sak));
  const klage = await klaget(v);
  await kontroller(klage);
  const begynt = await gjor(base, eli, (tx) => begynnOmgjoring(tx, eli, KLAGER, { klage }));
  if (!begynt.ok) throw new Error(JSON.stringify(begynt.nei));
  const inn = { klage, ...begynt.verdi, medhold: "helt", hvorforEndret: "Du falt igjen.", nett: NETT, nokkel: "u" } as const;
  expect(await gjor(base, eli, (tx) => omgjor(tx, eli, KLAGER, inn))).toMatchObject({ ok: true });
  const oppgaver = await les((l) => oppgaverI(l, k.kommune, v.sak));
  expect(oppgaver.map((o) => o.slag)).not.toContain("utsett_klagefrist");
  expect(await les((l) => utsettelserI(l, k.kommune, v.sak))).toEqual([]);
  const svar = {
    kommune,
    sak: v.sak,
    utsettelse: utsettelse?.id ?? "",
    svar: "nei",
    nySisteDag: null,
    begrunnelse: "Nei.",
  } as const;
  expect(await gjor(base, eli, (tx) => svarUtsettelse(tx, eli, KLAGER, svar))).toMatchObject({ nei: { grunn: "finnes_ikke" } });
});

describe("a late complaint", () => {
  it("is taken up only with the assessment of § 31 written down", async () => {
    const klage = await klaget(await vedtatt("2026-10-01"));
    expect(await kontroller(klage)).toMatchObject({ nei: { grunn: "mangler_vurdering_av_fristen" } });
    const vurdert = {
      skyld: "Hun var på sykehus.",
      saerligeGrunner: "Gjelder daglig hjelp.",
      begrunnelse: "Tas til behandling.",
    };
    expect(await kontroller(klage, vurdert)).toEqual({ ok: true, verdi: true });
  });

  it("is rejected only with the whole assessment, in a letter that can be complained about; one in time never", async () => {
    const v = await vedtatt("2026-10-01");
    const klage = await klaget(v);
    const prov = (id: string, skyld: string) =>
      gjor(base, eli, (tx) =>
        avvis(tx, eli, KLAGER, {
          kommune,
          klage: id,
          skyld,
          saerligeGrunner: "Ingen.",
          begrunnelse: "Liten sak.",
          omgjoring: "Vedtaket er riktig.",
          nett: NETT,
        }),
      );
    expect(await prov(klage, "")).toMatchObject({ nei: { grunn: "ufullstendig" } });
    expect(await prov(klage, "Hun glemte fristen.")).toEqual({ ok: true, verdi: true });
    const brev = (await les((l) => brevI(l, k.kommune, v.sak))).find((b) => b.slag === "klage_avvist");
    const tekst = await brevtekst(brev?.id);
    expect(tekst).toContain("Hun glemte fristen.");
    expect(tekst).toContain("tre uker");
    expect(await prov(await klaget(await vedtatt()), "x")).toMatchObject({ nei: { grunn: "kom_i_tide" } });
  });
});

describe("an upheld complaint", () => {
  async function opprettholdt() {
    const v = await vedtatt();
    const klage = await klaget(v);
    await kontroller(klage);
    const svar = await gjor(base, eli, (tx) =>
      oppretthold(tx, eli, KLAGER, { kommune, klage, uttalelse: UTTALELSE, merknadInnen: dag("2026-12-11") }),
    );
    expect(svar).toEqual({ ok: true, verdi: true });
    return { ...v, klage };
  }
  async function oversendt() {
    const v = await opprettholdt();
    const svar = await gjor(base, eli, (tx) => oversend(tx, eli, KLAGER, { kommune, klage: v.klage }));
    if (!svar.ok) throw new Error(JSON.stringify(svar.nei));
    const { rader } = await somEmbete((tx) => instanssaker(tx, { embete: "vestland" }, "apne", 1));
    const ider = await Promise.all(rader.map((r) => somEmbete((tx) => finnInstanssak(tx, r.id))));
    const sak = ider.find((i) => i?.klage === v.klage);
    if (!sak) throw new Error("the forwarded case is at the embete");
    return { ...v, oversendelse: svar.verdi.oversendelse, instanssak: sak };
  }
  const AVGJORELSE = {
    utfall: "nytt_vedtak",
    provd: "Vi har sett på alle sider av saken.",
    klagensGrunner: "Du trenger hjelp oftere.",
    begrunnelse: "Fallene viser at tre ganger ikke er nok.",
    selvstyre: "Vi har lagt stor vekt på at kommunen selv skal styre.",
    endringsarsak: "nye_forhold",
    apenbartUrimelig: "",
    nyttInnhold: "Hjelp til å dusje hver dag.",
    veiledning: "",
    kommunenInnen: dag("2027-02-01"),
    tilSkade: false,
  } as const;

  it("names every missing part of the statement with its §", async () => {
    const klage = await klaget(await vedtatt());
    await kontroller(klage);
    const svar = await gjor(base, eli, (tx) =>
      oppretthold(tx, eli, KLAGER, {
        kommune,
        klage,
        uttalelse: { ...UTTALELSE, punkter: [], vurdering: "" },
        merknadInnen: null,
      }),
    );
    const mangler = !svar.ok && svar.nei.grunn === "ufullstendig" && "mangler" in svar.nei.krav ? svar.nei.krav.mangler : [];
    expect(mangler.map((m) => m.kode)).toEqual(["klagens_grunner", "vurdering", "frist_for_merknad"]);
    expect(mangler.every((m) => m.hjemmel.length > 0)).toBe(true);
  });

  it("is written a piece at a time: what is saved is the desk's alone until it is locked, and nobody writes over a colleague", async () => {
    const klage = await klaget(await vedtatt());
    await kontroller(klage);
    const na = () => les((l) => finnKlage(l, k.kommune, klage));
    const lagre = (versjon: number, vurdering: string) =>
      gjor(base, eli, (tx) => skrivUttalelse(tx, eli, KLAGER, { klage, versjon, uttalelse: { ...UTTALELSE, vurdering } }));
    const versjon = (await na())?.versjon ?? 0;
    expect(await lagre(versjon, "")).toEqual({ ok: true, verdi: true });
    expect(await lagre(versjon, "Noe annet")).toMatchObject({ nei: { grunn: "endret_imens" } });
    expect(await na()).toMatchObject({
      tilstand: "vurderes",
      uttalelse: null,
      uttalelseUtkast: { vurdering: "", lagret: { navn: eli.navn } },
    });
    await gjor(base, eli, (tx) =>
      oppretthold(tx, eli, KLAGER, { kommune, klage, uttalelse: UTTALELSE, merknadInnen: dag("2026-12-11") }),
    );
    expect(await na()).toMatchObject({ uttalelse: UTTALELSE, uttalelseUtkast: null });
  });

  it("cannot be closed by the kommune: it cannot be made again, changed, or rejected, only forwarded", async () => {
    const v = await opprettholdt();
    expect(await kontroller(v.klage)).toMatchObject({ nei: { grunn: "feil_tilstand", tilstand: "opprettholdt" } });
    expect(await gjor(base, eli, (tx) => begynnOmgjoring(tx, eli, KLAGER, { klage: v.klage }))).toMatchObject({
      nei: { grunn: "feil_tilstand" },
    });
    expect((await les((l) => brevI(l, k.kommune, v.sak))).map((b) => b.slag)).toContain("opprettholdelse");
  });

  it("goes to its own Statsforvalter with the whole file, frozen and hashed, and to no other", async () => {
    const v = await oversendt();
    expect(v.instanssak.dokumenter.map((d) => d.slag)).toEqual(["utredning", "vedtak", "klage", "uttalelse", "brev", "brev"]);
    expect(await somEmbete((tx) => kontrollerOversendelse(tx, k.kommune, v.oversendelse))).toBe(true);
    expect(await somEmbete((tx) => finnInstanssak(tx, v.instanssak.id), "nordland")).toBeNull();
    expect(v.instanssak.normInnen).toBe("2027-02-20");
    expect(v.instanssak.forelopigSvarInnen).toBe("2026-12-20");
  });

  it("carries the party's comment beside the frozen file", async () => {
    const v = await oversendt();
    expect(await som(v.part, (tx) => merk(tx, v.part, KLAGER, { klage: v.klage, tekst: "Legen tok feil." }))).toEqual({
      ok: true,
      verdi: true,
    });
    const sak = await somEmbete((tx) => finnInstanssak(tx, v.instanssak.id));
    expect(sak?.merknader).toMatchObject([{ fra: "Kari Nordmann", tekst: "Legen tok feil." }]);
    expect(await somEmbete((tx) => kontrollerOversendelse(tx, k.kommune, v.oversendelse))).toBe(true);
  });

  it("is decided with the act's own test, and the answer is in the resident's timeline and on the desk the same moment", async () => {
    const v = await oversendt();
    const tid = tidspunkt("2027-01-15");
    const prov = (endret: Partial<Parameters<typeof avgjor>[3]> = {}) =>
      somEmbete((tx) =>
        avgjor(tx, sigrid, tid, { kommune, sak: v.instanssak.id, versjon: v.instanssak.versjon + 1, ...AVGJORELSE, ...endret }),
      );
    expect(await prov()).toMatchObject({ nei: { grunn: "ikke_din_sak" } });
    await somEmbete((tx) => ta(tx, sigrid, { sak: v.instanssak.id }));
    const uten = await prov({ selvstyre: "" });
    expect(uten).toMatchObject({ nei: { grunn: "ufullstendig" } });
    const samtidig = await Promise.all([prov(), prov(), prov(), prov()]);
    expect(samtidig.filter((s) => s.ok)).toHaveLength(1);
    expect(await les((l) => finnKlage(l, k.kommune, v.klage))).toMatchObject({ tilstand: "avgjort" });
    const synlig = await som(v.part, (tx) => hendelserI(tx, k.kommune, v.sak));
    expect(synlig.map((h) => h.slag)).toContain("klage.avgjort");
    const oppgaver = await les((l) =>
      l.db
        .selectFrom("oppgave")
        .select(["slag", "siste_dag"])
        .where("klage", "=", v.klage)
        .where("tilstand", "=", "apen")
        .execute(),
    );
    expect(oppgaver).toContainEqual({ slag: "folg_opp_klageavgjorelse", siste_dag: "2027-02-01" });
  });

  it("that is set aside opens the case's items again, with a new clock", async () => {
    const v = await oversendt();
    await somEmbete((tx) => ta(tx, sigrid, { sak: v.instanssak.id }));
    const tid = tidspunkt("2027-01-15");
    const svar = await somEmbete((tx) =>
      avgjor(tx, sigrid, tid, {
        kommune,
        sak: v.instanssak.id,
        versjon: v.instanssak.versjon + 1,
        ...AVGJORELSE,
        utfall: "opphever",
        nyttInnhold: "",
        veiledning: "Spør fastlegen om fallene.",
      }),
    );
    expect(svar).toEqual({ ok: true, verdi: true });
    await les(async (l) => {
      expect((await posterI(l, k.kommune, v.sak)).map((p) => p.utfall)).toEqual([null]);
      expect((await finnSak(l, k.kommune, v.sak))?.tilstand).toBe("utredes");
      expect((await finnVedtak(l, k.kommune, v.vedtak))?.tilstand).toBe("opphevet");
      expect((await fristerI(l, k.kommune, v.sak)).some((f) => f.slag === "forelopig_svar" && f.status === "loper")).toBe(true);
    });
  });
});

describe("omgjøring", () => {
  it("replaces the decision, answers the person in a letter with the right to costs, and ends the complaint", async () => {
    const v = await vedtatt();
    const klage = await klaget(v);
    await kontroller(klage);
    const begynt = await gjor(base, eli, (tx) => begynnOmgjoring(tx, eli, KLAGER, { klage }));
    if (!begynt.ok) throw new Error(JSON.stringify(begynt.nei));
    const nytt = innhold([svarPa(v.poster[0] ?? "", { omfang: "Hjelp til å dusje hver dag", timerPerUke: 7 })]);
    const lagret = await gjor(base, eli, (tx) =>
      skrivVedtak(tx, eli, KLAGER, { sak: v.sak, sett: { vedtak: begynt.verdi.vedtak, versjon: 1 }, innhold: nytt }),
    );
    if (!lagret.ok) throw new Error(JSON.stringify(lagret.nei));
    const inn = { klage, ...lagret.verdi, medhold: "helt", hvorforEndret: "Du falt igjen.", nett: NETT, nokkel: "o" } as const;
    expect(await gjor(base, eli, (tx) => omgjor(tx, eli, KLAGER, { ...inn, hvorforEndret: " " }))).toMatchObject({
      nei: { grunn: "mangler_hvorfor_endret" },
    });
    expect(await gjor(base, eli, (tx) => omgjor(tx, eli, KLAGER, inn))).toMatchObject({ ok: true });
    await les(async (l) => {
      expect((await finnKlage(l, k.kommune, klage))?.tilstand).toBe("omgjort");
      expect((await finnVedtak(l, k.kommune, v.vedtak))?.tilstand).toBe("opphevet");
      expect((await posterI(l, k.kommune, v.sak)).map((p) => p.utfall)).toEqual(["innvilget"]);
      const brev = (await brevI(l, k.kommune, v.sak)).find((b) => b.slag === "omgjoring");
      expect(await brevtekst(brev?.id)).toContain("tre uker");
    });
  });

  it("in part leaves the rest with one way on", async () => {
    const v = await vedtatt();
    const klage = await klaget(v);
    await kontroller(klage);
    const begynt = await gjor(base, eli, (tx) => begynnOmgjoring(tx, eli, KLAGER, { klage }));
    if (!begynt.ok) throw new Error(JSON.stringify(begynt.nei));
    const versjon = begynt.verdi.versjon;
    const inn = {
      klage,
      vedtak: begynt.verdi.vedtak,
      versjon,
      medhold: "delvis",
      hvorforEndret: "Du får mer.",
      nett: NETT,
      nokkel: "d",
    } as const;
    expect(await gjor(base, eli, (tx) => omgjor(tx, eli, KLAGER, inn))).toMatchObject({ ok: true });
    expect(await les((l) => finnKlage(l, k.kommune, klage))).toMatchObject({ tilstand: "vurderes", delvisOmgjort: true });
    const rest = await gjor(base, eli, (tx) =>
      oppretthold(tx, eli, KLAGER, { kommune, klage, uttalelse: UTTALELSE, merknadInnen: dag("2026-12-11") }),
    );
    expect(rest).toEqual({ ok: true, verdi: true });
    expect(await gjor(base, eli, (tx) => oversend(tx, eli, KLAGER, { kommune, klage }))).toMatchObject({ ok: true });
  });
});
