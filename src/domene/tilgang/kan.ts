import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Aktor } from "./aktor.ts";
import { type Handling, handlinger, type Regel } from "./handlinger.ts";

/** What the case says about itself, for the question "may this person do this here?". */
export interface Sted {
  readonly kommune: string;
  /** The unit that owns the case; for the kommune's own settings any unit of the employee will do. */
  readonly enhet?: string;
  /** What the resident's place in the case covers; own case = everything. Empty or missing = not a party. */
  readonly partsomfang?: readonly string[];
  /** The Statsforvalter the complaint was forwarded to. */
  readonly embete?: string | null;
}

export type Nektet = {
  readonly grunn: "feil_rolle" | "ikke_part" | "annen_kommune" | "annet_embete";
  readonly handling: Handling;
};

/**
 * May this actor do this act here? Pure: everything it needs comes in.
 *
 * @returns `ja(true)`, or the reason for the refusal. The web answers 404 where even the existence of the case is confidential
 *   (taushetsplikt covers that a person is a client, sosialtjenesteloven § 44, https://lovdata.no/lov/2009-12-18-131/§44),
 *   and 403 where the actor already sees the case.
 */
export function kan(handling: Handling, aktor: Aktor, sted: Sted): Resultat<true, Nektet> {
  const regel: Regel = handlinger[handling];
  switch (aktor.slag) {
    case "system":
      return ja(true);
    case "innbygger":
      if (aktor.kommune !== sted.kommune) return nei({ grunn: "annen_kommune", handling });
      return regel.part && sted.partsomfang?.includes(regel.part) ? ja(true) : nei({ grunn: "ikke_part", handling });
    case "ansatt": {
      if (aktor.kommune !== sted.kommune) return nei({ grunn: "annen_kommune", handling });
      const treff = aktor.roller.some((r) => regel.roller?.includes(r.rolle) && (!sted.enhet || r.enhet === sted.enhet));
      return treff ? ja(true) : nei({ grunn: "feil_rolle", handling });
    }
    case "embete":
      return regel.embete && sted.embete === aktor.embete ? ja(true) : nei({ grunn: "annet_embete", handling });
  }
}

/** Everything that a party on own behalf may do in the case. */
export const ALT = ["brev", "snakke", "soke", "klage"] as const;
