import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sluttlinje, type Telling } from "./slutttelling.ts";

/**
 * `npm test`: types, style, then every test. All of it runs also when something fails, so that one run tells everything.
 * The last line adds it up; a check counts as one. Arguments go to vitest: `npm test -- src/lov`.
 */
const [forste, ...resten] = process.argv.slice(2);
const utenProver = forste === "--uten-prover";
const filtre = forste === undefined || utenProver ? resten : [forste, ...resten];

function sjekk(navn: string, kommando: string, argumenter: readonly string[]): Telling {
  process.stdout.write(`\n── ${navn}\n`);
  const gikk = spawnSync(kommando, argumenter, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
  return { bestatt: gikk ? 1 : 0, feilet: gikk ? 0 : 1, hoppetOver: 0 };
}

function prover(): Telling {
  const mappe = mkdtempSync(join(tmpdir(), "trappa-telling-"));
  const fil = join(mappe, "telling.json");
  process.stdout.write("\n── tester\n");
  const env = { ...process.env, TRAPPA_TELLING: fil };
  const { status } = spawnSync("vitest", ["run", ...filtre], { stdio: ["ignore", "inherit", "inherit"], env });
  const telling = lesTelling(fil);
  rmSync(mappe, { recursive: true });
  // A run that failed without a failed test (a crash, no test found) is not a success.
  return status === 0 || telling.feilet > 0 ? telling : { ...telling, feilet: 1 };
}

function lesTelling(fil: string): Telling {
  try {
    return JSON.parse(readFileSync(fil, "utf8")) as Telling;
  } catch {
    return { bestatt: 0, feilet: 1, hoppetOver: 0 };
  }
}

const tellinger = [
  sjekk("typer (tsc)", "tsc", ["--noEmit"]),
  sjekk("stil (biome)", "biome", ["check", "--error-on-warnings"]),
  ...(utenProver ? [] : [prover()]),
];
const sum = tellinger.reduce((a, b) => ({
  bestatt: a.bestatt + b.bestatt,
  feilet: a.feilet + b.feilet,
  hoppetOver: a.hoppetOver + b.hoppetOver,
}));
process.stdout.write(`\n${sluttlinje(sum)}\n`);
process.exitCode = sum.feilet === 0 ? 0 : 1;
