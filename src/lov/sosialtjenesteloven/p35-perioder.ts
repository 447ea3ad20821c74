import { type Ore, ore } from "../kjerne/belop.ts";
import { alder, type Dato, leggTilAar, leggTilDager, ukedag } from "../kjerne/dato.ts";
import type { Beregning } from "../kjerne/svar.ts";
import { grunnbelop } from "../satser/grunnbelop.ts";
import { type Kvalifiseringsstonad, kvalifiseringsstonad } from "./p35.ts";

const FULL_STONAD_FRA_AAR = 25;
const HELG = 6;

/** A stretch of a programme with one amount a day. */
export interface Stonadslinje {
  readonly fra: Dato;
  readonly til: Dato;
  /** Monday to Friday: a year has 260 of them, and the day is 1/260 of the year. */
  readonly dager: number;
  /** null in it where G is not known: the amount is set when G is. */
  readonly svar: Beregning<Kvalifiseringsstonad>;
  /** Days times the amount a day; null where G is not known. */
  readonly sumOre: Ore | null;
}

/**
 * The kvalifiseringsstønad of a programme, one line for each stretch with the same amount a day: it is set anew when G changes, and on the day one turns 25 (SOS-19).
 * From the first day without a G there is one line without an amount: no year is guessed.
 *
 * https://lovdata.no/lov/2009-12-18-131/§35
 */
export function stonadslinjer({
  fodt,
  start,
  slutt,
}: {
  readonly fodt: Dato;
  readonly start: Dato;
  readonly slutt: Dato;
}): readonly Stonadslinje[] {
  const siste = grunnbelop.rader.at(-1);
  const skift = [...grunnbelop.rader.map((r) => r.fra), ...(siste ? [leggTilDager(siste.til, 1)] : []), fyller25(fodt)]
    .filter((d) => d > start && d <= slutt)
    .toSorted();
  const begynner = [...new Set([start, ...skift])];
  const linjer = begynner.map((fra, i) => {
    const neste = begynner[i + 1];
    return linje(fodt, fra, neste === undefined ? slutt : leggTilDager(neste, -1));
  });
  const kjente = linjer.filter((l) => l.sumOre !== null);
  const ukjent = linjer.find((l) => l.sumOre === null);
  return ukjent ? [...kjente, linje(fodt, ukjent.fra, slutt)] : kjente;
}

const fyller25 = (fodt: Dato): Dato => leggTilAar(fodt, FULL_STONAD_FRA_AAR);

function linje(fodt: Dato, fra: Dato, til: Dato): Stonadslinje {
  const svar = kvalifiseringsstonad.anvend({ alder: alder(fodt, fra) }, fra);
  const dager = hverdager(fra, til);
  return { fra, til, dager, svar, sumOre: svar.verdi === null ? null : ore(svar.verdi.dagOre * dager) };
}

function hverdager(fra: Dato, til: Dato): number {
  let antall = 0;
  for (let d = fra; d <= til; d = leggTilDager(d, 1)) if (ukedag(d) < HELG) antall += 1;
  return antall;
}
