import type { Kommune } from "../../src/domene/kommune/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { Nettbruker } from "../oppsett/nettbruker.ts";
import { begynn, fyllUt, kvittertI, medUtkast, nyttFnr, sendeskjema, type Utfyltmal, utkastI } from "./soknad.ts";

/** One application, as its writer knows it. */
export interface Skrevet {
  readonly utkast: string;
  readonly ord: string;
  /** Pages that were answered as saved. */
  readonly lagret: string[];
  /** "kvittert": the receipt was seen. "uvisst": it was sent, and the answer never came. */
  tilstand: "skrives" | "uvisst" | "kvittert";
  soknad: string | null;
}

/** Somebody at a browser, and what they have written there. */
export interface Skriver {
  n: Nettbruker;
  readonly kommune: string;
  readonly skrevet: Skrevet[];
  /** Goes on until the server is gone. */
  readonly arbeid: (skriver: Skriver) => Promise<void>;
}

/** Drafts that one person may have open. */
const UTKAST = 10;

/** Fills in applications page by page. */
export async function enSomSkriver(base: Base, adresse: string, kommune: Kommune): Promise<Skriver> {
  const n = await Nettbruker.loggetInn(base, adresse, { fnr: nyttFnr(), slag: "innbygger" });
  return { n, kommune: kommune.slug, skrevet: [], arbeid: skriv };
}

/** Sends applications that were filled in before. */
export async function enSomSender(base: Base, adresse: string, kommune: Kommune, mal: Utfyltmal): Promise<Skriver> {
  const fnr = nyttFnr();
  const ider = await medUtkast(base, kommune, fnr, mal, UTKAST);
  const n = await Nettbruker.loggetInn(base, adresse, { fnr, slag: "innbygger" });
  const skrevet = ider.map((utkast): Skrevet => ({ utkast, ord: "", lagret: [], tilstand: "skrives", soknad: null }));
  return { n, kommune: kommune.slug, skrevet, arbeid: (s) => sendAlle(s) };
}

async function skriv(s: Skriver): Promise<void> {
  for (let nr = 0; nr < UTKAST; nr++) {
    const forste = await begynn(s.n, s.kommune);
    const ord = `Ord ${utkastI(forste)}`;
    const en: Skrevet = { utkast: utkastI(forste), ord, lagret: [], tilstand: "skrives", soknad: null };
    s.skrevet.push(en);
    await fyllUt(s.n, forste, ord, (side) => en.lagret.push(side));
    await sendEn(s, en);
  }
}

async function sendAlle(s: Skriver): Promise<void> {
  for (const en of s.skrevet) await sendEn(s, en);
}

async function sendEn({ n, kommune }: Skriver, en: Skrevet): Promise<void> {
  const skjema = await sendeskjema(n, `/nb/${kommune}/soknad/${en.utkast}/se-over`);
  en.tilstand = "uvisst";
  noter(en, await n.send(skjema));
}

/** The person presses the button again, on the page that still stands there. */
export async function sendIgjen({ n, kommune }: Skriver, en: Skrevet): Promise<void> {
  const { felter } = await n.skjema(`/nb/${kommune}/soknad`, "/soknad/ny");
  const sti = `/nb/${kommune}/soknad/${en.utkast}/send`;
  noter(en, await n.send({ sti, felter: felter.filter((f) => f.navn === "_csrf") }));
}

function noter(en: Skrevet, svar: Response): void {
  en.soknad = kvittertI(svar);
  if (en.soknad) en.tilstand = "kvittert";
}
