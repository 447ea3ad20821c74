import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROT = fileURLToPath(new URL("../../", import.meta.url));

export interface Kildefil {
  /** From the root of the repository, with forward slashes. */
  readonly sti: string;
  readonly kode: string;
  /** What it imports: files of ours as paths from the root, packages by their name. */
  readonly importer: readonly string[];
}

/** Every source file under `mappe`, tests apart. */
export function kildefiler(mappe: string): Kildefil[] {
  const navn = readdirSync(join(ROT, mappe), { recursive: true, encoding: "utf8" });
  return navn
    .filter((fil) => /\.tsx?$/.test(fil) && !/\.test\.tsx?$/.test(fil))
    .map((fil) =>
      les(
        relative(ROT, join(ROT, mappe, fil))
          .split(sep)
          .join("/"),
      ),
    );
}

function les(sti: string): Kildefil {
  const kode = readFileSync(join(ROT, sti), "utf8");
  return { sti, kode, importer: importerI(sti, kode) };
}

const IMPORT = /^(?:import|export)\b[^;"']*?\bfrom\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|^import\s+"([^"]+)"/gm;

function importerI(sti: string, kode: string): string[] {
  const mal = [...kode.matchAll(IMPORT)].map((treff) => treff[1] ?? treff[2] ?? treff[3] ?? "");
  return mal.map((ett) => (ett.startsWith(".") ? posix.join(posix.dirname(sti), ett) : ett));
}

const ROM = ["lov", "grunnmur", "domene", "integrasjon", "web", "start"] as const;
type Rom = (typeof ROM)[number];

/** The room of a file of ours; null for a package. */
function romAv(sti: string): Rom | null {
  return ROM.find((rom) => sti.startsWith(`src/${rom}/`)) ?? null;
}

const SLIPPER_INN: Readonly<Record<Rom, readonly Rom[]>> = {
  lov: ["lov"],
  grunnmur: ["lov", "grunnmur"],
  domene: ["lov", "grunnmur", "domene"],
  integrasjon: ["lov", "grunnmur", "domene", "integrasjon"],
  web: ["lov", "grunnmur", "domene", "web"],
  start: ["lov", "grunnmur", "domene", "integrasjon", "web", "start"],
};

/** Why this arrow may not be drawn, or null when it may. */
export function galPil(fra: string, til: string): string | null {
  const rom = romAv(fra);
  if (rom === null) return null;
  const mal = romAv(til);
  if (mal === null) return rom === "lov" ? "the law imports nothing but the law" : null;
  if (!SLIPPER_INN[rom].includes(mal)) return `${rom} does not know ${mal}`;
  if (rom === "grunnmur" && mal === "lov" && !til.startsWith("src/lov/kjerne/"))
    return "the ground knows only the law's vocabulary, lov/kjerne";
  if (mal === "domene" && modulAv(fra) !== modulAv(til) && !/^src\/domene\/[^/]+\/index\.ts$/.test(til)) {
    return "a module of domene has one door, its index.ts";
  }
  return null;
}

/** "sak" for src/domene/sak/…; null outside domene. */
export function modulAv(sti: string): string | null {
  return /^src\/domene\/([^/]+)\//.exec(sti)?.[1] ?? null;
}

/** A way from a module back to itself through the others, or null. */
export function ring(piler: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null {
  const ferdig = new Set<string>();
  const ga = (modul: string, vei: readonly string[]): readonly string[] | null => {
    if (vei.includes(modul)) return [...vei.slice(vei.indexOf(modul)), modul];
    if (ferdig.has(modul)) return null;
    for (const neste of piler.get(modul) ?? []) {
      const funnet = ga(neste, [...vei, modul]);
      if (funnet !== null) return funnet;
    }
    ferdig.add(modul);
    return null;
  };
  for (const modul of piler.keys()) {
    const funnet = ga(modul, []);
    if (funnet !== null) return funnet;
  }
  return null;
}
