import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type EgenTilknytning, inhabilitet } from "../../lov/forvaltningsloven/p6.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Hjemmel } from "../../lov/kjerne/hjemmel.ts";

/** Why a case goes from one to another. The first is the law's, and lasts: who is inhabil does not get the case again. */
export const OVERGANGER = ["inhabil", "fravaer", "kapasitet", "feil_enhet", "annet"] as const;
export type Overgangskode = (typeof OVERGANGER)[number];

/** The reason as it is given: a code, own words, and the tie when it is a question of habilitet. */
export interface Overgang {
  readonly kode: Overgangskode;
  readonly ord: string;
  readonly tilknytning: EgenTilknytning | null;
}

export type Overgangsmangel = { readonly grunn: "mangler_ord" | "mangler_tilknytning" | "for_lange_ord" };

export interface ProvdOvergang {
  readonly kode: Overgangskode;
  readonly ord: string;
  readonly inhabil: { readonly tilknytning: EgenTilknytning; readonly hjemmel: Hjemmel } | null;
}

/** Is the reason whole? "Annet", and a tie that must be weighed, need words (fvl § 6 second paragraph, https://lovdata.no/lov/1967-02-10/§6). Pure. */
export function provOvergang(o: Overgang, idag: Dato): Resultat<ProvdOvergang, Overgangsmangel> {
  const ord = o.ord.trim();
  if (ord.length > grenser.ansatt.tegnIOvergang) return nei({ grunn: "for_lange_ord" });
  if (o.kode === "annet" && ord === "") return nei({ grunn: "mangler_ord" });
  if (o.kode !== "inhabil") return ja({ kode: o.kode, ord, inhabil: null });
  if (o.tilknytning === null) return nei({ grunn: "mangler_tilknytning" });
  const { hjemmel, skalVeies } = inhabilitet(o.tilknytning, idag);
  if (skalVeies && ord === "") return nei({ grunn: "mangler_ord" });
  return ja({ kode: o.kode, ord, inhabil: { tilknytning: o.tilknytning, hjemmel } });
}
