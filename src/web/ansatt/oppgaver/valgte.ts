import { erId } from "../../../grunnmur/id.ts";
import type { Skjemadata } from "../../../grunnmur/skjema.ts";
import type { Feltfeil } from "../../ui/index.ts";

/** The form that the boxes in the list belong to. */
export const MASSESKJEMA = "masse";

/** A case as the list showed it. */
export interface Valgt {
  readonly sak: string;
  readonly versjon: number;
}

/** A case that did not change hands, and why. */
interface Avvist {
  readonly sak: string;
  readonly saksnummer: string;
  readonly setning: string;
}

/** What came of the chosen cases, when it was not all of it. */
export interface Masseutfall {
  readonly status: 409 | 422;
  readonly feil: Feltfeil;
  readonly gjort: number;
  readonly avviste: readonly Avvist[];
  /** Still ticked. */
  readonly valgte: ReadonlySet<string>;
}

const VALG = /^([^_]+)_(\d{1,9})$/;

export const somValg = ({ sak, versjon }: Valgt): string => `${sak}_${versjon}`;

/** What was ticked. Several tasks of one case are one. */
export function lesValgte(skjema: Skjemadata): Valgt[] {
  const alle = new Map<string, Valgt>();
  for (const ord of skjema.alle("valg")) {
    const [, sak, versjon] = VALG.exec(ord) ?? [];
    if (sak && versjon && erId(sak)) alle.set(sak, { sak, versjon: Number(versjon) });
  }
  return [...alle.values()];
}
