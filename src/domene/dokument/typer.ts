import type { Filkontroll, Filtype } from "../../grunnmur/filer.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Vedtakstype } from "../../lov/vedtakstype.ts";
import type { Spor } from "../kommune/index.ts";

export type Dokumentslag =
  | "soknad"
  | "vedlegg"
  | "utredning"
  | "brev"
  | "vedtak"
  | "klage"
  | "uttalelse"
  | "merknad"
  | "avgjorelse"
  | "fullmakt"
  | "notat";

/** One paper in the case file. The file list of a forwarded complaint is made of these. */
export interface Dokument {
  readonly id: string;
  readonly slag: Dokumentslag;
  readonly tittel: string;
  /** Who it is from, as it is said in the file list. */
  readonly fra: string;
  readonly dato: Dato;
  readonly mime: Filtype;
  readonly storrelse: number;
  /** Whether it can be opened: `venter` until the scanner has looked at it, `smittet` never. */
  readonly kontroll: Filkontroll;
  /** false: kept from the party for now (fvl § 19); the office decides that, never the program. */
  readonly synligForPart: boolean;
  readonly klage: string | null;
  readonly lagtTilAt: Temporal.Instant;
  /** It was more than the case needs, and what was in it is gone. */
  readonly fjernet: Fjernet | null;
}

export type Fjerneslag = "slettet" | "returnert";

export interface Fjernet {
  readonly slag: Fjerneslag;
  readonly grunn: string;
  readonly av: string;
  readonly nar: Temporal.Instant;
}

/** The kind of decision that stands behind a request in each track; it decides which section the request rests on. */
export const TYPE_FOR_SPOR = {
  omsorg: "omsorgstjeneste",
  sosial: "sosial_stonad",
  bolig: "kommunal_bolig",
} as const satisfies Record<Spor, Vedtakstype>;

/** Can somebody who may see the paper open it? */
export const kanApnes = (d: Pick<Dokument, "kontroll" | "fjernet">): boolean =>
  d.fjernet === null && (d.kontroll === "uten" || d.kontroll === "ren");
