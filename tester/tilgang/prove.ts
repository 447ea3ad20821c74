import { type Rutenavn, ruter } from "../../src/web/stier.ts";
import { adressen, eierFor, type Parametre, parametreFor } from "./adresser.ts";
import { type Aktornavn, aktorer } from "./aktorer.ts";
import type { Kopi } from "./kopi.ts";
import { apneNettsted, type Felter, type Nettsted } from "./nettsted.ts";
import type { Scene } from "./scene/scene.ts";
import { tabell } from "./tabell.ts";

export const medRett = (navn: Rutenavn): readonly Aktornavn[] => {
  const rad = tabell[navn];
  return rad === "alle" ? aktorer : rad;
};
export const utenRett = (navn: Rutenavn): Aktornavn[] => aktorer.filter((hvem) => !medRett(navn).includes(hvem));

/** Comes to a page as somebody; a form is sent with its token and `felter`. */
export function kom(n: Nettsted, scene: Scene, hvem: Aktornavn, navn: Rutenavn, p?: Parametre, felter: Felter = []) {
  const sti = adressen(navn, p ?? parametreFor(navn, scene, eierFor(navn)));
  return ruter[navn].metode === "GET" ? n.hent(hvem, sti) : n.send(hvem, sti, felter);
}

/** Everything that an answer carries: headers, and the body byte for byte. */
export async function alt(svar: Response): Promise<string> {
  return `${[...svar.headers].join("\n")}\n${Buffer.from(await svar.arrayBuffer()).toString("latin1")}`;
}

/** The planted words that a text holds. */
export function hemmeligheterI(scene: Scene, tekst: string) {
  const liten = tekst.toLowerCase();
  return scene.hemmeligheter.filter((h) => liten.includes(h.ord.toLowerCase()));
}

/** What this one may not see, and is shown all the same. */
export const lekket = (scene: Scene, hvem: Aktornavn, tekst: string): string[] =>
  hemmeligheterI(scene, tekst)
    .filter((h) => !h.ser.has(hvem))
    .map((h) => h.ord);

export const tilInnlogging = (svar: Response): boolean =>
  svar.status === 302 && /^\/(ansatt\/)?logg-inn\?/.test(svar.headers.get("location") ?? "");

export const erNekt = (svar: Response): boolean => tilInnlogging(svar) || [401, 403, 404, 405].includes(svar.status);

/** That somebody is logged in, and how much they have sent, is not what the scene is about. */
const BARE_BRUK = /^(okt update|rategrense (insert|update))$/;

/** What was written and kept since the last time that was asked, as far as it matters. */
export const skrevetI = async (kopi: Kopi): Promise<string[]> => (await kopi.skrevet()).filter((hva) => !BARE_BRUK.test(hva));

/** That something was read or refused leaves the scene as it was. */
const BARE_LEST = /^(innsynslogg insert|tilgangsnekt insert|melding update|brev update|hendelse insert)$/;

/** One site for many tries. It is made anew only when the one before was written to: then the next finds the scene as it was made. */
export class Friskt implements AsyncDisposable {
  readonly #lag: () => Promise<Kopi>;
  readonly #scene: Scene;
  #na: { readonly kopi: Kopi; readonly nettsted: Nettsted } | null = null;

  constructor(lag: () => Promise<Kopi>, scene: Scene) {
    this.#lag = lag;
    this.#scene = scene;
  }

  async prov<T>(fn: (nettsted: Nettsted) => Promise<T>): Promise<T> {
    this.#na ??= await this.#apne();
    const svar = await fn(this.#na.nettsted);
    const endret = (await skrevetI(this.#na.kopi)).filter((hva) => !BARE_LEST.test(hva));
    if (endret.length > 0) await this[Symbol.asyncDispose]();
    return svar;
  }

  async #apne() {
    const kopi = await this.#lag();
    return { kopi, nettsted: apneNettsted(kopi, this.#scene) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const na = this.#na;
    this.#na = null;
    await na?.nettsted[Symbol.asyncDispose]();
    await na?.kopi[Symbol.asyncDispose]();
  }
}
