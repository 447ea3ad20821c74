// Lets Node run .tsx: it strips the types of .ts by itself, but JSX needs a translation.
// Every page is translated once and kept in .bygg/tsx under the hash of what it was made of, so only a changed file costs time.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { enableCompileCache, registerHooks } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stop, transform, transformSync, version } from "esbuild";

const ROT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const LAGER = join(ROT, ".bygg", "tsx");
const VALG = { loader: "tsx", jsx: "automatic", format: "esm", target: "esnext", sourcemap: "inline" };

const plass = (sti, kilde) =>
  join(
    LAGER,
    `${createHash("sha256").update(version).update("\0").update(sti).update("\0").update(kilde).digest("hex").slice(0, 32)}.mjs`,
  );

function lagre(fil, kode) {
  const halv = `${fil}.${process.pid}`;
  writeFileSync(halv, kode);
  renameSync(halv, fil);
}

/** All at once and before anything is loaded: one by one would start the translator again for each file. */
async function oversettAlle() {
  const filer = readdirSync(join(ROT, "src"), { recursive: true }).filter(
    (navn) => navn.endsWith(".tsx") && !navn.endsWith(".test.tsx"),
  );
  const mangler = filer
    .map((navn) => join(ROT, "src", navn))
    .map((sti) => ({ sti, kilde: readFileSync(sti, "utf8") }))
    .filter(({ sti, kilde }) => !existsSync(plass(sti, kilde)));
  if (mangler.length === 0) return;
  // A file that does not parse is told about when it is loaded, with its place.
  await Promise.allSettled(
    mangler.map(async ({ sti, kilde }) => lagre(plass(sti, kilde), (await transform(kilde, { ...VALG, sourcefile: sti })).code)),
  );
  await stop();
}

function oversatt(sti) {
  const kilde = readFileSync(sti, "utf8");
  const fil = plass(sti, kilde);
  if (existsSync(fil)) return readFileSync(fil, "utf8");
  const { code } = transformSync(kilde, { ...VALG, sourcefile: sti });
  lagre(fil, code);
  return code;
}

/**
 * React has two builds and chooses by NODE_ENV when it is loaded. The slow one tells its developers what they did wrong; that is for the
 * tests. Pages that are served are made by the fast one, in a demonstration too.
 */
async function lastReact() {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  await Promise.all([import("react/jsx-runtime"), import("react-dom/server")]);
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
}

// What V8 made of the code last time is kept too: it halves the time to the first page.
enableCompileCache(join(ROT, ".bygg", "kode"));
mkdirSync(LAGER, { recursive: true });
await Promise.all([oversettAlle(), lastReact()]);
registerHooks({
  load(url, kontekst, neste) {
    if (!url.startsWith("file:") || !url.endsWith(".tsx")) return neste(url, kontekst);
    return { format: "module", shortCircuit: true, source: oversatt(fileURLToPath(url)) };
  },
});
