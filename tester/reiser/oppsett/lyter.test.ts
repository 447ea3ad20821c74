import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startNettleser } from "../../oppsett/nettleser.ts";
import { lyter } from "./lyter.ts";
import { Utseender } from "./utseende.ts";

const SKAL = { sprak: "nb", nodnumre: false, axe: "lys_og_mork" } as const;

let nettleser: Browser;
let ark: Page;
beforeAll(async () => {
  nettleser = await startNettleser();
  ark = await nettleser.newPage();
});
afterAll(() => nettleser.close());

async function vis(stil: string, innhold: string): Promise<void> {
  await ark.setContent(
    `<!DOCTYPE html><html lang="nb"><head><title>Rader</title><style>body { color: #222; background: #fff } ${stil}</style></head>
     <body><main><h1>Rader</h1>${innhold}</main></body></html>`,
  );
}

const rader = Array.from({ length: 50 }, (_, i) => `<p>Rad nummer ${i}</p>`).join("");

it("finds the one row of fifty that cannot be read, and the row that cannot be read in the dark", async () => {
  await vis("", rader);
  expect(await lyter(ark, SKAL)).toEqual([]);
  await vis("p:nth-of-type(17) { color: #ccc }", rader);
  expect(await lyter(ark, SKAL)).toEqual([expect.stringContaining("Rad nummer 16")]);
  await vis("@media (prefers-color-scheme: dark) { p:nth-of-type(31) { background: #333 } }", rader);
  expect(await lyter(ark, SKAL)).toEqual([expect.stringMatching(/^in dark: color-contrast: .*Rad nummer 30/)]);
});

it("measures a look once for all pages, and every new one", async () => {
  const sett = new Utseender();
  await vis("p { color: #ccc }", rader);
  expect(await lyter(ark, SKAL, sett)).toHaveLength(2);
  await vis("p { color: #ccc } p.ny { color: #ddd }", `${rader}<p class="ny">Ny</p>`);
  expect(await lyter(ark, SKAL, sett)).toEqual([expect.stringContaining(">Ny<")]);
});
