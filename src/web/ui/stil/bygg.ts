import { createHash } from "node:crypto";
import { transform } from "esbuild";
import { type Fil, lagFil } from "./fil.ts";
import { type Kilder, lesKilder, SKRIPT, type Skriptnavn } from "./kilder.ts";
import { hentLager, leggILager } from "./lager.ts";
import { lagSkrift, skriftregel } from "./skrift.ts";

/** Where the static files are served. */
const STATISK = "/statisk";

/** The addresses that a page links to, and the files behind them. */
export interface Stil {
  readonly css: string;
  /** Fonts, the one that every page needs first. */
  readonly skrift: readonly string[];
  readonly skript: Readonly<Record<Skriptnavn, string>>;
  readonly ikon: string;
  readonly filer: readonly Fil[];
}

/** Browsers from 2024: nesting and light-dark() are sent as they are written. */
const NETTLESERE = ["chrome123", "firefox120", "safari17.5"];
/** Changed when the way of building changes, so that an old result is not taken for a new one. */
const OPPSKRIFT = "1";

const adresse = (f: Fil): string => `${STATISK}/${f.navn}`;

async function krymp(kilde: string, slag: "css" | "js"): Promise<string> {
  const { code } = await transform(kilde, { loader: slag, minify: true, target: NETTLESERE, legalComments: "none" });
  return code;
}

async function lagFiler(k: Kilder): Promise<readonly Fil[]> {
  const skrift = await lagSkrift(k);
  const skriftfiler = await Promise.all(skrift.map((s) => lagFil(s.stamme, "woff2", s.innhold)));
  const regler = skrift.map((s, i) => skriftregel(s, skriftfiler[i]?.navn ?? "")).join("\n");
  const skript = SKRIPT.map(async (navn) => lagFil(navn, "js", await krymp(k.skript[navn], "js")));
  const css = await krymp([k.egne, regler, k.tema.replace(/@charset[^;]*;/, ""), k.deler].join("\n"), "css");
  return [
    await lagFil("trappa", "css", css),
    ...skriftfiler,
    ...(await Promise.all(skript)),
    await lagFil("merke", "svg", k.merke),
  ];
}

function nokkel(k: Kilder): string {
  const h = createHash("sha256").update(OPPSKRIFT).update(process.version);
  for (const del of [k.egne, k.tema, k.deler, k.latin, k.latinExt, k.merke, ...SKRIPT.map((n) => k.skript[n])]) h.update(del);
  return h.digest("hex").slice(0, 24);
}

function lenkTil(filer: readonly Fil[]): Stil {
  const finn = (stamme: string): string => {
    const fil = filer.find((f) => f.navn.replace(/-\w+\.\w+$/, "") === stamme);
    if (!fil) throw new Error(`The static file "${stamme}" was not built`);
    return adresse(fil);
  };
  const skript = Object.fromEntries(SKRIPT.map((n) => [n, finn(n)])) as Record<Skriptnavn, string>;
  return { css: finn("trappa"), skrift: [finn("inter"), finn("inter-utvidet")], skript, ikon: finn("merke"), filer };
}

/**
 * Stylesheet, fonts, scripts and icon, minified, named by their hash and compressed. The result is kept in .bygg/stil
 * under the hash of everything it is made from, so only the first start after a change does the work (about a second).
 */
export async function byggStil(): Promise<Stil> {
  const kilder = await lesKilder();
  const id = nokkel(kilder);
  const kjent = await hentLager(id);
  if (kjent) return lenkTil(kjent);
  const filer = await lagFiler(kilder);
  await leggILager(id, filer);
  return lenkTil(filer);
}
