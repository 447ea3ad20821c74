import type { Person, Representasjon } from "../../../domene/person/index.ts";
import type { Innbyggerk } from "../her.ts";
import type { Oversikt } from "./oversikt.ts";
import type { Saksbilde } from "./saksdata.ts";

/** What a part of the case page is drawn from. */
export interface Saksdel {
  readonly k: Innbyggerk;
  readonly b: Saksbilde;
  readonly navn: (kode: string | null) => string;
}

/** What a part of my page is drawn from. */
export interface Oversiktsdel {
  readonly k: Innbyggerk;
  readonly o: Oversikt;
  readonly navn: (kode: string | null) => string;
}

/** What the page about oneself is drawn from. */
export interface Megdata {
  readonly person: Person;
  readonly av: readonly Representasjon[];
  readonly for: readonly Representasjon[];
}

/** What was typed in the form for a new fullmakt. */
export interface Fullmaktsfelt {
  readonly navn: string;
  readonly fnr: string;
  readonly omfang: readonly string[];
  readonly fra: string;
  readonly til: string;
}
