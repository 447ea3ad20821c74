import type { Liv } from "../liv.ts";
import type { Temanavn } from "../temaer.ts";

/** A course that several lives follow. */
export interface Kapittel {
  readonly navn: string;
  readonly lev: (liv: Liv) => Promise<unknown>;
  /** What is applied for; the lives take turns. */
  readonly om: readonly (readonly Temanavn[])[];
  /** How many days ago it begins, from and to. */
  readonly start: readonly [number, number];
  /** How many such lives in Asker, Sogndal and Porsanger. */
  readonly antall: readonly [number, number, number];
  readonly papir?: true;
}

type Om = Kapittel["om"];

/** Things that are applied for, by what may become of them. */
export const ALT: Om = [
  ["stell"],
  ["livsopphold"],
  ["vask"],
  ["fritid"],
  ["strom"],
  ["sykepleie"],
  ["husleie"],
  ["alarm", "mat"],
  ["barn"],
  ["psykisk"],
  ["livsopphold", "strom"],
  ["korttid"],
  ["depositum"],
  ["omsorgsbolig"],
  ["opplaering"],
  ["stell", "vask"],
  ["helse"],
  ["bpa"],
  ["omsorgsstonad"],
  ["kommunal"],
];
export const OMSORG: Om = [["stell"], ["vask"], ["fritid"], ["sykepleie"], ["psykisk"], ["korttid"], ["mat"]];
export const PENGER: Om = [["livsopphold"], ["strom"], ["barn"], ["husleie"]];
export const DELVIS: Om = [
  ["vask"],
  ["stell"],
  ["livsopphold"],
  ["fritid"],
  ["strom"],
  ["korttid"],
  ["barn"],
  ["bpa"],
  ["omsorgsstonad"],
];
export const NEI: Om = [
  ["bpa"],
  ["langtid"],
  ["husleie"],
  ["fritid"],
  ["omsorgsbolig"],
  ["depositum"],
  ["alarm"],
  ["kommunal"],
  ["helse"],
];
export const UENIG: Om = [
  ["vask"],
  ["livsopphold"],
  ["fritid"],
  ["langtid"],
  ["strom"],
  ["bpa"],
  ["stell"],
  ["barn"],
  ["omsorgsstonad"],
];
export const TO: Om = [
  ["stell", "vask"],
  ["livsopphold", "strom"],
  ["fritid", "vask"],
];
export const BOLIG: Om = [["omsorgsbolig"], ["kommunal"]];

/** A course, its name, what it is about, when it begins, and how many live it. `papir`: they want their letters on paper. */
export const kapittel = (
  lev: Kapittel["lev"],
  navn: string,
  om: Om,
  start: Kapittel["start"],
  antall: Kapittel["antall"],
  papir?: true,
): Kapittel => ({ navn, lev, om, start, antall, ...(papir && { papir }) });
