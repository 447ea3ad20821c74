import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const finn = createRequire(import.meta.url).resolve;
const her = (sti: string): URL => new URL(sti, import.meta.url);

/** Our own stylesheets in the order they are joined. The first one orders the layers, so it must stay first. */
const EGNE = [
  "lag",
  "farger",
  "grunn",
  "skall",
  "trapp",
  "boks",
  "tid",
  "frist",
  "tabell",
  "lister",
  "skjema",
  "brev",
  "melding",
  "trykk",
];

/**
 * The files of Designsystemet that our markup uses, in its own two layers (a single file comes without one).
 * The rest of it would be a third of a first visit.
 */
const DESIGNSYSTEMET = {
  "ds.base": ["base", "heading", "label", "validation-message"],
  "ds.components": [
    "data-size-workaround",
    "link",
    "list",
    "divider",
    "button",
    "input",
    "field",
    "fieldset",
    "error-summary",
    "alert",
    "breadcrumbs",
    "details",
    "skip-link",
    "table",
    "tag",
  ],
} as const;

/** The small scripts that improve a page which also works without them. */
export const SKRIPT = ["autolagre", "lista", "okt", "taster"] as const;
export type Skriptnavn = (typeof SKRIPT)[number];

/** Everything the assets are made from. Texts as strings, fonts as bytes. */
export interface Kilder {
  readonly egne: string;
  readonly tema: string;
  readonly deler: string;
  readonly latin: Buffer;
  readonly latinExt: Buffer;
  readonly skript: Readonly<Record<Skriptnavn, string>>;
  readonly merke: string;
}

const tekst = (sti: string | URL): Promise<string> => readFile(sti, "utf8");
const font = (del: string): Promise<Buffer> => readFile(finn(`@fontsource-variable/inter/files/inter-${del}-wght-normal.woff2`));
const sammen = async (stier: readonly (string | URL)[]): Promise<string> => (await Promise.all(stier.map(tekst))).join("\n");

async function lesDesignsystemet(): Promise<string> {
  const lag = Object.entries(DESIGNSYSTEMET).map(async ([navn, deler]) => {
    const css = await sammen(deler.map((del) => finn(`@digdir/designsystemet-css/${del}.css`)));
    return `@layer ${navn}{${css}}`;
  });
  return (await Promise.all(lag)).join("\n");
}

/** Reads all the sources, from this folder and from the installed packages. */
export async function lesKilder(): Promise<Kilder> {
  const [egne, tema, deler, latin, latinExt, merke, skript] = await Promise.all([
    sammen(EGNE.map((n) => her(`./${n}.css`))),
    tekst(finn("@digdir/designsystemet-theme")),
    lesDesignsystemet(),
    font("latin"),
    font("latin-ext"),
    tekst(her("./merke.svg")),
    Promise.all(SKRIPT.map(async (n) => [n, await tekst(her(`../skript/${n}.js`))] as const)),
  ]);
  return { egne, tema, deler, latin, latinExt, merke, skript: Object.fromEntries(skript) as Record<Skriptnavn, string> };
}
