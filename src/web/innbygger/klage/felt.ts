import { type Klageinnhold, type Klageutkast, UENIG } from "../../../domene/klage/index.ts";
import type { Skjemadata } from "../../../grunnmur/skjema.ts";
import type { Malform } from "../../../grunnmur/sprak.ts";
import { klagesideTekst } from "./klage.tekst.ts";

/** The form's fields as they were typed, or as the draft has them. */
export interface Klagefelt {
  readonly vedtak: readonly string[];
  readonly innhold: Klageinnhold;
}

/** Characters a text may have. What does not fit can be attached. */
export const MAKS = { onsket: 1_000, hvorfor: 4_000, feilIBrevet: 2_000, hvorforSen: 1_000 } as const;

/** Every field that is kept in a draft, under the name it is sent by. */
const NAVN = ["vedtak", "uenig", "onsket", "hvorfor", "feil", "sen", "vente", "hjelp", "haster"] as const;

/** What is kept while it is written. */
export const utkastFra = (s: Skjemadata): Klageutkast["felt"] => Object.fromEntries(NAVN.map((n) => [n, [...s.alle(n)]]));

/** Reads the fields, from a form that was sent or from a draft. Unknown codes are left out; texts are kept as they are. */
export function lesFelt(felt: Klageutkast["felt"]): Klagefelt {
  const tekst = (n: (typeof NAVN)[number]): string => felt[n]?.[0] ?? "";
  return {
    vedtak: [...new Set(felt.vedtak ?? [])],
    innhold: {
      uenig: UENIG.filter((u) => felt.uenig?.includes(u)),
      onsket: tekst("onsket"),
      hvorfor: tekst("hvorfor"),
      feilIBrevet: tekst("feil"),
      hvorforSen: tekst("sen"),
      vilVente: tekst("vente") === "ja",
      vilHaHjelp: tekst("hjelp") === "ja",
      haster: tekst("haster") === "ja",
    },
  };
}

/** Sentences for texts that are too long, by field. A complaint can be empty, so nothing else can be wrong with it. */
export function feltfeil({ innhold }: Klagefelt, sprak: Malform): Record<string, string> {
  const t = klagesideTekst[sprak];
  const felt = [
    ["onsket", innhold.onsket, t.onsket, MAKS.onsket],
    ["hvorfor", innhold.hvorfor, t.hvorfor, MAKS.hvorfor],
    ["feil", innhold.feilIBrevet, t.feil, MAKS.feilIBrevet],
    ["sen", innhold.hvorforSen, t.sen, MAKS.hvorforSen],
  ] as const;
  return Object.fromEntries(
    felt
      .filter(([, tekst, , maks]) => tekst.length > maks)
      .map(([n, , etikett, maks]) => [n, t.feiltekst.for_lang(etikett, maks)]),
  );
}
