import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilAar, leggTilDager } from "../../lov/kjerne/dato.ts";
import { ALDER } from "../../lov/partsrett.ts";
import { finnPerson } from "../person/index.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { apnePlasser } from "./plass.ts";
import { finnGjeldende, type NyRepresentasjon, settInnRepresentasjon } from "./representasjon.sql.ts";

/** The last day somebody is a parent of a minor: the day before the child is of age. */
function sisteDagSomForesatt(fodt: Dato): Dato {
  return leggTilDager(leggTilAar(fodt, ALDER.myndig), -1);
}

/**
 * Records that one person acts for another, on papers that were shown: a parent, a verge within the mandate, a fullmakt on paper.
 * A parent's place ends by itself when the child is of age. Runs under the kommune's role, or the system's.
 *
 * @returns the id
 */
export async function settRepresentasjon(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, ny: NyRepresentasjon): Promise<string> {
  const representert = await finnPerson(tx, ny.kommune, ny.representert);
  sikre(representert, "the represented person is in the kommune");
  const voksen = sisteDagSomForesatt(representert.fodt);
  const til = ny.slag === "foresatt" && (ny.til === null || ny.til > voksen) ? voksen : ny.til;
  const id = await settInnRepresentasjon(tx, { ...ny, til }, tid.na);
  const gitt = ny.fra <= tid.idag && (til === null || til >= tid.idag) ? await finnGjeldende(tx, ny.kommune, id) : null;
  if (gitt) await apnePlasser(tx, aktor, tid, gitt);
  return id;
}
