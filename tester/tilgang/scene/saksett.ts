import { brevI, varsle } from "../../../src/domene/brev/index.ts";
import { leggTil } from "../../../src/domene/dokument/index.ts";
import { beOm } from "../../../src/domene/dokumentkrav/index.ts";
import { giFullmakt } from "../../../src/domene/fullmakt/index.ts";
import {
  beOmUtsettelse,
  formkontroller,
  oppretthold,
  oversend,
  send as sendKlage,
  utsettelserI,
} from "../../../src/domene/klage/index.ts";
import { instanssakForKlage, ventesakFor } from "../../../src/domene/klageinstans/index.ts";
import type { Kommune, Spor } from "../../../src/domene/kommune/index.ts";
import { skriv as skrivMelding } from "../../../src/domene/melding/index.ts";
import { posterI, ta } from "../../../src/domene/sak/index.ts";
import { begynn, leggVed, type Svar, send } from "../../../src/domene/soknad/index.ts";
import { fullfor, skriv as skrivUtredning } from "../../../src/domene/utredning/index.ts";
import { fatt, skriv as skrivVedtak, type Vedtaksinnhold } from "../../../src/domene/vedtak/index.ts";
import type { Base } from "../../../src/grunnmur/db/base.ts";
import type { KjentFil } from "../../../src/grunnmur/filer.ts";
import { fastKlokke } from "../../../src/grunnmur/klokke.ts";
import { dato } from "../../../src/lov/kjerne/dato.ts";
import { innhold, NETT, svarPa, tidspunkt, UTREDET } from "../../oppsett/kontor.ts";
import { type Arbeider, type Beboer, gjor } from "./folk.ts";

/** Words that stand nowhere else, by who may see them. */
export interface Merker {
  /** In everything about the case whose complaint was forwarded. */
  readonly klagesak: string;
  /** In the other cases. */
  readonly saken: string;
  /** What the office keeps for itself: drafts, and a paper the party does not see yet. */
  readonly internt: string;
  /** In the draft of an application. */
  readonly kladd: string;
}

/** The rows of one person's affairs at one office: an id for every parameter of every route. */
export interface Saksett {
  readonly lopende: { readonly sak: string; readonly soknad: string; readonly krav: string; readonly dokument: string };
  /** The case worker's draft in the running case, and a letter that has gone out from it. */
  readonly utkastvedtak: string;
  readonly brev: string;
  readonly internt: string;
  readonly vedtatt: { readonly sak: string; readonly vedtak: string; readonly brev: string };
  readonly utsettelse: string;
  /** Just received. */
  readonly klage: string;
  readonly oversendt: { readonly sak: string; readonly klage: string; readonly instanssak: string; readonly ventesak: string };
  readonly kladd: { readonly utkast: string; readonly fil: string };
}

export interface Saksettvalg {
  readonly base: Base;
  readonly kommune: Kommune;
  readonly spor: Spor;
  readonly innbygger: Beboer;
  readonly kontoret: Arbeider;
  readonly merker: Merker;
}

export const SOKT = tidspunkt("2026-10-12");
const VEDTATT = tidspunkt("2026-11-02");
export const NA = tidspunkt("2026-11-20");

const FELLES: Svar = {
  ...{ nod: ["ingen"], haster: "nei", hvem: "jeg", opphold: "Storgata 1, 6800 Stedet", husstand: "alene", tolk: "nei" },
  brev: "digitalt",
};
/** A whole application on each track; `ord` is the person's own words. */
const svarene: Readonly<Record<Spor, (ord: string) => Svar>> = {
  omsorg: (ord) => ({ ...FELLES, gjelder: ["omsorg"], beskriv: ord, mal: ord, tjenester: ["helsetjenester_hjemme"] }),
  sosial: (ord) => ({
    ...{ ...FELLES, gjelder: ["sosial"], f_hva: ["husleie"], f_fortell: ord, f_sammen: "alene", f_barn: "nei" },
    ...{ f_bo: "leier_privat", f_botilbud: "nei", f_inntekt: "0", f_saldo: "0" },
  }),
  bolig: (ord) => ({ ...FELLES, gjelder: ["bolig"], vil_ha_bolig: ["kommunal_bolig"], bolig_hvorfor: ord, f_botilbud: "nei" }),
};

const fil = (ord: string): KjentFil => ({ filnavn: `${ord}.txt`, mime: "text/plain", bytes: Buffer.from(`Om ${ord}`) });

/** Everything that can happen to a person's affairs, done by the acts that do it. */
export async function lagSaksett(v: Saksettvalg): Promise<Saksett> {
  const lopende = await lagLopende(v);
  const klagd = await lagVedtatt(v, v.merker.saken);
  const oversendt = await lagVedtatt(v, v.merker.klagesak);
  return {
    ...lopende,
    vedtatt: klagd,
    utsettelse: await beOmMerTid(v, klagd),
    klage: await klag(v, klagd, v.merker.saken),
    oversendt: await lagOversendt(v, oversendt),
    kladd: await lagKladd(v),
  };
}

async function sok(v: Saksettvalg, ord: string): Promise<{ sak: string; soknad: string }> {
  const { base, innbygger, kommune } = v;
  const { id } = await gjor(base, innbygger, (tx) => begynn(tx, innbygger, SOKT, { sider: { alt: svarene[v.spor](ord) } }));
  await gjor(base, innbygger, (tx) => leggVed(tx, innbygger, SOKT, { utkast: id, fil: fil(ord) }));
  const kvittering = await gjor(base, innbygger, (tx) => send(tx, innbygger, SOKT, { kommune, utkast: id }));
  const sak = kvittering.saker[0]?.id ?? "";
  await gjor(base, v.kontoret, (tx) => ta(tx, v.kontoret, SOKT, { sak }));
  return { sak, soknad: kvittering.soknad };
}

async function lagKladd(v: Saksettvalg): Promise<Saksett["kladd"]> {
  const { base, innbygger, merker } = v;
  const sider = { alt: svarene[v.spor](merker.kladd) };
  const { id } = await gjor(base, innbygger, (tx) => begynn(tx, innbygger, NA, { sider }));
  const lagt = await gjor(base, innbygger, (tx) => leggVed(tx, innbygger, NA, { utkast: id, fil: fil(merker.kladd) }));
  return { utkast: id, fil: lagt.fil };
}

/** A case in the middle: a question asked, messages both ways, papers, an assessment and a decision begun. */
async function lagLopende(v: Saksettvalg): Promise<Pick<Saksett, "lopende" | "utkastvedtak" | "brev" | "internt">> {
  const { base, innbygger, kontoret, kommune, merker } = v;
  const { saken, internt } = merker;
  const { sak, soknad } = await sok(v, saken);
  const bestilling = { sak, hva: `Attest ${saken}`, formal: `For å se ${saken}`, innen: dato("2026-12-04") };
  const bedt = { ...bestilling, helKontoutskrift: false, nodvendigFordi: "", mindreVurdert: [] };
  const { krav } = await gjor(base, kontoret, (tx) => beOm(tx, kontoret, VEDTATT, bedt));
  for (const hvem of [innbygger, kontoret]) {
    await gjor(base, hvem, (tx) => skrivMelding(tx, hvem, NA, { kommune: kommune.nummer, sak, tekst: `Hei fra ${saken}` }));
  }
  const synlig = await gjor(base, innbygger, (tx) => leggTil(tx, innbygger, NA, { sak, filer: [fil(saken)] }));
  const skjult = { sak, filer: [fil(internt)], slag: "notat", synligForPart: false } as const;
  const notat = await gjor(base, kontoret, (tx) => leggTil(tx, kontoret, NA, skjult));
  await utred(v, sak, internt, false);
  const utkast = { sak, sett: null, innhold: await avslag(v, sak, internt) };
  const { vedtak } = await gjor(base, kontoret, (tx) => skrivVedtak(tx, kontoret, NA, utkast));
  const [brev] = await base.les({ slag: "kommunen", kommune: kommune.nummer }, (les) => brevI(les, kommune.nummer, sak));
  return {
    lopende: { sak, soknad, krav, dokument: synlig.dokumenter[0] ?? "" },
    utkastvedtak: vedtak,
    brev: brev?.id ?? "",
    internt: notat.dokumenter[0] ?? "",
  };
}

async function utred(v: Saksettvalg, sak: string, ord: string, ferdig: boolean): Promise<void> {
  const { base, kontoret } = v;
  const tekster = { brukersSyn: ord, mal: ord, situasjon: ord, vurdering: ord };
  const skar = v.spor === "omsorg" ? UTREDET.skar : [];
  const inn = { sak, sett: null, innhold: { ...UTREDET, ...tekster, skar } };
  const { versjon } = await gjor(base, kontoret, (tx) => skrivUtredning(tx, kontoret, VEDTATT, inn));
  if (ferdig) await gjor(base, kontoret, (tx) => fullfor(tx, kontoret, VEDTATT, { sak, versjon }));
}

const REGLER: Readonly<Record<Spor, string[]>> = {
  omsorg: ["pbrl § 2-1", "hol § 3-2 nr. 6 a"],
  sosial: ["stnl § 18"],
  bolig: ["boligsosial § 6"],
};

/** A decision that says no to the first thing asked for. */
async function avslag({ base, kommune, spor }: Saksettvalg, sak: string, ord: string): Promise<Vedtaksinnhold> {
  const [post] = await base.les({ slag: "kommunen", kommune: kommune.nummer }, (les) => posterI(les, kommune.nummer, sak));
  const svar = svarPa(post?.id ?? "", {
    ...{ utfall: "avslag", omfang: "", timerPerUke: null, fra: null, pris: null },
    ...{ farIkke: `Du får ikke ${ord}`, begrunnelse: `Fordi ${ord}` },
  });
  return innhold([svar], { brukersSyn: ord, fakta: ord, hensyn: ord, regler: REGLER[spor] });
}

/** Refused, told, and the time to complain runs. */
async function lagVedtatt(v: Saksettvalg, ord: string): Promise<Saksett["vedtatt"]> {
  const { base, kontoret, kommune } = v;
  const { sak } = await sok(v, ord);
  await utred(v, sak, ord, true);
  const utkast = { sak, sett: null, innhold: await avslag(v, sak, ord) };
  const skrevet = await gjor(base, kontoret, (tx) => skrivVedtak(tx, kontoret, VEDTATT, utkast));
  const valg = { sak, ...skrevet, nokkel: "n", nett: NETT };
  const fattet = await gjor(base, kontoret, (tx) => fatt(tx, kontoret, VEDTATT, valg));
  const port = { send: async () => "sendt" as const };
  for (const { brev } of fattet.brev) {
    const deler = { base, klokke: fastKlokke(VEDTATT.na.toString()), port, lenke: NETT };
    await varsle(deler, { kommune: kommune.nummer, brev, paminnelse: false });
  }
  return { sak, vedtak: fattet.vedtak, brev: fattet.brev[0]?.brev ?? "" };
}

async function beOmMerTid(v: Saksettvalg, { sak, vedtak }: Saksett["vedtatt"]): Promise<string> {
  const { base, innbygger, kommune } = v;
  const inn = { vedtak, onsket: dato("2026-12-20"), grunn: v.merker.saken };
  await gjor(base, innbygger, (tx) => beOmUtsettelse(tx, innbygger, NA, inn));
  const [bedt] = await base.les({ slag: "kommunen", kommune: kommune.nummer }, (les) => utsettelserI(les, kommune.nummer, sak));
  return bedt?.id ?? "";
}

async function klag(v: Saksettvalg, { sak, vedtak }: Saksett["vedtatt"], ord: string, vilVente = false): Promise<string> {
  const { base, innbygger, kommune } = v;
  const sagt = { uenig: [], onsket: ord, hvorfor: ord, feilIBrevet: ord, hvorforSen: "" };
  const klagen = { ...sagt, vilVente, vilHaHjelp: false, haster: false };
  const inn = { kommune, sak, vedtak: [vedtak], innhold: klagen, nokkel: sak };
  const [klage] = await gjor(base, innbygger, (tx) => sendKlage(tx, innbygger, NA, inn));
  return klage ?? "";
}

async function lagOversendt(v: Saksettvalg, vedtatt: Saksett["vedtatt"]): Promise<Saksett["oversendt"]> {
  const { base, kontoret, kommune, merker } = v;
  const ord = merker.klagesak;
  // Nobody has answered whether the decision waits, so the question goes along.
  const klage = await klag(v, vedtatt, ord, true);
  const form = { klage, erPart: true, hvaDetGjelder: ord, skyld: "", saerligeGrunner: "", begrunnelse: "" };
  await gjor(base, kontoret, (tx) => formkontroller(tx, kontoret, NA, form));
  const uttalelse = {
    ...{ undersokelser: ord, punkter: [{ klagen: ord, svaret: ord }], fakta: ord, regler: REGLER[v.spor], vurdering: ord },
    barnetsBeste: "",
  };
  const merknadInnen = dato("2026-12-11");
  await gjor(base, kontoret, (tx) => oppretthold(tx, kontoret, NA, { kommune, klage, uttalelse, merknadInnen }));
  await gjor(base, kontoret, (tx) => oversend(tx, kontoret, NA, { kommune, klage }));
  const [instans, vent] = await base.les({ slag: "kommunen", kommune: kommune.nummer }, async (les) => [
    await instanssakForKlage(les, kommune.nummer, klage),
    await ventesakFor(les, kommune.nummer, klage),
  ]);
  return { sak: vedtatt.sak, klage, instanssak: instans?.id ?? "", ventesak: vent?.id ?? "" };
}

/** Kari gives; the other one has it from the same moment. */
export async function gi(base: Base, fra: Beboer, til: Beboer, omfang: readonly ("brev" | "snakke" | "soke" | "klage")[]) {
  const inn = { fnr: til.fnr, navn: til.navn, omfang, fra: SOKT.idag, til: null };
  return (await gjor(base, fra, (tx) => giFullmakt(tx, fra, SOKT, inn))).fullmakt;
}
