import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { avvik } from "../../src/lov/saker/sammenlign.ts";
import { svarPaaSak } from "../../src/lov/saker/svar.ts";

/**
 * `npm run lov:saker -- FILE …`: runs files of cases in the form of data/lov/law-cases.json through the law, and prints a line for each case that differs: its id, what it
 * expected and what it got. The last line is `N passed, N failed`. Ends with 1 when a case failed or a file could not be read.
 */
const filer = process.argv.slice(2);
const FRA = process.env.INIT_CWD ?? process.cwd();
const STORSTE_FIL_TEGN = 50_000_000;

interface Sak {
  readonly id: string;
  readonly expected: Readonly<Record<string, unknown>> | null;
  readonly sak: unknown;
}

const erObjekt = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === "object" && v !== null && !Array.isArray(v);

function lesSaker(fil: string): readonly Sak[] {
  const tekst = readFileSync(resolve(FRA, fil), "utf8");
  if (tekst.length > STORSTE_FIL_TEGN) throw new Error("filen er for stor");
  const innhold: unknown = JSON.parse(tekst);
  const saker = Array.isArray(innhold) ? innhold : erObjekt(innhold) ? innhold.cases : undefined;
  if (!Array.isArray(saker)) throw new Error("filen har ingen liste med saker (cases)");
  return saker.map((sak, i) => ({
    id: erObjekt(sak) && typeof sak.id === "string" ? sak.id : `#${i + 1}`,
    expected: erObjekt(sak) && erObjekt(sak.expected) ? sak.expected : null,
    sak,
  }));
}

const vis = (v: unknown): string => JSON.stringify(v) ?? "undefined";

/** What differs, as the end of a line; null when nothing does. */
function forskjell({ expected, sak }: Sak): string | null {
  if (expected === null) return `expected: mangler`;
  const avvikene = avvik(expected, svarPaaSak(sak));
  if (avvikene.length === 0) return null;
  return avvikene.map((a) => `${a.felt}: expected ${vis(a.ventet)}, got ${vis(a.fikk)}`).join(" | ");
}

let bestatt = 0;
let feilet = 0;
const skriv = (linje: string): void => {
  process.stdout.write(`${linje}\n`);
};

if (filer.length === 0) skriv("Bruk: npm run lov:saker -- FILE");
for (const fil of filer) {
  try {
    for (const sak of lesSaker(fil)) {
      const hva = forskjell(sak);
      if (hva === null) bestatt += 1;
      else {
        feilet += 1;
        skriv(`${sak.id} ${hva}`);
      }
    }
  } catch (feil) {
    feilet += 1;
    skriv(`${fil} ${feil instanceof Error ? feil.message : String(feil)}`);
  }
}
skriv(`${bestatt} passed, ${feilet} failed`);
process.exitCode = feilet === 0 && filer.length > 0 ? 0 : 1;
