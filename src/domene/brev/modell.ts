import type { Dokument, Dokumentdel, Innhold } from "../../grunnmur/pdf/dokument.ts";
import type { Klageutfall } from "../../lov/forvaltningsloven/p34.ts";
import type { Prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import type { Hjemmel } from "../../lov/kjerne/hjemmel.ts";
import type { Klageinstans } from "../../lov/klagevei.ts";
import type { Postutfall } from "../../lov/vedtakskrav.ts";
import type { Spor } from "../kommune/index.ts";

export type { Innhold, Lop, Regnelinje, Tekst } from "../../grunnmur/pdf/dokument.ts";
export { bareTekst, lopAv } from "../../grunnmur/pdf/dokument.ts";

export type Brevsprak = "nb" | "nn";

export const brevslag = [
  "vedtak",
  "kvittering",
  "dokumentkrav",
  "forelopig_svar",
  "klage_mottatt",
  "omgjoring",
  "opprettholdelse",
  "klage_avvist",
  "utsettelse",
  "klageavgjorelse",
  "trukket",
  "forhandsvarsel",
  "utsatt_iverksetting",
] as const;
export type Brevslag = (typeof brevslag)[number];

/**
 * What a part of a letter does for its reader. The first twenty are common to all letters:
 *
 * B1 the answer in one line · B2 who and when · B3 an answer to each thing asked for · B4 what you get · B5 what you do not get ·
 * B6 what you told us · B7 the child · B8 facts · B9 assessment · B10 rules · B11 conditions · B12 price · B13 if something changes ·
 * B14 complaint · B15 the file · B16 other rights · B17 the ombud · B18 copies · B19 names · B20 other forms of the letter.
 *
 * The words below them are blocks that one kind of letter has for itself.
 */
export const blokknavn = [
  ...(["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10"] as const),
  ...(["B11", "B12", "B13", "B14", "B15", "B16", "B17", "B18", "B19", "B20"] as const),
  "etterspurt",
  "svarfrist",
  "grunn_og_ny_dato",
  "slik_forsto_vi",
  "videre",
  "hvorfor_endret",
  "punktsvar",
  "papirer",
  "merknadsfrist",
  "for_sen_vurdert",
  "omgjoring_vurdert",
  "selvstyre",
  "kommunens_frist",
  "siste_instans",
] as const;
export type Blokk = (typeof blokknavn)[number];

export type Brevinnhold = Innhold & { readonly blokk: Blokk };

export interface Brevdel extends Dokumentdel {
  readonly innhold: readonly Brevinnhold[];
}

export type Utfall = Postutfall;

/** A place where the facts gave nothing to write: the letter shows nothing there, and must not be sent. */
export interface Hull {
  readonly blokk: Blokk;
  readonly kode: Hullkode;
  /** Which of several items it is about, as the letter names it. */
  readonly gjelder?: string;
  /** The standard text it is about, as the desk knows it; or what is to stand in a place that nobody has filled in. */
  readonly tekst?: string;
}
export type Hullkode =
  | "mangler"
  | "ikke_besvart"
  | "omfang"
  | "fra"
  | "pris"
  | "far_ikke"
  | "begrunnelse"
  | "regnestykke"
  | "adresse"
  | "for_langt"
  | Tekstkode;
/** What is wrong with a standard text that the letter needs, or that a reason began from. */
export type Tekstkode =
  | "bare_kladd"
  | "mangler_malform"
  | "gjelder_ikke"
  | "trukket"
  | "avlost"
  | "annet_utfall"
  | "annen_malform"
  | "apen_plass";

/** What decides which blocks the letter must have. It is stored with the letter, so that the letter can be tested again later. */
export interface Brevtrekk {
  readonly prosesslov: Prosesslov;
  readonly spor: Spor;
  readonly utfall: readonly (Utfall | null)[];
  readonly barnBerort: boolean;
  readonly vilkar: boolean;
  /** Nothing that is given has a price: money to a carer, a coordinator. */
  readonly utenPris?: boolean;
  readonly kopiTil: number;
  /** The body that decided must say how the kommune's own judgement was weighed (pbrl § 7-7, fvl § 34). */
  readonly selvstyre: boolean;
  /** What the body above decided; null in the kommune's own letters. */
  readonly avgjorelse: Klageutfall | null;
  /** What the complaint box says, as data: null when the letter has none. */
  readonly klage: Klagetrekk | null;
}

export interface Klagetrekk {
  readonly uker: number;
  readonly klageinstans: Klageinstans;
  /** The box names an address on the web (eForvaltningsforskriften § 11). */
  readonly nett: boolean;
}

/** A whole letter: what is stored, previewed and printed. Plain JSON, and free of markup. */
export interface Brevmodell extends Dokument {
  readonly versjon: 1;
  readonly slag: Brevslag;
  readonly deler: readonly Brevdel[];
  readonly trekk: Brevtrekk;
  readonly hull: readonly Hull[];
  /** The versions of standard texts it was made with: "trappa/sok_igjen/1/nb". Letters from before there were any have none. */
  readonly tekster?: readonly string[];
}

/** A required block that is not there, and the sections that require it. */
export interface Brevmangel extends Hull {
  readonly hjemmel: readonly Hjemmel[];
}
