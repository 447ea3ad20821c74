import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";
import pg from "pg";

/**
 * The TypeScript of the database's tables, as text: kysely-codegen's, with the value lists of the CHECK rules as unions,
 * so that a word the database would refuse is a compile error. `url` is a migrated database.
 */
export async function lagTyper(url: string): Promise<string> {
  const { stdout } = await promisify(execFile)("kysely-codegen", [
    ...["--dialect", "postgres", "--url", url, "--default-schema", "trappa", "--include-pattern", "trappa.*", "--print"],
    ...["--date-parser", "string", "--numeric-parser", "number", "--log-level", "error"],
    ...["--custom-imports", JSON.stringify({ Dato: "../../lov/kjerne/dato.ts#Dato", Jsonkolonne: "./json.ts#Jsonkolonne" })],
    ...[
      "--type-mapping",
      JSON.stringify({ date: "Dato", timestamptz: "Temporal.Instant", int8: "number", numeric: "number", jsonb: "Jsonkolonne" }),
    ],
    ...["--overrides", JSON.stringify({ columns: await verdilister(url) })],
  ]);
  return formatert(stdout);
}

/** As Biome would have it, so that the file passes the same check as every other. */
function formatert(kode: string): string {
  return execFileSync("biome", ["check", "--write", "--stdin-file-path=typer.ts"], { input: kode, encoding: "utf8" });
}

interface Skranke {
  tabell: string;
  kolonne: string;
  regel: string;
  tom_lov: boolean;
  har_standard: boolean;
}

async function verdilister(url: string): Promise<Record<string, string>> {
  const klient = new pg.Client({ connectionString: url });
  await klient.connect();
  try {
    const { rows } = await klient.query<Skranke>(`
      select c.relname as tabell, a.attname as kolonne, pg_get_constraintdef(k.oid) as regel, not a.attnotnull as tom_lov, a.atthasdef as har_standard
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = c.oid and k.conkey = array[a.attnum]
      where k.contype = 'c' and k.connamespace = 'trappa'::regnamespace order by 1, 2, 3`);
    return Object.fromEntries(rows.flatMap(union));
  } finally {
    await klient.end();
  }
}

/** `CHECK ((slag = ANY (ARRAY['a'::text, 'b'::text])))` and its sisters for numbers and for lists. */
function union({ tabell, kolonne, regel, tom_lov, har_standard }: Skranke): [string, string][] {
  const en = /^CHECK \(\(\w+ = ANY \(ARRAY\[([^\]]+)\]\)\)\)$/.exec(regel);
  const flere = /^CHECK \(\(+\w+ <@ ARRAY\[([^\]]+)\]\)/.exec(regel);
  const liste = en?.[1] ?? flere?.[1];
  if (liste === undefined) return [];
  const verdier = liste.split(", ").map((sql) => JSON.stringify(verdiAv(sql)));
  const type = flere ? `(${verdier.join(" | ")})[]` : verdier.join(" | ");
  const medTom = tom_lov ? `${type} | null` : type;
  return [[`${tabell}.${kolonne}`, har_standard ? `Generated<${medTom}>` : medTom]];
}

function verdiAv(sql: string): string | number {
  const tekst = /^'(.*)'::text$/.exec(sql);
  return tekst ? (tekst[1] ?? "").replaceAll("''", "'") : Number(sql);
}
