import type { Utsatt } from "../../../domene/klage/index.ts";
import type { Innbyggerk } from "../her.ts";
import type { Saksbilde } from "../minside/saksdata.ts";
import type { Klagegrunnlag } from "./klagestatus.ts";

/** The complaint with the case around it. */
export interface Klagebilde extends Klagegrunnlag {
  readonly b: Saksbilde;
  /** Whether the decision waits for the complaint, when somebody has raised it. */
  readonly utsatt: Utsatt | null;
}

/** What a part of the complaint's page is drawn from. */
export interface Del {
  readonly k: Innbyggerk;
  readonly d: Klagebilde;
  readonly navn: (kode: string | null) => string;
}
