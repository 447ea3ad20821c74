/** Who acts. The ids are rows that have been looked up in the kommune (or embete) where the act happens. */

export type Rolle = "saksbehandler" | "leder" | "nemnd" | "administrator";
export type Enhetsslag = "tildelingskontor" | "nav" | "boligkontor" | "klagenemnd";

export interface Innbygger {
  readonly slag: "innbygger";
  readonly kommune: string;
  readonly person: string;
  readonly navn: string;
}

export interface Ansatt {
  readonly slag: "ansatt";
  readonly kommune: string;
  readonly ansatt: string;
  readonly navn: string;
  readonly roller: readonly { readonly enhet: string; readonly enhetSlag: Enhetsslag; readonly rolle: Rolle }[];
}

export interface Embeteansatt {
  readonly slag: "embete";
  readonly embete: string;
  readonly ansatt: string;
  readonly navn: string;
}

/** A job that runs without a person, for example the one that sends a notice. */
export interface System {
  readonly slag: "system";
  readonly navn: string;
}

export type Aktor = Innbygger | Ansatt | Embeteansatt | System;

/** The id that is written beside an act: a row in person, ansatt or embeteansatt, or the name of the job. */
export function aktorId(aktor: Aktor): string {
  switch (aktor.slag) {
    case "innbygger":
      return aktor.person;
    case "ansatt":
    case "embete":
      return aktor.ansatt;
    case "system":
      return aktor.navn;
  }
}

/** The units in which an employee works with cases. Each unit is a wall: care and social services are different files. */
export function enheterFor(ansatt: Ansatt): string[] {
  const med = ansatt.roller.filter((r) => r.rolle !== "administrator").map((r) => r.enhet);
  return [...new Set(med)];
}
