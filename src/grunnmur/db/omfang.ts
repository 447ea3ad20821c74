import pg from "pg";
import { erId } from "../id.ts";
import { sikre } from "../resultat.ts";

/**
 * Who a transaction acts as. It becomes a database role and settings that row level security reads, so a wrong
 * query shows no rows instead of somebody else's.
 * - `offentlig`: reference data only.
 * - `innbygger`: one person in one kommune; reads what the person is a party to.
 * - `ansatt`: one employee, in the units that the request may act for.
 * - `kommunen`: the kommune's office as a whole, for the writing that follows somebody else's act (see `somKommunen`).
 * - `embete`: the Statsforvalter's office; what has been forwarded to it.
 * - `system`: login, limits and jobs; a kommune's rows only when the job says which kommune, or the address of a page does (its slug, or its number).
 */
export type Omfang =
  | { readonly slag: "offentlig" }
  | { readonly slag: "innbygger"; readonly kommune: string; readonly person: string }
  | { readonly slag: "ansatt"; readonly kommune: string; readonly ansatt: string; readonly enheter: readonly string[] }
  | { readonly slag: "kommunen"; readonly kommune: string }
  | { readonly slag: "embete"; readonly embete: string; readonly ansatt: string }
  | { readonly slag: "system"; readonly kommune?: string }
  | { readonly slag: "system"; readonly kommuneslug: string };

/** The database role of each scope. */
export const roller = {
  offentlig: "trappa_offentlig",
  innbygger: "trappa_innbygger",
  ansatt: "trappa_ansatt",
  kommunen: "trappa_ansatt",
  embete: "trappa_embete",
  system: "trappa_system",
} as const satisfies Record<Omfang["slag"], string>;

const KOMMUNE = /^[0-9]{4}$/;
/** How an address names a kommune or an embete. */
export const SLUG = /^[a-z0-9-]+$/;

/**
 * One statement that says who the transaction is; it is void when the transaction ends. Every setting is set each time,
 * so nothing is left from what the transaction was before.
 */
export function omfangSql(omfang: Omfang): string {
  const person = omfang.slag === "innbygger" ? omfang.person : "";
  const embete = omfang.slag === "embete" ? omfang.embete : "";
  sikre(person === "" || erId(person), "a scope's person is a uuid");
  sikre(embete === "" || SLUG.test(embete), "a scope's embete is a slug");
  return `select ${[
    // The units, and the number that a slug stands for, are read before the role changes, in the same statement.
    settSql("trappa.enheter", enheterSql(omfang)),
    settSql("trappa.kommune", kommuneSql(omfang)),
    settSql("trappa.person", pg.escapeLiteral(person)),
    settSql("trappa.embete", pg.escapeLiteral(embete)),
    settSql("role", pg.escapeLiteral(roller[omfang.slag])),
  ].join(", ")}`;
}

function settSql(navn: string, verdi: string): string {
  return `set_config('${navn}', ${verdi}, true)`;
}

/** Of a slug that no kommune has there is no number, and so no rows. */
function kommuneSql(omfang: Omfang): string {
  if ("kommuneslug" in omfang) {
    sikre(SLUG.test(omfang.kommuneslug), "a scope's kommune is named by a slug");
    const slug = pg.escapeLiteral(omfang.kommuneslug);
    return `coalesce((select nummer from trappa.kommune where slug = ${slug} or nummer = ${slug}), '')`;
  }
  const kommune = "kommune" in omfang ? (omfang.kommune ?? "") : "";
  sikre(kommune === "" || KOMMUNE.test(kommune), "a scope's kommune is four digits");
  return pg.escapeLiteral(kommune);
}

function enheterSql(omfang: Omfang): string {
  if (omfang.slag === "kommunen") {
    const kommune = pg.escapeLiteral(omfang.kommune);
    return `coalesce((select array_agg(id)::text from trappa.enhet where kommune = ${kommune}), '{}')`;
  }
  const enheter = omfang.slag === "ansatt" ? omfang.enheter : [];
  sikre(
    enheter.every((enhet) => erId(enhet)),
    "a scope's units are uuids",
  );
  return pg.escapeLiteral(`{${enheter.join(",")}}`);
}
