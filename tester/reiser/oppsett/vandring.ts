import type { APIResponse, Page } from "playwright-core";
import { type Rute, type Rutenavn, ruter } from "../../../src/web/stier.ts";
import { lyter } from "./lyter.ts";

/** The names of all pages: a new GET route of stier.ts is one of them at once. */
export type Siderute = { [N in Rutenavn]: (typeof ruter)[N]["metode"] extends "GET" ? N : never }[Rutenavn];

const sideruter = (Object.entries(ruter) as [Siderute, Rute][])
  .filter(([, rute]) => rute.metode === "GET")
  .map(([navn, rute]) => ({
    navn,
    rute,
    monster: new RegExp(`^${rute.monster.replace(/:[a-z]+/g, "[^/]+")}$`),
    faste: rute.monster.split("/").filter((del) => !del.startsWith(":")).length,
  }))
  .toSorted((a, b) => b.faste - a.faste);

export const alleSideruter: readonly Siderute[] = sideruter.map(({ navn }) => navn);

/** The route that answers this path, or null for an address outside the language tree. */
const finnRute = (sti: string) => sideruter.find(({ monster }) => monster.test(sti)) ?? null;

export interface Vandring {
  /** The routes that were opened. */
  readonly sett: ReadonlySet<Siderute>;
  /** What was wrong, with the page it was wrong on. */
  readonly lyter: readonly string[];
}

/**
 * Opens `fra` and every page that can be reached from there by links, each in every language that it has, and looks for faults.
 * Of pages that are the same but for whom they are about, `hver` are opened. A link that leads nowhere is a fault.
 */
export async function vandre(ark: Page, fra: readonly string[], hver = 1): Promise<Vandring> {
  const koe = [...fra];
  const kjente = new Set(koe);
  const antall = new Map<string, number>();
  const sett = new Set<Siderute>();
  const funnet: string[] = [];
  for (let adresse = koe.shift(); adresse !== undefined; adresse = koe.shift()) {
    const sti = new URL(adresse, "http://x").pathname;
    const treff = finnRute(sti);
    if (!treff) continue;
    const sort = slagAvSide(treff.navn, sti);
    const nr = (antall.get(sort) ?? 0) + 1;
    if (nr > hver) continue;
    antall.set(sort, nr);
    sett.add(treff.navn);
    for (const sprak of treff.rute.adgang === "alle" ? ["nb", "nn", "en"] : ["nb", "nn"]) {
      const her = adresse.replace(/^\/nb/, `/${sprak}`);
      const { feil, lenker } = await besok(ark, her, sprak);
      funnet.push(...feil.map((en) => `${her}: ${en}`));
      if (sprak !== "nb") continue;
      const nye = lenker.filter((lenke) => !kjente.has(lenke));
      for (const lenke of nye) kjente.add(lenke);
      koe.push(...nye);
    }
  }
  return { sett, lyter: funnet };
}

/** Each page of the application is a page of its own; else it is the route that tells pages apart. */
const slagAvSide = (navn: Siderute, sti: string): string => (navn === "soknadSteg" ? sti : navn);

/** A file is fetched; a page is opened and looked over. */
async function besok(ark: Page, adresse: string, sprak: string): Promise<{ feil: string[]; lenker: string[] }> {
  const svar = await ark.request.get(adresse, { maxRedirects: 5 });
  if (!svar.ok()) return { feil: [`answers ${svar.status()}`], lenker: [] };
  if (!svar.headers()["content-type"]?.startsWith("text/html")) return { feil: await filfeil(svar), lenker: [] };
  await ark.goto(adresse);
  const lenker = (await ark.evaluate(
    `[...document.querySelectorAll("a[href]")].map((a) => a.getAttribute("href").replace(/#.*/, "")).filter((h) => h.startsWith("/nb"))`,
  )) as string[];
  return { feil: await lyter(ark, sprak), lenker: [...new Set(lenker)] };
}

async function filfeil(svar: APIResponse): Promise<string[]> {
  const begynnelse = (await svar.body()).subarray(0, 5).toString("latin1");
  if (svar.headers()["content-type"] !== "application/pdf") return [];
  return begynnelse === "%PDF-" ? [] : ["says that it is a PDF, and is not"];
}
