import { spawn } from "node:child_process";
import { once } from "node:events";
import { statfs } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { alleMedKontor, finnKommune, type Kommune } from "../../../src/domene/kommune/index.ts";
import type { Base } from "../../../src/grunnmur/db/base.ts";
import { sikre } from "../../../src/grunnmur/resultat.ts";
import { delUt } from "../../../src/start/syntetisk/storrelser.ts";
import { ROT } from "../../oppsett/hus.ts";
import { Sted, type Tjenerprosess } from "../../oppsett/tjenerprosess.ts";
import { lagMal } from "../../palitelighet/soknad.ts";
import { ferdigeSoknader } from "../folk.ts";
import { type Innsending, sendAlle } from "../last.ts";
import { tell } from "../mengde.ts";
import { nakenInnsetting } from "../naken.ts";
import { brukere } from "./brukere.ts";
import { kontorfolk, sidene } from "./folk.ts";
import { Naken, nakenNatt } from "./naken.ts";
import { natten } from "./natt.ts";
import { hode, linje } from "./tabell.ts";

export interface Landsvalg {
  readonly storrelser: readonly number[];
  readonly sekunder: number;
  readonly soknader: number;
  /** A data folder that `npm run syntetisk` has filled: measured as it is, and left. */
  readonly mappe: string | null;
}

const STORST = "0301";
const LANDET = 1_200_000;
const SPREDT_PAA = 10;
const OPPVARMING = 100;
const BRUKERE = 16;
/** Between two clicks of one who works through a list. */
const PAUSE_MS = 1_000;
/** What a case takes on the disk with its indexes while it is filled in. */
const BYTES_PER_SAK = 25_000;

const si = (tekst: string) => process.stdout.write(`${tekst}\n`);

/** `npm run ytelse -- --landet`: the same measures on a country that grows, each beside hand-written SQL for the same rows. */
export async function landet(valg: Landsvalg): Promise<void> {
  if (valg.mappe !== null) return malEtt(valg, await Sted.lag(valg.mappe), 0);
  for (const antall of valg.storrelser) {
    const { bavail, bsize } = await statfs(tmpdir());
    sikre(bavail * bsize > antall * BYTES_PER_SAK, `there is room for ${antall} cases in ${tmpdir()}`);
    await malEtt(valg, await Sted.lag(), antall);
  }
}

async function malEtt(valg: Landsvalg, lagd: Sted, antall: number): Promise<void> {
  await using sted = lagd;
  if (antall > 0) await fyllLandet(sted, antall);
  const tjener = await sted.start();
  const base = sted.base();
  try {
    await mal(valg, sted, tjener, base);
  } finally {
    await base.lukk();
    await tjener.stopp();
  }
}

/** By the command that an operator uses, and with the program at rest: what it wrote meanwhile would be written without the triggers that the filling puts aside. */
async function fyllLandet(sted: Sted, antall: number): Promise<void> {
  si("");
  const argumenter = ["kjor.mjs", "syntetisk", "--landet", "--antall", String(antall)];
  const fylling = spawn(process.execPath, argumenter, { cwd: ROT, env: { ...process.env, ...sted.miljo() }, stdio: "inherit" });
  const [kode] = (await once(fylling, "exit")) as [number | null];
  sikre(kode === 0, "the country was filled");
}

async function mal(valg: Landsvalg, sted: Sted, tjener: Tjenerprosess, base: Base): Promise<void> {
  const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, STORST));
  sikre(kommune?.tarImot, "the largest kommune is filled");
  const m = await tell(sted.url, kommune.nummer);
  si(
    `\n${kommune.navn}: ${m.saker} saker, ${m.apneOppgaver} åpne oppgaver, ${m.hendelser} hendelser. Last ${loadavg()[0]?.toFixed(1)}.`,
  );
  await malNatten(sted, base);
  si(hode());
  await malSidene(valg, sted, tjener.adresse, base, kommune);
  await malTallene(tjener.adresse, base, kommune);
  await malInnsending(valg, sted, tjener.adresse, base, kommune);
}

/** The leader's counts of a year, and the same question once more by the address that it led to. */
async function malTallene(adresse: string, base: Base, kommune: Kommune): Promise<void> {
  const { leder } = await kontorfolk(base, adresse, kommune, 0);
  for (const etter of ["tjeneste", "enhet", "maned"]) {
    const start = performance.now();
    const svar = await leder.hent(`/nb/${kommune.slug}/kontor/styring/tall?etter=${etter}`);
    const til = svar.headers.get("location");
    sikre(svar.status === 303 && til, "a question without a mark leads to one with");
    const forste = await (await leder.hent(til)).text();
    const sekunder = (performance.now() - start) / 1000;
    const like = tabellene(await (await leder.hent(til)).text()) === tabellene(forste);
    si(`Tallene i år etter ${etter}: ${sekunder.toFixed(1)} s, ${like ? "de samme tallene en gang til" : "IKKE DE SAMME"}`);
  }
}

/** The figures of a page, without what is new on every page. */
const tabellene = (html: string): string => html.match(/<table[\s\S]*?<\/table>/g)?.join("") ?? html;

async function malNatten(sted: Sted, base: Base): Promise<void> {
  const kommuner = await base.les({ slag: "offentlig" }, alleMedKontor);
  const naken = await nakenNatt(sted.url, kommuner);
  const natt = await natten(base, kommuner);
  const igjen = await natten(base, kommuner);
  const forhold = (natt.sekunder / naken).toFixed(1);
  si(
    `Natten over ${kommuner.length} kommuner: ${natt.sekunder.toFixed(1)} s, ${natt.klare} brev gjort klare, ${natt.utenKlokke} uten klokke; ` +
      `en gang til ${igjen.sekunder.toFixed(1)} s; bare SQL ${naken.toFixed(1)} s (${forhold}:1)`,
  );
}

async function malSidene(valg: Landsvalg, sted: Sted, adresse: string, base: Base, kommune: Kommune): Promise<void> {
  const folk = await kontorfolk(base, adresse, kommune, BRUKERE);
  await using naken = await Naken.lag(sted.url, kommune.nummer, folk.enhet);
  for (const s of await sidene(folk, kommune, naken)) {
    await brukere(1, 1, 0, s.gjor); // warm
    const alene = await brukere(1, valg.sekunder, 0, s.gjor);
    const med = await brukere(BRUKERE, valg.sekunder * 2, PAUSE_MS, s.gjor);
    const uten = await brukere(BRUKERE, valg.sekunder, 0, s.gjor);
    si(linje({ navn: s.navn, alene, med, uten, naken: await naken.p50(valg.sekunder / 2, s.naken) }));
  }
}

/**
 * Applications sent ten at a time: first to the largest kommuner in turn, as when a whole country applies, and then all to the largest. There each
 * waits for the number of the one before.
 */
async function malInnsending(valg: Landsvalg, sted: Sted, adresse: string, base: Base, kommune: Kommune): Promise<void> {
  const mal = await lagMal(base, adresse, kommune);
  const kvittert = (status: number, til: string) => status === 303 && til.includes("/kvittering/");
  for (const kommuner of [await storsteKommuner(base), [kommune]]) {
    const bunker: Innsending[][] = [];
    for (const k of kommuner) {
      bunker.push(await ferdigeSoknader(base, adresse, k, mal, Math.ceil((valg.soknader + OPPVARMING) / kommuner.length)));
    }
    const alle = stokk(bunker);
    await sendAlle(adresse, alle.slice(0, OPPVARMING), kvittert);
    const svar = await sendAlle(adresse, alle.slice(OPPVARMING), kvittert);
    const hvor = kommuner.length > 1 ? `til de ${kommuner.length} største` : `alle til ${kommune.navn}`;
    si(
      `Søknader, ti om gangen, ${hvor}: ${svar.perSekund.toFixed(0)} i sekundet, p50 ${svar.p50.toFixed(0)} ms, p95 ${svar.p95.toFixed(0)} ms, ${svar.feil} feil av ${svar.antall}`,
    );
  }
  const { perSekund } = await nakenInnsetting(sted.url, mal, valg.sekunder / 2);
  si(`Én rad med de samme ordene, ti om gangen: ${perSekund.toFixed(0)} i sekundet`);
}

async function storsteKommuner(base: Base): Promise<Kommune[]> {
  return base.les({ slag: "offentlig" }, async (les) => {
    const funnet: Kommune[] = [];
    for (const { kommune } of delUt(LANDET).slice(0, SPREDT_PAA)) {
      const k = await finnKommune(les, kommune);
      sikre(k?.tarImot, "the largest kommuner are filled");
      funnet.push(k);
    }
    return funnet;
  });
}

/** One from each in turn. */
const stokk = <T>(bunker: readonly (readonly T[])[]): T[] =>
  (bunker[0] ?? []).flatMap((_, i) => bunker.flatMap((b) => b[i] ?? []));
