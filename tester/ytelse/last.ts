import autocannon from "autocannon";
import type { Nettbruker } from "../oppsett/nettbruker.ts";

const SAMTIDIGE = 10;
const OPPVARMING_SEKUNDER = 2;

/** What a load came to. Times in milliseconds. */
export interface Lastsvar {
  readonly perSekund: number;
  readonly p50: number;
  readonly p95: number;
  readonly antall: number;
  /** With those that warmed it up. */
  readonly alle: number;
  /** Answers that were not what was asked for. */
  readonly feil: number;
}

/** Asks for one page by ten connections at once, first a little to warm up. `hvem` null: nobody is logged in. */
export async function hentMange(adresse: string, sti: string, hvem: Nettbruker | null, sekunder: number): Promise<Lastsvar> {
  const headers = { ...(hvem && { cookie: hvem.kake }), "accept-encoding": "br, gzip" };
  const valg = { url: adresse + sti, connections: SAMTIDIGE, headers };
  const varm = await kjor({ ...valg, duration: OPPVARMING_SEKUNDER });
  const maalt = await kjor({ ...valg, duration: sekunder });
  return { ...maalt, alle: varm.antall + maalt.antall };
}

function kjor(valg: autocannon.Options): Promise<Lastsvar> {
  return new Promise((ferdig, feilet) => {
    const tider: number[] = [];
    const instans = autocannon(valg, (feil: Error | null, r) => {
      if (feil) return feilet(feil);
      ferdig({ ...fordeling(tider, r.duration * 1000), feil: r.non2xx + r.errors + r.timeouts });
    });
    instans.on("response", (_, __, ___, ms) => tider.push(ms));
  });
}

/** One thing to send, once. */
export interface Innsending {
  readonly sti: string;
  readonly kake: string;
  readonly kropp: string;
}

/** Sends each of them once, ten at a time. `riktig` judges an answer by where it leads. */
export async function sendAlle(
  adresse: string,
  alle: readonly Innsending[],
  riktig: (status: number, til: string) => boolean,
): Promise<Lastsvar> {
  const igjen = alle.values();
  const tider: number[] = [];
  let feil = 0;
  const en = async (): Promise<void> => {
    for (const { sti, kake, kropp } of igjen) {
      const start = performance.now();
      const headers = { cookie: kake, "content-type": "application/x-www-form-urlencoded" };
      const svar = await fetch(adresse + sti, { method: "POST", body: kropp, headers, redirect: "manual" });
      await svar.arrayBuffer();
      tider.push(performance.now() - start);
      if (!riktig(svar.status, svar.headers.get("location") ?? "")) feil++;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: SAMTIDIGE }, en));
  return { ...fordeling(tider, performance.now() - start), feil };
}

/** Does one thing again and again in ten strands, for so many seconds. */
export async function gjentaMange(sekunder: number, gjor: () => Promise<unknown>): Promise<Lastsvar> {
  const tider: number[] = [];
  const start = performance.now();
  const slutt = start + sekunder * 1000;
  const trad = async (): Promise<void> => {
    while (performance.now() < slutt) {
      const for_ = performance.now();
      await gjor();
      tider.push(performance.now() - for_);
    }
  };
  await Promise.all(Array.from({ length: SAMTIDIGE }, trad));
  return { ...fordeling(tider, performance.now() - start), feil: 0 };
}

/** What the times of many came to: how many a second, and the times that half and nineteen of twenty were within. */
export function fordeling(tider: readonly number[], varteMs: number): Omit<Lastsvar, "feil"> {
  const sortert = tider.toSorted((a, b) => a - b);
  const ved = (del: number) => sortert[Math.min(sortert.length - 1, Math.floor(sortert.length * del))] ?? 0;
  const antall = tider.length;
  return { perSekund: (antall * 1000) / varteMs, p50: ved(0.5), p95: ved(0.95), antall, alle: antall };
}
