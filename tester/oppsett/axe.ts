import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** The axe that @axe-core/playwright brings. Its own way in hands every page these 650 kB twice. */
const KILDE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js"),
  "utf8",
);

export interface Axevalg {
  /** Tags or names of rules; else all that axe has for everybody. */
  readonly regler?: readonly string[];
  /** A rule that axe has and does not use unless it is asked. */
  readonly ogsa?: string;
  /** Said to axe first: script for the page. */
  readonly forst?: string;
}

/** What axe finds on the page that stands open, as sentences. Our pages have no frames, and their styles are read where they are. */
export async function axe(ark: Page, { regler, ogsa, forst = "" }: Axevalg): Promise<string[]> {
  if (!(await ark.evaluate("'axe' in window"))) await ark.evaluate(`${KILDE};0`);
  const valg = {
    ...{ resultTypes: ["violations"], preload: false },
    ...(regler && { runOnly: regler }),
    ...(ogsa && { rules: { [ogsa]: { enabled: true } } }),
  };
  const brudd = (await ark.evaluate(
    `${forst};axe.run(document, ${JSON.stringify(valg)}).then((svar) => svar.violations.map(({ id, nodes }) => ({ id, html: nodes.map((n) => n.html) })))`,
  )) as readonly { readonly id: string; readonly html: readonly string[] }[];
  return brudd.flatMap(({ id, html }) => html.map((en) => `${id}: ${en.slice(0, 300)}`));
}
