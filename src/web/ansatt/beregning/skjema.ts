import { type Husholdning, utmalingTekst } from "../../../domene/sosialhjelp/index.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import type { Skjemadata } from "../../../grunnmur/skjema.ts";
import type { Malform } from "../../../grunnmur/sprak.ts";
import { ore } from "../../../lov/kjerne/belop.ts";
import { type Dato, tolkDato } from "../../../lov/kjerne/dato.ts";
import { gjeldsslag, inntektsslag } from "../../../lov/sosialtjenesteloven/p18.ts";
import { utgiftsslag } from "../../../lov/sosialtjenesteloven/p18-utmaling.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesBelop, skrivBelop } from "../belop.ts";
import { beregningTekst } from "./beregning.tekst.ts";

type Del = "utgift" | "inntekt" | "gjeld";
/** The name of the field for one kind of amount. */
export const belopsfelt = (del: Del, slag: string): string => `${del}_${slag}`;

const VOKSNE = ["enslig", "par", "bofellesskap"] as const;

/** Reads the form: each amount that is written is a line; what cannot be read is told at its field. */
export function lesHusholdning(
  skjema: Skjemadata,
  sprak: Malform,
): Resultat<{ readonly maned: Dato; readonly husholdning: Husholdning }, Feltfeil> {
  const t = beregningTekst[sprak].feil;
  const feil: Record<string, string> = {};
  const linjer = <S extends keyof (typeof utmalingTekst)["nb"]["slag"]>(del: Del, alle: readonly S[]) =>
    alle.flatMap((slag) => {
      const navn = belopsfelt(del, slag);
      const lest = lesBelop(skjema.tekst(navn));
      if (lest === "ugyldig") feil[navn] = t.belop(utmalingTekst[sprak].slag[slag]);
      return typeof lest === "number" && lest > 0 ? [{ slag, ore: ore(lest) }] : [];
    });
  const maned = tolkDato(skjema.tekst("maned"));
  if (maned === null || !maned.endsWith("-01")) feil.maned = t.maned;
  const voksne = VOKSNE.find((v) => v === skjema.tekst("voksne"));
  if (!voksne) feil.voksne = t.voksne;
  const barnsAlder = lesAldre(skjema.tekst("barn"));
  if (barnsAlder === null) feil.barn = t.barn;
  const [utgifter, inntekter, gjeld] = [
    linjer("utgift", utgiftsslag),
    linjer("inntekt", inntektsslag),
    linjer("gjeld", gjeldsslag),
  ];
  if (maned === null || !voksne || barnsAlder === null || Object.keys(feil).length > 0) return nei(feil);
  return ja({ maned, husholdning: { voksne, barnsAlder, utgifter, inntekter, gjeld } });
}

/** "4, 12" as ages in whole years; null when something is no age of a child. */
function lesAldre(tekst: string): readonly number[] | null {
  const deler = tekst.split(/[,; ]+|\s+og\s+/).filter((d) => d !== "");
  if (deler.length > 20 || deler.some((d) => !/^\d{1,2}$/.test(d) || Number(d) > 17)) return null;
  return deler.map(Number);
}

/** What stands in the fields for a household that was worked out before. */
export function feltverdier(maned: Dato, h: Husholdning): ReadonlyMap<string, string> {
  const av = (del: Del, linjer: readonly { readonly slag: string; readonly ore: number }[]) =>
    linjer.map((l): [string, string] => [belopsfelt(del, l.slag), skrivBelop(l.ore)]);
  return new Map<string, string>([
    ["maned", maned],
    ["voksne", h.voksne],
    ["barn", h.barnsAlder.join(", ")],
    ...av("utgift", h.utgifter),
    ...av("inntekt", h.inntekter),
    ...av("gjeld", h.gjeld),
  ]);
}

/** What the application says of it already, so that nothing is typed twice. Kroner as they were written there. */
export function fraSoknaden(svar: Readonly<Record<string, string | readonly string[]>>): ReadonlyMap<string, string> {
  const en = (id: string) => (typeof svar[id] === "string" ? svar[id] : "");
  return new Map(
    [
      [belopsfelt("utgift", "husleie"), en("f_husleie")],
      [belopsfelt("utgift", "strom"), en("f_strom")],
      [belopsfelt("utgift", "annen_utgift"), en("f_bo_annet")],
      [belopsfelt("inntekt", "lonn"), en("f_inntekt")],
      [belopsfelt("inntekt", "bidrag"), en("f_bidrag") === "far" ? en("f_bidrag_belop") : ""],
      [belopsfelt("gjeld", "annet"), en("f_gjeld_belop")],
    ].filter((par): par is [string, string] => par[1] !== ""),
  );
}
