import { grenser } from "../../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";

/** An answer to whether a decision waits for the complaint, by whoever gives it. */
export interface Utsattsvar {
  readonly svar: "ja" | "nei";
  readonly begrunnelse: string;
  /** What the wait depends on (fvl § 42 second paragraph); empty: nothing. Counts with a yes alone. */
  readonly vilkar: string;
  /** The last day it waits; null: until the complaint is decided. Counts with a yes alone. */
  readonly til: Dato | null;
}

export type GaltUtsattsvar =
  | { readonly grunn: "mangler_begrunnelse" | "dag_er_passert" }
  | { readonly grunn: "for_lang"; readonly felt: "begrunnelse" | "vilkar"; readonly maksTegn: number };

/** The answer as it is kept: trimmed, with reasons whichever it is, and a day that lies ahead. Pure. */
export function provSvaret(inn: Utsattsvar, idag: Dato): Resultat<Utsattsvar, GaltUtsattsvar> {
  const begrunnelse = inn.begrunnelse.trim();
  const vilkar = inn.svar === "ja" ? inn.vilkar.trim() : "";
  const til = inn.svar === "ja" ? inn.til : null;
  const [maksSvar, maksVilkar] = [grenser.forhandsvarsel.tegnSvar, grenser.klokker.tegnIGrunn];
  if (begrunnelse === "") return nei({ grunn: "mangler_begrunnelse" });
  if (begrunnelse.length > maksSvar) return nei({ grunn: "for_lang", felt: "begrunnelse", maksTegn: maksSvar });
  if (vilkar.length > maksVilkar) return nei({ grunn: "for_lang", felt: "vilkar", maksTegn: maksVilkar });
  if (til !== null && til <= idag) return nei({ grunn: "dag_er_passert" });
  return ja({ svar: inn.svar, begrunnelse, vilkar, til });
}
