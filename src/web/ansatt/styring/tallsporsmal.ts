import {
  GRUPPERINGER,
  type Gruppering,
  type Maal,
  TALLGRUPPER,
  type Tallgruppe,
  type Tallsporsmal,
} from "../../../domene/styring/index.ts";
import { finnTjeneste } from "../../../domene/tjeneste/index.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { type Dato, dagerMellom, dato } from "../../../lov/kjerne/dato.ts";
import type { Kontekst } from "../../kontekst.ts";
import { lesDato } from "../dato.ts";

export type Tallkontekst = Kontekst<"leder", "/:sprak/:kommune/kontor/styring/tall">;

/** What the address asks. Whatever in it cannot be read is as if it were not there, but for the days, which are shown again. */
export interface Spurt {
  readonly fra: Dato;
  readonly til: Dato;
  readonly gruppering: Gruppering;
  readonly enhet: string | null;
  readonly tjeneste: string | null;
  /** The mark; null: count up to now. */
  readonly per: Temporal.Instant | null;
  readonly feil: { readonly fra?: "dato"; readonly til?: "dato" | "for_lang" | "for_tidlig" };
  readonly skrevet: { readonly fra: string; readonly til: string };
}

/** The units that the reader leads. */
export const ledede = (k: Tallkontekst): readonly string[] => [
  ...new Set(k.aktor.roller.filter((r) => r.rolle === "leder").map((r) => r.enhet)),
];

/** Reads the address. Without days it is this year so far. */
export function lesSporsmal(k: Tallkontekst): Spurt {
  const [skrevetFra, skrevetTil] = [k.sok.get("fra") ?? "", k.sok.get("til") ?? ""];
  const forstI = dato(`${k.tid.idag.slice(0, 4)}-01-01`);
  const fra = skrevetFra === "" ? forstI : lesDato(skrevetFra);
  const til = skrevetTil === "" ? k.tid.idag : lesDato(skrevetTil);
  const enhet = k.sok.get("enhet");
  const tjeneste = k.sok.get("tjeneste");
  return {
    fra: fra ?? forstI,
    til: til ?? k.tid.idag,
    gruppering: GRUPPERINGER.find((g) => g === k.sok.get("etter")) ?? "tjeneste",
    enhet: ledede(k).find((e) => e === enhet) ?? null,
    tjeneste: tjeneste && finnTjeneste(tjeneste) ? tjeneste : null,
    per: lesMerke(k.sok.get("per")),
    feil: { ...(fra === null && { fra: "dato" as const }), ...feilITil(fra, til) },
    skrevet: { fra: skrevetFra, til: skrevetTil },
  };
}

function feilITil(fra: Dato | null, til: Dato | null): Pick<Spurt["feil"], "til"> {
  if (til === null) return { til: "dato" };
  if (fra === null) return {};
  if (til < fra) return { til: "for_tidlig" };
  return dagerMellom(fra, til) > grenser.tall.dager ? { til: "for_lang" } : {};
}

function lesMerke(tekst: string | null): Temporal.Instant | null {
  if (tekst === null || tekst === "") return null;
  try {
    return Temporal.Instant.from(tekst);
  } catch {
    return null;
  }
}

export const kanTelles = (s: Spurt): boolean => s.feil.fra === undefined && s.feil.til === undefined;

/** The question that the figures answer. */
export const sporsmalet = (k: Tallkontekst, s: Spurt, per: Temporal.Instant): Tallsporsmal => ({
  ...{ kommune: k.kommune.nummer, enheter: s.enhet === null ? ledede(k) : [s.enhet], tjeneste: s.tjeneste },
  ...{ fra: s.fra, til: s.til, gruppering: s.gruppering, per },
});

/** The same question as an address holds it. */
export const somSok = (s: Spurt, per: Temporal.Instant | null): Record<string, string> => ({
  ...{ fra: s.fra, til: s.til, etter: s.gruppering },
  ...(s.enhet !== null && { enhet: s.enhet }),
  ...(s.tjeneste !== null && { tjeneste: s.tjeneste }),
  ...(per !== null && { per: per.toString() }),
});

/** Reads as the one who leads: through those units and no other. */
export function lesSomLeder<T>(k: Tallkontekst, fn: (les: Lesing) => Promise<T>): Promise<T> {
  const omfang = { slag: "ansatt", kommune: k.kommune.nummer, ansatt: k.aktor.ansatt, enheter: ledede(k) } as const;
  return k.deps.base.les(omfang, fn);
}

/** Which figure an address points at. */
export function lesFigur(sok: URLSearchParams): { gruppe: Tallgruppe; maal: Maal; rad: string | null | undefined } | null {
  const maal = sok.get("maal");
  for (const gruppe of Object.keys(TALLGRUPPER) as Tallgruppe[]) {
    const funnet = TALLGRUPPER[gruppe].find((m) => m === maal);
    const rad = sok.get("rad");
    if (funnet) return { gruppe, maal: funnet, rad: rad === null ? undefined : rad === "" ? null : rad };
  }
  return null;
}
