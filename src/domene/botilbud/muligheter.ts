import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { stedsbruk } from "../../lov/sosialtjenesteloven/p27.ts";
import { stederI } from "./sted.sql.ts";
import { ventendeI } from "./tilbud.sql.ts";
import type { Mulighet, Sted } from "./typer.ts";

export interface Behov {
  readonly barn: number;
  readonly senger: number;
  readonly tilrettelagt: boolean;
}

const RANG = { fritt: 0, med_grunn: 1, ikke: 2 } as const;

/** Somebody without children is not put where children could be, as long as there is another place. */
const forBarnSist = (s: Sted, medBarn: boolean): number => (!medBarn && s.forBarn ? 1 : 0);

/**
 * The places that have room and fit, those that come first, first: with an agreement that holds and nothing serious found, and for somebody without children those that are not
 * for children. Pure.
 */
function ordne(steder: readonly Sted[], behov: Behov, barnVenter: boolean, idag: Dato): Mulighet[] {
  const medBarn = behov.barn > 0;
  return steder
    .filter((s) => s.nedlagt === null && s.ledige >= behov.senger)
    .filter((s) => (medBarn || s.forEnslige) && (!behov.tilrettelagt || s.tilrettelagt))
    .map((s) => {
      const fakta = { medBarn, forBarn: s.forBarn, avtaleGjelder: s.avtale !== null, alvorligFunn: s.alvorligFunn !== null };
      return { ...s, ...stedsbruk.anvend({ ...fakta, barnVenter }, idag).verdi };
    })
    .toSorted(
      (a, b) => RANG[a.bruk] - RANG[b.bruk] || forBarnSist(a, medBarn) - forBarnSist(b, medBarn) || (a.navn < b.navn ? -1 : 1),
    );
}

/** The places as they stand now for one case. Other cases with children that wait for a place are counted in the reader's own units. */
export async function muligheterFor(les: Lesing, kommune: string, sak: string, behov: Behov, idag: Dato): Promise<Mulighet[]> {
  const barnVenter = (await ventendeI(les, kommune, idag)).some((v) => v.medBarn && v.sak !== sak);
  return ordne(await stederI(les, kommune, idag), behov, barnVenter, idag);
}
