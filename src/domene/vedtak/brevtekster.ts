import { midtI } from "../../grunnmur/sprak.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { avsenderAv, type Brevtekster, type Mottaker } from "../brev/index.ts";
import type { Malform } from "../kommune/index.ts";
import { type Flettedata, fasteFor, provMerker } from "../standardtekst/index.ts";
import { type Grunnlag, tjenestenavn } from "./grunnlag.ts";
import type { Vedtak } from "./typer.ts";

/** What the case knows, for the names in braces of a standard text. */
export function flettedata(g: Grunnlag, tjeneste: string, malform: Malform): Flettedata {
  const enhet = g.kommune.enheter.find((e) => e.id === g.sak.enhet);
  const { navn, enhet: kontor, telefon } = enhet ? avsenderAv(g.kommune, enhet, malform) : { navn: "", enhet: "", telefon: "" };
  return { tjeneste: midtI(tjenestenavn(g, tjeneste, malform)), kommune: navn, kontor, telefon };
}

/** The form of the language that the party's own letter is in, and so what the desk writes in. */
export const brevmalform = (g: Pick<Grunnlag, "person" | "sak">): Malform => g.person.malform ?? g.sak.sprak;

/**
 * The standard texts of the letter to one receiver. The locked ones are in the receiver's form of the language; the reasons are written once,
 * for the party, so they are held against the party's. Pure.
 */
export function brevtekster(g: Grunnlag, v: Vedtak, dag: Dato, til: Pick<Mottaker, "sprak">): Brevtekster {
  const { spor } = g.sak;
  const { faste, mangler } = fasteFor(g.tekster, v.poster, {
    spor,
    dag,
    malform: til.sprak,
    flett: (tjeneste) => flettedata(g, tjeneste, til.sprak),
  });
  const malform = brevmalform(g);
  const merker = v.poster.flatMap((p) =>
    provMerker(g.tekster, p, { dag, malform, flett: flettedata(g, p.tjeneste, malform) }).map(({ kode, hva }) => ({
      ...{ blokk: "B9" as const, kode, tekst: hva },
      gjelder: tjenestenavn(g, p.tjeneste, til.sprak),
    })),
  );
  return {
    faste,
    frie: v.poster.flatMap((p) => p.begrunnelseFra),
    hull: [...mangler.map(({ kode, navn }) => ({ blokk: "B13" as const, kode, tekst: navn })), ...merker],
  };
}
