import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { lever, starttid } from "./prosess.ts";
import { Startfeil } from "./startfeil.ts";

interface Eier {
  readonly pid: number;
  readonly start: string | null;
}

/**
 * Takes the data folder for this process, and gives back the function that lets it go.
 * One folder has one writer: a second start is refused with a {@link Startfeil} that names the process that has it.
 * A lock whose process is gone is taken over. PostgreSQL's own lock stands behind this one.
 */
export function taLaas(fil: string, mappe: string): () => void {
  const meg: Eier = { pid: process.pid, start: starttid(process.pid) };
  const min = `${fil}.${process.pid}`;
  writeFileSync(min, JSON.stringify(meg));
  try {
    for (let forsok = 0; forsok < 3; forsok++) {
      try {
        linkSync(min, fil); // either the whole lock is there or none of it
        return () => slipp(fil, meg);
      } catch (feil) {
        if ((feil as NodeJS.ErrnoException).code !== "EEXIST") throw feil;
      }
      const eier = les(fil);
      if (eier !== null && holdes(eier)) throw opptatt(mappe, eier.pid);
      rmSync(fil, { force: true });
    }
    throw opptatt(mappe, null);
  } finally {
    rmSync(min, { force: true });
  }
}

function opptatt(mappe: string, pid: number | null): Startfeil {
  const hvem = pid === null ? ["", ""] : [` (prosess ${pid})`, ` (process ${pid})`];
  return new Startfeil(
    `Trappa kjører allerede på datamappen ${mappe}${hvem[0]}. Stopp den først, eller velg en annen mappe med TRAPPA_DATA.`,
    `Trappa is already running on the data folder ${mappe}${hvem[1]}. Stop it first, or choose another folder with TRAPPA_DATA.`,
  );
}

function les(fil: string): Eier | null {
  try {
    return JSON.parse(readFileSync(fil, "utf8")) as Eier;
  } catch {
    return null;
  }
}

function holdes(eier: Eier): boolean {
  return lever(eier.pid) && (eier.start === null || eier.start === starttid(eier.pid));
}

function slipp(fil: string, meg: Eier): void {
  const eier = les(fil);
  if (eier?.pid === meg.pid && eier.start === meg.start) rmSync(fil, { force: true });
}
