import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Fil } from "./fil.ts";

const MAPPE = fileURLToPath(new URL("../../../../.bygg/stil/", import.meta.url));
const LISTE = "liste.json";

type Oppforing = Pick<Fil, "navn" | "type"> & { readonly komprimert: boolean };

const les = (mappe: string, navn: string): Promise<Buffer> => readFile(`${mappe}/${navn}`);

async function lesFil(mappe: string, o: Oppforing): Promise<Fil> {
  const [innhold, brotli, gzip] = await Promise.all([
    les(mappe, o.navn),
    o.komprimert ? les(mappe, `${o.navn}.br`) : null,
    o.komprimert ? les(mappe, `${o.navn}.gz`) : null,
  ]);
  return { navn: o.navn, type: o.type, innhold, brotli, gzip };
}

/** The files that were built from the sources with this key; null when there are none, or they are not whole. */
export async function hentLager(nokkel: string): Promise<readonly Fil[] | null> {
  const mappe = `${MAPPE}${nokkel}`;
  try {
    const liste = JSON.parse((await les(mappe, LISTE)).toString()) as readonly Oppforing[];
    return await Promise.all(liste.map((o) => lesFil(mappe, o)));
  } catch {
    return null;
  }
}

/**
 * Keeps what was built. Written beside and then renamed, so two processes that start together never see half a folder.
 * A folder that cannot be written costs the next start a second and nothing else.
 */
export async function leggILager(nokkel: string, filer: readonly Fil[]): Promise<void> {
  const kladd = `${MAPPE}${nokkel}.${process.pid}.${crypto.randomUUID()}`;
  try {
    await mkdir(kladd, { recursive: true });
    for (const f of filer) {
      await writeFile(`${kladd}/${f.navn}`, f.innhold);
      if (f.brotli) await writeFile(`${kladd}/${f.navn}.br`, f.brotli);
      if (f.gzip) await writeFile(`${kladd}/${f.navn}.gz`, f.gzip);
    }
    const liste: Oppforing[] = filer.map((f) => ({ navn: f.navn, type: f.type, komprimert: f.brotli !== null }));
    await writeFile(`${kladd}/${LISTE}`, JSON.stringify(liste));
    await rename(kladd, `${MAPPE}${nokkel}`);
  } catch {
    await rm(kladd, { recursive: true, force: true });
  }
}
