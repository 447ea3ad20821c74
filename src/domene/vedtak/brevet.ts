import { datoAv } from "../../grunnmur/klokke.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { type Hjemmel, tolkHjemmel } from "../../lov/kjerne/hjemmel.ts";
import { klagefrist } from "../../lov/klagefrist.ts";
import type { Vedtakstype } from "../../lov/vedtakstype.ts";
import {
  type Brevhode,
  type Brevmodell,
  type Brevpost,
  klageadgang,
  type Levering,
  type Mottaker,
  revurderingsbrev,
  type Utsending,
  type Vedtaksbrevfakta,
  vedtaksbrev,
} from "../brev/index.ts";
import type { Malform } from "../kommune/index.ts";
import { prisregel } from "../tjeneste/index.ts";
import { brevtekster } from "./brevtekster.ts";
import { barnBerort, type Grunnlag, tjenestenavn, vedtakstypeFor } from "./grunnlag.ts";
import type { Vedtak, Vedtakspost } from "./typer.ts";
import { virkningene } from "./virkning.ts";

/** How a decision becomes a letter: the same facts, in the words of a first answer or of a changed one. */
export type Brevbygger = (fakta: Vedtaksbrevfakta, sprak: Malform) => Brevmodell;

/** Longer than this it is a story and not the name of a thing: then the letter's table names the service instead. */
const TEGN_I_TABELLEN = 120;

const sokteOm = (p: Vedtakspost, navn: string): string =>
  p.onsket.length <= TEGN_I_TABELLEN && !p.onsket.includes("\n") ? p.onsket : navn;

/** Given once, so that it has no period: a sum of money for something. */
export const erEngang = (p: Pick<Vedtakspost, "belopOre" | "fra">): boolean => p.belopOre !== null && p.fra === null;

function brevpost(p: Vedtakspost, g: Grunnlag, sprak: Malform): Brevpost {
  const navn = tjenestenavn(g, p.tjeneste, sprak);
  const { post: _, nr: __, onsket: ___, gjelder: ____, begrunnelseFra: _____, ...svar } = p;
  const egenSats = p.tjeneste === "kvalifiseringsprogram";
  const utenPris = prisregel(p.tjeneste)?.slag === "ingen";
  return { ...svar, sokteOm: sokteOm(p, navn), tjeneste: navn, egenSats, utenPris, engang: erEngang(p), utforer: "" };
}

/** A letter on paper promises no last day, because nobody knows yet when it comes; a digital one counts from today's notice. */
function levering(til: Mottaker, type: Vedtakstype, idag: Dato): Levering {
  if (til.kanal === "papir") return { kanal: "papir" };
  const frist = klagefrist({ vedtakstype: type, underretning: { kanal: "digital", tilgjengelig: idag, varslet: idag } }, idag);
  return { kanal: "digital", varslet: idag, sisteDag: frist.verdi.sisteDag };
}

export const reglene = (v: Pick<Vedtak, "regler">): readonly Hjemmel[] =>
  v.regler.map((nokkel) => {
    const hjemmel = tolkHjemmel(nokkel);
    sikre(hjemmel, "a stored section can be read");
    return hjemmel;
  });

/** What stays open in the case when this is decided: the person is told that it is not forgotten. */
const ubesvarte = (g: Grunnlag, v: Vedtak, sprak: Malform): readonly string[] => [
  ...new Set(
    g.poster
      .filter((p) => p.utfall === null && !v.poster.some((svar) => svar.post === p.id))
      .map((p) => (p.tjeneste === null ? uavklart[sprak] : tjenestenavn(g, p.tjeneste, sprak))),
  ),
];
const uavklart = { nb: "resten av det du fortalte", nn: "resten av det du fortalde" } as const;

/** The facts of the letter to one receiver: what was decided, and how this receiver can complain. */
function fakta(g: Grunnlag, v: Vedtak, hode: Brevhode, til: Mottaker, nett: string | null): Vedtaksbrevfakta {
  const enhet = g.kommune.enheter.find((e) => e.id === g.sak.enhet);
  sikre(enhet, "a case belongs to a unit of its kommune");
  const type = vedtakstypeFor(v.poster[0]?.tjeneste ?? "");
  const sted = { kommune: g.kommune, enhet, nett, levering: levering(til, type, hode.dato) };
  return {
    ...hode,
    soknad: { mottatt: g.sak.mottattDato, muntlig: g.soktMuntlig, ubesvart: ubesvarte(g, v, til.sprak) },
    poster: v.poster.map((p) => brevpost(p, g, til.sprak)),
    brukersSyn: v.brukersSyn,
    fakta: v.fakta,
    hensyn: v.hensyn,
    barnBerort: barnBerort(g, hode.dato) === true,
    barnetsBeste: v.barnetsBeste,
    regler: reglene(v),
    klage: klageadgang(type, sted, hode.dato, til.sprak),
    tekster: brevtekster(g, v, hode.dato, til),
  };
}

/** The first answer of a case: to an application, or in a case that looks at an earlier decision again. */
function forstebrev(g: Grunnlag, v: Vedtak): Brevbygger {
  const { revurdering } = g;
  if (!revurdering?.gammelt.fattet) return vedtaksbrev;
  const gammelt = { vedtatt: datoAv(revurdering.gammelt.fattet.tid), fordi: revurdering.grunn, hvorfor: revurdering.tekst };
  const virkninger = virkningene(g, v);
  return (f, sprak) =>
    revurderingsbrev({ ...f, gammelt, virkninger: v.poster.map((p) => virkninger.get(p.post) ?? null) }, sprak);
}

export interface Brevvalg {
  /** Where complaints are taken on the web, as it is read; null when there is no such place. */
  readonly nett: string | null;
  /** Who approved, beside the one who wrote. */
  readonly godkjenner?: string;
  readonly bygger?: Brevbygger;
}

/** The letters of a decision, ready to be built for each receiver: for the preview, for the checklist and for the sending. */
export function utsendingen(g: Grunnlag, v: Vedtak, { nett, godkjenner, bygger = forstebrev(g, v) }: Brevvalg): Utsending {
  return {
    sak: g.sak,
    kommune: g.kommune,
    vedtak: v.id,
    ...(v.klage && { klage: v.klage }),
    navn: [
      { navn: v.skrevetAv.navn, rolle: "saksbehandler" },
      ...(godkjenner === undefined ? [] : [{ navn: godkjenner, rolle: "godkjenner" as const }]),
    ],
    bygg: (hode, til) => bygger(fakta(g, v, hode, til, nett), til.sprak),
  };
}
