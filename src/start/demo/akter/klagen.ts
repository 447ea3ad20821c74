import { beOmUtsatt, beOmUtsettelse, type Klageinnhold, registrer, send, taVidere, trekk } from "../../../domene/klage/index.ts";
import { merk } from "../../../domene/klageinstans/index.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import { gjor, type Liv, type Livssak } from "../liv.ts";
import type { Tematekst } from "../tekst/form.ts";
import { klagegangTekst } from "../tekst/klagegang.tekst.ts";
import { utMedBrevene } from "./brevene.ts";

/** The words of a complaint: those of the first thing in the case with something to complain of. */
export function klageord(liv: Liv, sak: Livssak): NonNullable<Tematekst["klage"]> {
  const tekst = sak.poster.map((p) => p.tema.tekst[liv.sprak].klage).find((k) => k !== null);
  sikre(tekst, "what is complained about in the demonstration has its words");
  return tekst;
}

interface Klagemaate {
  readonly hvorforSen?: string;
  /** The decision is to wait until the complaint is decided. */
  readonly vilVente?: boolean;
}

function klagen(liv: Liv, sak: Livssak, { hvorforSen = "", vilVente = false }: Klagemaate = {}): Klageinnhold {
  const { onsket, hvorfor } = klageord(liv, sak);
  const uenig = sak.poster[0]?.tema.uenig ?? "ikke_fatt";
  return { uenig: [uenig], onsket, hvorfor, feilIBrevet: "", hvorforSen, vilVente, vilHaHjelp: false, haster: false };
}

/** The resident complains. @returns the complaint */
export async function klag(liv: Liv, sak: Livssak, siden: number, vedtak: string, maate?: Klagemaate): Promise<string> {
  const tid = liv.dager.hjemme(siden);
  const inn = { sak: sak.id, vedtak: [vedtak], innhold: klagen(liv, sak, maate), nokkel: `${vedtak}/${siden}` };
  const [klage] = await gjor(liv, liv.aktor, (tx) => send(tx, liv.aktor, tid, { kommune: liv.scene.kommune, ...inn }));
  await utMedBrevene(liv, siden);
  sikre(klage, "one decision gives one complaint");
  return klage;
}

/** The desk takes a complaint down, or enters one that came on paper. */
export async function klagVedSkranken(liv: Liv, sak: Livssak, siden: number, vedtak: string, kanal: "muntlig" | "papir") {
  const tid = liv.dager.kontor(siden);
  const av = sak.saksbehandler;
  const postlagt = kanal === "papir" ? leggTilDager(tid.idag, -3) : null;
  const inn = { sak: sak.id, vedtak: [vedtak], innhold: klagen(liv, sak), kanal, kom: tid.idag, postlagt, nokkel: vedtak };
  const [klage] = await gjor(liv, av, (tx) => registrer(tx, av, tid, { kommune: liv.scene.kommune, ...inn }));
  await utMedBrevene(liv, siden);
  sikre(klage, "one decision gives one complaint");
  return klage;
}

/** The resident will not complain after all. */
export async function trekkKlagen(liv: Liv, siden: number, klage: string): Promise<void> {
  const tid = liv.dager.hjemme(siden);
  await gjor(liv, liv.aktor, (tx) => trekk(tx, liv.aktor, tid, { klage }));
}

/** The resident asks the one who has the complaint to let the decision wait. */
export async function beOmVent(liv: Liv, siden: number, klage: string): Promise<void> {
  const tid = liv.dager.hjemme(siden);
  await gjor(liv, liv.aktor, (tx) => beOmUtsatt(tx, liv.aktor, tid, { klage, ord: "" }));
}

/** The resident takes a no to waiting to the body above. */
export async function taNeietVidere(liv: Liv, siden: number, klage: string): Promise<void> {
  const tid = liv.dager.hjemme(siden);
  await gjor(liv, liv.aktor, (tx) => taVidere(tx, liv.aktor, tid, { klage }));
}

/** The resident asks for more time to complain. @param ekstra days more than today that are wished for */
export async function beOmMerTid(liv: Liv, siden: number, vedtak: string, ekstra: number): Promise<void> {
  const tid = liv.dager.hjemme(siden);
  const inn = { vedtak, onsket: leggTilDager(tid.idag, ekstra), grunn: klagegangTekst[liv.sprak].merTid };
  await gjor(liv, liv.aktor, (tx) => beOmUtsettelse(tx, liv.aktor, tid, inn));
}

/** The resident comments on what the kommune wrote. */
export async function kommenter(liv: Liv, siden: number, klage: string): Promise<void> {
  const tid = liv.dager.hjemme(siden);
  await gjor(liv, liv.aktor, (tx) => merk(tx, liv.aktor, tid, { klage, tekst: klagegangTekst[liv.sprak].merknad }));
}
