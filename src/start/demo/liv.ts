import { loggInnsyn } from "../../domene/innsyn/index.ts";
import { enhetForSpor, type Malform, type Spor } from "../../domene/kommune/index.ts";
import { posterI, type Tidspunkt } from "../../domene/sak/index.ts";
import { type Ansatt, type Embeteansatt, enheterFor, type Innbygger } from "../../domene/tilgang/index.ts";
import type { Base, Transaksjon } from "../../grunnmur/db/base.ts";
import type { Omfang } from "../../grunnmur/db/omfang.ts";
import { type Resultat, sikre } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Dager } from "./dager.ts";
import type { Scene } from "./scene.sql.ts";
import type { Fortelling } from "./tekst/form.ts";
import type { Tema } from "./temaer.ts";
import type { Valg } from "./valg.ts";

/** How the one a life is about is known, and reached. */
export interface Livsperson {
  readonly aktor: Innbygger;
  readonly fnr: string;
  readonly fodt: Dato;
  readonly adresse: string;
  readonly telefon: string;
  readonly epost: string;
  readonly papir: boolean;
}

/** A life of the demonstration while it is lived. */
export interface Liv {
  readonly scene: Scene;
  /** Every act of the life, in one transaction. */
  readonly base: Base;
  readonly tx: Transaksjon;
  readonly dager: Dager;
  readonly valg: Valg;
  readonly sprak: Malform;
  readonly person: Livsperson;
  /** Who logs in: the person, or the one who acts for the person. */
  readonly aktor: Innbygger;
  /** How the one who logs in stands to the person, as the application asks it. */
  readonly hvem: "jeg" | "barn" | "verge" | "fullmakt";
  readonly temaer: readonly Tema[];
  readonly fortelling: Fortelling;
  /** Days since it began. */
  readonly start: number;
}

/** A case as its life knows it: what was asked for, by theme, and whose case it became. */
export interface Livssak {
  readonly id: string;
  readonly spor: Spor;
  readonly poster: readonly { readonly id: string; readonly tema: Tema }[];
  readonly saksbehandler: Ansatt;
  readonly leder: Ansatt;
}

type Handlende = Innbygger | Ansatt | Embeteansatt;

function omfangFor(aktor: Handlende): Omfang {
  switch (aktor.slag) {
    case "innbygger":
      return { slag: "innbygger", kommune: aktor.kommune, person: aktor.person };
    case "ansatt":
      return { slag: "ansatt", kommune: aktor.kommune, ansatt: aktor.ansatt, enheter: enheterFor(aktor) };
    case "embete":
      return { slag: "embete", embete: aktor.embete, ansatt: aktor.ansatt };
  }
}

/** One act, as the one who does it. @returns what it answered; a refusal never comes back (see livsbase) */
export async function gjor<T>(liv: Liv, aktor: Handlende, act: (tx: Transaksjon) => Promise<Resultat<T, unknown>>): Promise<T> {
  const svar = await liv.base.skriv(omfangFor(aktor), act);
  sikre(svar.ok, "a refused act of the demonstration has been thrown");
  return svar.verdi;
}

/** What the office as a whole knows. */
export function se<T>(liv: Liv, fn: (tx: Transaksjon) => Promise<T>): Promise<T> {
  return liv.base.skriv({ slag: "kommunen", kommune: liv.scene.kommune.nummer }, fn);
}

/** The desk opens the case before it does something in it, and the resident can see that. */
export async function apneSaken(liv: Liv, sak: Livssak, leser: Ansatt, tid: Tidspunkt): Promise<void> {
  const { kommune } = liv.scene;
  const enhet = enhetForSpor(kommune, sak.spor).navn[liv.sprak];
  const grunnlag = leser === sak.leder ? "godkjenning" : "saksbehandling";
  await se(liv, (tx) =>
    loggInnsyn(tx, { kommune: kommune.nummer, sak: sak.id, leser, enhet, grunnlag, hva: { del: "saken" }, na: tid.na }),
  );
}

/** The cases that an application became, each with its people and with the theme behind each thing asked for. */
export async function somSaker(liv: Liv, saker: readonly { id: string; spor: Spor }[]): Promise<Livssak[]> {
  const kommune = liv.scene.kommune.nummer;
  const svar: Livssak[] = [];
  for (const { id, spor } of saker) {
    const ledige = liv.temaer.filter((t) => t.spor === spor);
    const poster = (await se(liv, (tx) => posterI(tx, kommune, id))).map((p) => {
      const i = ledige.findIndex((t) => p.tjeneste === null || t.tjeneste === p.tjeneste);
      const [tema] = ledige.splice(Math.max(i, 0), 1);
      sikre(tema, "what is asked for in the demonstration has a theme");
      return { id: p.id, tema };
    });
    const kontor = liv.scene.kontor(spor);
    svar.push({ id, spor, poster, saksbehandler: liv.valg.av(kontor.saksbehandlere), leder: kontor.leder });
  }
  return svar;
}
