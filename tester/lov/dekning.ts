import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import egne from "../../data/lov/egne-saker.json" with { type: "json" };
import liste from "../../data/lov/regelliste.json" with { type: "json" };
import type { Oppslag } from "../../src/lov/register/oppslag.ts";
import { register } from "../../src/lov/register/register.ts";
import { ROT } from "../oppsett/hus.ts";

/** A row of our list of rules: data/lov/regelliste.json. */
export interface Rad {
  readonly id: string;
  readonly paragraf: string;
  readonly kilder: readonly string[];
  readonly merker?: readonly string[];
  /** The row that says it better. */
  readonly rettetAv?: string;
  /** Why it is not code. */
  readonly ikkeKode?: string;
}

export const rader: readonly Rad[] = liste.rader;

export interface Dekket {
  readonly rad: Rad;
  readonly regler: readonly Oppslag[];
  /** The files of the law that name the row, and so hold it. From src/lov. */
  readonly filer: readonly string[];
  /** The tests that import one of those files. From the root. */
  readonly tester: readonly string[];
  /** The kinds of worked cases that ask one of those files. */
  readonly saksslag: readonly string[];
  /** How many of our own worked cases name the row. */
  readonly egneSaker: number;
}

const LOV = "src/lov/";
const lesAlle = (mappe: string): string[] =>
  readdirSync(join(ROT, mappe), { recursive: true, encoding: "utf8" })
    .filter((f) => f.endsWith(".ts") || f.endsWith(".tsx"))
    .map((f) => `${mappe}/${f.replaceAll("\\", "/")}`)
    .toSorted();

const kilde = (sti: string): string => readFileSync(join(ROT, sti), "utf8");
const erTest = (sti: string): boolean => /\.test\.tsx?$/.test(sti);

/** "DL-1 to DL-9" names nine rows. */
const NEVNT = /\b([A-Z]+)-(\d+)\b(?: to \1-(\d+)\b)?/g;

function nevnte(tekst: string): Set<string> {
  const funnet = new Set<string>();
  for (const [, slag, fra, til] of tekst.matchAll(NEVNT)) {
    for (let n = Number(fra); n <= Number(til ?? fra); n++) funnet.add(`${slag}-${n}`);
  }
  return funnet;
}

/** The files that state the law; the register only gathers them, and the cases only ask them. */
const lovfiler = lesAlle("src/lov")
  .filter((sti) => !erTest(sti) && !/^src\/lov\/(register|saker)\//.test(sti))
  .map((sti) => ({ sti, nevner: nevnte(kilde(sti)) }));

const medImporter = (sti: string) => ({
  sti,
  importer: [...kilde(sti).matchAll(/from "(\.[^"]+)"/g)].map(([, mal]) => posix.join(posix.dirname(sti), mal ?? "")),
});

/** The tests of the law itself; those of pages and acts that use it say nothing of whether it is right. */
const testfiler = [...lesAlle("src/lov"), ...lesAlle("tester/lov")].filter(erTest).map(medImporter);
const saksfiler = lesAlle("src/lov/saker")
  .filter((sti) => !erTest(sti))
  .map(medImporter);

const somImporterer = (blant: readonly { sti: string; importer: readonly string[] }[], filer: readonly string[]): string[] =>
  blant.filter((f) => f.importer.some((mal) => filer.includes(mal))).map((f) => f.sti);

/** Where each row of the list stands in the code, and what tries it. */
export function dekning(): readonly Dekket[] {
  return rader.map((rad) => {
    const filer = rad.ikkeKode === undefined ? lovfiler.filter((f) => f.nevner.has(rad.id)).map((f) => f.sti) : [];
    return {
      rad,
      regler: register.filter((o) => o.kilder.includes(rad.id)),
      filer: filer.map((f) => f.slice(LOV.length)),
      tester: somImporterer(testfiler, filer),
      saksslag: somImporterer(saksfiler, filer).map((sti) => posix.basename(sti, ".ts")),
      egneSaker: egne.cases.filter((s) => s.regler.includes(rad.id)).length,
    };
  });
}
