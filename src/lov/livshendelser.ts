import { type Prosessvalg, prosesshjemmel, prosesslov } from "./forvaltningsloven/prosesslov.ts";
import type { Dato } from "./kjerne/dato.ts";
import { hjemmel } from "./kjerne/hjemmel.ts";
import { type Vurdering, vurdering } from "./kjerne/svar.ts";

/** What happens in a life and changes a case. */
export const LIVSHENDELSER = ["dodsfall", "flytting"] as const;
export type Livshendelse = (typeof LIVSHENDELSER)[number];

export interface Livsfakta extends Prosessvalg {
  readonly hendelse: Livshendelse;
  /** What is asked for, or complained about, is money: for a time that has been, it may be owed to the estate. */
  readonly penger: boolean;
  /** The person wants the new kommune to answer, and agrees that the papers go there. */
  readonly enig: boolean;
}

/**
 * May what is open fall away? "ja": it does, by the nature of the thing. "skjonn": somebody has to see whether anything is owed. "nei": it must be answered.
 *
 * Help and care are for a person who lives (hol § 3-1, stnl § 3), so a wish for them ends with the person; an amount for a time that has been may be the
 * estate's, which then has a legal interest of its own (fvl § 28). ASSUMPTION: no section says so in words; it follows from what the help is for.
 *
 * The duty follows where the person stays, so after a move it is the new kommune's. What was asked for here is still an application: it is passed on
 * when the person wants that (fvl § 11 fourth paragraph), and answered by a vedtak when not.
 *
 * https://lovdata.no/lov/1967-02-10/§28 · https://lovdata.no/lov/2011-06-24-30/§3-1 · https://lovdata.no/lov/2009-12-18-131/§3
 */
export function kanFalleBort(f: Livsfakta, paaDato: Dato): Vurdering {
  const lov = prosesslov(paaDato, f);
  const plikten = [hjemmel("hol", "3-1"), hjemmel("stnl", "3")];
  if (f.hendelse === "flytting") return vurdering(f.enig ? "ja" : "nei", [prosesshjemmel(lov, "veiledning"), ...plikten]);
  const hjemler = [prosesshjemmel(lov, "klagerett"), ...plikten];
  return vurdering(f.penger ? "skjonn" : "ja", hjemler);
}

/**
 * Who answers a complaint after a move: those who made the decision, as before (fvl § 33). Who answers it after a death: nobody, unless the estate goes on.
 *
 * https://lovdata.no/lov/1967-02-10/§33
 */
export const klagenBlir = (hendelse: Livshendelse): boolean => hendelse === "flytting";

/** The sections the journal names. */
export const livshjemmel = (hendelse: Livshendelse, paaDato: Dato) =>
  hendelse === "flytting" ? hjemmel("hol", "3-1") : prosesshjemmel(prosesslov(paaDato), "klagerett");
