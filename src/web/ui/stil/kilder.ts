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

/** The component files of Designsystemet that our markup uses; the rest of it would be a third of a first visit. */
const DESIGNSYSTEMET = [
  "base",
  "heading",
  "paragraph",
  "label",
  "link",
  "list",
  "divider",
  "button",
  "input",
  "field",
  "fieldset",
  "validation-message",
  "error-summary",
  "alert",
  "breadcrumbs",
  "details",
  "skip-link",
  "table",
  "tag",
];

/** The small scripts that improve a page which also works without them. */
export const SKRIPT = ["autolagre", "okt"] as const;
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

/** Reads all the sources, from this folder and from the installed packages. */
export async function lesKilder(): Promise<Kilder> {
  const [egne, tema, deler, latin, latinExt, merke, skript] = await Promise.all([
    sammen(EGNE.map((n) => her(`./${n}.css`))),
    tekst(finn("@digdir/designsystemet-theme")),
    sammen(DESIGNSYSTEMET.map((n) => finn(`@digdir/designsystemet-css/${n}.css`))),
    font("latin"),
    font("latin-ext"),
    tekst(her("./merke.svg")),
    Promise.all(SKRIPT.map(async (n) => [n, await tekst(her(`../skript/${n}.js`))] as const)),
  ]);
  return { egne, tema, deler, latin, latinExt, merke, skript: Object.fromEntries(skript) as Record<Skriptnavn, string> };
}
