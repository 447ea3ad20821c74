import type { Sprak } from "../../../../grunnmur/sprak.ts";
import type { Underretning } from "../../../../lov/forvaltningsloven/p29.ts";
import { type Dato, dato } from "../../../../lov/kjerne/dato.ts";
import type { Vedtakstype } from "../../../../lov/vedtakstype.ts";
import { lesDato } from "../../../ansatt/dato.ts";
import type { Feltfeil } from "../../../ui/index.ts";
import { regnutTekst } from "./regnut.tekst.ts";

/** The kinds of decision a resident gets, those that most people get first. A state order to a kommune is not one. */
export const typer = [
  "omsorgstjeneste",
  "helsetjeneste",
  "institusjon",
  "bpa",
  "parorendestotte",
  "omsorg_uten_vedtak",
  "koordinator_ip",
  "egenandel",
  "sosial_stonad",
  "sosial_ip",
  "omsorgsbolig",
  "kommunal_bolig",
  "boligsosial",
  "parkering",
  "tt",
  "partsinnsyn",
  "journalinnsyn",
  "journalretting",
  "samisk_sprak",
  "tvang_4a",
  "tvang_9_5a",
  "tvang_9_5bc",
] as const satisfies readonly Vedtakstype[];
export type Type = (typeof typer)[number];

export const kanaler = ["papir", "digital", "muntlig", "ingen"] as const;
export type Kanal = (typeof kanaler)[number];

/** What stands in the address: as it was typed. */
export interface Skrevet {
  readonly vedtak: string;
  readonly kanal: string;
  readonly dag: string;
}

export interface Sporsmal {
  readonly vedtak: Type;
  readonly kanal: Kanal;
  readonly dag: Dato;
}

const FORSTE = dato("2000-01-01");
const SISTE = dato("2050-12-31");
const TEGN = 100;

/** What was typed; null when the page is opened without a question. */
export function skrevetI(sok: URLSearchParams): Skrevet | null {
  if (!["vedtak", "kanal", "dag"].some((navn) => sok.has(navn))) return null;
  const en = (navn: string): string => (sok.get(navn) ?? "").replaceAll("\u0000", "").trim().slice(0, TEGN);
  return { vedtak: en("vedtak"), kanal: en("kanal"), dag: en("dag") };
}

/** The question, or a sentence for each field that stands in its way. */
export function tolk(s: Skrevet, sprak: Sprak): { readonly sporsmal: Sporsmal } | { readonly feil: Feltfeil } {
  const t = regnutTekst[sprak].feil;
  const vedtak = typer.find((v) => v === s.vedtak);
  const kanal = kanaler.find((k) => k === s.kanal);
  const dag = lesDato(s.dag);
  const utenfor = dag !== null && (dag < FORSTE || dag > SISTE);
  if (vedtak && kanal && dag && !utenfor) return { sporsmal: { vedtak, kanal, dag } };
  return {
    feil: {
      vedtak: vedtak ? undefined : t.vedtak,
      kanal: kanal ? undefined : t.kanal,
      dag: s.dag === "" ? t.dagMangler : dag === null ? t.dagUkjent : utenfor ? t.dagUtenfor : undefined,
    },
  };
}

/** How the law is told of the day. A digital letter is there, and the notice of it sent, on the same day. */
export function underretning({ kanal, dag }: Sporsmal): Underretning {
  switch (kanal) {
    case "papir":
      return { kanal, kommetFrem: dag };
    case "digital":
      return { kanal, tilgjengelig: dag, varslet: dag };
    case "muntlig":
      return { kanal, gitt: dag };
    case "ingen":
      return { kanal, kunnskap: dag };
  }
}
