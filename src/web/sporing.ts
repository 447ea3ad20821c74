import type { Frist } from "../domene/sak/index.ts";
import { datoTekst, kroner, type Malform, type Sprak, stor, tallord } from "../grunnmur/sprak.ts";
import { helligdager } from "../lov/kalender/helligdager.ts";
import { aarAv, type Dato, tolkDato } from "../lov/kjerne/dato.ts";
import type { Satsnavn } from "../lov/kjerne/koder.ts";
import type { Steg } from "../lov/kjerne/steg.ts";
import type { Verdi } from "../lov/kjerne/svar.ts";
import { datoordTekst } from "./datoord.tekst.ts";
import { datosetning } from "./datoord.ts";
import { lovtekst } from "./lovtekst.ts";
import { sporingTekst } from "./sporing.tekst.ts";
import type { Telling } from "./ui/index.ts";

/** How a date was found, in words: one sentence a step, and the count as a calendar when there are days to count. */
export interface Forklaring {
  readonly setninger: readonly string[];
  readonly telling: Telling | null;
  /** The sections it rests on, with their links. */
  readonly hjemler: readonly { readonly tekst: string; readonly lenke: string }[];
}

/** What a dated amount is called. */
export const satsnavn = (sats: Satsnavn, sprak: Malform): string => sporingTekst[sprak].satsnavn[sats];

/**
 * Makes the law's trace into sentences that a resident can follow, in the order the steps were taken, with the reservations last.
 * Steps that say nothing about a date (facts, amounts, tested requirements) give no sentence: they have lists of their own.
 */
export function forklar(v: Pick<Verdi<unknown>, "verdi" | "sporing" | "hjemmel" | "forbehold">, sprak: Malform): Forklaring {
  const t = sporingTekst[sprak];
  const forbehold = v.forbehold.map((f) => t.forbehold[f.grunn]);
  return {
    setninger: [...v.sporing.map((s) => setning(s, sprak)), ...forbehold].filter((s) => s !== ""),
    telling: tellingAv(v.verdi),
    hjemler: v.hjemmel.map((h) => ({ tekst: lovtekst(h, sprak), lenke: h.lenke })),
  };
}

/** As `forklar`, for a counted deadline on a page that is in English too: the steps of the count alone, in the language of the page. */
export function forklarFrist(v: Pick<Verdi<unknown>, "verdi" | "sporing" | "hjemmel">, sprak: Sprak): Forklaring {
  return {
    setninger: v.sporing.map((s) => datosetning(s, sprak)).filter((s) => s !== ""),
    telling: tellingAv(v.verdi),
    hjemler: v.hjemmel.map((h) => ({ tekst: lovtekst(h, sprak), lenke: h.lenke })),
  };
}

/** One step as one sentence; "" when it has nothing to say to a reader of dates. */
function setning(s: Steg, sprak: Malform): string {
  const t = sporingTekst[sprak];
  const dag = (d: Dato): string => datoTekst(d, sprak);
  switch (s.kode) {
    case "sammenlignet":
      return stor(t.sammenlignet[s.hva](dag(s.dato), dag(s.grense), s.innenfor));
    case "vurderes":
      return t.vurderes[s.moment];
    case "sats":
      return t.sats(t.satsnavn[s.sats], dag(s.fra), kroner(s.ore, sprak));
    case "regnet":
      return `${t.post[s.post]}: ${regnestykke(s, sprak)} = ${kroner(s.ore, sprak)}.`;
    default:
      return datosetning(s, sprak);
  }
}

/** "7 850 kroner + 3 850 kroner", "119 210 kroner × 75 %": what went into a line of a sum. */
function regnestykke({ regning, ledd }: Extract<Steg, { kode: "regnet" }>, sprak: Malform): string {
  const belop = (ore: number): string => kroner(ore, sprak);
  const [forst = 0, andre = 0, tredje = 1] = ledd;
  switch (regning) {
    case "sum":
      return ledd.map(belop).join(" + ");
    case "rest":
      return ledd.map(belop).join(" − ");
    case "minste":
      return `${sporingTekst[sprak].minste} ${ledd.map(belop).join(", ")}`;
    case "ganger":
      return `${forst} × ${belop(andre)}`;
    case "andel":
      return tredje === 100 ? `${belop(forst)} × ${andre} %` : `${belop(forst)} × ${andre} / ${tredje}`;
  }
}

/** The days between the start and the last day, when the value is a counted deadline. */
function tellingAv(verdi: unknown): Telling | null {
  if (typeof verdi !== "object" || verdi === null) return null;
  const { start, sisteDag, sisteDagForRulling } = verdi as Record<string, unknown>;
  const [fra, til, telt] = [start, sisteDag, sisteDagForRulling].map((d) => (typeof d === "string" ? tolkDato(d) : null));
  if (!fra || !til || fra > til) return null;
  return { start: fra, slutt: til, telt: telt && telt !== til ? telt : undefined };
}

/** The holidays between two days with their names, for the calendar. */
export function helligdagerMellom(fra: Dato, til: Dato, sprak: Sprak): Telling["helligdager"] {
  const t = datoordTekst[sprak];
  const aar = Array.from({ length: aarAv(til) - aarAv(fra) + 1 }, (_, i) => aarAv(fra) + i);
  return aar.flatMap((a) =>
    [...helligdager(a)].filter(([d]) => d >= fra && d <= til).map(([dato, navn]) => ({ dato, navn: stor(t.fridag[navn]) })),
  );
}

/** "fire uker", "én måned": the length that a deadline was counted by; null when nothing was counted. */
export function varighet(sporing: readonly Steg[], sprak: Sprak): string | null {
  const t = datoordTekst[sprak];
  for (const s of sporing) {
    if (s.kode === "dager" || s.kode === "uker" || s.kode === "maneder") {
      return t.enhet[s.kode](s.antall, s.antall === 14 ? "14" : tallord(s.antall, sprak));
    }
  }
  return null;
}

type Fristgrunn = Pick<Frist, "slag" | "art"> & {
  readonly grunnlag: Pick<Verdi<unknown>, "sporing"> & Partial<Pick<Verdi<unknown>, "forbehold">>;
};

/**
 * The end of the sentence "Du får svar innen mandag 30. november 2026, …": why that day. What is a law says that it is a law,
 * and what is a norm or an aim says that it is not.
 */
export function fordi(frist: Fristgrunn, kommune: string, sprak: Malform): string {
  const t = sporingTekst[sprak].fordi;
  const tid = varighet(frist.grunnlag.sporing, sprak) ?? "";
  // A day that the office has set for itself, before any letter has promised another.
  const egen = frist.grunnlag.forbehold?.some((f) => f.grunn === "kommunens_eget_maal") ?? false;
  if (frist.art === "satt") return egen ? t.maal(kommune, tid) : t.satt(kommune, tid);
  if (frist.slag === "klagefrist") return t.klage(kommune, tid);
  if (frist.art === "lov") return t.lov(kommune, tid);
  if (frist.slag === "nodhjelp") return t.nod(kommune, tid);
  return frist.art === "maal" ? t.maal(kommune, tid) : t.fjorten(kommune, tid);
}
