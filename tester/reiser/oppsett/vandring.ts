import type { APIResponse, Page } from "playwright-core";
import { SPRAK } from "../../../src/grunnmur/sprak.ts";
import { type Adgang, faste, type Rute, type Rutenavn, ruter } from "../../../src/web/stier.ts";
import { lyter, type Skal } from "./lyter.ts";
import { Utseender } from "./utseende.ts";

/** All pages: a new GET route of stier.ts is one of them at once. */
const sideruter = (Object.entries(ruter) as [Rutenavn, Rute][])
  .filter(([, rute]) => rute.metode === "GET")
  .map(([navn, rute]) => ({
    navn,
    rute,
    monster: new RegExp(`^${rute.monster.replace(/:[a-z]+/g, "[^/]+")}$`),
    faste: rute.monster.split("/").filter((del) => !del.startsWith(":")).length,
  }))
  .toSorted((a, b) => b.faste - a.faste);

type Siderute = (typeof sideruter)[number];

/** The route that answers this path, or null for an address outside the language tree. */
const finnRute = (sti: string) => sideruter.find(({ monster }) => monster.test(sti)) ?? null;

/**
 * Pages that are the same whoever opens them and whatever they are about: once for all is enough. Of the others, each person's is opened.
 */
const LIKE = new Set<Rutenavn>([
  "meg",
  "kvittering",
  "trekkSpor",
  "mittDokument",
  "mittBrevPdf",
  "nyKlage",
  "nyRegistrering",
  "kontorhjelp",
  "fravaer",
  "tekster",
  "tekst",
  "nyTekst",
  "sakBeregning",
  "sakUtbetaling",
  "sakBolig",
  "botilbud",
  "botilbudSted",
  "sakPlan",
  "sakProgram",
  "sakSamtykke",
  "tallSaker",
  "sakDokumenter",
  "sakHendelser",
  "sakInnsyn",
  "brevPdf",
  "sakDokument",
  "forhandsvisPdf",
]);

const NORSK = ["nb", "nn"] as const;

/** A walk through Trappa: what has been seen, by everybody together. */
export class Vandring {
  readonly #sett = new Set<Rutenavn>();
  readonly #utseender = new Utseender();
  /** Pages that have been opened in every language they have. */
  readonly #oversatte = new Set<string>();

  /** Routes of these kinds that nobody came to. */
  usett(adgang: readonly Adgang[]): Rutenavn[] {
    return sideruter.filter(({ navn, rute }) => adgang.includes(rute.adgang) && !this.#sett.has(navn)).map(({ navn }) => navn);
  }

  /**
   * Opens each of `fra`, and every page that can be reached from there by links, in the language of `fra`; and the first time that anybody
   * comes to such a page, in every language that it has. Of pages that differ only in whom they are about, one is opened. A link that
   * leads nowhere is a fault.
   * @returns the faults, each with the page it is on
   */
  async gjennom(ark: Page, fra: readonly string[]): Promise<string[]> {
    const koe = [...fra];
    const kjente = new Set(fra);
    const besokte = new Set<string>();
    const feil: string[] = [];
    for (let adresse = koe.shift(); adresse !== undefined; adresse = koe.shift()) {
      const sti = new URL(adresse, "http://x").pathname;
      const treff = finnRute(sti);
      if (!treff) continue;
      const slag = slagAvSide(treff.navn, sti);
      if (!fra.includes(adresse) && (besokte.has(slag) || this.#nok(treff))) continue;
      besokte.add(slag);
      const egen = adresse.slice(1, 3);
      const andre = this.#andre(treff, slag);
      const axe = andre.length > 0 ? "lys_og_mork" : "lys";
      for (const sprak of [egen, ...andre.filter((en) => en !== egen)]) {
        const her = `/${sprak}${adresse.slice(3)}`;
        const sett = await this.#besok(ark, her, sprak, sprak === egen ? axe : "ikke");
        if (sett.framme) this.#sett.add(treff.navn);
        feil.push(...sett.feil.map((en) => `${her}: ${en}`));
        const nye = sett.lenker.filter((lenke) => lenke.startsWith(`/${egen}`) && !kjente.has(lenke));
        for (const lenke of nye) kjente.add(lenke);
        koe.push(...nye);
      }
    }
    return feil;
  }

  #nok({ navn, rute }: Siderute): boolean {
    return this.#sett.has(navn) && (rute.adgang === "alle" || LIKE.has(navn));
  }

  #andre({ rute }: Siderute, slag: string): readonly string[] {
    if (this.#oversatte.has(slag)) return [];
    this.#oversatte.add(slag);
    return rute.adgang === "alle" ? SPRAK : NORSK;
  }

  /** A page is opened and looked over, the one that one lands on; a file, which the browser would show as it is or save, is fetched. */
  async #besok(ark: Page, adresse: string, sprak: string, axe: Skal["axe"]): Promise<Besok> {
    const apnet = await ark.goto(adresse).catch(() => null);
    if (!erSide(apnet?.headers())) return hentFil(ark, adresse);
    if (!apnet?.ok()) return { feil: [`answers ${apnet?.status()}`], lenker: [], framme: false };
    const framme = !new URL(ark.url()).pathname.startsWith(faste.idporten);
    const lenker = (await ark.evaluate(
      `[...document.querySelectorAll("a[href]")].map((a) => a.getAttribute("href").replace(/#.*/, "")).filter((h) => h.startsWith("/"))`,
    )) as string[];
    // The login page speaks the two languages of the law, and is told which.
    const skal = { sprak: framme || sprak !== "en" ? sprak : "nb", nodnumre: framme, axe };
    return { feil: await lyter(ark, skal, this.#utseender), lenker: [...new Set(lenker)], framme };
  }
}

/** Each page of the application is a page of its own; else it is the route that tells pages apart. */
const slagAvSide = (navn: Rutenavn, sti: string): string => (navn === "soknadSteg" ? sti.replace(/.*\//, "steg/") : navn);

interface Besok {
  readonly feil: readonly string[];
  readonly lenker: readonly string[];
  /** False when one was sent to log in first. */
  readonly framme: boolean;
}

const erSide = (hoder: Readonly<Record<string, string>> | undefined): boolean =>
  hoder?.["content-type"]?.startsWith("text/html") ?? false;

async function hentFil(ark: Page, adresse: string): Promise<Besok> {
  // A connection that has been idle for some seconds is closed by the server; then it is asked once more, as a browser does.
  const svar = await ark.request.get(adresse, { maxRedirects: 5, maxRetries: 2 });
  if (!svar.ok()) return { feil: [`answers ${svar.status()}`], lenker: [], framme: false };
  if (erSide(svar.headers())) return { feil: ["is a page that the browser does not open"], lenker: [], framme: false };
  return { feil: await filfeil(svar), lenker: [], framme: true };
}

async function filfeil(svar: APIResponse): Promise<string[]> {
  const begynnelse = (await svar.body()).subarray(0, 5).toString("latin1");
  if (svar.headers()["content-type"] !== "application/pdf") return [];
  return begynnelse === "%PDF-" ? [] : ["says that it is a PDF, and is not"];
}
