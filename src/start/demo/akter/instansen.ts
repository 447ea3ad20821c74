import {
  avgjor,
  finnInstanssak,
  type Instansaktor,
  type Instansutfall,
  instanssakForKlage,
  ta,
} from "../../../domene/klageinstans/index.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { leggTilUker } from "../../../lov/kjerne/dato.ts";
import { gjor, type Liv, type Livssak, se } from "../liv.ts";
import { klagegangTekst } from "../tekst/klagegang.tekst.ts";
import { utMedBrevene } from "./brevene.ts";

/** Dwellings are decided by the kommune's own klagenemnd, all else by the Statsforvalter. */
const instansen = (liv: Liv, sak: Livssak): Instansaktor => (sak.spor === "bolig" ? liv.scene.nemnd : liv.scene.embete);

/** Somebody at the body takes the case. @returns its id there */
export async function taInstanssaken(liv: Liv, sak: Livssak, klage: string): Promise<string> {
  const aktor = instansen(liv, sak);
  const der = await se(liv, (tx) => instanssakForKlage(tx, liv.scene.kommune.nummer, klage));
  sikre(der, "a forwarded complaint has a case at the body");
  await gjor(liv, aktor, (tx) => ta(tx, aktor, { sak: der.id }));
  return der.id;
}

function ordene(liv: Liv, sak: Livssak, utfall: Instansutfall) {
  const t = klagegangTekst[liv.sprak].instans;
  const endret = utfall === "nytt_vedtak" || utfall === "opphever";
  const begrunnelse = { stadfester: t.stadfester, nytt_vedtak: t.nytt, opphever: t.opphever, avviser: t.avviser }[utfall];
  return {
    provd: t.provd,
    klagensGrunner: t.grunner,
    begrunnelse,
    selvstyre: sak.spor === "bolig" ? t.nemnd : t.selvstyre,
    endringsarsak: endret ? (sak.spor === "sosial" ? "annet_skjonn" : "feil_ved_vedtaket") : null,
    apenbartUrimelig: endret && sak.spor === "sosial" ? t.urimelig : "",
    nyttInnhold: utfall === "nytt_vedtak" ? t.nyttInnhold : "",
    veiledning: utfall === "opphever" ? t.veiledning : "",
  } as const;
}

/** The body decides for good. The case has been taken by the one who decides. */
export async function avgjorKlagen(liv: Liv, sak: Livssak, siden: number, instanssak: string, utfall: Instansutfall) {
  const aktor = instansen(liv, sak);
  const tid = liv.dager.kontor(siden);
  const { kommune } = liv.scene;
  const der = await se(liv, (tx) => finnInstanssak(tx, instanssak));
  sikre(der, "the body's case is there");
  const kommunenInnen = utfall === "nytt_vedtak" || utfall === "opphever" ? leggTilUker(tid.idag, 4) : null;
  const inn = {
    kommune,
    sak: instanssak,
    versjon: der.versjon,
    utfall,
    kommunenInnen,
    tilSkade: false,
    ...ordene(liv, sak, utfall),
  };
  await gjor(liv, aktor, (tx) => avgjor(tx, aktor, tid, inn));
  await utMedBrevene(liv, siden);
}
