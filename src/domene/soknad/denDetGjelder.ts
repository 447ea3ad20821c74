import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { sammeNavn } from "../fullmakt/index.ts";
import { finnPerson, finnPersonMedFnr, type Person, personFor } from "../person/index.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import type { Om } from "./om.ts";

/**
 * The record of the person an application is about, made when the kommune has none. A number that belongs to somebody with another name is a
 * slip, or a guess: then the person is known by name only, and the writer is not told whose number it was. Runs under the kommune's role.
 */
export async function denDetGjelder(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  om: Om,
): Promise<{ person: Person; om: Om }> {
  const { kommune } = aktor;
  if (om.slag === "annen") {
    const kjent = await finnPersonMedFnr(tx, kommune, om.fnr.fnr);
    if (kjent?.id === aktor.person) return { person: kjent, om: { slag: "selv" } };
    if (kjent && sammeNavn(kjent.navn, om.navn)) return { person: kjent, om };
    if (!kjent) {
      const { fnr, fodt } = om.fnr;
      return { person: await personFor(tx, { kommune, fnr, navn: om.navn, fodt, na: tid.na }), om };
    }
    return denDetGjelder(tx, aktor, tid, { slag: "ukjent", navn: om.navn });
  }
  const person = await finnPerson(tx, kommune, om.slag === "representert" ? om.person : aktor.person);
  sikre(person, "a resident and those one acts for have records");
  return { person, om };
}
