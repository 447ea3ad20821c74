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
  nyttMenneske,
  skrevet,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import { hjemmelnokkel } from "../../lov/kjerne/hjemmel.ts";
import { finnBrev, tekstAv } from "../brev/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { fatt, forhandsvis, krav, type Postsvar, skriv, vedtakI } from "./index.ts";

const { base } = await nyBase();
const tid = tidspunkt("2026-11-20");
let k: Kontor;
let eli: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4699", []);
  eli = k.omsorg.saksbehandler;
});

const DUSJ = { tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" };
const kontrollAv = (av: Ansatt, vedtak: string, nett: string | null = NETT) =>
  gjor(base, av, (tx) => krav(tx, tid, { kommune: k.kommune, vedtak, nett }));

describe("det som mangler", () => {
  it("is named, each element with its §, and nothing is decided", async () => {
    const VASK = { tjeneste: "praktisk_bistand", onsket: "Hjelp til å vaske" };
    const { sak, poster } = await nySak(base, k.kommune, { spor: "omsorg", poster: [VASK] });
    const tomt = { brukersSyn: "", fakta: "", hensyn: "", barnetsBeste: "", regler: [] };
    const halvt = svarPa(poster[0] ?? "", { utfall: "delvis", omfang: " ", timerPerUke: null, fra: null, pris: null });
    const v = await skrevet(base, eli, sak, innhold([halvt], tomt));
    const svar = await gjor(base, eli, (tx) => fatt(tx, eli, tid, { sak, ...v, nokkel: "a", nett: null }));
    if (svar.ok || svar.nei.grunn !== "ufullstendig") throw new Error("should be incomplete");
    const navngitt = svar.nei.kontroll.liste.mangler.map((m) => [m.kode, m.hjemmel[0] ? hjemmelnokkel(m.hjemmel[0]) : ""]);
    expect(navngitt).toEqual([
      ["omfang", "fvl67 § 25"],
      ["periode", "fvl67 § 25"],
      ["far_ikke_navngitt", "fvl67 § 25"],
      ["avslag_begrunnet", "fvl67 § 24"],
      ["utredning_fullfort", "fvl67 § 17"],
      ["brukers_syn", "pbrl § 3-1"],
      ["barnets_beste", "pbrl § 3-1"],
      ["regler", "fvl67 § 24"],
      ["fakta", "fvl67 § 24"],
      ["hovedhensyn", "fvl67 § 24"],
      ["begrunnelse_i_brevet", "fvl67 § 27"],
      ["elektronisk_klage", "efvf § 11 (1)"],
    ]);
    const iBrevet = svar.nei.kontroll.brevmangler;
    expect(iBrevet.map((m) => m.blokk)).toEqual(expect.arrayContaining(["B4", "B5", "B6", "B8", "B9", "B10", "B12"]));
    expect(iBrevet.every((m) => m.hjemmel.length > 0)).toBe(true);
    expect(await gjor(base, eli, (tx) => vedtakI(tx, k.kommune, sak))).toEqual([]);
  });

  it("is nothing when everything is there: the same list is all marks", async () => {
    const { sak, poster } = await nySak(base, k.kommune, { spor: "omsorg", poster: [DUSJ] });
    await utred(base, eli, sak, "2026-11-15");
    const { vedtak } = await skrevet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    const kontroll = await kontrollAv(eli, vedtak);
    expect(kontroll).toMatchObject({ klar: true, klarForGodkjenning: true, toPersoner: false, brevmangler: [], konflikter: [] });
    expect(kontroll?.liste.krav.every((x) => x.oppfylt)).toBe(true);
  });

  it("is an answer, when nothing is answered yet", async () => {
    const { sak } = await nySak(base, k.kommune, { spor: "omsorg", poster: [DUSJ] });
    const { vedtak } = await skrevet(base, eli, sak, innhold([]));
    expect((await kontrollAv(eli, vedtak))?.liste.mangler[0]?.kode).toBe("minst_en_post");
  });

  it("is a section that is repealed", async () => {
    const { sak, poster } = await nySak(base, k.kommune, { spor: "omsorg", poster: [DUSJ] });
    await utred(base, eli, sak, "2026-11-15");
    const { vedtak } = await skrevet(base, eli, sak, innhold([svarPa(poster[0] ?? "")], { regler: ["hol § 3-7"] }));
    expect((await kontrollAv(eli, vedtak))?.liste.mangler.map((m) => m.kode)).toEqual(["hjemmel_i_kraft"]);
  });

  it("is the child's best, when the one who applies is a child", async () => {
    const barn = await nyttMenneske(base, k.kommune, { fodt: "2014-03-01", navn: "Per Nordmann" });
    const { sak, poster } = await nySak(base, k.kommune, { spor: "omsorg", poster: [DUSJ], person: barn });
    await utred(base, eli, sak, "2026-11-15", { harBarn: false });
    const { vedtak } = await skrevet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
    const kontroll = await kontrollAv(eli, vedtak);
    expect(kontroll?.liste.mangler.map((m) => m.kode)).toEqual(["barnets_beste"]);
    expect(kontroll?.brevmangler.map((m) => m.blokk)).toEqual(["B7"]);
  });
});

describe("økonomisk stønad", () => {
  const sosial = (...onsker: string[]) =>
    nySak(base, k.kommune, { spor: "sosial", poster: onsker.map((onsket) => ({ tjeneste: "okonomisk_stonad", onsket })) });
  const penger = (post: string, ore: number, endret: Partial<Postsvar> = {}) =>
    svarPa(post, { omfang: "", timerPerUke: null, belopOre: ore, fra: null, pris: null, ...endret });

  it("is decided with its calculation, item by item, and has three weeks to Statsforvalteren", async () => {
    const { saksbehandler } = k.nav;
    const { sak, poster } = await sosial("Penger til å leve og bo", "Vinterklær til barnet");
    await utred(base, saksbehandler, sak, "2026-11-15", { harBarn: true, barn: "Per trenger varmt tøy.", skar: [] });
    const utregning = {
      behov: [
        { navn: "Mat, klær og andre daglige utgifter", ore: 785_000 },
        { navn: "Husleie", ore: 950_000 },
      ],
      inntekt: [{ navn: "Uføretrygd etter skatt", ore: 1_285_000 }],
      merknad: "Barnetrygden har vi ikke regnet med.",
    };
    const svar = [
      penger(poster[0] ?? "", 450_000, { utregning, utbetales: dag("2026-11-27") }),
      penger(poster[1] ?? "", 150_000, { omfang: "Vinterklær" }),
    ];
    const { brev } = await fattet(
      base,
      saksbehandler,
      sak,
      innhold(svar, { regler: ["stnl § 18"], barnetsBeste: "Per trenger varmt tøy." }),
    );
    const helt = await gjor(base, saksbehandler, (tx) => finnBrev(tx, k.kommune, brev[0]?.brev ?? ""));
    const tekst = helt ? tekstAv(helt.modell).replaceAll("\u00a0", " ") : "";
    expect(helt?.modell.tittel.replaceAll("\u00a0", " ")).toBe("Du får 6 000 kroner i økonomisk stønad");
    expect(tekst).toContain("Husleie: 9 500 kroner");
    expect(tekst).toContain("Dette mangler du: 4 500 kroner");
    expect(tekst).toContain("tre uker");
    expect(tekst).toContain("11. desember 2026");
    expect(helt?.modell.trekk.klage).toMatchObject({ uker: 3, klageinstans: "statsforvalter" });
  });

  it("is not decided with an amount that is not what was worked out", async () => {
    const { saksbehandler } = k.nav;
    const { sak, poster } = await sosial("Penger til å leve og bo");
    await utred(base, saksbehandler, sak, "2026-11-15", { skar: [] });
    const utregning = { behov: [{ navn: "Husleie", ore: 950_000 }], inntekt: [{ navn: "Lønn", ore: 900_000 }], merknad: "" };
    const { vedtak } = await skrevet(
      base,
      saksbehandler,
      sak,
      innhold([penger(poster[0] ?? "", 60_000, { utregning })], { regler: ["stnl § 18"] }),
    );
    expect((await kontrollAv(saksbehandler, vedtak))?.brevmangler).toMatchObject([{ blokk: "B8", kode: "regnestykke" }]);
  });

  it("gives money month after month without standing in its own way", async () => {
    const { saksbehandler } = k.nav;
    const person = await nyttMenneske(base, k.kommune);
    for (const maned of ["Penger i november", "Penger i desember"]) {
      const poster = [{ tjeneste: "okonomisk_stonad", onsket: maned }];
      const s = await nySak(base, k.kommune, { spor: "sosial", poster, person });
      await utred(base, saksbehandler, s.sak, "2026-11-15", { skar: [] });
      await fattet(base, saksbehandler, s.sak, innhold([penger(s.poster[0] ?? "", 450_000)], { regler: ["stnl § 18"] }));
      expect(await gjor(base, saksbehandler, (tx) => vedtakI(tx, k.kommune, s.sak))).toHaveLength(1);
    }
  });
});

it("sends a dwelling's complaint to the kommune's klagenemnd, within three weeks", async () => {
  const poster = [{ tjeneste: "omsorgsbolig", onsket: "Omsorgsbolig i sentrum" }];
  const s = await nySak(base, k.kommune, { spor: "bolig", poster });
  await utred(base, eli, s.sak, "2026-11-15", { skar: [] });
  const svar = svarPa(s.poster[0] ?? "", { omfang: "Leilighet 4 i Storgata 2", timerPerUke: null, pris: null });
  const { brev } = await fattet(base, eli, s.sak, innhold([svar], { regler: ["fvl67 § 28"] }));
  const helt = await gjor(base, eli, (tx) => finnBrev(tx, k.kommune, brev[0]?.brev ?? ""));
  expect(helt?.modell.trekk.klage).toMatchObject({ uker: 3, klageinstans: "klagenemnd" });
  expect(helt ? tekstAv(helt.modell) : "").toContain("klagenemnda i Fjordvik kommune");
});

it("shows the letter before it is locked, to each receiver in their own language", async () => {
  const [kari, fullmektig] = [
    await nyttMenneske(base, k.kommune, { malform: "nn" }),
    await nyttMenneske(base, k.kommune, { navn: "Siri Dotter", malform: "nb" }),
  ];
  const andre = [{ person: fullmektig, rolle: "fullmektig" as const }];
  const { sak, poster } = await nySak(base, k.kommune, { spor: "omsorg", poster: [DUSJ], person: kari, andre });
  await utred(base, eli, sak, "2026-11-15");
  const v = await skrevet(base, eli, sak, innhold([svarPa(poster[0] ?? "")]));
  const vist = await gjor(base, eli, (tx) => forhandsvis(tx, tid, { kommune: k.kommune, vedtak: v.vedtak, nett: NETT }));
  expect(vist.map((b) => [b.til.person.navn, b.modell.sprak, b.til.kopi?.rolle ?? null])).toEqual([
    ["Kari Nordmann", "nn", null],
    ["Siri Dotter", "nb", "fullmektig"],
  ]);
  const endret = await gjor(base, eli, (tx) => skriv(tx, eli, tid, { sak, sett: v, innhold: innhold([]) }));
  expect(endret.ok).toBe(true);
});

describe("the form of a stønad and its conditions", () => {
  it("says why it is not money to keep, and how a condition is closely connected with the help; care is not asked", async () => {
    const nav = k.nav.saksbehandler;
    const { sak, poster } = await nySak(base, k.kommune, {
      spor: "sosial",
      poster: [{ tjeneste: "okonomisk_stonad", onsket: "Penger" }],
    });
    const svar = svarPa(poster[0] ?? "", {
      ...{ omfang: "Husleie", timerPerUke: null, belopOre: 9_000_00, pris: null },
      ...{ stonadsform: "lan", vilkar: "Du møter til samtale i desember." },
    });
    await utred(base, nav, sak, "2026-11-15");
    const { vedtak, versjon } = await skrevet(base, nav, sak, innhold([svar], { regler: ["stnl § 18"] }));
    const mangler = (await kontrollAv(nav, vedtak))?.liste.mangler.map((m) => [m.kode, m.hjemmel.map(hjemmelnokkel).join(", ")]);
    expect(mangler).toEqual([
      ["form_begrunnet", "stnl § 21"],
      ["vilkar_sammenheng", "stnl § 20, stnl § 20a"],
    ]);
    const helt = { ...svar, formFordi: "Feriepengene kommer i juni.", vilkarSammenheng: "I samtalen ser vi på husleia." };
    const sett = { vedtak, versjon };
    await gjor(base, nav, (tx) => skriv(tx, nav, tid, { sak, sett, innhold: innhold([helt], { regler: ["stnl § 18"] }) }));
    expect(await kontrollAv(nav, vedtak)).toMatchObject({ klar: true });
    const [brev] = await gjor(base, nav, (tx) => forhandsvis(tx, tid, { kommune: k.kommune, vedtak, nett: NETT }));
    expect(brev && tekstAv(brev.modell)).toMatch(/som lån[\s\S]*Feriepengene[\s\S]*Derfor setter vi vilkåret: I samtalen/);
  });
});
