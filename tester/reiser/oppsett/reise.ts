import { mkdirSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, expect } from "vitest";
import { NORSK, startNettleser } from "../../oppsett/nettleser.ts";
import { type Reisetrappa, startReisetrappa } from "./trappa.ts";

/** One browser for all journeys: its contexts are as strangers to each other as two machines are. */
let nettleser: Promise<Browser> | null = null;

export interface Reise extends Reisetrappa {
  /** A person who opens a browser of one's own. */
  nyNettleser(valg?: BrowserContextOptions): Promise<Page>;
  /** Opens a browser and logs in as one of the demonstration's people, to come to `sti`. */
  som(hvem: Person, sti: string, valg?: BrowserContextOptions): Promise<Page>;
}

/** Somebody at the local ID-porten: name and place as its buttons say them, and the door they come in by. */
export interface Person {
  readonly knapp: string;
  readonly dor: "/logg-inn" | "/ansatt/logg-inn";
}

const innbygger = (knapp: string): Person => ({ knapp, dor: "/logg-inn" });
const ansatt = (knapp: string): Person => ({ knapp, dor: "/ansatt/logg-inn" });

export const folk = {
  astrid: innbygger("Astrid Lund, Asker"),
  hanne: innbygger("Hanne Lund, Asker"),
  farid: innbygger("Farid Amini, Asker"),
  ronja: innbygger("Ronja Hagen, Asker"),
  einar: innbygger("Einar Nygaard, Asker"),
  lars: innbygger("Lars Bakke, Asker"),
  vera: innbygger("Vera Sand, Asker"),
  nora: innbygger("Nora Dahl, Asker"),
  sara: innbygger("Sara Moen, Asker"),
  solveig: innbygger("Solveig Øvrebø, Sogndal"),
  knut: innbygger("Knut Øvrebø, Sogndal"),
  inger: innbygger("Inger Anne Somby, Porsanger"),
  mathis: innbygger("Mathis Eira, Porsanger"),
  jonas: ansatt("Jonas Berg, Asker"),
  siri: ansatt("Siri Vik, Asker"),
  mona: ansatt("Mona Eide, Asker"),
  amir: ansatt("Amir Haddad, Asker"),
  kari: ansatt("Kari Moe, Asker"),
  tor: ansatt("Tor Lien, Asker"),
  lise: ansatt("Lise Holm, Asker"),
  per: ansatt("Per Aune, Asker"),
  ida: ansatt("Ida Krogh, Asker"),
  gunnhild: ansatt("Gunnhild Fardal, Sogndal"),
  arne: ansatt("Arne Kvam, Sogndal"),
  ellen: ansatt("Ellen Persen, Porsanger"),
  randi: ansatt("Randi Solheim, Statsforvalteren i Østfold, Buskerud, Oslo og Akershus"),
  sigrid: ansatt("Sigrid Lunde, Statsforvalteren i Vestland"),
  jonIsak: ansatt("Jon Isak Sara, Statsforvalteren i Troms og Finnmark"),
} as const satisfies Record<string, Person>;

/**
 * Starts Trappa for the journeys of one file. After each of them: the pages are closed, a failed one has left pictures in `skjermbilder`,
 * and no page may have complained (console, CSP, an answer of 5xx).
 */
export async function reise(): Promise<Reise> {
  const trappa = await startReisetrappa();
  nettleser ??= startNettleser();
  const browser = await nettleser;
  const klager: string[] = [];

  afterAll(() => trappa.stopp());
  afterEach(async ({ task }) => {
    const ark = browser.contexts().flatMap((kontekst) => kontekst.pages());
    if (task.result?.state === "fail") await tegnAv(task.name, ark);
    await Promise.all(browser.contexts().map((kontekst) => kontekst.close()));
    expect(klager.splice(0), "what the pages complained of").toEqual([]);
  });

  const nyNettleser = async (valg: BrowserContextOptions = {}): Promise<Page> => {
    const kontekst = await browser.newContext({
      ...NORSK,
      baseURL: trappa.rot,
      viewport: { width: 1280, height: 900 },
      ...valg,
    });
    kontekst.setDefaultTimeout(60_000);
    const ark = await kontekst.newPage();
    lytt(ark, klager);
    return ark;
  };
  const som = async (hvem: Person, sti: string, valg?: BrowserContextOptions): Promise<Page> => {
    const ark = await nyNettleser(valg);
    await loggInn(ark, hvem, sti);
    return ark;
  };
  return { ...trappa, nyNettleser, som };
}

/** Through the local ID-porten as it is: its page, its button, and back to `sti`. */
export async function loggInn(ark: Page, { knapp, dor }: Person, sti: string): Promise<void> {
  await ark.goto(`${dor}?${new URLSearchParams({ til: sti })}`);
  await ark.getByRole("button", { name: `${sti.startsWith("/nn") ? "Vel" : "Velg"} ${knapp}` }).click();
  await ark.waitForURL((url) => url.pathname + url.search === sti);
}

/** What the local mail server has received, as its page shows it. */
export async function lokalpost({ rot }: Pick<Reise, "rot">): Promise<string> {
  return (await fetch(`${rot}/lokalpost`)).text();
}

/** The browser says so itself when an answer is 4xx: journeys ask for those on purpose, and look at the page they get. */
const VENTET = /the server responded with a status of 4\d\d/;

function lytt(ark: Page, klager: string[]): void {
  ark.on("console", (melding) => {
    if (melding.type() === "error" && !VENTET.test(melding.text())) klager.push(`${ark.url()}: ${melding.text()}`);
  });
  ark.on("pageerror", (feil) => klager.push(`${ark.url()}: ${feil.message}`));
  ark.on("response", (svar) => {
    if (svar.status() >= 500) klager.push(`${svar.request().method()} ${svar.url()}: ${svar.status()}`);
  });
}

async function tegnAv(navn: string, alle: readonly Page[]): Promise<void> {
  mkdirSync("skjermbilder", { recursive: true });
  const fil = navn.replace(/[^\p{L}\d]+/gu, "-").slice(0, 80);
  await Promise.all(
    alle.map((ark, nr) => ark.screenshot({ path: `skjermbilder/${fil}-${nr + 1}.png`, fullPage: true }).catch(() => undefined)),
  );
}
