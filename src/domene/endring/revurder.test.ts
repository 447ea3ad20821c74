import { createHash } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
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
  skrevet,
  svarPa,
  tidspunkt,
  utred,
} from "../../../tester/oppsett/kontor.ts";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { lagPdf } from "../../grunnmur/pdf/lagPdf.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { brevI, finnBrev, tekstAv } from "../brev/index.ts";
import {
  forhandsvisVarsel,
  hentVarseltekster,
  leggFramUtlopte,
  noterSvar,
  unnta,
  uttal,
  varsle,
  varslerI,
} from "../forhandsvarsel/index.ts";
import { finnSak, fristerI, hendelserI, posterI, revurderingerAv } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { fullfor, skriv as skrivUtredning, utredningFor } from "../utredning/index.ts";
import { fatt, finnVedtak, forslag, krav, type Postsvar, skriv as skrivVedtak } from "../vedtak/index.ts";
import { leggFramSluttende, revurder } from "./index.ts";

const { base } = await nyBase();
let k: Kontor;
let eli: Ansatt;
beforeAll(async () => {
  k = await nyttKontor(base, "4697", []);
  eli = k.omsorg.saksbehandler;
});
const somEli = <T>(fn: (tx: Transaksjon) => Promise<T>) => gjor(base, eli, fn);
const natt = (d: string) =>
  base.skriv({ slag: "system", kommune: k.kommune }, (tx) => leggFramUtlopte(tx, tidspunkt(d), k.kommune, 500));

/** Someone with three hours a week from 10 November 2026, and no end. */
async function harHjelp() {
  const { sak, person, poster } = await nySak(base, k.kommune, {
    spor: "omsorg",
    poster: [{ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje" }],
  });
  await utred(base, eli, sak, "2026-11-05");
  const { vedtak } = await fattet(base, eli, sak, innhold([svarPa(poster[0] ?? "", { fra: dag("2026-11-10") })]), "2026-11-10");
  return { sak, person, vedtak };
}

async function revurdert(grunn: "behov_endret" | "parten_ber" = "behov_endret") {
  const gammel = await harHjelp();
  const inn = { sak: gammel.sak, vedtak: gammel.vedtak, grunn, tekst: "Du har fått ny dusj." } as const;
  const apnet = await somEli((tx) => revurder(tx, eli, tidspunkt("2027-01-04"), inn));
  sikre(apnet.ok, "the case that looks again is opened");
  const ny = apnet.verdi.id;
  const [post] = await somEli((tx) => posterI(tx, k.kommune, ny));
  const utkast = async (svar: Partial<Postsvar>) => {
    await fullfort(ny);
    return skrevet(base, eli, ny, innhold([svarPa(post?.id ?? "", { fra: dag("2027-02-01"), ...svar })]), "2027-01-06");
  };
  const fattDen = (v: { vedtak: string; versjon: number }, d: string) =>
    somEli((tx) => fatt(tx, eli, tidspunkt(d), { sak: ny, ...v, nokkel: "n", nett: NETT }));
  return { gammel, ny, post, utkast, fattDen };
}
/** The person is asked anew, and the assessment that began from the last one is completed. */
async function fullfort(sak: string) {
  await somEli(async (tx) => {
    const { utkast } = await utredningFor(tx, k.kommune, sak);
    sikre(utkast, "the assessment has begun");
    const inn = {
      sak,
      sett: { utredning: utkast.id, versjon: utkast.versjon },
      innhold: { ...utkast, brukersSyn: "Jeg vil ha det som nå." },
    };
    const skrevet = await skrivUtredning(tx, eli, tidspunkt("2027-01-05"), inn);
    sikre(skrevet.ok, "the assessment is written");
    sikre((await fullfor(tx, eli, tidspunkt("2027-01-05"), { sak, versjon: skrevet.verdi.versjon })).ok, "and completed");
  });
}
const MINDRE = {
  utfall: "delvis",
  timerPerUke: 1,
  omfang: "En time i uka",
  farIkke: "To timer",
  begrunnelse: "Du klarer mer selv.",
} as const;
const brevet = async (sak: string, slag: string) => {
  const funnet = (await somEli((tx) => brevI(tx, k.kommune, sak))).find((b) => b.slag === slag);
  const helt = await somEli((tx) => finnBrev(tx, k.kommune, funnet?.id ?? ""));
  return helt ? tekstAv(helt.modell).replaceAll(" ", " ") : "";
};

it("is a case of its own, linked both ways, with its own clock, and begins from what the person has", async () => {
  const { gammel, ny, post } = await revurdert();
  expect(post).toMatchObject({ tjeneste: "helsetjenester_hjemme", onsket: "Hjelp til å dusje tre ganger i uka", utfall: null });
  expect(await somEli((tx) => revurderingerAv(tx, k.kommune, gammel.sak))).toMatchObject([{ sak: ny, vedtak: gammel.vedtak }]);
  const sagt = async (sak: string) => (await somEli((tx) => hendelserI(tx, k.kommune, sak))).filter((h) => h.synlig);
  expect((await sagt(gammel.sak))[0]).toMatchObject({
    slag: "vedtak.revurderes",
    data: { sak: ny, tekst: "Du har fått ny dusj." },
  });
  expect(await sagt(ny)).toContainEqual(expect.objectContaining({ slag: "revurdering.apnet" }));
  // Nobody has asked for anything: the month is the office's own promise, and not the law's.
  const klokker = await somEli((tx) => fristerI(tx, k.kommune, ny));
  expect(klokker.find((f) => f.slag === "forelopig_svar")).toMatchObject({ art: "satt", sisteDag: "2027-02-04" });
  const { utkast } = await somEli((tx) => utredningFor(tx, k.kommune, ny));
  expect(utkast).toMatchObject({ situasjon: "Kari bor alene og falt i oktober.", brukersSyn: "" });
  expect((await somEli((tx) => forslag(tx, k.kommune, ny)))?.poster).toMatchObject([{ timerPerUke: 3, utfall: null }]);
});

it("is not opened twice, without words, for help that is not there, or by another unit", async () => {
  const { gammel, ny } = await revurdert("parten_ber");
  const igjen = (inn: { tekst?: string; vedtak?: string }, hvem = eli) =>
    gjor(base, hvem, (tx) =>
      revurder(tx, hvem, tidspunkt("2027-01-05"), {
        sak: gammel.sak,
        vedtak: gammel.vedtak,
        grunn: "slutter",
        tekst: "Igjen.",
        ...inn,
      }),
    );
  expect(await igjen({})).toMatchObject({ nei: { grunn: "revurderes_alt", sak: ny } });
  expect(await igjen({ tekst: " " })).toMatchObject({ nei: { grunn: "mangler_tekst" } });
  expect(await igjen({ vedtak: ny })).toMatchObject({ nei: { grunn: "vedtak_finnes_ikke" } });
  expect(await igjen({}, k.nav.saksbehandler)).toMatchObject({ nei: { grunn: "finnes_ikke" } });
  // The person asked, so the month is the law's.
  const klokker = await somEli((tx) => fristerI(tx, k.kommune, ny));
  expect(klokker.find((f) => f.slag === "forelopig_svar")?.art).toBe("lov");
});

it("lets help go on as before without a warning, and the earlier decision ends the day before", async () => {
  const { gammel, ny, utkast, fattDen } = await revurdert();
  const svar = await fattDen(await utkast({}), "2027-01-07");
  expect(svar).toMatchObject({ ok: true, verdi: { sakAvgjort: true } });
  const gammelt = await somEli((tx) => finnVedtak(tx, k.kommune, gammel.vedtak));
  expect(gammelt?.poster[0]).toMatchObject({ gjelder: true, til: "2027-01-31" });
  const tekst = await brevet(ny, "vedtak");
  expect(tekst).toContain("Hjelpen din fortsetter");
  expect(tekst).toContain("Vi har sett på vedtaket ditt fra 10. november 2026 på nytt.");
  expect(tekst).toContain("Hjelpen fortsetter som før fra 1. februar 2027.");
  // What has been taken over is no end that anybody must be reminded of.
  const sluttet = base.skriv({ slag: "system", kommune: k.kommune }, (tx) =>
    leggFramSluttende(tx, tidspunkt("2027-01-20"), k.kommune, 500),
  );
  expect(await sluttet).toBe(0);
});

it("does not cut before the person is warned and has answered, or the time is over", async () => {
  const { gammel, ny, utkast, fattDen } = await revurdert();
  const v = await utkast(MINDRE);
  const horing = async (d: string) =>
    (await somEli((tx) => krav(tx, tidspunkt(d), { kommune: k.kommune, vedtak: v.vedtak, nett: NETT })))?.liste.krav.find(
      (x) => x.kode === "forhandsvarsel",
    );
  expect(await fattDen(v, "2027-01-07")).toMatchObject({ nei: { grunn: "ufullstendig" } });
  expect(await horing("2027-01-07")).toMatchObject({ oppfylt: false, hjemmel: [{ lov: "fvl67", paragraf: "16" }] });

  const inn = { sak: ny, vurderer: "Du får hjelp tre ganger i uka. Vi vurderer én gang.", hvorfor: "Du har fått ny dusj." };
  const send = (svarInnen: string | null, endret = {}) =>
    somEli((tx) =>
      varsle(tx, eli, tidspunkt("2027-01-07"), { ...inn, svarInnen: svarInnen === null ? null : dag(svarInnen), ...endret }),
    );
  expect(await send("2027-01-13")).toEqual({ ok: false, nei: { grunn: "for_kort", grense: "2027-01-14" } });
  expect(await send(null)).toMatchObject({ nei: { grunn: "mangler_dag" } });
  expect(await send("2027-01-21", { hvorfor: " " })).toMatchObject({ nei: { grunn: "mangler_hvorfor" } });
  expect(await send("2027-01-21")).toMatchObject({ ok: true });
  expect(await send("2027-01-21")).toMatchObject({ nei: { grunn: "venter_pa_svar" } });
  const tekst = await brevet(ny, "forhandsvarsel");
  expect(tekst).toContain("Svar innen 21. januar 2027");
  expect(tekst).toContain("Hjelpen fortsetter som før til vi har gjort et nytt vedtak.");

  // The last day is the person's own.
  expect(await fattDen(v, "2027-01-21")).toMatchObject({ nei: { grunn: "ufullstendig" } });
  const [varsel] = await somEli((tx) => varslerI(tx, k.kommune, ny));
  const svar = { sak: ny, varsel: varsel?.id ?? "", tekst: "Jeg klarer ikke ryggen selv." };
  const kari = { slag: "innbygger", kommune: k.kommune, person: gammel.person, navn: "Kari Nordmann" } as const;
  const uttalt = base.skriv(kari, (tx) => uttal(tx, kari, tidspunkt("2027-01-12"), svar));
  expect(await uttalt).toEqual({ ok: true, verdi: true });
  expect(
    await somEli((tx) => noterSvar(tx, eli, tidspunkt("2027-01-12"), { ...svar, kanal: "muntlig", fra: "Kari" })),
  ).toMatchObject({
    nei: { grunn: "alt_besvart" },
  });
  expect((await somEli((tx) => varslerI(tx, k.kommune, ny)))[0]?.svar).toMatchObject({ tekst: svar.tekst, kanal: "digital" });
  expect((await horing("2027-01-12"))?.oppfylt).toBe(true);
  // What was answered is among what the person has said, without anybody typing it again.
  expect((await somEli((tx) => forslag(tx, k.kommune, ny)))?.brukersSyn).toContain(svar.tekst);
  expect(await fattDen(v, "2027-01-13")).toMatchObject({ ok: true });
  expect(await brevet(ny, "vedtak")).toContain("Du får mindre enn før fra 1. februar 2027.");
  expect(await natt("2027-03-01")).toBe(0);
});

it("ends help after a silence that somebody is told of, and gives its last day", async () => {
  const { gammel, ny, post, utkast, fattDen } = await revurdert();
  const slutt = {
    utfall: "avslag",
    omfang: "",
    timerPerUke: null,
    pris: null,
    farIkke: "Hjelp til å dusje",
    begrunnelse: "Du klarer det selv.",
  } as const;
  const v = await utkast({ ...slutt, fra: null });
  await somEli((tx) =>
    varsle(tx, eli, tidspunkt("2027-01-07"), {
      sak: ny,
      vurderer: "Hjelpen kan slutte.",
      hvorfor: "Ny dusj.",
      svarInnen: dag("2027-01-21"),
    }),
  );
  expect(await natt("2027-01-21")).toBe(0);
  expect(await natt("2027-01-22")).toBe(1);
  // Without the day that it ends on it is not a whole answer.
  expect(await fattDen(v, "2027-01-22")).toMatchObject({ nei: { grunn: "ufullstendig" } });
  const hel = innhold([svarPa(post?.id ?? "", { ...slutt, fra: dag("2027-02-01") })]);
  await somEli((tx) => skrivVedtak(tx, eli, tidspunkt("2027-01-22"), { sak: ny, sett: v, innhold: hel }));
  expect(await fattDen({ ...v, versjon: v.versjon + 1 }, "2027-01-22")).toMatchObject({ ok: true });
  const gammelt = await somEli((tx) => finnVedtak(tx, k.kommune, gammel.vedtak));
  expect(gammelt?.poster[0]?.til).toBe("2027-01-31");
  expect(await brevet(ny, "vedtak")).toContain("Hjelpen slutter fra 1. februar 2027.");
});

it("cuts without a warning only where the law excepts it, with a written reason", async () => {
  const { ny, utkast, fattDen } = await revurdert("parten_ber");
  const v = await utkast(MINDRE);
  const unntatt = (begrunnelse: string) =>
    somEli((tx) => unnta(tx, eli, tidspunkt("2027-01-07"), { sak: ny, unntak: "har_uttalt_seg", begrunnelse }));
  expect(await fattDen(v, "2027-01-07")).toMatchObject({ nei: { grunn: "ufullstendig" } });
  expect(await unntatt(" ")).toMatchObject({ nei: { grunn: "mangler_begrunnelse" } });
  expect(await unntatt("Kari ringte 4. januar og ba om én gang i uka.")).toEqual({ ok: true, verdi: true });
  expect(await fattDen(v, "2027-01-07")).toMatchObject({ ok: true });
});

it("begins a warning from a standard text, stops at a place nobody has filled in, and shows byte for byte what is sent", async () => {
  const { ny } = await revurdert();
  const dagen = tidspunkt("2027-01-07");
  const sak = await somEli((tx) => finnSak(tx, k.kommune, ny));
  sikre(sak, "the case is there");
  const { valg, settInn } = await somEli((tx) => hentVarseltekster(tx, dagen, sak));
  const ref = "trappa/varsel_klarer_mer/1/nb";
  expect(valg.map((v) => v.ref)).toContain(ref);
  expect(settInn({ hvorfor: "", hvorforFra: [] }, "trappa/klarer_selv/1/nb")).toBeNull();
  const grunn = settInn({ hvorfor: "", hvorforFra: [] }, ref);
  expect(grunn?.hvorfor).toContain("like mye");
  const inn = { sak: ny, vurderer: "Vi vurderer én gang i uka.", svarInnen: dag("2027-01-21"), hvorforFra: [ref] };
  const vis = (hvorfor: string) => somEli((tx) => forhandsvisVarsel(tx, eli, dagen, { ...inn, hvorfor }));
  expect(await vis(grunn?.hvorfor ?? "")).toMatchObject({ nei: { grunn: "tekst_ikke_klar", mangel: { kode: "apen_plass" } } });
  const hvorfor = "Da vi snakket med deg i desember, fortalte du at du nå dusjer selv.";
  const vist = await vis(hvorfor);
  const sendt = await somEli((tx) => varsle(tx, eli, dagen, { ...inn, hvorfor }));
  sikre(vist.ok && sendt.ok, "the warning is complete");
  const brev = await somEli((tx) => finnBrev(tx, k.kommune, sendt.verdi.brev[0]?.brev ?? ""));
  const bytes = vist.verdi[0] && lagPdf(vist.verdi[0].modell, "ua-1");
  expect(bytes && createHash("sha256").update(bytes).digest("hex")).toBe(brev?.sha256.toString("hex"));
  expect(brev?.modell.tekster).toEqual([ref]);
});
